import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { matchModels } from "../../generator/diff/match/match-models.js";
import { enumMemberName, memberName, pascalCase } from "../../generator/emit/plan/names.js";
import { loadRevision } from "../../generator/revisions/load-revision.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { migrateFiles } from "./support.js";

const sample = fileURLToPath(new URL("../../input-specs/sample", import.meta.url));

async function load(path: string): Promise<SpecModel> {
  const revision = await loadRevision(path, sample, new DiagnosticSink());
  if (revision === null) throw new Error(path);
  return revision.model;
}

/** Code that reads every property of every record, and names every code, a line each. */
function everything({ layouts, codeLists }: SpecModel): string {
  const records = layouts.flatMap((layout) => {
    const name = pascalCase(layout.identifier);
    const reads = itemsOf(layout).map(({ item, sections }) => {
      const way = sections.map(
        ({ identifier, repeat }) => memberName(identifier) + (repeat === undefined ? "" : "[0]?"),
      );
      return `  r.${[...way, memberName(item.identifier)].join(".")},`;
    });
    return [`export const of${name} = (r: spec.${name}) => [`, ...reads, "];"];
  });
  const codes = codeLists.flatMap((list) => {
    const name = pascalCase(list.identifier);
    const members = new Set(list.codes.map(({ identifier }) => enumMemberName(identifier)));
    return [...members].map((member) => `  spec.${name}.${member},`);
  });
  return [
    'import * as spec from "spec";',
    ...records,
    "export const codes = [",
    ...codes,
    "];",
    "",
  ].join("\n");
}

it("leaves errors in code that uses all of the sample only where a marker stands", async () => {
  const [before, after] = [await load("1.0"), await load(".")];
  for (const [older, newer] of [
    [before, after],
    [after, before],
  ] as const) {
    const revisions = { before: older, after: newer, matching: matchModels(older, newer) };
    const { files, errors, edits, markers } = await migrateFiles(revisions, {
      "all.ts": everything(older),
    });
    expect(errors.before).toBe(0);
    expect(errors.without).toBeGreaterThan(errors.after);
    expect(edits).toBeGreaterThan(0);
    expect(markers.all).toBeGreaterThan(0);
    const lines = (files["all.ts"] ?? "").split("\n");
    const unmarked = errors.remaining.filter(
      ({ line }) => !/^\s*\/\/ specgen: /.test(lines[line - 2] ?? ""),
    );
    expect(unmarked).toEqual([]);
  }
}, 240_000);
