import { applyPatches, type Patch } from "./patches.js";
import { type ItemSource, readSources, readTable, type SampleSources } from "./tables.js";

/** The revisions of the sample, the newest first. The tables beside this file are those of the newest. */
export const revisions = ["3.0", "2.0", "1.0"] as const;

export type Revision = (typeof revisions)[number];

const patchedTables = [
  "items",
  "sections",
  "layouts",
  "code-lists",
  "codes",
  "messages-item",
  "messages-related",
  "related-checks",
] as const;

/**
 * The tables as they were in a revision: those of the newest, with the patches in `revisions/` of every older
 * one down to it. Throws where a patch changes nothing.
 */
export function sourcesOf(revision: Revision): SampleSources {
  const newest = readSources();
  const older = revisions.slice(1, revisions.indexOf(revision) + 1);
  if (older.length === 0) return newest;
  const patched = older.reduce((sources, step) => patchSources(sources, readPatches(step)), newest);
  return {
    ...patched,
    layouts: patched.layouts.map((layout) => ({
      ...layout,
      columns: String(columnCount(layout.sections.split(" "), patched.items)),
    })),
    history: newest.history.filter((line) => Number(line.revision) <= Number(revision)),
  };
}

/** The sources with patches applied; column counts stay as they are. Throws where a patch changes nothing. */
export function patchSources(sources: SampleSources, patches: readonly Patch[]): SampleSources {
  const stray = patches.find(({ table }) => !patchedTables.some((name) => name === table));
  if (stray !== undefined) throw new Error(`there is no table "${stray.table}" to patch`);
  const of = (name: (typeof patchedTables)[number]) =>
    patches.filter(({ table }) => table === name);
  const { items, sections, layouts, codeLists, codes } = sources;
  const { itemMessages, relatedMessages, relatedChecks } = sources;
  return {
    ...sources,
    items: applyPatches({ rows: items, identity: ["id"] }, of("items")),
    sections: applyPatches({ rows: sections, identity: ["section"] }, of("sections")),
    layouts: applyPatches({ rows: layouts, identity: ["id"] }, of("layouts")),
    codeLists: applyPatches({ rows: codeLists, identity: ["list"] }, of("code-lists")),
    codes: applyPatches({ rows: codes, identity: ["list", "code"] }, of("codes")),
    itemMessages: applyPatches({ rows: itemMessages, identity: ["id"] }, of("messages-item")),
    relatedMessages: applyPatches(
      { rows: relatedMessages, identity: ["id"] },
      of("messages-related"),
    ),
    relatedChecks: applyPatches({ rows: relatedChecks, identity: ["no"] }, of("related-checks")),
  };
}

/** The patches of a revision without the lines that only explain. */
function readPatches(revision: Revision): readonly Patch[] {
  const lines = readTable<keyof Patch>(`revisions/${revision}.tsv`);
  return lines.filter(({ table }) => !table.startsWith("#"));
}

/** CSV columns of the items of some sections, repeats expanded. */
function columnCount(sections: readonly string[], items: readonly ItemSource[]): number {
  return items
    .filter(({ section }) => sections.includes(section))
    .reduce((sum, { repeatCount }) => sum + (repeatCount === "" ? 1 : Number(repeatCount)), 0);
}
