import fc from "fast-check";
import { expect, it } from "vitest";
import type { Item, Member, SpecModel } from "../../generator/spec/model.js";
import { shuffled } from "./random-spec.js";
import { compare, printChanges } from "./revised-spec.js";

/** Few texts, so that those of two specs are often the same, and odd ones. */
const texts = fc.constantFrom(
  "",
  "氏名",
  "氏名等",
  "本人の氏名",
  "有無",
  "・",
  "a:b",
  "x #2",
  "A-1",
);
const ids = fc.constantFrom("A-1", "A-2", "A-3", "A:1", "氏名");
const source = { file: "", sheet: "", cell: "" };
const severities = fc.constantFrom("fatal", "error", "warning", "info");

const items: fc.Arbitrary<readonly Item[]> = fc.uniqueArray(
  fc.record({
    key: fc.oneof(ids, fc.constantFrom("x / 氏名", "x / 氏名 #2", "x / 氏名 #3")),
    name: texts,
    nameEn: texts,
    identifier: texts,
    kind: fc.constantFrom("text", "code", "integer", "decimal", "date"),
    charset: fc.constantFrom("none", "wide"),
    attribute: texts,
    length: fc.record({
      max: fc.nat(3),
      min: fc.nat(3),
      unit: fc.constantFrom("character", "byte"),
      decimals: fc.nat(2),
    }),
    codeList: ids,
    requirement: fc.constantFrom("required", "conditional", "optional", "prohibited"),
    note: texts,
    no: texts,
    column: fc.nat(5),
    source: fc.constant(source),
    cells: fc.constant({}),
  }),
  { selector: ({ key }) => key, maxLength: 6 },
);

/** A key without a place is an id. */
function idOf({ key }: Item): Partial<Item> {
  return key.startsWith("x / ") ? {} : { itemId: key };
}

function unique<T>(things: fc.Arbitrary<T>, id: (thing: T) => string): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(things, { selector: id, maxLength: 4 });
}

const layouts = unique(
  fc.record({
    id: ids,
    name: texts,
    procedure: fc.record({ code: texts, name: texts }),
    identifier: texts,
    sections: items.map((all) => {
      const members = all.map((item, column): Member => ({
        kind: "item",
        item: { ...item, ...idOf(item), column },
      }));
      const half = Math.ceil(members.length / 2);
      const inner = {
        key: "x / y",
        name: "y",
        identifier: "y",
        repeat: 2,
        members: members.slice(half),
      };
      return [
        {
          key: "x",
          name: "x",
          identifier: "x",
          members: [...members.slice(0, half), { kind: "section", section: inner }] as const,
        },
      ];
    }),
    columnCount: fc.nat(9),
    source: fc.constant(source),
  }),
  ({ id }) => id,
);

const codes = unique(
  fc.record({
    value: ids,
    label: texts,
    labelEn: texts,
    identifier: texts,
    validFrom: fc.constantFrom("2026-01-01", "2027-01-01"),
    source: fc.constant(source),
  }),
  ({ value }) => value,
);

const layoutsOfCheck = fc.subarray(["A-1", "A-2", "A-3"], { minLength: 1 });

/** Models that hold what the readers would report, too, such as two checks of one number. */
const models: fc.Arbitrary<SpecModel> = fc.record({
  format: fc.constant(1 as const),
  revision: texts,
  notices: fc.array(texts, { maxLength: 2 }),
  dialect: fc.record({
    encoding: fc.constantFrom("utf-8", "windows-31j"),
    bom: fc.boolean(),
    newline: fc.constantFrom("\r\n", "\n"),
    quoting: fc.constantFrom("minimal", "all", "none"),
    header: fc.boolean(),
  }),
  layouts,
  codeLists: unique(
    fc.record({
      id: ids,
      name: texts,
      identifier: texts,
      parentList: ids,
      codes,
      source: fc.constant(source),
    }),
    ({ id }) => id,
  ),
  charsets: fc.constant([]),
  itemChecks: fc.array(
    fc.record({
      no: texts,
      kind: fc.constantFrom("required", "length", "fixed"),
      item: ids,
      layouts: layoutsOfCheck,
      parameter: fc.oneof(
        fc.record({ kind: fc.constant("length" as const), max: fc.nat(3) }),
        fc.record({ kind: fc.constant("fixed" as const), value: texts }),
      ),
      severity: severities,
      messageId: ids,
      source: fc.constant(source),
    }),
    { maxLength: 5 },
  ),
  relatedChecks: fc.array(
    fc.record({
      no: texts,
      layouts: layoutsOfCheck,
      targets: fc.array(ids, { maxLength: 2 }),
      sentence: texts,
      severity: severities,
      messageId: ids,
      rule: fc.constantFrom({ state: "note" as const }),
      source: fc.constant(source),
    }),
    { maxLength: 5 },
  ),
  messages: unique(
    fc.record({
      id: ids,
      severity: severities,
      text: texts,
      placeholders: fc.constant([]),
      source: fc.constant(source),
    }),
    ({ id }) => id,
  ),
  history: fc.array(
    fc.record({
      revision: texts,
      sheet: texts,
      item: texts,
      text: texts,
      source: fc.constant(source),
    }),
    { maxLength: 3 },
  ),
});

const randoms = fc.infiniteStream(fc.nat(1_000_000)).map((stream) => (limit: number) => {
  const { value = 0 } = stream.next();
  return value % limit;
});

it("compares any two models, with a fingerprint for each change", () => {
  fc.assert(
    fc.property(models, models, (before, after) => {
      const { changes } = compare(before, after);
      for (const { fingerprint } of changes) expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
      const fingerprints = new Set(changes.map(({ fingerprint }) => fingerprint));
      expect(fingerprints.size).toBe(changes.length);
    }),
    { numRuns: 150 },
  );
});

it("finds nothing between any model and itself, in any order", () => {
  fc.assert(
    fc.property(models, randoms, (model, random) => {
      expect(printChanges(compare(model, model))).toEqual([]);
      expect(printChanges(compare(model, shuffled(model, random)))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it("finds the same, whatever the order of what has none", () => {
  fc.assert(
    fc.property(models, models, randoms, (before, after, random) => {
      const lines = printChanges(compare(before, after)).toSorted();
      const mixed = compare(shuffled(before, random), shuffled(after, random));
      expect(printChanges(mixed).toSorted()).toEqual(lines);
    }),
    { numRuns: 150 },
  );
});
