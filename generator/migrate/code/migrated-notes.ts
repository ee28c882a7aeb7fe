import { ts } from "ts-morph";
import type { Fate, MigrationPlan } from "../plan/fates.js";
import { markerPlace } from "./markers.js";
import type { Use } from "./uses.js";

/**
 * Tells uses that were rewritten before. Where a name became one that meant something else, only the
 * marker above tells the new meaning from the old one.
 */
export class MigratedNotes {
  readonly #namesByNote = new Map<string, Set<string>>();

  constructor({ names, members, layoutIds }: MigrationPlan) {
    for (const [key, fate] of [...names, ...members, ...layoutIds]) this.#add(key, fate);
  }

  isMigrated({ node, name }: Use, file: ts.SourceFile, checker: ts.TypeChecker): boolean {
    if (this.#namesByNote.size === 0) return false;
    const places = [node, importOf(node, file, checker)].filter((each) => each !== null);
    const markers = places.flatMap((place) => [...markerPlace(place, file).present]);
    // A marker may join what is to be said of several types.
    return [...this.#namesByNote].some(
      ([note, names]) => names.has(name) && markers.some((marker) => marker.includes(note)),
    );
  }

  #add(key: string, { to, note, move, byRecord }: Fate): void {
    for (const each of byRecord?.values() ?? []) this.#add(key, each);
    if (note === null) return;
    const old = key.slice(key.indexOf(".") + 1);
    const names = [to, ...(move?.to ?? [])].filter((name) => name !== null && name !== old);
    const known = this.#namesByNote.get(note) ?? new Set<string>();
    for (const name of names) if (name !== null) known.add(name);
    if (known.size > 0) this.#namesByNote.set(note, known);
  }
}

/** The import that a name is of, in the file; null for others. Its marker stands for all uses. */
function importOf(
  node: ts.Node,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): ts.ImportSpecifier | null {
  const isShorthand = ts.isShorthandPropertyAssignment(node.parent);
  const symbol = isShorthand
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const declaration = symbol?.declarations?.find(ts.isImportSpecifier);
  return declaration?.getSourceFile() === file ? declaration : null;
}
