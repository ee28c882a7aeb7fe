import { ts } from "ts-morph";
import type { Fate, MigrationPlan } from "../plan/fates.js";
import { applyEdits, type Edit, settleEdits } from "../text/edits.js";
import { decide } from "./decide.js";
import { editOf, type ImportNames } from "./edits-of-use.js";
import type { EntityFinder } from "./entities.js";
import { handedOverNote } from "./handed-over.js";
import { keptNames } from "./import-names.js";
import { markerLine, markerPlace } from "./markers.js";
import type { MigratedNotes } from "./migrated-notes.js";
import type { SpecifierRewriter } from "./specifiers.js";
import { type Use, useOf } from "./uses.js";

/** What the rewriting of all files needs. */
export interface Rewriting {
  readonly plan: MigrationPlan;
  readonly checker: ts.TypeChecker;
  readonly finder: EntityFinder;
  readonly notes: MigratedNotes;
  /** The specifier that an import of the package has to have; null for one that stays, and for other literals. */
  readonly specifier: SpecifierRewriter;
}

export interface RewrittenFile {
  readonly text: string;
  /** Places that were rewritten, markers aside. */
  readonly edits: number;
  /** Markers that were added. */
  readonly markers: number;
}

interface Marker {
  readonly node: ts.Node;
  readonly note: string;
}

/** Rewrites one file. Only identifiers and literals are replaced, and lines with markers added. */
export function rewriteFile(file: ts.SourceFile, rewriting: Rewriting): RewrittenFile {
  const { edits, markers } = collect(file, rewriting);
  const settled = settleEdits(edits);
  const lines = markerEdits(file, markers, settled);
  const all = [...settled, ...lines].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    text: applyEdits(file.text, all),
    edits: settled.length,
    markers: lines.reduce((sum, { count }) => sum + count, 0),
  };
}

function collect(
  file: ts.SourceFile,
  { plan, checker, finder, notes, specifier }: Rewriting,
): { readonly edits: readonly Edit[]; readonly markers: readonly Marker[] } {
  const uses: { readonly use: Use; readonly fate: Fate }[] = [];
  const edits: Edit[] = [];
  const markers: Marker[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const fate = specifier(node, file);
      const [start, end] = [node.getStart(file) + 1, node.getEnd() - 1];
      if (fate !== null && fate.to !== null) edits.push({ start, end, text: fate.to });
      if (fate !== null && fate.note !== null) markers.push({ node, note: fate.note });
    }
    const use = useOf(node, checker, finder);
    const fate = use === null ? null : decide(use, plan, checker, finder);
    if (use !== null && fate !== null && !notes.isMigrated(use, file, checker))
      uses.push({ use, fate });
    const handedOver = handedOverNote(node, plan, checker, finder);
    if (handedOver !== null) markers.push({ node, note: handedOver });
    ts.forEachChild(node, visit);
  };
  visit(file);
  const names: ImportNames = { kept: keptNames(file, uses, checker, finder) };
  for (const { use, fate } of uses) {
    const edit = editOf(use, fate, names, file);
    if (edit !== null) edits.push(edit);
    const note = noteOf(use, fate, edit !== null);
    if (note !== null && isMarked(use)) markers.push({ node: use.node, note });
  }
  return { edits, markers };
}

/** Of a name that is gone, the import is marked; the uses of what it imports fail to compile. */
function isMarked({ kind, node }: Use): boolean {
  if (kind !== "reference") return true;
  const { parent } = node;
  return ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isQualifiedName(parent);
}

function noteOf({ name }: Use, { note, move }: Fate, isEdited: boolean): string | null {
  if (note !== null || move === undefined || isEdited) return note;
  return `${name} has moved: ${move.from.join(".")} is now ${move.to.join(".")}`;
}

type MarkerEdit = Edit & { readonly count: number };

/** Comment lines; what is said at a place that a greater edit replaces, the edit has settled. */
function markerEdits(
  file: ts.SourceFile,
  markers: readonly Marker[],
  edits: readonly Edit[],
): readonly MarkerEdit[] {
  const newline = /\r\n/.test(file.text) ? "\r\n" : "\n";
  const byPosition = new Map<number, Map<string, string>>();
  for (const { node, note } of markers) {
    const [start, end] = [node.getStart(file), node.getEnd()];
    if (edits.some((edit) => edit.start < start && end < edit.end)) continue;
    const { position, indent, present } = markerPlace(node, file);
    if (present.has(note)) continue;
    const lines = byPosition.get(position) ?? new Map<string, string>();
    byPosition.set(position, lines.set(note, markerLine(indent, note) + newline));
  }
  return [...byPosition].map(([position, lines]) => ({
    start: position,
    end: position,
    text: [...lines.values()].join(""),
    count: lines.size,
  }));
}
