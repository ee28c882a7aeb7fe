import { existsSync } from "node:fs";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { check, codes, group, item, layout, model, section } from "./models.js";
import { packageFolder, sampleModel } from "../support/sample-package.js";
import { emit } from "./emitted.js";
import { spec } from "./random-rules.js";
import { richModel } from "./rich-model.js";

async function formatted(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const sources = [...files].filter(
    ([path]) => path.endsWith(".ts") && !path.includes("/runtime/"),
  );
  return new Map(
    await Promise.all(
      sources.map(async ([path, text]) => {
        const printed = await format(text, { parser: "typescript", printWidth: 100 });
        return [path, printed] as const;
      }),
    ),
  );
}

async function expectCanonical(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of await formatted(files))
    expect([path, files.get(path)]).toEqual([path, text]);
}

describe("generated modules are as prettier would print them", () => {
  it("for a model that has one of everything", async () => {
    const { files, problems } = await emit(richModel());
    expect(problems).toEqual([]);
    await expectCanonical(files);
  });

  it.skipIf(!existsSync(new URL("spec.json", packageFolder)))(
    "for the whole sample",
    async () => {
      const { files, problems } = await emit(sampleModel());
      expect(problems).toEqual([]);
      await expectCanonical(files);
    },
    60_000,
  );

  it("for rules of every kind", async () => {
    const { files, problems } = await emit(spec);
    expect(problems).toEqual([]);
    await expectCanonical(files);
  });

  it("with constants in place of enums, and without anything", async () => {
    await expectCanonical((await emit(richModel(), { enumStyle: "const-object" })).files);
    await expectCanonical((await emit(model({}))).files);
    const bare = layout("Bare", [section("only", [item("a")])]);
    await expectCanonical((await emit(model({ layouts: [bare] }))).files);
  });

  it.each(["labels", "ids"] as const)("of a rich model in the words of text: %s", async (text) => {
    await expectCanonical((await emit(richModel(), { text })).files);
  });

  it("for names and texts of any length", async () => {
    const name = fc
      .tuple(fc.constantFrom("a", "項", "値x"), fc.integer({ min: 1, max: 14 }))
      .map(([start, length]) => start.repeat(length));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 7, maxLength: 7 }), async (names) => {
        const [a = "", b = "", c = "", d = "", e = "", f = "", g = ""] = names;
        const first = section(`${a}S`, [
          item(b, { kind: "code", codeList: "L" }),
          item(c, { kind: "date", note: b.repeat(3) }),
          group(d, [item(b), item(e, { kind: "integer" })], { repeat: 1 + (f.length % 5) }),
        ]);
        const ref = (key: string) => ({ kind: "item" as const, key });
        const { files } = await emit(
          model({
            layouts: [layout(`${f}L`, [first, section(`${g}T`, [item(f)])])],
            codeLists: [codes(`${g}C`, { [a]: b, [c]: `${d}x` }, { id: "L", name: e.repeat(3) })],
            relatedChecks: [
              check(
                "R1",
                {
                  when: { kind: "or", of: names.slice(0, 4).map((value) => oneOf(b, value)) },
                  assert: { kind: "required", items: [ref(c), ref(f)] },
                },
                [`${f}L`.toUpperCase()],
              ),
            ],
          }),
        );
        await expectCanonical(files);
      }),
      { numRuns: 20 },
    );
  });
});

function oneOf(key: string, value: string) {
  const item = { kind: "item", key } as const;
  const values = [1, 2, 3, 4, 5].map((n) => `${value}${n}`);
  return {
    kind: "and" as const,
    of: [
      { kind: "one-of" as const, item, values },
      { kind: "not" as const, of: { kind: "one-of" as const, item, values: [value] } },
    ],
  };
}

describe("templates of the user", () => {
  it("replace single ones, and what they make is formatted", async () => {
    const table = "{{banner}}\n{{comment}}\nexport const {{name}} :string={{packed}}";
    const { files } = await emit(richModel(), { templates: new Map([["table", table]]) });
    expect(files.get("src/tables/jobs.ts")).toContain("export const jobsTable: string = `R\\tjobs");
    expect(files.get("src/records/coe-n.ts")).toContain("export class CoeN extends");
  });

  it("are refused with their name where they have no place or do not work", async () => {
    const unknown = await emit(richModel(), { templates: new Map([["tables", ""]]) });
    expect(unknown.problems).toEqual(["emit-template-unknown"]);
    expect(unknown.files.size).toBe(0);
    const broken = await emit(richModel(), { templates: new Map([["messages", "{{nowhere}}"]]) });
    expect(broken.problems).toEqual(["emit-template-failed"]);
  });
});
