import { describe, expect, it } from "vitest";
import { identifierOf, isIdentifier } from "../../generator/spec/names/identifiers.js";
import { isIdentifierName } from "../../generator/emit/nodes.js";
import { fileNames } from "../../generator/emit/plan/file-names.js";
import { camelCase, kebabCase, memberName } from "../../generator/emit/plan/names.js";
import { reservedNames } from "../../generator/emit/plan/reserved-names.js";
import { emit } from "./emitted.js";
import { compile } from "./loaded.js";
import { codes, group, item, layout, model, section } from "./models.js";
import { richModel } from "./rich-model.js";

it.each([
  ["CoeN", "coeN", "coe-n"],
  ["URLList", "urlList", "url-list"],
  ["CoeNIdentity", "coeNIdentity", "coe-n-identity"],
  ["A", "a", "a"],
  ["jobHistory2", "jobHistory2", "job-history2"],
  ["氏名", "氏名", null],
])("turns %s into %s and %s", (identifier, camel, kebab) => {
  expect(camelCase(identifier)).toBe(camel);
  expect(kebabCase(identifier)).toBe(kebab);
});

it.each([
  ["建築・土木", "建築土木"],
  ["建築･土木", "建築土木"],
  ["経営\u200d管理", "経営管理"],
])("keeps characters out of names that are in none before Unicode 15.1: %s", (text, expected) => {
  expect(identifierOf(text, "x")).toBe(expected);
  expect(isIdentifier(text)).toBe(false);
});

it("quotes the middle dot in a property name", () => {
  expect([isIdentifierName("建築・土木"), isIdentifierName("建築土木")]).toEqual([false, true]);
});

it("marks properties that objects have already", () => {
  expect(
    ["constructor", "__proto__", "then", "$row", "class", "birthDate"].map(memberName),
  ).toEqual(["constructor_", "__proto___", "then_", "$row_", "class", "birthDate"]);
});

it("gives every owner a file of its own on any file system", () => {
  const names = fileNames([
    { identifier: "CoeN" },
    { identifier: "coe_N" },
    { identifier: "氏名", id: "LIST-1" },
    { identifier: "住所" },
    { identifier: "con" },
    { identifier: "Plain" },
  ]);
  const values = [...names.values()];
  expect(new Set(values.map((name) => name.toLowerCase())).size).toBe(6);
  expect(values.every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true);
  expect(names.get("Plain")).toBe("plain");
  expect(names.get("CoeN")).toMatch(/^coe-n-[0-9a-f]{8}$/);
  expect(names.get("con")).toMatch(/^con-/);
});

const one = (identifier: string, ...members: ReturnType<typeof item>[]) =>
  layout(identifier, [section("identity", members)]);

describe("section classes", () => {
  it("are shared by layouts whose sections say the same", async () => {
    const { files, problems } = await emit(
      model({
        layouts: [one("CoeN", item("a")), one("ExtN", item("a", { requirement: "required" }))],
      }),
    );
    expect(problems).toEqual([]);
    expect([...files.keys()].filter((path) => path.startsWith("src/sections/"))).toEqual([
      "src/sections/identity.ts",
    ]);
    expect(files.get("src/sections/identity.ts")).toContain("要否: 任意 (COEN) / 必須 (EXTN)");
    expect([...files.keys()].filter((path) => path.startsWith("src/tables/identity"))).toEqual([
      "src/tables/identity-of-coe-n.ts",
      "src/tables/identity-of-ext-n.ts",
    ]);
  });

  it("are named after the first layout where they differ", async () => {
    const { files } = await emit(
      model({
        layouts: [
          one("CoeN", item("a")),
          one("ExtN", item("a"), item("b")),
          one("NewN", item("a")),
        ],
      }),
    );
    expect(files.get("src/records/new-n.ts")).toContain("get identity(): CoeNIdentity;");
    expect(files.get("src/records/ext-n.ts")).toContain("get identity(): ExtNIdentity;");
  });
});

describe("names that cannot stand together", () => {
  it.each([
    [
      "of a section and a code list",
      { layouts: [one("CoeN", item("a"))], codeLists: [codes("identity", { "1": "A" })] },
    ],
    [
      "of a section and one below another",
      {
        layouts: [
          layout("CoeN", [
            section("identity", [group("contact", [item("a")])]),
            section("identityContact", [item("b")]),
          ]),
        ],
      },
    ],
    ["of two items", { layouts: [one("CoeN", item("then"), item("then_"))] }],
    [
      "of two code lists",
      { codeLists: [codes("sex", { "1": "A" }), codes("Sex", { "2": "B" }, { id: "OTHER" })] },
    ],
  ])("are reported with both cells: %s", async (_, facts) => {
    const { sink, files } = await emit(model(facts));
    const clashes = sink.diagnostics.filter(({ code }) => code === "emit-name-clash");
    expect(clashes.length).toBeGreaterThan(0);
    for (const { at, related } of clashes) expect([at, ...related]).toHaveLength(2);
    expect(files.size).toBe(0);
  });

  it.each(["group", "Issue", "record", "coeN2\u0000", "a b"])("are reported: %j", async (name) => {
    const { problems } = await emit(
      model({ layouts: [layout("CoeN", [section(name, [item("a")])])] }),
    );
    expect(problems).not.toEqual([]);
  });

  it("cover every name that the generated modules import or declare beside those of the spec", async () => {
    const { files } = await emit(model({ layouts: [layout("Zzz", [])] }));
    const used = [...files]
      .filter(([path]) => path.startsWith("src/") && !path.includes("/runtime/"))
      .flatMap(([, text]) => [
        ...[...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
          names.split(","),
        ),
        ...[
          ...text.matchAll(/^(?:export )?(?:async )?(?:const|function|type|interface) (\w+)/gm),
        ].map(([, name = ""]) => name),
      ])
      .map((name) => name.replace("type ", "").trim())
      .filter((name) => name !== "" && !/zzz/i.test(name));
    expect(used.filter((name) => !reservedNames.has(name))).toEqual([]);
    const index = files.get("src/runtime/index.ts") ?? "";
    const exported = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, names = ""]) =>
      names.split(",").map((name) => name.replace("type ", "").trim()),
    );
    expect(exported.filter((name) => name !== "" && !reservedNames.has(name))).toEqual([]);
  });
});

it("reports a model whose columns do not add up", async () => {
  const form = one("CoeN", item("a"), item("b"));
  const { problems } = await emit(model({ layouts: [{ ...form, columnCount: 3 }] }));
  expect(problems).toEqual(["emit-column-mismatch"]);
});

it("gives the same bytes each time, and an empty spec compiles too", async () => {
  const [first, second] = [await emit(richModel()), await emit(richModel())];
  expect([...first.files]).toEqual([...second.files]);
  expect((await compile((await emit(model({}))).emitted)).has("dist/index.js")).toBe(true);
});
