import { describe, expect, it } from "vitest";
import { diffModels } from "../../../generator/diff/diff-models.js";
import { packPlan } from "../../../generator/diff/upgrade/pack-plan.js";
import { planUpgrade } from "../../../generator/diff/upgrade/plan-upgrade.js";
import { pack } from "../../../generator/emit/pack.js";
import type { Item, Section, SpecModel } from "../../../generator/spec/model.js";
import { upgradeCells } from "../../../templates/runtime/upgrade-cells.js";
import { unpackPlan } from "../../../templates/runtime/upgrade-unpack.js";
import { codes, layout, model, section } from "../../emit/models.js";
import { importFrom, leftLines, scratch, type UpgradingPackage, writeTo } from "./packages.js";
import { named } from "./specs.js";

/** What becomes of the cells of the only layout of two specs. */
function upgrade(before: SpecModel, after: SpecModel, row: readonly string[]) {
  const { matching, diff } = diffModels(before, after);
  const rows = packPlan(planUpgrade(before, after, matching, diff.changes), ({ name }) => name);
  const plan = unpackPlan(pack(rows));
  const [only] = plan.layouts.values();
  if (only === undefined) throw new Error("no layout");
  return upgradeCells(row, only, plan);
}

const spec = (revision: string, sections: readonly Section[], facts: Partial<SpecModel> = {}) =>
  model({ revision, layouts: [layout("Form", sections)], ...facts });

/** A spec with one item. */
const one = (revision: string, facts: Partial<Item>, more: Partial<SpecModel> = {}) =>
  spec(revision, [section("only", [named("value", "A01", "項目の値", facts)])], more);

/** The text that one item ends with, and the rule by which a person must look at it. */
function outcome(before: SpecModel, after: SpecModel, text: string) {
  const { row, left } = upgrade(before, after, [text]);
  return [row[0], ...left.map(({ rule }) => rule)];
}

const chars = (max: number, unit: "character" | "byte" = "character") => ({
  length: { max, unit },
});
const decimal = (decimals: number, implied: boolean): Partial<Item> => ({
  kind: "decimal",
  length: {
    max: 8,
    unit: "character",
    decimals,
    ...(implied ? { impliedDecimals: true as const } : {}),
  },
});

describe("the value of an item that says something else now", () => {
  it.each<[string, Partial<Item>, Partial<Item>, string, readonly string[]]>([
    [
      "may be unknown in parts",
      { kind: "date" },
      { kind: "partial-date" },
      "20260401",
      ["20260401"],
    ],
    ["must be known", { kind: "partial-date" }, { kind: "date" }, "20260401", ["20260401"]],
    [
      "must be known",
      { kind: "partial-date" },
      { kind: "date" },
      "20260400",
      ["20260400", "item-kind-changed"],
    ],
    ["may have decimals", { kind: "integer" }, { kind: "decimal" }, "12", ["12"]],
    ["may have none", { kind: "decimal" }, { kind: "integer" }, "12", ["12"]],
    [
      "may have none",
      { kind: "decimal" },
      { kind: "integer" },
      "1.5",
      ["1.5", "item-kind-changed"],
    ],
    ["is a number", {}, { kind: "integer" }, "12", ["12", "item-kind-changed"]],
    [
      "has no point",
      decimal(2, false),
      decimal(2, true),
      "1.5",
      ["", "item-decimal-point-changed"],
    ],
    [
      "has its point elsewhere",
      decimal(2, true),
      decimal(3, true),
      "150",
      ["", "item-decimals-increased"],
    ],
    ["has fewer decimals", decimal(3, false), decimal(2, false), "1.5", ["1.5"]],
    ["is shorter", chars(5), chars(3), "𠮷𠮷𠮷", ["𠮷𠮷𠮷"]],
    ["is shorter", chars(5), chars(3), "abcd", ["abcd", "item-length-shortened"]],
    [
      "is counted in bytes",
      chars(5),
      chars(5, "byte"),
      "ああ",
      ["ああ", "item-length-unit-changed"],
    ],
    ["is counted in bytes", chars(5), chars(5, "byte"), "あab", ["あab"]],
    [
      "has another fixed length",
      { length: { max: 3, min: 3, unit: "character" } },
      { length: { max: 4, min: 4, unit: "character" } },
      "123",
      ["123", "item-length-changed"],
    ],
    ["must be empty", {}, { requirement: "prohibited" }, "x", ["x", "item-prohibited"]],
    ["must be empty", {}, { requirement: "prohibited" }, "", [""]],
    ["must be there", {}, { requirement: "required" }, "", [""]],
  ])("%s: %j → %j, %s", (_, before, after, text, expected) => {
    expect(outcome(one("1", before), one("2", after), text)).toEqual(expected);
  });

  it("is a length in the bytes of the newer files", () => {
    const dialect = { ...one("2", {}).dialect, encoding: "windows-31j" as const };
    const [before, after] = [one("1", chars(5)), one("2", chars(5, "byte"), { dialect })];
    expect(outcome(before, after, "ああ")).toEqual(["ああ"]);
    expect(outcome(before, after, "あああ")).toEqual(["あああ", "item-length-unit-changed"]);
  });
});

describe("codes", () => {
  const coded = (codeList: string): Partial<Item> => ({ kind: "code", codeList });
  const lists = (values: Readonly<Record<string, string>>, name = "list") => ({
    codeLists: [codes(name, values)],
  });

  it("that change places do so at once", () => {
    const before = one("1", coded("LIST"), lists({ "1": "日本国籍", "2": "外国籍" }));
    const after = one("2", coded("LIST"), lists({ "2": "日本国籍", "1": "外国籍" }));
    expect(outcome(before, after, "1")).toEqual(["2"]);
    expect(outcome(before, after, "2")).toEqual(["1"]);
  });

  it("of another list stay where both have them under one name", () => {
    const before = one(
      "1",
      coded("LIST"),
      lists({ "1": "日本国籍", "2": "外国籍", "3": "無国籍" }),
    );
    const after = one(
      "2",
      coded("OTHER"),
      lists(
        { "1": "日本国籍", "2": "二重国籍", x: "上陸", y: "在留", z: "退去", w: "仮放免" },
        "other",
      ),
    );
    expect(outcome(before, after, "1")).toEqual(["1"]);
    expect(outcome(before, after, "2")).toEqual(["", "item-code-list-changed"]);
    expect(outcome(before, after, "3")).toEqual(["3", "item-code-list-changed"]);
  });
});

describe("rows", () => {
  const family = (repeat?: number) =>
    section("family", [named("kin", "F01", "家族の氏名"), named("tie", "F02", "家族の続柄")], {
      key: "家族",
      name: "家族",
      ...(repeat === undefined ? {} : { repeat }),
    });

  it("take what stood alone into the first", () => {
    const { row, left } = upgrade(spec("1", [family()]), spec("2", [family(2)]), ["花子", "子"]);
    expect([row, left]).toEqual([["花子", "子", "", ""], []]);
  });

  it("leave what stood in others where nothing repeats any more", () => {
    const older = ["花子", "子", "次郎", ""];
    const { row, left } = upgrade(spec("1", [family(2)]), spec("2", [family()]), older);
    expect(row).toEqual(["花子", "子"]);
    expect(left.map(({ path, before, rule }) => [path, before, rule])).toEqual([
      ["family[1].kin", "次郎", "section-repeat-removed"],
    ]);
  });
});

describe("conventions of the files", () => {
  const unknownDates = { date: "99999999", yearMonth: "999999", month: "00", day: "00" };

  it("that differ are taken over, and what they make of a value is told", async () => {
    const facts: Partial<Item> = { kind: "partial-date" };
    const sections = [
      section("only", [named("day", "A01", "年月日", facts), named("text", "A02", "内容")]),
    ];
    const conventions = (empty: readonly string[], day: string) => ({
      conventions: { empty, unknownDates: { ...unknownDates, day } },
    });
    const before = spec("1", sections, conventions(["－"], "00"));
    const after = spec("2", sections, conventions(["*", ""], "99"));
    const folder = await writeTo(scratch(), after, [before]);
    const { upgrade: run } = await importFrom<UpgradingPackage>(folder, "upgrade.js");
    const upgraded = (day: string, text: string) =>
      run({ layout: "FORM", row: [day, text] }, "1", "2");
    expect(upgraded("－", "").record?.$row).toEqual(["*", "*"]);
    const known = upgraded("20260401", "本文");
    expect([known.record?.$row, known.left]).toEqual([["20260401", "本文"], []]);
    expect(leftLines(upgraded("20260400", "*"))).toEqual([
      "only.day | 20260400 | convention-unknown-dates-changed | carried",
      "only.text | * | convention-empty-changed | carried",
    ]);
  }, 60_000);
});
