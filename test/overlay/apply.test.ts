import { describe, expect, it } from "vitest";
import type { SpecModel } from "../../generator/spec/model.js";
import { sentenceHash } from "../../generator/rules/sentence-hash.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { smallSheets } from "../support/small-spec.js";
import { correction, loadWith, overlayOf } from "./overlays.js";

const layout = smallSheets["申請"] ?? "";

function itemOf(model: SpecModel, name: string) {
  return itemsOf(model.layouts[0] ?? fail()).find(({ item }) => item.name === name)?.item;
}

function fail(): never {
  throw new Error("the small spec has a layout");
}

/** The overlay of one correction, applied without a problem. */
async function applied(rest: string, changes: Readonly<Record<string, string | null>> = {}) {
  const { model, problems } = await loadWith(overlayOf(correction(rest)), changes);
  expect(problems.filter((problem) => !problem.startsWith("spec-unused-message"))).toEqual([]);
  return model;
}

describe("a correction", () => {
  it("sets facts of an item, by id, and says what it changed where", async () => {
    const model = await applied(
      "item: A-3\nset: { length: { max: 40 }, requirement: required }\nwas: { length: { max: 20 }, requirement: optional }",
      { 関連項目: null },
    );
    expect(itemOf(model, "氏名")).toMatchObject({
      length: { max: 40, unit: "character" },
      requirement: "required",
      source: { sheet: "申請", cell: "B6" },
    });
    expect(model.corrections).toEqual([
      {
        id: "c1",
        reason: "暫定",
        origin: "通知第1号",
        until: "2.0",
        changes: [
          {
            change: "set",
            of: "item",
            target: "A-3",
            layouts: ["申請"],
            fact: "length.max",
            from: 20,
            to: 40,
            source: { file: "book/申請.csv", sheet: "申請", cell: "E6" },
          },
          {
            change: "set",
            of: "item",
            target: "A-3",
            layouts: ["申請"],
            fact: "requirement",
            from: "optional",
            to: "required",
            source: { file: "book/申請.csv", sheet: "申請", cell: "H6" },
          },
        ],
      },
    ]);
  });

  it("sets what the spec leaves open, and takes away what null is for", async () => {
    const added = await applied("item: 氏名\nset: { note: 姓と名の間は空ける }\nwas: { note: }");
    expect(itemOf(added, "氏名")?.note).toBe("姓と名の間は空ける");
    const removed = await applied(
      "item: A-2\nset: { codeList: null, kind: text }\nwas: { codeList: SEX, kind: code }",
      { 関連項目: null, 単項目: null },
    );
    expect(itemOf(removed, "性別")).toMatchObject({ kind: "text" });
    expect(itemOf(removed, "性別")).not.toHaveProperty("codeList");
  });

  it("gives a length to an item without one", async () => {
    const model = await applied(
      "item: A-3\nset: { length: { max: 40, unit: byte } }\nwas: { length: null }",
      { 申請: layout.replace("全角,20", "全角,") },
    );
    expect(itemOf(model, "氏名")?.length).toEqual({ max: 40, unit: "byte" });
  });

  it("holds in the layouts that it names only", async () => {
    const twice = layout
      .replace("要否,備考", "要否,,備考")
      .replace("A-1,", ",,,,,,,新規,更新,\nA-1,")
      .replaceAll("◎,\n", "◎,◎,\n")
      .replaceAll("○,\n", "○,○,\n");
    const model = await applied(
      'layouts: ["*新規"]\nitem: A-3\nset: { requirement: required }\nwas: { requirement: optional }',
      { 申請: twice },
    );
    const levels = model.layouts.map((each) => itemsOf(each).map(({ item }) => item.requirement));
    expect(levels).toEqual([
      ["required", "required", "required"],
      ["required", "required", "optional"],
    ]);
    expect(model.corrections?.[0]?.changes[0]?.layouts).toEqual(["申請 新規"]);
  });

  it("swaps two ids, before checks are linked to items", async () => {
    const swapped = layout.replace("A-1,", "A-x,").replace("A-2,", "A-1,").replace("A-x,", "A-2,");
    const { model, problems } = await loadWith(
      overlayOf(
        correction("item: 申請日\nset: { itemId: A-1 }\nwas: { itemId: A-2 }", "c1"),
        correction("item: 性別\nset: { itemId: A-2 }\nwas: { itemId: A-1 }", "c2"),
      ),
      { 申請: swapped },
    );
    expect(problems).toEqual([]);
    const expected = (await loadWith("")).model;
    expect({ ...model, corrections: undefined }).toEqual({ ...expected, corrections: undefined });
  });

  it("sets the label of a code and until when it is valid", async () => {
    const model = await applied(
      "code: { list: SEX, value: '2' }\nset: { label: 女性, validTo: 2027-03-31 }\nwas: { label: 女, validTo: null }",
      { 関連項目: null },
    );
    expect(model.codeLists[0]?.codes[1]).toMatchObject({
      value: "2",
      label: "女性",
      validTo: "2027-03-31",
      identifier: "Female",
    });
  });

  it("adds a code, which gets a name, and removes one", async () => {
    const added = await applied(
      "code: { list: SEX, value: '3' }\nadd: { label: その他, labelEn: Other }",
    );
    expect(added.codeLists[0]?.codes[2]).toEqual({
      value: "3",
      label: "その他",
      labelEn: "Other",
      identifier: "Other",
      source: { file: "overlay.yaml", sheet: "corrections", cell: "c1" },
    });
    const removed = await applied(
      "code: { list: SEX, value: '1' }\nremove: true\nwas: { label: 男 }",
      { 関連項目: null },
    );
    expect(removed.codeLists[0]?.codes.map(({ value }) => value)).toEqual(["2"]);
    expect(removed.corrections?.[0]?.changes).toEqual([
      {
        change: "remove",
        of: "code",
        target: "SEX:1",
        fact: "label",
        from: "男",
        source: { file: "book/コード.csv", sheet: "コード", cell: "C2" },
      },
    ]);
  });

  it("rewords a sentence, which is compiled; the old one may be given by its hash", async () => {
    const old = "「性別」が「女」の場合は必須。";
    for (const was of [old, sentenceHash(old)]) {
      const model = await applied(
        `check: R1\nset: { sentence: 「性別」が「男」の場合は必須。 }\nwas: { sentence: "${was}" }`,
      );
      expect(model.relatedChecks[0]?.rule).toMatchObject({
        state: "compiled",
        readings: [{ canonical: "「性別」が「1：男」である場合、「氏名」は必須。" }],
      });
    }
  });

  it("changes severity and message of a check, its parameter, and removes it", async () => {
    const model = await applied(
      "check: T1\nset: { severity: warning, messageId: M2, parameter: { max: 9 } }\nwas: { severity: error, messageId: M1, parameter: { max: 8 } }",
      { 申請: layout.replace("半角数字,8,", "半角数字,9,") },
    );
    expect(model.itemChecks[0]).toMatchObject({
      severity: "warning",
      messageId: "M2",
      parameter: { kind: "length", max: 9 },
    });
    const without = await applied(
      "check: R1\nremove: true\nwas: { sentence: 「性別」が「女」の場合は必須。 }",
    );
    expect(without.relatedChecks).toEqual([]);
  });

  it("adds a check across items and the message that it gives", async () => {
    const { model, problems } = await loadWith(
      overlayOf(
        correction(
          "check: X001\nadd: { targets: [氏名], sentence: 「性別」が「男」の場合は入力不可。, messageId: M9 }",
        ),
        correction("message: M9\nadd: { text: '{項目名}は入力できません。' }", "c2"),
      ),
    );
    expect(problems).toEqual([]);
    expect(model.relatedChecks[1]).toMatchObject({
      no: "X001",
      layouts: ["申請"],
      targets: ["A-3"],
      severity: "error",
      rule: { state: "compiled" },
      source: { file: "overlay.yaml", sheet: "corrections", cell: "c1" },
    });
    expect(model.messages[2]).toMatchObject({
      id: "M9",
      placeholders: [{ token: "{項目名}", argument: "item" }],
    });
  });

  it("rewords a message, whose placeholders keep what they stand for", async () => {
    const model = await applied(
      "message: M2\nset: { text: '必ず{0}を入力', severity: warning }\nwas: { text: '{0}を入力してください。', severity: error }",
    );
    expect(model.messages[1]).toMatchObject({
      text: "必ず{0}を入力",
      severity: "warning",
      placeholders: [{ token: "{0}", argument: "item" }],
    });
  });

  it("is linted with the rest of the spec, and its sentence compiled", async () => {
    const { problems } = await loadWith(
      overlayOf(
        correction("item: A-1\nset: { length: { max: 9 } }\nwas: { length: { max: 8 } }", "c1"),
        correction("code: { list: SEX, value: '33' }\nadd: { label: 男 }", "c2"),
        correction("check: X1\nadd: { targets: [A-3], sentence: これは何でしょう。 }", "c3"),
      ),
    );
    expect(problems.map((problem) => problem.split(/[ :]/)[0])).toEqual(
      expect.arrayContaining(["spec-check-disagrees", "spec-code-length", "rule-unsupported"]),
    );
  });

  it("is of no kind in an empty file", async () => {
    const plain = (await loadWith("")).model;
    for (const text of ["corrections:\n", "corrections: []\n", "# none\n"]) {
      const { model, problems } = await loadWith(text);
      expect(problems).toEqual([]);
      expect(model).toEqual(plain);
    }
    expect(plain).not.toHaveProperty("corrections");
  });
});
