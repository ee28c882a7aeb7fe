import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emit } from "../emit/emitted.js";
import { compile, loadFiles, type LoadedPackage } from "../emit/loaded.js";
import { rowsOf } from "../support/random-rows.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";
import { compilers, hasTools, run } from "./tools.js";

const model = sampleModel();
const styles = ["enum", "const-object"] as const;

let sources: ReadonlyMap<string, string> = new Map();
const packages: LoadedPackage[] = [];
const folder = mkdtempSync(join(tmpdir(), "erasable-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  for (const enumStyle of styles) {
    const { files, emitted } = await emit(model, { enumStyle });
    if (enumStyle === "const-object") sources = files;
    packages.push(await loadFiles(new Map([...files, ...(await compile(emitted))])));
  }
  for (const [path, text] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const compilerOptions = {
    module: "nodenext",
    strict: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    types: [],
    noEmit: true,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["src/index.ts"] }),
  );
}, 120_000);

describe("enumStyle: const-object", () => {
  const knowing = compilers.filter(([version]) => Number(version) >= 5.8);
  it.skipIf(!hasTools).each(knowing)(
    "has no syntax that cannot be erased, says TypeScript %s",
    async (_version, script) => {
      const ran = await run(process.execPath, [script, "-p", folder], folder);
      expect(ran).toEqual({ ok: true, output: "" });
    },
  );

  it("has the same exports with the same values as enum", () => {
    const [first = {}, second = {}] = packages;
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const lists = model.codeLists.map(({ identifier }) => identifier);
    const values = (loaded: object) =>
      lists.map((name) => Object.entries(Object((loaded as Record<string, unknown>)[name])));
    expect(values(second)).toEqual(values(first));
    expect(values(first).flat().length).toBeGreaterThan(900);
  });

  it("finds the same issues as enum", async () => {
    const [layout] = model.layouts;
    if (layout === undefined) throw new Error("no layout");
    const facts = factsOf(model, true);
    const [first, second] = await Promise.all(packages.map((each) => each.loadLayout(layout.id)));
    fc.assert(
      fc.property(rowsOf(model, layout, validRow(model, layout, facts)), (row) => {
        const expected = first?.validate(row, facts).issues.map((issue) => issue.toJSON());
        expect(second?.validate(row, facts).issues.map((issue) => issue.toJSON())).toEqual(
          expected,
        );
      }),
      { numRuns: 30 },
    );
  });
});
