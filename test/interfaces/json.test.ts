import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CoeN, loadLayout, PartialDate } from "../../generated/dist/index.js";
import type { LayoutModule } from "../../templates/runtime/layout-module.js";
import { load } from "../emit/loaded.js";
import { codes, group, item, layout, model, section } from "../emit/models.js";

/** Records as JSON and back. */

const spec = model({
  layouts: [
    layout("Form", [
      section("head", [
        item("name"),
        item("sex", { kind: "code", codeList: "SEX" }),
        item("age", { kind: "integer" }),
        item("weight", { kind: "decimal" }),
        item("hours", {
          kind: "decimal",
          length: { max: 4, unit: "character", decimals: 1, impliedDecimals: true },
        }),
        item("until", { kind: "date" }),
        item("born", { kind: "partial-date" }),
        item("month", { kind: "year-month" }),
        item("since", { kind: "partial-year-month" }),
      ]),
      section("tail", [
        group("rows", [item("part"), item("day", { kind: "date" })], { repeat: 3 }),
      ]),
    ]),
  ],
  codeLists: [codes("sex", { "1": "Male", "2": "Female" })],
});
const conventions = {
  unknownDates: { date: "00000000", yearMonth: "000000", month: "99", day: "99" },
  empty: ["-", "NULL"],
};
const usual = await (await load(spec)).loadLayout("FORM");
const own = await (await load({ ...spec, conventions })).loadLayout("FORM");

/** Texts that cells may have, right or wrong, and those that JSON forms are most likely to be mistaken for. */
const cell = fc.oneof(
  fc.constantFrom(
    "",
    "-",
    "NULL",
    "00000000",
    "99999999",
    "999999",
    "000000",
    "20019900",
    "200199",
  ),
  fc.stringMatching(/^-?0*[0-9]{1,4}(?:\.[0-9]{1,8})?$/),
  fc.stringMatching(/^(?:19|20)[0-9]{2}(?:-?(?:0[0-9]|1[0-2])(?:-?[0-3][0-9])?)?$/),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom("\ud800", "0.0000001", "12345678901234567890", "-0", "1.50", "__proto__"),
);

describe.each([
  ["usual conventions", usual],
  ["conventions of its own", own],
] as const)("fromJSON(toJSON(record)) with %s", (_, { Record, layout: { columnCount } }) => {
  it("has the same cells, whatever they say and however many there are", () => {
    const rows = fc.array(cell, { maxLength: columnCount + 2 });
    fc.assert(
      fc.property(rows, (row) => {
        const record = Record.fromRow(row);
        const text = JSON.stringify(record);
        for (const back of [Record.fromJSON(text), Record.fromJSON(JSON.parse(text))]) {
          expect(back.issues).toEqual([]);
          expect(back.record.$row).toEqual(record.$row);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws, whatever the value", () => {
    const value = fc.object({
      key: fc.constantFrom("head", "tail", "rows", "age", "born", "$text", "$surplus", "__proto__"),
      values: [cell, fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
      maxDepth: 4,
      withSparseArray: true,
      withMap: true,
      withBigInt: true,
      withDate: true,
    });
    fc.assert(
      fc.property(fc.oneof(value, fc.anything(), fc.json()), (input) => {
        const { ok, record, issues } = Record.fromJSON(input);
        expect(ok).toBe(issues.length === 0);
        expect(record.$row.every((text) => typeof text === "string")).toBe(true);
        expect(issues.every(({ message }) => message !== "" && !message.includes("{"))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const jsonOf = ({ Record }: LayoutModule, row: readonly string[]) =>
  JSON.parse(JSON.stringify(Record.fromRow(row))) as unknown;

describe("toJSON", () => {
  it("gives the plainest form that comes back as the same text", () => {
    const row = ["木", "1", "7", "1.5", "385", "20260401", "19990500", "202604", "202600"];
    expect(jsonOf(usual, row)).toEqual({
      head: {
        ...{ name: "木", sex: "1", age: 7, weight: 1.5, hours: 38.5 },
        ...{ until: "2026-04-01", born: "1999-05", month: "2026-04", since: "2026" },
      },
      tail: { rows: [] },
    });
    const odd = ["", "9", "007", "1.50", "0385", "2026-04-01", "99999999", "2026", "999999"];
    expect(jsonOf(usual, odd)).toEqual({
      head: {
        ...{ name: null, sex: "9", age: "007", weight: "1.50", hours: "0385" },
        ...{ until: { $text: "2026-04-01" }, born: "99999999" },
        ...{ month: { $text: "2026" }, since: "999999" },
      },
      tail: { rows: [] },
    });
  });

  it("keeps the cells of a line that is longer than the layout", () => {
    const row = [...new Array<string>(15).fill(""), "x", ""];
    expect(jsonOf(usual, row)).toMatchObject({ $surplus: ["x", ""] });
  });
});

describe("fromJSON", () => {
  it("reads JSON text, the value it stands for and the values of a record's constructor", () => {
    const relatives = { members: [{ name: "TRAN B", dateOfBirth: PartialDate.of(2001, 2) }] };
    const { ok, record } = CoeN.fromJSON({ relatives });
    expect(ok).toBe(true);
    expect(record.relatives.members[0].dateOfBirth?.toJSON()).toBe("2001-02");
    expect(CoeN.fromJSON(JSON.stringify(record)).record.$row).toEqual(record.$row);
  });

  it("says what no record can hold, where, and keeps the rest", () => {
    const { ok, record, issues } = CoeN.fromJSON(
      `{"identity": {"familyName": "NGUYEN", "givenName": 5, "nickname": "N", "dateOfBirth": true},
        "relatives": {"members": [{"name": []}, null, {}, {}, {}, {}, {}]},
        "organization": [], "__proto__": {"polluted": true}, "constructor": {"prototype": {}}}`,
    );
    expect(ok).toBe(false);
    expect(issues.map((issue) => `${issue.path.join("/")} ${issue.text("en")}`)).toEqual([
      "identity/givenName This must be a string.",
      "identity/nickname There is no item with this name.",
      "identity/dateOfBirth This must be a date or a string.",
      "relatives/members There are 7 rows; 6 are allowed.",
      "relatives/members/0/name This must be a string.",
      "relatives/members/1 This must be an object.",
      "organization This must be an object.",
      "__proto__ There is no item with this name.",
      "constructor There is no item with this name.",
    ]);
    expect(record.identity.familyName).toBe("NGUYEN");
    expect("polluted" in {}).toBe(false);
  });

  it("does not quote a text that is no JSON", () => {
    const { issues } = CoeN.fromJSON('{"familyName": "NGUYEN" "x"}');
    expect(issues.map(({ kind, message }) => [kind, message])).toEqual([
      ["json", "JSONの形式が正しくありません。"],
    ]);
    expect(CoeN.fromJSON("[".repeat(100_000)).issues).toHaveLength(1);
  });

  it("reports getters and proxies that throw", () => {
    const thrower = () => {
      throw new Error("NGUYEN");
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const input = {
      identity: Object.defineProperty({}, "familyName", { get: thrower, enumerable: true }),
      relatives: new Proxy({}, { ownKeys: thrower }),
      organization: revoked.proxy,
    };
    const { issues } = CoeN.fromJSON(input);
    expect(issues.map(({ kind, path }) => [kind, path.join("/")])).toEqual([
      ["unreadable", "identity/familyName"],
      ["unreadable", "relatives"],
      ["unreadable", "organization"],
    ]);
    expect(JSON.stringify(issues)).not.toContain("NGUYEN");
  });

  it("stops listing after a thousand issues and says so", () => {
    const unknown = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`x${n}`, n]));
    const { issues } = CoeN.fromJSON(unknown);
    expect([issues.length, issues.at(-1)?.text("en")]).toEqual([
      1001,
      "There are too many problems; the list stops after 1000.",
    ]);
  });

  it("is there for every layout", async () => {
    const { Record } = await loadLayout("S201N");
    expect(Record.fromJSON({}).record.$isEmpty).toBe(true);
  });
});
