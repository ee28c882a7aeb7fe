import { describe, expect, it } from "vitest";
import type { ItemRef } from "../../generator/rules/expression.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { hashText } from "../../generator/spec/wording/hash-text.js";
import { emit } from "./emitted.js";
import { load } from "./loaded.js";
import { check, codes, group, item, layout, model, section } from "./models.js";
import { richModel } from "./rich-model.js";

const ref = (key: string): ItemRef => ({ kind: "item", key });

/** No item has an id: keys are headings and names, as the reader of layouts makes them. */
const withoutIds: SpecModel = model({
  layouts: [
    layout("Form", [
      section(
        "person",
        [
          item("name", { key: "人物 / 氏名", name: "氏名" }),
          group("family", [item("kin", { key: "人物 / 家族 / 続柄", name: "続柄" })], {
            key: "人物 / 家族",
            name: "家族",
            repeat: 2,
          }),
        ],
        { key: "人物", name: "人物" },
      ),
    ]),
    layout("Main", [
      section("company", [item("name", { key: "会社 / 名称", name: "名称" })]),
      section("applicant", [item("name", { key: "申請人 / 氏名", name: "氏名" })]),
    ]),
  ],
  relatedChecks: [
    check(
      "R1",
      {
        assert: {
          kind: "holds",
          condition: {
            kind: "compare",
            as: "text",
            left: ref("人物 / 氏名"),
            operator: "=",
            right: { kind: "parent-item", name: "氏名" },
          },
        },
      },
      ["FORM"],
      { targets: ["人物 / 氏名"] },
    ),
    check(
      "R2",
      {
        eachRow: "人物 / 家族",
        assert: { kind: "required", items: [ref("人物 / 家族 / 続柄")] },
      },
      ["FORM"],
      { targets: ["人物 / 家族 / 続柄"] },
    ),
  ],
});

describe.each(["full", "labels", "ids"] as const)("text: %s", (text) => {
  it("finds the items of rules where none has an id, in the main application too", async () => {
    const { loadLayout } = await load(withoutIds, { text });
    const [form, main] = [await loadLayout("FORM"), await loadLayout("MAIN")];
    const issuesWith = (name: string) =>
      form
        .validate(["太郎", "父", ""], {
          parent: { layout: main.layout, record: ["太郎商店", name] },
        })
        .issues.map(({ check: no, path }) => `${no} ${path}`);
    expect(issuesWith("太郎")).toEqual(["R2 person.family[1].kin"]);
    expect(issuesWith("花子")).toEqual(["R1 person.name", "R2 person.family[1].kin"]);
  });

  it("makes the same classes of sections that differ only in words", async () => {
    const twice = model({
      layouts: ["A", "B"].map((id) =>
        layout(id, [section("part", [item("x", { name: `項目${id}`, key: `項目${id}` })])]),
      ),
    });
    const { files } = await emit(twice, { text });
    const modules = [...files.keys()].filter((path) => path.startsWith("src/sections/"));
    expect(modules).toEqual(["src/sections/a-part.ts", "src/sections/b-part.ts"]);
  });
});

describe("text: ids", () => {
  it("names keys, workbooks and sheets by hashes, and columns by their identifiers", async () => {
    const { loadLayout } = await load(withoutIds, { text: "ids" });
    const [column] = (await loadLayout("FORM")).layout.columns;
    expect(column).toMatchObject({
      name: "name",
      key: hashText("人物 / 氏名"),
      source: { file: hashText("仕様書.xlsx"), sheet: hashText("様式"), cell: "F10" },
    });
  });

  it("has the value of a code for its label, and the id of a list for its name", async () => {
    const { yesNoCodes } = (await load(richModel(), { text: "ids" })) as {
      readonly yesNoCodes?: { readonly name: string; labelOf(value: string): string };
    };
    expect([yesNoCodes?.name, yesNoCodes?.labelOf("1")]).toEqual(["YESNO", "1"]);
  });

  it("is refused where the item names are needed for the header row", async () => {
    const { dialect } = withoutIds;
    const withHeader = { ...withoutIds, dialect: { ...dialect, header: true } };
    expect((await emit(withHeader, { text: "ids" })).problems).toEqual(["emit-header-needs-names"]);
    expect((await emit(withHeader, { text: "labels" })).problems).toEqual([]);
  });

  it("counts each identifier that is a word of the spec once", async () => {
    const kept = model({
      layouts: [layout("Form", [section("区分", [item("氏名"), item("x", { itemId: "項1" })])])],
      codeLists: [codes("sex", { "1": "男", "2": "女" })],
    });
    const { sink } = await emit(kept, { text: "ids" });
    expect(sink.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ["emit-names-kept", { count: 5, examples: "区分, 氏名, 項1" }],
    ]);
  });

  it("reports what is wrong with the spec in the words and cells of the spec", async () => {
    const wrong = model({
      layouts: [layout("Form", [section("a", [item("x"), item("x")])])],
    });
    const { sink } = await emit(wrong, { text: "ids" });
    expect(sink.diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
      ["emit-name-clash", "仕様書.xlsx"],
    ]);
  });
});

describe("corrections of the overlay", () => {
  const corrected: SpecModel = {
    ...withoutIds,
    corrections: [
      {
        id: "c1",
        reason: "正誤表",
        origin: "通知",
        until: "4.0",
        changes: [
          {
            change: "set",
            of: "item",
            target: "人物 / 氏名",
            layouts: ["FORM"],
            fact: "name",
            from: "氏　名",
            to: "氏名",
            source: { file: "仕様書.xlsx", sheet: "様式", cell: "F10" },
          },
          {
            change: "set",
            of: "item",
            target: "人物 / 氏名",
            layouts: ["FORM"],
            fact: "length.max",
            from: 30,
            to: 40,
            source: { file: "仕様書.xlsx", sheet: "様式", cell: "H10" },
          },
        ],
      },
    ],
  };
  const notice = async (text: "full" | "labels" | "ids") =>
    (await emit(corrected, { text })).files.get("NOTICE.md") ?? "";

  it("are listed in every choice, in ids without the words that they changed", async () => {
    expect(await notice("full")).toContain("name: 氏　名 → 氏名");
    expect(await notice("labels")).toContain("name: 氏　名 → 氏名");
    const ids = await notice("ids");
    expect(ids).toContain("c1: 正誤表");
    expect(ids).toContain("name: … → …");
    expect(ids).toContain("length.max: 30 → 40");
    expect(ids).not.toContain("氏");
  });
});
