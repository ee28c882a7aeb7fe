import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadLayout, normalise } from "../../generated/dist/index.js";
import { factsOf, packageFolder, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const model = sampleModel();
const facts = factsOf(model, true);

describe("the package of the sample", () => {
  it.each(model.layouts.map((layout) => [layout.id, layout] as const))(
    "leaves a valid record of %s as it is",
    async (id, layout) => {
      const { layout: described } = await loadLayout(id);
      const row = validRow(model, layout, facts);
      const { record, row: result, changes, suggestions } = normalise(described, row);
      expect([result, changes, suggestions]).toEqual([row, [], []]);
      expect(record.$row).toEqual(row);
    },
  );

  it("brings what a person typed into the form of the files, and asks about the rest", async () => {
    const { layout, Record, validate } = await loadLayout("S202N");
    const sample = model.layouts.find(({ id }) => id === layout.id);
    if (sample === undefined) throw new Error("no such layout");
    const row = validRow(model, sample, facts);
    const at = (test: (column: (typeof layout.columns)[number]) => boolean) => {
      const found = layout.columns.find(
        (column) => column.requirement === "required" && test(column),
      );
      if (found === undefined) throw new Error(`${layout.id} has no such item`);
      return found;
    };
    const typed = [
      [at(({ kind }) => kind === "d"), "令和8年4月1日"],
      [at(({ pattern }) => pattern === "telephone"), "+81-3-1234-5678"],
      [at(({ codes }) => codes?.labelOf("1") === "男"), "男性"],
      [
        at(({ charset, path }) => charset === "fullwidth" && /address/i.test(path)),
        "ﾐﾅﾄ1-2 髙橋方",
      ],
    ] as const;
    for (const [{ index }, text] of typed) row[index] = text;
    const given = Record.fromRow(row);
    const { record, suggestions, changes } = normalise(layout, given);
    expect(typed.map(([{ index }]) => record.$row[index])).toEqual([
      "20260401",
      "0312345678",
      "1",
      "ミナト１－２\u3000髙橋方",
    ]);
    expect(new Set(changes.map(({ path }) => path)).size).toBe(4);
    expect(suggestions.map(({ candidates }) => candidates.map(({ value }) => value))).toEqual([
      ["ミナト１－２\u3000高橋方"],
    ]);
    expect(given.$row).toEqual(row);
    expect(validate(record, facts).issues.map(({ args }) => args["character"])).toEqual(["髙"]);
  });

  it("has layouts that do not load what normalises", () => {
    const imports = (path: string, seen: Set<string> = new Set()): Set<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      const text = readFileSync(new URL(path, packageFolder), "utf8");
      for (const [, target = ""] of text.matchAll(/from "(\.[^"]+)"/g)) {
        imports(new URL(target, `file:///${path}`).pathname.slice(1), seen);
      }
      return seen;
    };
    const loaded = [...imports("dist/layouts/change-n.js")];
    const modules = loaded.flatMap((path) =>
      [...readFileSync(new URL(path, packageFolder), "utf8").matchAll(/^\/\/ src\/(.+)$/gm)].map(
        ([, module = ""]) => module,
      ),
    );
    expect(modules).toContain("runtime/charset.ts");
    expect(
      modules.filter((path) => /\/(?:normalise|convert|suggest|read-date)/.test(path)),
    ).toEqual([]);
  });
});
