import { describe, expect, it } from "vitest";
import type { Condition, Expression, ItemRef } from "../../generator/rules/expression.js";
import { emit } from "./emitted.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

const ref = (key: string, row?: number): ItemRef =>
  row === undefined ? { kind: "item", key } : { kind: "item", key, row };
const filled = (key: string): Condition => ({ kind: "filled", item: ref(key) });
const required = (...keys: string[]): Expression["assert"] => ({
  kind: "required",
  items: keys.map((key) => ref(key)),
});
const holds = (condition: Condition): Expression => ({ assert: { kind: "holds", condition } });

const people = section("people", [
  item("a"),
  item("born", { kind: "partial-date" }),
  item("child", { kind: "code", codeList: "CHILD" }),
  group("kin", [item("x"), item("y", { kind: "integer" })], { repeat: 3 }),
]);

/** The module that a rule becomes, from its first function on. */
async function functionsOf(
  rule: Expression | readonly Expression[],
  targets: readonly string[] = [],
): Promise<string> {
  const { files, problems } = await emit(
    model({
      layouts: [layout("One", [section("head", [item("h")]), people])],
      codeLists: [codes("child", { "1": "A" })],
      charsets: [{ id: "digits", label: "数字", include: ["digit"], add: "", remove: "" }],
      relatedChecks: [check("R1", rule, ["ONE"], { targets })],
    }),
  );
  expect(problems).toEqual([]);
  return [...files].find(([path]) => path.startsWith("src/rules/"))?.[1] ?? "";
}

/** The body of the function that a rule becomes, without its indentation. */
async function bodyOf(expression: Expression, targets: readonly string[] = []): Promise<string[]> {
  const text = await functionsOf(expression, targets);
  const [, body = ""] = /export function r1\([^)]*\): void \{\n(.*?)\n\}/s.exec(text) ?? [];
  return body.split("\n").map((line) => line.trim());
}

describe("a rule becomes straight code", () => {
  it("with a guard, a condition and the demanded item first", async () => {
    const body = await bodyOf({
      when: { kind: "one-of", item: ref("a"), values: ["1", "2"] },
      assert: required("child"),
    });
    expect(body).toEqual([
      "const { row } = c;",
      "if (c.bad(b0 + 0) || c.badDemanded(b0 + 2)) return;",
      'if (row[b0 + 0] === "1" || row[b0 + 0] === "2") {',
      "c.require(0, b0 + 2, b0 + 0);",
      "}",
    ]);
  });

  it("with a loop that leaves out the rows with bad cells", async () => {
    const body = await bodyOf({
      eachRow: "kin",
      when: { kind: "row-filled", group: "kin" },
      assert: required("x"),
    });
    expect(body).toEqual([
      "const { row } = c;",
      "for (let i = b0 + 3; i < b0 + 9; i += 2) {",
      "if (anyBad(c, i, i + 2, 1)) continue;",
      "if (rowFilled(row, i, 2)) {",
      "c.require(0, i);",
      "}",
      "}",
    ]);
  });

  it("that compares dates as intervals, for what may be true or for what must be", async () => {
    const notAfter: Condition = {
      kind: "compare",
      as: "date",
      left: ref("born"),
      operator: "<=",
      right: { kind: "date", value: "20260401" },
    };
    const asserted = await bodyOf(holds(notAfter));
    expect(asserted).toContain(
      'if (date1 !== null && !may(date1, "<=", { min: 20260401, max: 20260401 })) {',
    );
    const asked = await bodyOf({ when: notAfter, assert: required("a") });
    expect(asked.join(" ")).toContain(
      'if (date1 !== null && must(date1, "<=", { min: 20260401, max: 20260401 })) {',
    );
  });

  it("that takes an age as an interval, for a birth date of which parts are unknown", async () => {
    const body = await bodyOf({
      when: {
        kind: "compare",
        as: "number",
        left: { kind: "age", birth: ref("born"), at: { kind: "context", name: "applicationDate" } },
        operator: "<",
        right: { kind: "number", value: 16 },
      },
      assert: required("a"),
    });
    expect(body.slice(2, 7)).toEqual([
      'const date1 = interval(row[b0 + 1] ?? "");',
      "const applicationDate = c.applicationDate;",
      'if (applicationDate === null) return c.undetermined(0, "applicationDate");',
      "const age1 = date1 === null ? null : ageAt(date1, applicationDate);",
      'if (age1 !== null && must(age1, "<", { min: 16, max: 16 })) {',
    ]);
  });

  it("that stops where the application did not pass what it needs", async () => {
    const body = await bodyOf({ when: { kind: "flag", name: '基準 "A"' }, assert: required("a") });
    expect(body).toEqual([
      "if (c.badDemanded(b0 + 0)) return;",
      "const flag1 = c.flag('基準 \"A\"');",
      "if (flag1 === undefined) return c.undetermined(0, '基準 \"A\"');",
      "if (flag1) {",
      "c.require(0, b0 + 0);",
      "}",
    ]);
  });

  it("that looks a parent up in the code table", async () => {
    const body = await bodyOf(
      holds({ kind: "child-code", child: ref("child"), parent: ref("a") }),
      ["child"],
    );
    expect(body.join(" ")).toContain('childCodes.parentOf(row[b0 + 2] ?? "") !== row[b0 + 0]');
  });

  it("for a row that the sentence names", async () => {
    const body = await bodyOf({
      when: { kind: "filled", item: ref("x", 2) },
      assert: { kind: "prohibited", items: [ref("x", 3)] },
    });
    expect(body.slice(-3)).toEqual([
      'if (row[b0 + 5] !== "") {',
      "c.prohibit(0, b0 + 7, b0 + 5);",
      "}",
    ]);
  });

  it.each<[string, Condition, string]>([
    [
      "the form of a text",
      { kind: "format", item: ref("a"), format: "postal-code" },
      'if (row[b0 + 0] !== "" && !isPostalCode(row[b0 + 0] ?? "")) {',
    ],
    [
      "a set of characters by its number",
      { kind: "charset", item: ref("a"), charset: "digits" },
      'if (row[b0 + 0] !== "" && !charsets.admits(0, row[b0 + 0] ?? "")) {',
    ],
    [
      "a code list that is not the item's own",
      { kind: "in-list", item: ref("a"), codeList: "CHILD" },
      'if (row[b0 + 0] !== "" && !childCodes.has(row[b0 + 0] ?? "")) {',
    ],
    [
      "the values of all rows",
      { kind: "unique", items: [ref("a"), ref("x")] },
      'if (!allDifferent([row[b0 + 0], ...rowValues(row, b0 + 3, 2, 3)], "text")) {',
    ],
    [
      "their order",
      { kind: "ordered", item: ref("y"), direction: "descending", strict: true },
      'if (!isOrdered(rowValues(row, b0 + 4, 2, 3), "number", ">")) {',
    ],
    [
      "the length of a text in bytes",
      {
        kind: "compare",
        as: "number",
        left: { kind: "length", item: ref("a"), unit: "byte" },
        operator: "=",
        right: { kind: "number", value: 8 },
      },
      'const length1 = byteLength(row[b0 + 0] ?? "", "utf-8");',
    ],
  ])("that tests %s", async (_, condition, line) => {
    expect(await bodyOf(holds(condition))).toContain(line);
  });

  it("that asks for the file and the main application", async () => {
    const body = await bodyOf({
      when: { kind: "unique-in-file", items: [ref("a")] },
      assert: {
        kind: "holds",
        condition: {
          kind: "compare",
          as: "text",
          left: ref("a"),
          operator: "=",
          right: { kind: "parent-item", name: "項目h" },
        },
      },
    });
    expect(body.slice(2)).toEqual([
      "const file = c.file;",
      'if (file === null) return c.undetermined(0, "file");',
      "if (!file.repeats(row, [b0 + 0])) {",
      'const parent1 = c.parent("項目h");',
      'if (parent1 === null) return c.undetermined(0, "parent");',
      'if (row[b0 + 0] !== "" && parent1 !== "" && row[b0 + 0] !== parent1) {',
      "c.fail(0, b0 + 0);",
      "}",
      "}",
    ]);
  });

  it("in a function of its own for each of several expressions", async () => {
    const text = await functionsOf([
      { when: filled("h"), assert: required("a") },
      { assert: { kind: "optional", items: [ref("child")] } },
      { when: filled("a"), assert: { kind: "prohibited", items: [ref("h")] } },
    ]);
    expect(text.slice(text.indexOf("export function")).split("\n")).toEqual([
      "export function r1(c: RuleScope, b0: number, b1: number): void {",
      "  r1Part1(c, b0, b1);",
      "  r1Part3(c, b1, b0);",
      "}",
      "",
      "function r1Part1(c: RuleScope, b0: number, b1: number): void {",
      "  const { row } = c;",
      "  if (c.bad(b0 + 0) || c.badDemanded(b1 + 0)) return;",
      '  if (row[b0 + 0] !== "") {',
      "    c.require(0, b1 + 0, b0 + 0);",
      "  }",
      "}",
      "",
      "function r1Part3(c: RuleScope, b0: number, b1: number): void {",
      "  const { row } = c;",
      "  if (c.bad(b0 + 0) || c.badDemanded(b1 + 0)) return;",
      '  if (row[b0 + 0] !== "") {',
      "    c.prohibit(0, b1 + 0, b0 + 0);",
      "  }",
      "}",
      "",
    ]);
  });

  it("or nothing at all where it can never fail", async () => {
    expect(await bodyOf({ assert: { kind: "ignored", items: [ref("a")] } })).toEqual([""]);
    expect(await bodyOf(holds({ kind: "and", of: [] }))).toEqual([""]);
  });
});

describe("layouts share a function", () => {
  const rule: Expression = { when: filled("h"), assert: required("a") };

  it("where the columns lie alike, wherever the sections begin", async () => {
    const head = section("head", [item("h")]);
    const { files } = await emit(
      model({
        layouts: [
          layout("One", [head, people]),
          layout("Two", [head, section("gap", [item("g")]), people]),
        ],
        relatedChecks: [check("R1", rule, ["ONE", "TWO"])],
      }),
    );
    expect(files.get("src/layouts/one.ts")).toContain("r1(c, 0, 1);");
    expect(files.get("src/layouts/two.ts")).toContain("r1(c, 0, 2);");
  });

  it("and get functions named after them where not", async () => {
    const { files } = await emit(
      model({
        layouts: [
          layout("One", [section("head", [item("h"), item("a")])]),
          layout("Two", [section("head", [item("a"), item("h")])]),
        ],
        relatedChecks: [check("R1", rule, ["ONE", "TWO"])],
      }),
    );
    expect(files.get("src/layouts/one.ts")).toContain("r1ForOne(c, 0);");
    expect(files.get("src/layouts/two.ts")).toContain("r1ForTwo(c, 0);");
  });
});

it.each<[string, Expression]>([
  ["an item that the layout does not have", { assert: required("nowhere") }],
  ["a group that it does not have", holds({ kind: "contiguous", group: "nowhere" })],
  ["a row beyond the last", { assert: { kind: "required", items: [ref("x", 4)] } }],
  [
    "a code list where there is none",
    holds({ kind: "child-code", child: ref("a"), parent: ref("x") }),
  ],
  [
    "a charset that the spec does not have",
    holds({ kind: "charset", item: ref("a"), charset: "no" }),
  ],
  [
    "a code list that the spec does not have",
    holds({ kind: "in-list", item: ref("a"), codeList: "NO" }),
  ],
  [
    "the number of a row outside of rows",
    holds({
      kind: "compare",
      as: "number",
      left: { kind: "row-number", group: "kin" },
      operator: "=",
      right: ref("y"),
    }),
  ],
  [
    "a date that is compared as a text",
    holds({
      kind: "compare",
      as: "text",
      left: { kind: "context", name: "today" },
      operator: "=",
      right: ref("a"),
    }),
  ],
])("reports a rule that names %s, at its cell", async (_, expression) => {
  const { problems, sink, files } = await emit(
    model({
      layouts: [layout("One", [people])],
      relatedChecks: [check("R1", expression, ["ONE"])],
    }),
  );
  expect(problems).toEqual(["emit-rule-reference"]);
  expect(sink.diagnostics[0]?.at?.cell).toBe("E12");
  expect(files.size).toBe(0);
});
