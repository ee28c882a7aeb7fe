import { describe, expect, it } from "vitest";
import type { Condition, Expression, ItemRef, Operand } from "../../generator/rules/expression.js";
import type { LayoutModule } from "../../templates/runtime/layout-module.js";
import type { ValidationResult } from "../../templates/runtime/validate.js";
import { load } from "./loaded.js";
import { check, item, layout, model, section } from "./models.js";

const ref = (key: string): ItemRef => ({ kind: "item", key });
const holds = (condition: Condition): Expression => ({ assert: { kind: "holds", condition } });
const compare = (
  as: "text" | "number",
  left: Operand,
  operator: "=" | "<=",
  right: Operand,
): Expression => holds({ kind: "compare", as, left, operator, right });

const rules = {
  sameName: holds({ kind: "unique-in-file", items: [ref("name"), ref("born")] }),
  count: compare("number", { kind: "record-count" }, "<=", { kind: "number", value: 3 }),
  total: compare("number", { kind: "record-sum", item: ref("amount") }, "<=", {
    kind: "number",
    value: 10,
  }),
  parentName: compare("text", ref("name"), "=", { kind: "parent-item", name: "氏名" }),
};

const loading = load(
  model({
    layouts: [
      layout("Form", [
        section("head", [
          item("name"),
          item("born", { kind: "partial-date" }),
          item("amount", { kind: "integer" }),
        ]),
      ]),
      layout("Main", [
        section("head", [
          item("id"),
          item("applicant", {
            name: "氏　名",
            itemId: "氏名",
            length: { max: 4, unit: "character" },
          }),
        ]),
      ]),
      layout("Other", [section("head", [item("id")])]),
    ],
    relatedChecks: Object.entries(rules).map(([no, rule]) =>
      check(no, rule, ["FORM"], { targets: ["name"] }),
    ),
  }),
);

const form = async (id = "FORM"): Promise<LayoutModule> => (await loading).loadLayout(id);

/** Per record: what fails and what could not be decided. */
const print = ({ issues, undetermined }: ValidationResult) =>
  [
    ...issues.map(({ check: no, kind }) => no ?? kind),
    ...undetermined.map(({ check: no, fact }) => `${no}? ${fact}`),
  ].join(" ");

const parentMissing = "parentName? parent";

describe("a file of records", () => {
  it("is needed for the checks over it", async () => {
    const { validate } = await form();
    expect(print(validate(["花子", "20000101", "1"]))).toBe(
      `sameName? file count? file total? file ${parentMissing}`,
    );
  });

  it("is checked for records that are the same, where nothing is empty or unknown", async () => {
    const { validateFile } = await form();
    const results = validateFile([
      ["花子", "20000101", ""],
      ["花子", "20000102", ""],
      ["花子", "20000101", ""],
    ]);
    expect(results.map(print)).toEqual([
      `sameName ${parentMissing}`,
      parentMissing,
      `sameName ${parentMissing}`,
    ]);
    const unknown = [
      ["花子", "20000000", ""],
      ["花子", "20000000", ""],
    ];
    expect(validateFile(unknown).map(print)).toEqual([parentMissing, parentMissing]);
    const empty = [
      ["花子", "", ""],
      ["花子", "", ""],
    ];
    expect(validateFile(empty).map(print)).toEqual([parentMissing, parentMissing]);
  });

  it("is counted and summed, without the cells that fail their own checks", async () => {
    const { validateFile } = await form();
    const amounts = (...texts: string[]) =>
      validateFile(texts.map((amount) => ["", "", amount])).map(print);
    expect(amounts("5", "5", "x")).toEqual([
      parentMissing,
      parentMissing,
      `format ${parentMissing}`,
    ]);
    expect(amounts("5", "6")).toEqual([`total ${parentMissing}`, `total ${parentMissing}`]);
    expect(amounts("", "", "", "")).toEqual(Array(4).fill(`count ${parentMissing}`));
  });

  it("gives each record its place", async () => {
    const { validateFile, read } = await form();
    const places = (results: readonly ValidationResult[]) =>
      results.flatMap(({ issues }) => issues.map(({ record, line }) => [record, line]));
    const rows = [
      ["a", "", "x"],
      ["b", "", "y"],
    ];
    expect(places(validateFile(rows))).toEqual([
      [1, null],
      [2, null],
    ]);
    const { records, positions } = read('"a\nb",,x\r\nb,,y\r\n');
    expect(places(validateFile(records, { positions }))).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });
});

describe("the main application", () => {
  const withParent = async (id: string, cells: readonly string[]) => {
    const { validateFile } = await form();
    const parent = { layout: (await form(id)).layout, record: cells };
    return validateFile([["花子", "", ""]], { parent }).map(print);
  };

  it("is asked for the item of the name, or of the item id", async () => {
    expect(await withParent("MAIN", ["1", "花子"])).toEqual([""]);
    expect(await withParent("MAIN", ["1", "太郎"])).toEqual(["parentName"]);
    expect(await withParent("MAIN", ["1", ""])).toEqual([""]);
  });

  it("leaves a check undecided where it has no such item or a wrong value", async () => {
    expect(await withParent("OTHER", ["1"])).toEqual([parentMissing]);
    expect(await withParent("MAIN", ["1", "花子花子花"])).toEqual([parentMissing]);
  });
});
