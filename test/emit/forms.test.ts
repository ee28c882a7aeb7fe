import { describe, expect, it } from "vitest";
import type { Condition, Expression, ItemRef } from "../../generator/rules/expression.js";
import type { Layout } from "../../templates/runtime/layout.js";
import type { CodeOptions } from "../../templates/runtime/options.js";
import type { FieldDemands } from "../../templates/runtime/required-now.js";
import type { RuleContext } from "../../templates/runtime/rule-facts.js";
import { load } from "./loaded.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

const ref = (key: string): ItemRef => ({ kind: "item", key });
const is = (key: string, ...values: string[]): Condition => ({
  kind: "one-of",
  item: ref(key),
  values,
});
const holds = (condition: Condition): Expression["assert"] => ({ kind: "holds", condition });
const code = (key: string, facts = {}) => item(key, { kind: "code", codeList: "YESNO", ...facts });

const rules: readonly (readonly [string, Expression | readonly Expression[]])[] = [
  ["R1", { when: is("married", "1"), assert: { kind: "required", items: [ref("spouse")] } }],
  ["R2", { when: is("married", "2"), assert: { kind: "prohibited", items: [ref("spouse")] } }],
  [
    "R3",
    [
      {
        when: { kind: "flag", name: "紙で申請" },
        assert: { kind: "required", items: [ref("phone"), ref("spouse")] },
      },
      { when: is("married", "1"), assert: { kind: "recommended", items: [ref("phone")] } },
    ],
  ],
  [
    "R4",
    {
      eachRow: "kin",
      when: { kind: "filled", item: ref("kinName") },
      assert: { kind: "required", items: [ref("kinAge")] },
    },
  ],
  // Asks of `work` what its code must be.
  ["R5", { when: is("married", "2"), assert: holds(is("work", "2", "3")) }],
  ["R6", { when: { kind: "flag", name: "紙で申請" }, assert: holds(is("work", "3")) }],
  ["R7", { assert: holds({ kind: "not", of: is("work", "2") }) }],
];

const spec = model({
  layouts: [
    layout("Form", [
      section("head", [
        code("married", { name: "配偶者の有無", requirement: "required" }),
        item("spouse", { name: "配偶者氏名", itemId: "WSA0002" }),
        item("phone", { kind: "integer" }),
        code("work", { codeList: "WORK" }),
      ]),
      section("family", [
        group("kin", [item("kinName"), item("kinAge", { kind: "integer" })], { repeat: 2 }),
      ]),
    ]),
  ],
  codeLists: [
    codes("yesno", { "1": "有", "2": "無" }),
    codes("work", { "1": "会社員", "2": "学生", "3": "無職" }),
  ],
  itemChecks: [
    {
      no: "C1",
      kind: "required",
      item: "married",
      layouts: ["FORM"],
      parameter: { kind: "none" },
      severity: "error",
      source: { file: "c", sheet: "s", cell: "A1" },
    },
  ],
  relatedChecks: rules.map(([no, rule]) =>
    check(no, rule, ["FORM"], {
      targets: ["work"],
      severity: no === "R7" ? "warning" : "error",
    }),
  ),
});

interface Forms {
  requiredNow(layout: Layout, record: readonly string[], context?: RuleContext): FieldDemands;
  options(
    layout: Layout,
    path: string,
    record: readonly string[],
    context?: RuleContext,
  ): CodeOptions;
}

const loading = load(spec);

async function forms() {
  const generated = await loading;
  const { layout: form, validate } = await generated.loadLayout("FORM");
  const { requiredNow, options } = generated as unknown as Forms;
  return {
    validate,
    /** `path checks` of the required and prohibited fields, and what is undetermined. */
    demands(cells: readonly string[], context?: RuleContext) {
      const { required, prohibited, undetermined } = requiredNow(form, cells, context);
      const print = (fields: FieldDemands["required"]) =>
        fields.map(({ path, checks }) => [path, ...checks].join(" "));
      return {
        required: print(required),
        prohibited: print(prohibited),
        undetermined: undetermined.map(({ check: no, fact }) => `${no} ${fact}`),
      };
    },
    first: (cells: readonly string[]) => requiredNow(form, cells).required.at(-1),
    options(path: string, cells: readonly string[], context?: RuleContext) {
      const { codes: accepted, undetermined } = options(form, path, cells, context);
      return {
        codes: accepted.map(({ value, label }) => `${value} ${label}`),
        undetermined: undetermined.map(({ check: no, fact }) => `${no} ${fact}`),
      };
    },
  };
}

/** married, spouse, phone, work, then name and age of two relatives. */
const record = (cells: Partial<Record<number, string>> = {}) =>
  Array.from({ length: 8 }, (_, column) => cells[column] ?? "");

const flag = (value: boolean): RuleContext => ({ flags: { 紙で申請: value } });

describe("requiredNow", () => {
  it("gives what is always required, and the checks that could not be decided", async () => {
    expect((await forms()).demands(record())).toEqual({
      required: ["head.married C1"],
      prohibited: [],
      undetermined: ["R3 紙で申請", "R6 紙で申請"],
    });
  });

  it("adds what a check asks for now, filled or not", async () => {
    const { demands } = await forms();
    const expected = {
      required: ["head.married C1", "head.spouse R1"],
      prohibited: [],
      undetermined: [],
    };
    expect(demands(record({ 0: "1" }), flag(false))).toEqual(expected);
    expect(demands(record({ 0: "1", 1: "花子" }), flag(false))).toEqual(expected);
  });

  it("adds each check that asks for the same item, also where its value is wrong", async () => {
    expect((await forms()).demands(record({ 0: "1", 2: "x" }), flag(true))).toEqual({
      required: ["head.married C1", "head.spouse R1 R3", "head.phone R3"],
      prohibited: [],
      undetermined: [],
    });
  });

  it("gives what must be empty now", async () => {
    const { demands } = await forms();
    expect(demands(record({ 0: "2" }), flag(false)).prohibited).toEqual(["head.spouse R2"]);
    expect(demands(record({ 0: "2", 1: "花子" }), flag(false)).prohibited).toEqual([
      "head.spouse R2",
    ]);
  });

  it("asks nothing because of a value that is wrong", async () => {
    expect((await forms()).demands(record({ 0: "9" }), flag(false))).toEqual({
      required: ["head.married C1"],
      prohibited: [],
      undetermined: [],
    });
  });

  it("looks at each row of a repeating section", async () => {
    expect((await forms()).demands(record({ 6: "太郎" }), flag(false)).required).toEqual([
      "head.married C1",
      "family.kin[1].kinAge R4",
    ]);
  });

  it("names the field", async () => {
    expect((await forms()).first(record({ 0: "1" }))).toEqual({
      column: 2,
      path: "head.spouse",
      itemId: "WSA0002",
      itemName: "配偶者氏名",
      checks: ["R1"],
    });
  });

  it("asks for what validation then misses", async () => {
    const { validate, demands } = await forms();
    const cells = record({ 0: "1", 4: "太郎" });
    const missing = validate(cells, flag(true)).issues.map(({ path }) => path);
    const asked = demands(cells, flag(true)).required.map((line) => line.split(" ")[0]);
    expect(asked).toEqual(["head.married", "head.spouse", "head.phone", "family.kin[0].kinAge"]);
    expect(new Set(missing)).toEqual(new Set(asked.slice(1)));
  });
});

describe("options", () => {
  const all = ["1 会社員", "2 学生", "3 無職"];

  it("are all codes where no check refuses one as an error", async () => {
    const { options } = await forms();
    expect(options("head.work", record(), flag(false)).codes).toEqual(all);
    expect(options("head.work", record({ 3: "2" }), flag(false)).codes).toEqual(all);
  });

  it("leave out the codes at which a check reports", async () => {
    const { options } = await forms();
    const cells = record({ 0: "2" });
    expect(options("head.work", cells, flag(false)).codes).toEqual(all.slice(1));
    expect(options("head.work", cells, flag(true)).codes).toEqual(all.slice(2));
  });

  it("say which checks could not be decided", async () => {
    expect((await forms()).options("head.work", record({ 0: "2" }))).toEqual({
      codes: all.slice(1),
      undetermined: ["R3 紙で申請", "R6 紙で申請"],
    });
  });

  it("do not count what a code asks of other items", async () => {
    const cells = record({ 1: "花子" });
    expect((await forms()).options("head.married", cells, flag(false)).codes).toEqual([
      "1 有",
      "2 無",
    ]);
  });

  it("are refused for a path without a code list", async () => {
    const { options } = await forms();
    expect(() => options("head.spouse", record())).toThrow(RangeError);
    expect(() => options("head.nothing", record())).toThrow(RangeError);
  });
});
