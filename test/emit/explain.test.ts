import { beforeAll, describe, expect, it } from "vitest";
import type { Expression } from "../../generator/rules/expression.js";
import { explain, type ExplainContext } from "../../templates/runtime/explain.js";
import { explainText } from "../../templates/runtime/explain-text.js";
import type { Layout } from "../../templates/runtime/layout.js";
import {
  earlier,
  empty,
  filled,
  holds,
  is,
  not,
  or,
  prohibited,
  ref,
  required,
  specOf,
} from "../rules/lint-models.js";
import { load } from "./loaded.js";
import { check } from "./models.js";
import { formRow, issueSpec } from "./issue-form.js";

/** The rows of the form of the lint tests. */
function row(cells: Readonly<Record<string, string>>): string[] {
  const keys = "sex umu box must never a b from to number inA1 inB1 inA2 inB2 inA3 inB3".split(" ");
  return keys.map((key) => cells[key] ?? "");
}

const rules: Readonly<Record<string, Expression | readonly Expression[]>> = {
  DEMAND: { when: is("sex", "1"), assert: required("a") },
  FORBID: { when: is("sex", "1"), assert: prohibited("b") },
  ORDER: { assert: holds(earlier("from", "to")) },
  IF_ORDER: { when: is("sex", "1"), assert: holds(earlier("from", "to")) },
  EITHER: { assert: holds(not({ kind: "and", of: [filled("a"), filled("b")] })) },
  IF_EITHER: { when: is("sex", "1"), assert: holds(or(filled("a"), filled("b"))) },
  SAME: { when: filled("a"), assert: holds(is("a", "あ")) },
  ROWS: {
    eachRow: "rows",
    assert: holds({
      kind: "compare",
      as: "text",
      left: ref("inA"),
      operator: "=",
      right: ref("inB"),
    }),
  },
  FLAG: { when: { kind: "flag", name: "isFirst" }, assert: required("a") },
  DAY: {
    assert: holds({
      kind: "compare",
      as: "date",
      left: ref("from"),
      operator: "<=",
      right: { kind: "context", name: "applicationDate" },
    }),
  },
  PARTS: [
    { when: is("sex", "1"), assert: required("a") },
    { when: is("sex", "2"), assert: holds(empty("b")) },
  ],
};

let layout: Layout;

beforeAll(async () => {
  const checks = Object.entries(rules).map(([no, rule]) => check(no, rule, ["FORM"]));
  layout = (await (await load(specOf(checks))).loadLayout("FORM")).layout;
});

const facts = { applicationDate: "2026-04-01", flags: { isFirst: false } };

function verdictOf(
  no: string,
  cells: Readonly<Record<string, string>>,
  context: ExplainContext = facts,
): string {
  const found = explain(layout, row(cells), context).checks.find((each) => each.check === no);
  return found?.verdict ?? "";
}

describe("the verdict of a cross-item check", () => {
  it.each([
    ["DEMAND", { sex: "1", a: "あ" }, "passed"],
    ["DEMAND", { sex: "1" }, "failed"],
    ["DEMAND", { sex: "2" }, "not-applicable"],
    ["DEMAND", { sex: "9" }, "skipped"],
    ["FORBID", { sex: "1" }, "passed"],
    ["FORBID", { sex: "1", b: "い" }, "failed"],
    ["FORBID", {}, "not-applicable"],
    ["ORDER", { from: "20260101", to: "20260102" }, "passed"],
    ["ORDER", { from: "20260102", to: "20260101" }, "failed"],
    ["ORDER", { from: "20260102" }, "not-applicable"],
    ["ORDER", { from: "x", to: "20260101" }, "skipped"],
    ["IF_ORDER", { sex: "1", from: "20260101", to: "20260102" }, "passed"],
    ["IF_ORDER", { sex: "1", from: "20260102", to: "20260101" }, "failed"],
    ["IF_ORDER", { sex: "2", from: "20260101", to: "20260102" }, "not-applicable"],
    ["IF_ORDER", { sex: "1", to: "20260102" }, "not-applicable"],
    ["EITHER", { a: "あ" }, "passed"],
    ["EITHER", { a: "あ", b: "い" }, "failed"],
    ["EITHER", {}, "not-applicable"],
    ["IF_EITHER", { sex: "1", b: "い" }, "passed"],
    ["IF_EITHER", { sex: "1" }, "failed"],
    ["IF_EITHER", { sex: "2", b: "い" }, "not-applicable"],
    ["SAME", { a: "あ" }, "passed"],
    ["SAME", {}, "not-applicable"],
    ["ROWS", { inA2: "x", inB2: "x" }, "passed"],
    ["ROWS", { inA1: "x", inB2: "x" }, "not-applicable"],
    ["ROWS", { inA1: "x", inB1: "x", inA3: "x", inB3: "y" }, "failed"],
    ["FLAG", {}, "not-applicable"],
    ["DAY", { from: "20260401" }, "passed"],
    ["DAY", {}, "not-applicable"],
    ["PARTS", { sex: "1", a: "あ" }, "passed"],
    ["PARTS", { sex: "2", b: "い" }, "failed"],
    ["PARTS", {}, "not-applicable"],
  ])("%s of %o is %s", (no, cells, verdict) => {
    expect(verdictOf(no, cells)).toBe(verdict);
  });

  it("is undetermined where a fact was not passed", () => {
    expect(verdictOf("FLAG", {}, {})).toBe("undetermined");
    expect(verdictOf("DAY", { from: "20260401" }, {})).toBe("undetermined");
  });
});

describe("what a check reads", () => {
  const input = (no: string, cells: Readonly<Record<string, string>>, context = {}) =>
    explain(layout, row(cells), context).checks.find((each) => each.check === no);

  it("is all there though it stopped at the first item that is wrong", () => {
    expect(input("ORDER", { from: "x", to: "20260101" })?.inputs).toEqual([
      { column: 8, path: "main.from", itemId: null, itemName: "開始日", filled: true, bad: true },
      { column: 9, path: "main.to", itemId: null, itemName: "終了日", filled: true, bad: false },
    ]);
  });

  it("has values only when they are asked for", () => {
    const cells = { sex: "1", a: "ヒミツ" };
    expect(JSON.stringify(explain(layout, row(cells)))).not.toContain("ヒミツ");
    const shown = input("DEMAND", cells, { showValues: true });
    expect(shown?.inputs.map(({ path, value }) => [path, value])).toEqual([
      ["main.sex", "1"],
      ["main.a", "ヒミツ"],
    ]);
  });

  it("names the facts, and says which were not passed", () => {
    expect(input("FLAG", {})?.facts).toEqual([{ name: "isFirst", given: false }]);
    expect(input("DAY", {}, facts)?.facts).toEqual([{ name: "applicationDate", given: true }]);
  });
});

describe("an explanation", () => {
  const cells = { must: "", digits: "4a", sex: "1", hours: "50", part: "妻" };

  it("has the checks of the items too, those after one that failed left out", async () => {
    const form = await (await load(issueSpec)).loadLayout("FORM");
    const { checks, counts } = explain(form.layout, formRow(cells));
    const verdicts = checks.map(({ kind, check: no, inputs, verdict }) =>
      [kind, no, inputs.map(({ path }) => path).join("+"), verdict].join(" "),
    );
    expect(verdicts).toEqual([
      "column-count   passed",
      "required T1 main.must failed",
      "prohibited  main.never passed",
      "charset T4 main.digits failed",
      "length  main.digits passed",
      "code  main.sex passed",
      "format  main.born not-applicable",
      "format  main.hours passed",
      "range T2 main.hours failed",
      "fixed T3 main.version not-applicable",
      "format  main.company not-applicable",
      "check-digit  main.company not-applicable",
      "related R2 main.sex+main.reason failed",
      "related R1 main.rows[0].part passed",
    ]);
    expect(counts).toEqual({
      failed: 4,
      undetermined: 0,
      skipped: 0,
      passed: 6,
      "not-applicable": 4,
    });
  });

  it("reads as plain lines in both languages", async () => {
    const form = await (await load(issueSpec)).loadLayout("FORM");
    const words = { at: () => ({ sentence: "R2の文", reading: "読みの文" }) };
    const explanation = explain(form.layout, formRow(cells), { words });
    expect(explainText(explanation, "ja", ["failed"]).split("\n")).toEqual([
      "FORM: 不適合 4、判定不能（事実が渡されていない） 0、省略（読む項目に誤りがある） 0、適合 6、対象外 4",
      "T1 [不適合] 「氏名」は必須",
      "  入力: main.must「氏名」 項目チェックで不適合",
      "T4 [不適合] 「電話番号」の文字は半角数字",
      "  入力: main.digits「電話番号」 項目チェックで不適合",
      "T2 [不適合] 「時間」の範囲は1..40",
      "  入力: main.hours「時間」 項目チェックで不適合",
      "R2 [不適合] R2の文",
      "  読み: 読みの文",
      "  入力: main.sex「性別」 入力あり、main.reason「理由」 空欄",
    ]);
    expect(explainText(explanation, "en", ["failed"]).split("\n").slice(0, 3)).toEqual([
      "FORM: failed 4, undetermined (a fact was not passed) 0, skipped (an input is wrong by itself) 0, passed 6, not applicable 4",
      "T1 [failed] 氏名 must be filled",
      "  Inputs: main.must「氏名」 wrong by itself",
    ]);
  });
});
