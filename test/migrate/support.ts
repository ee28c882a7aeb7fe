import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import type { CodeListPair, LayoutPair, Matching, Pairing } from "../../generator/diff/matching.js";
import {
  migrateCode,
  type MigrationResult,
  type PackageRevision,
} from "../../generator/migrate/migrate-code.js";
import type { SourceText } from "../../generator/migrate/code/sources.js";
import type { CodeList, RecordLayout, Section, SpecModel } from "../../generator/spec/model.js";
import { itemsOf } from "../../generator/spec/walk.js";

/** Code of a maker, in memory, between two small revisions. */

export interface Revisions {
  readonly before: SpecModel;
  readonly after: SpecModel;
  readonly matching?: Matching;
  readonly enumStyle?: "enum" | "const-object";
  readonly newName?: string;
}

/** Migrates files by their names in the maker's folder, which need not exist. */
export async function migrateFiles(
  { before, after, matching, enumStyle = "enum", newName = "spec" }: Revisions,
  files: Readonly<Record<string, string>>,
): Promise<MigrationResult & { readonly files: Readonly<Record<string, string>> }> {
  const sources = Object.entries(files).map(([name, text]) => sourceOf(name, text));
  const sink = new DiagnosticSink();
  const revision = (model: SpecModel, packageName: string): PackageRevision => ({
    model,
    packageName,
    enumStyle,
  });
  const result = await migrateCode(
    {
      before: revision(before, "spec"),
      after: revision(after, newName),
      matching: matching ?? matchKeys(before, after),
      sources,
      setting: {
        compilerOptions: {
          strict: true,
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          moduleResolution: ts.ModuleResolutionKind.Bundler,
          lib: ["lib.es2022.d.ts"],
          jsx: ts.JsxEmit.Preserve,
          types: [],
        },
        ambient: [],
        imports: { names: ["spec"], folders: [] },
      },
    },
    sink,
  );
  if (result === null) throw new Error(JSON.stringify(sink.diagnostics));
  const changed = new Map(result.changed.map(({ source, text }) => [source.name, text]));
  const texts = sources.map(({ name, text }) => [name, changed.get(name) ?? text] as const);
  return { ...result, files: Object.fromEntries(texts) };
}

function sourceOf(name: string, text: string): SourceText {
  const path = `/maker/${name}`;
  return { path, name, text, bytes: new TextEncoder().encode(text), hasMark: false };
}

/** Migrates one file, and gives its text; what has to be wrapped around the code is `import` lines only. */
export async function migrated(revisions: Revisions, code: string): Promise<string> {
  const { files } = await migrateFiles(revisions, { "app.ts": code });
  return files["app.ts"] ?? "";
}

/** Takes for one what has the same key, id or value; sections also where they have a common key. */
export function matchKeys(before: SpecModel, after: SpecModel): Matching {
  return {
    layouts: pairingOf(before.layouts, after.layouts, ({ id }) => id, layoutPair),
    codeLists: pairingOf(before.codeLists, after.codeLists, ({ id }) => id, codeListPair),
    itemChecks: nothing(),
    relatedChecks: nothing(),
    messages: nothing(),
    ambiguous: [],
  };
}

function layoutPair(before: RecordLayout, after: RecordLayout): LayoutPair {
  const sections = pairingOf(allSections(before), allSections(after), ({ key }) => key, plainPair);
  return {
    ...plainPair(before, after),
    items: pairingOf(itemsOf(before), itemsOf(after), ({ item }) => item.key, plainPair),
    sections: sections.pairs,
    reassigned: [],
  };
}

function allSections(layout: RecordLayout): readonly Section[] {
  const below = (section: Section): readonly Section[] => [
    section,
    ...section.members.flatMap((each) => (each.kind === "section" ? below(each.section) : [])),
  ];
  return layout.sections.flatMap(below);
}

function codeListPair(before: CodeList, after: CodeList): CodeListPair {
  const codes = pairingOf(before.codes, after.codes, ({ value }) => value, plainPair);
  return { ...plainPair(before, after), codes, splits: [], merges: [], reassigned: [] };
}

function plainPair<Thing>(before: Thing, after: Thing) {
  return { before, after, evidence: null };
}

function pairingOf<Thing, Pair extends { readonly before: Thing; readonly after: Thing }>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
  pairOf: (before: Thing, after: Thing) => Pair,
) {
  const older = new Map(before.map((thing) => [keyOf(thing), thing]));
  const newer = new Set(after.map(keyOf));
  return {
    pairs: after.flatMap((thing) => {
      const one = older.get(keyOf(thing));
      return one === undefined ? [] : [pairOf(one, thing)];
    }),
    removed: before.filter((thing) => !newer.has(keyOf(thing))),
    added: after.filter((thing) => !older.has(keyOf(thing))),
  };
}

function nothing<Thing>(): Pairing<Thing> {
  return { pairs: [], removed: [], added: [] };
}

/** A folder of a maker on the disk. */
export function makerFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specgen-migrate-")));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
