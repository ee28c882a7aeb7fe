import { beforeAll, describe, expect, it } from "vitest";
import { diffModels } from "../../../generator/diff/diff-models.js";
import {
  importFrom,
  leftLines,
  type RecordClass,
  scratch,
  type UpgradingPackage,
  writeTo,
} from "./packages.js";
import { after, before } from "./specs.js";

let upgrade: UpgradingPackage["upgrade"];
let oldClasses: Readonly<Record<string, RecordClass>>;
let newClasses: Readonly<Record<string, RecordClass>>;

beforeAll(async () => {
  const [one, other] = [scratch(), scratch()];
  await Promise.all([writeTo(one, before), writeTo(other, after, [before])]);
  oldClasses = await importFrom(one, "index.js");
  newClasses = await importFrom(other, "index.js");
  ({ upgrade } = await importFrom<UpgradingPackage>(other, "upgrade.js"));
}, 60_000);

const entry = (cells: Readonly<Record<number, string>>) => ({
  layout: "ENTRY",
  row: Array.from({ length: 15 }, (_, column) => cells[column] ?? ""),
});
const upgraded = (cells: Readonly<Record<number, string>>) => upgrade(entry(cells), "1.0", "2.0");

describe("what is mechanical", () => {
  it("moves a value with its item, whatever its property is called now", () => {
    const { record, changed } = upgraded({ 0: "山田", 2: "0312345678", 8: "花子", 10: "次郎" });
    expect(record?.toObject()).toMatchObject({
      person: { fullName: "山田", telephone: "0312345678" },
      family: [{ kin: "花子" }, { kin: "次郎" }],
    });
    expect(changed).toEqual([]);
  });

  it("gives a code its new value, and says so", () => {
    const { record, changed, left } = upgraded({ 1: "2" });
    expect(record?.$row[0]).toBe("F");
    expect(changed.map(({ path, before: old, after: young }) => [path, old, young])).toEqual([
      ["person.sex", "2", "F"],
    ]);
    expect(changed[0]?.text("ja", { showValues: true })).toBe(
      '性別：コードの値を新しい値にしました（"2" → "F"）。',
    );
    expect(left.map(({ rule }) => rule)).toEqual(["item-added-required"]);
  });

  it("keeps a value that cannot be typed as its text", () => {
    expect(upgraded({ 1: "男性" }).record?.$row[0]).toBe("男性");
  });

  it("takes a record of the older package by its class", () => {
    const { Entry = null } = oldClasses;
    if (Entry === null) throw new Error("no class");
    const older = new Entry({ person: { fullName: "山田", sex: "1" } });
    const { record, layout } = upgrade(older, "1.0", "2.0");
    expect(layout).toBe("ENTRY");
    expect(record).toBeInstanceOf(newClasses["Entry"]);
    expect(record?.toObject()).toMatchObject({ person: { fullName: "山田", sex: "M" } });
  });

  it("leaves cells beyond the layout beyond it", () => {
    const { row } = entry({});
    const { record } = upgrade({ layout: "ENTRY", row: [...row, "余分"] }, "1.0", "2.0");
    expect(record?.$row).toHaveLength(16);
    expect(record?.$row[15]).toBe("余分");
  });
});

describe("what a person must decide", () => {
  const decided = (cells: Readonly<Record<number, string>>) =>
    leftLines(upgraded(cells)).filter((line) => !line.includes("item-added-required"));

  it("asks for a new required item, in rows only where something is entered", () => {
    expect(leftLines(upgraded({ 8: "花子" }))).toEqual([
      "person.nationality |  | item-added-required | not carried",
      "family[0].alive |  | item-added-required | not carried",
    ]);
  });

  it.each([
    [
      "an amount in another unit",
      3,
      "250",
      "person.income | 250 | item-unit-changed | not carried",
    ],
    ["an item that is gone", 4, "メモ", "person.remark | メモ | item-removed | dropped"],
    ["an id of another item", 5, "031", "person.fax | 031 | item-id-reassigned | dropped"],
    [
      "a text that is too long now",
      0,
      "山田太郎左衛門",
      "person.fullName | 山田太郎左衛門 | item-length-shortened | carried",
    ],
    [
      "a date of which something is unknown",
      6,
      "20260400",
      "person.arrival | 20260400 | item-kind-changed | carried",
    ],
    ["a text that must be a code", 7, "1", "person.city | 1 | item-kind-changed | carried"],
    [
      "a row that has no place",
      12,
      "三郎",
      "family[2].kin | 三郎 | section-repeat-decreased | dropped",
    ],
    ["a code that was split", 14, "2", "work.field | 2 | code-split | carried"],
    ["a code that is gone", 14, "3", "work.field | 3 | code-removed | carried"],
    ["a code with another meaning", 14, "4", "work.field | 4 | code-reassigned | not carried"],
  ])("%s", (_, column, text, line) => {
    expect(decided({ [column]: text })).toEqual([line]);
  });

  it.each([
    [0, "山田太郎"],
    [6, "20260401"],
    [14, "1"],
    [14, "5"],
  ])("but not column %i with %s", (column, text) => {
    expect(decided({ [column]: text })).toEqual([]);
  });

  it("does not carry over what would be read as something else", () => {
    const { record } = upgraded({ 3: "250", 5: "031", 14: "4" });
    expect(record?.$row.filter((text) => text !== "")).toEqual([]);
  });

  it("offers what a code was split into", () => {
    const decision = upgraded({ 14: "2" }).left.find(({ rule }) => rule === "code-split");
    expect(decision?.candidates).toEqual(["6", "7"]);
    expect(decision?.text("en")).toBe(
      "従事する分野: the code was split; choose which one applies.",
    );
  });

  it("names the change by the fingerprint of the comparison", () => {
    const { changes } = diffModels(before, after).diff;
    const known = new Set(changes.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
    const cells = { 0: "山田太郎左衛門", 1: "1", 3: "1", 4: "x", 5: "x", 6: "20260400", 7: "1" };
    const { left, changed } = upgraded({ ...cells, 8: "花子", 12: "三郎", 14: "2" });
    const named = [...left, ...changed].map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    expect(named).toHaveLength(11);
    expect(named.filter((each) => !known.has(each))).toEqual([]);
  });

  it("has no entered value in logs and JSON", () => {
    const { left, changed } = upgraded({ 0: "山田太郎左衛門", 1: "2", 14: "2" });
    const shown = JSON.stringify([left, changed, left.map((each) => each.text("ja"))]);
    expect(shown).not.toContain("山田");
    expect(shown).not.toContain('"F"');
  });

  it("says of a layout that is gone that it is", () => {
    const { record, left } = upgrade({ layout: "OLD", row: ["x"] }, "1.0", "2.0");
    expect(record).toBeNull();
    expect(left.map(({ rule, path }) => [rule, path])).toEqual([["layout-removed", null]]);
    expect(left[0]?.text("ja")).toBe("この様式は廃止されました。");
  });
});

describe("mistakes of the caller", () => {
  it.each([
    ["an unknown revision", entry({}), "0.9", "2.0", 'No upgrade from "0.9"; there are: 1.0'],
    ["another goal", entry({}), "1.0", "3.0", 'This package is of revision 2.0, not "3.0"'],
    [
      "an unknown layout",
      { layout: "NONE", row: [] },
      "1.0",
      "2.0",
      'Revision 1.0 has no layout "NONE"; there are: ENTRY, OLD',
    ],
    [
      "a class that nothing is known of",
      { $row: [] },
      "1.0",
      "2.0",
      'Revision 1.0 has no record class "Object"; there are: Entry, Old. Pass { layout, row } instead',
    ],
  ])("%s", (_, older, from, to, message) => {
    expect(() => upgrade(older, from, to)).toThrow(new RangeError(message));
  });

  it("a record of the newer package itself", () => {
    const { Entry = null } = newClasses;
    if (Entry === null) throw new Error("no class");
    expect(() => upgrade(new Entry(), "1.0", "2.0")).toThrow(
      new RangeError("This record is of this package, not of revision 1.0"),
    );
  });

  it("but never throws on data", () => {
    const row = [null, 1, undefined, {}, "\ud800"] as unknown as readonly string[];
    expect(() => upgrade({ layout: "ENTRY", row }, "1.0", "2.0")).not.toThrow();
    expect(() => upgrade({ layout: "ENTRY", row: [] }, "1.0", "2.0")).not.toThrow();
  });
});
