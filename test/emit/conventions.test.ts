import { describe, expect, it } from "vitest";
import { usualConventions } from "../../generator/spec/conventions.js";
import type { WireConventions } from "../../generator/spec/model.js";
import type { PartialDate } from "../../templates/runtime/date.js";
import { emit } from "./emitted.js";
import { load } from "./loaded.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

/** Conventions of a spec's files: unknown dates, texts for nothing entered, numbers without a point. */

const digits = {
  id: "digits",
  label: "半角数字",
  include: ["digit"],
  add: "",
  remove: "",
} as const;

const hours = {
  kind: "decimal",
  charset: "digits",
  length: { max: 4, unit: "character", decimals: 1, impliedDecimals: true },
} as const;

const form = layout("Form", [
  section("head", [
    item("name", { requirement: "required" }),
    item("born", {
      kind: "partial-date",
      charset: "digits",
      length: { max: 8, unit: "character" },
    }),
    item("since", { kind: "partial-year-month", charset: "digits" }),
    item("until", { kind: "date" }),
    item("hours", hours),
    item("sex", { kind: "code", codeList: "SEX" }),
  ]),
  section("tail", [group("rows", [item("part", hours)], { repeat: 2 })]),
]);

const spec = model({
  layouts: [form],
  charsets: [digits],
  codeLists: [codes("sex", { "1": "Male", "2": "Female" })],
  itemChecks: [
    {
      no: "T1",
      kind: "range",
      item: "hours",
      layouts: ["FORM"],
      parameter: { kind: "range", min: 0, max: 40.5 },
      severity: "error",
      source: { file: "f", sheet: "s", cell: "A1" },
    },
  ],
  relatedChecks: [
    check("R1", compareHours("<=", 40), ["FORM"], { targets: ["hours"] }),
    check(
      "R2",
      {
        assert: {
          kind: "holds",
          condition: {
            kind: "compare",
            as: "number",
            left: { kind: "row-sum", item: { kind: "item", key: "part" } },
            operator: "=",
            right: { kind: "item", key: "hours" },
          },
        },
      },
      ["FORM"],
      { targets: ["hours"] },
    ),
  ],
});

function compareHours(operator: "<=", value: number) {
  return {
    assert: {
      kind: "holds",
      condition: {
        kind: "compare",
        as: "number",
        left: { kind: "item", key: "hours" },
        operator,
        right: { kind: "number", value },
      },
    },
  } as const;
}

const own: WireConventions = {
  unknownDates: { date: "00000000", yearMonth: "000000", month: "99", day: "99" },
  empty: ["-", "NULL"],
};

interface Head {
  name: string | null;
  born: PartialDate | string | null;
  since: PartialDate | string | null;
  until: PartialDate | string | null;
  hours: number | null;
  sex: string | null;
  $text(item: string): string;
}

interface Tail {
  readonly $isEmpty: boolean;
  readonly rows: readonly { part: number | null }[];
}

interface Form {
  readonly head: Head;
  readonly tail: Tail;
  readonly $row: string[];
  toObject(): object;
  toJSON(): object;
}

async function formOf(conventions: WireConventions) {
  const { loadLayout } = await load({ ...spec, conventions });
  const module = await loadLayout("FORM");
  const fromRow = (row: readonly string[]) => module.Record.fromRow(row) as unknown as Form;
  const make = (init: object = {}) =>
    new (module.Record as unknown as new (init: object) => Form)(init);
  const issues = (row: readonly string[], context = {}) =>
    module
      .validate(row, context)
      .issues.map(({ kind, column, check: no }) => `${no ?? kind} ${column}`);
  return { module, fromRow, make, issues };
}

const loading = formOf(own);
const emptyCells = (...cells: readonly string[]) => [...cells, ...Array(8 - cells.length).fill("")];

describe("unknown dates", () => {
  it.each([
    ["00000000", null, "unknown"],
    ["20209999", "2020", "year"],
    ["20200299", "2020-02", "month"],
    ["20200229", "2020-02-29", "day"],
  ])("%s is read and written", async (wire, iso, precision) => {
    const { fromRow, make, issues } = await loading;
    const row = emptyCells("氏名", wire);
    const { born } = fromRow(row).head;
    expect([(born as PartialDate).toISO(), (born as PartialDate).precision]).toEqual([
      iso,
      precision,
    ]);
    const copy = make();
    copy.head.born = born;
    expect(copy.head.$text("born")).toBe(wire);
    expect(issues(row)).toEqual([]);
    expect((make(fromRow(row).toJSON()) as Form).head.$text("born")).toBe(wire);
  });

  it.each(["99999999", "20200000", "20200200", "20209900", "20200099", "20201399"])(
    "%s is none here",
    async (wire) => {
      const { fromRow, issues } = await loading;
      const row = emptyCells("氏名", wire);
      expect(fromRow(row).head.born).toBeNull();
      expect(issues(row)).toEqual(["format 2"]);
    },
  );

  it("stand for the month of a year and month", async () => {
    const { fromRow, make, issues } = await loading;
    const row = emptyCells("氏名", "", "202099");
    expect((fromRow(row).head.since as PartialDate).toISO()).toBe("2020");
    expect(issues(row)).toEqual([]);
    expect(issues(emptyCells("氏名", "", "202000"))).toEqual(["format 3"]);
    const copy = make({ head: { since: "2021" } });
    expect(copy.$row[2]).toBe("202199");
    copy.head.since = "1999-04";
    expect(copy.$row[2]).toBe("199904");
    expect(issues(emptyCells("氏名", "", "000000"))).toEqual([]);
  });

  it("are not allowed where the spec has no text for them", async () => {
    const { issues, make } = await formOf({
      ...own,
      unknownDates: { date: null, yearMonth: null, month: null, day: "00" },
    });
    const results = ["99999999", "20200000", "20200400"].map((born) =>
      issues(emptyCells("氏名", born)),
    );
    expect(results).toEqual([["format 2"], ["format 2"], []]);
    expect(make({ head: { born: "2020" } }).$row[1]).toBe("20200000");
  });

  it("may be blanks or words, whatever the characters and the length of a known date", async () => {
    const { issues, fromRow } = await formOf({
      ...own,
      unknownDates: { date: "不明", yearMonth: "不明", month: "  ", day: "  " },
    });
    const cells = ["不明", "2020    ", "202002  ", "不詳", "202002"];
    expect(cells.map((born) => issues(emptyCells("氏名", born)))).toEqual([
      [],
      [],
      [],
      ["format 2"],
      ["format 2"],
    ]);
    expect((fromRow(emptyCells("氏名", "202002  ")).head.born as PartialDate).toISO()).toBe(
      "2020-02",
    );
  });
});

describe("texts for nothing entered", () => {
  it("are empty for types and checks, and stay as they came on the wire", async () => {
    const { fromRow, issues, module } = await loading;
    const row = ["-", "NULL", "-", "NULL", "", "-", "-", "NULL"];
    const record = fromRow(row);
    const { head, tail } = record;
    expect([head.name, head.born, head.until, head.hours, head.sex]).toEqual(Array(5).fill(null));
    expect(head.$text("born")).toBe("NULL");
    expect([tail.$isEmpty, record.toObject()]).toEqual([
      true,
      {
        head: { name: null, born: null, since: null, until: null, hours: null, sex: null },
        tail: { rows: [] },
      },
    ]);
    expect(issues(row)).toEqual(["required 1"]);
    const bytes = new TextEncoder().encode(`﻿${row.join(",")}\r\n`);
    expect(module.write(module.read(bytes).records, { allowErrors: true })).toEqual(bytes);
  });

  it("are written as the first of them", async () => {
    const { make, module } = await loading;
    const record = make({ head: { name: "氏名", sex: "1" } });
    record.head.sex = null;
    record.head.hours = 1.5;
    record.head.hours = null;
    const text = new TextDecoder().decode(module.write([record as never], { allowErrors: true }));
    expect(text).toBe("氏名,-,-,-,-,-,-,-\r\n");
  });
});

describe("numbers without a point", () => {
  it("are typed with their point and counted without it", async () => {
    const { fromRow, make, issues } = await loading;
    const row = emptyCells("氏名", "", "", "", "0385", "", "0200", "0185");
    expect([fromRow(row).head.hours, fromRow(row).tail.rows[1]?.part]).toEqual([38.5, 18.5]);
    expect(issues(row)).toEqual([]);
    const copy = make({ head: { hours: 38.5 }, tail: { rows: [{ part: 20 }, { part: 18.5 }] } });
    expect(copy.$row.slice(4)).toEqual(["385", "-", "200", "185"]);
    expect(copy.toObject()).toMatchObject({ head: { hours: 38.5 } });
    expect(issues(emptyCells("氏名", "", "", "", "00385"))).toEqual(["length 5"]);
    expect(issues(emptyCells("氏名", "", "", "", "38.5"))).toEqual(["charset 5"]);
  });

  it("are checked as the numbers that they say", async () => {
    const { issues } = await loading;
    const withHours = (text: string, ...parts: readonly string[]) =>
      issues(emptyCells("氏名", "", "", "", text, "", ...parts));
    expect(withHours("405")).toEqual(["R1 5"]);
    expect(withHours("406")).toEqual(["T1 5"]);
    expect(withHours("400", "200", "199")).toEqual(["R2 5"]);
    expect(withHours("400", "200", "200")).toEqual([]);
  });

  it("are said to be so where the item is described", async () => {
    const { files } = await emit(spec);
    const line = [...files].find(([path]) => path === "src/sections/head.ts")?.[1] ?? "";
    expect(line).toContain("桁数: 4文字以内、小数点以下1桁（小数点なし）");
    expect(line).toMatch(/ \w+=v1[ "]/);
  });
});

describe("the usual conventions", () => {
  it("give the same files as none", async () => {
    const said = await emit({ ...spec, conventions: usualConventions });
    const unsaid = await emit(spec);
    expect(said.files).toEqual(unsaid.files);
    expect(said.files.get("src/runtime/wire-conventions.ts")).toContain("| null = null;");
  });

  it("are replaced by the spec's own in one file", async () => {
    const [usual, changed] = [await emit(spec), await emit({ ...spec, conventions: own })];
    const differing = [...changed.files].filter(([path, text]) => usual.files.get(path) !== text);
    expect(differing.map(([path]) => path)).toEqual(["src/runtime/wire-conventions.ts"]);
    expect(differing[0]?.[1]).toContain(
      '  empty: ["-", "NULL"],\n  unknownDates: {\n    date: "00000000",',
    );
  });

  it("hold hostile texts as texts", async () => {
    const empty = ['"];throw 1;//', "*/${x}`", "\u2028</script>"];
    const { make } = await formOf({ ...own, empty });
    expect(make().$row[0]).toBe('"];throw 1;//');
  });
});
