import { describe, expect, it } from "vitest";
import { ageAt, interval, may, must, PartialDate, shift } from "../../templates/runtime/date.js";

const days = (text: string) => interval(text) ?? { min: 0, max: 0 };

describe("a partial date", () => {
  it.each([
    ["19990504", "1999-05-04", "day"],
    ["19990500", "1999-05", "month"],
    ["19990000", "1999", "year"],
    ["99999999", "99999999", "unknown"],
    ["20240229", "2024-02-29", "day"],
  ])("%s is %s, known to the %s", (wire, iso, precision) => {
    const date = PartialDate.parse(wire, { partial: true });
    expect([date?.toString(), date?.toJSON(), date?.precision]).toEqual([wire, iso, precision]);
    expect(PartialDate.parse(wire, { partial: false }) !== null).toBe(precision === "day");
  });

  it.each([
    "20230229",
    "20261301",
    "20260132",
    "00000101",
    "2026010",
    "２０２６０１０１",
    "20260001",
  ])("is not %s", (text) => expect(PartialDate.parse(text, { partial: true })).toBeNull());

  it("is read from ISO texts and refuses days that the calendar does not have", () => {
    expect(PartialDate.fromISO("2000-02-30")).toBeNull();
    expect(PartialDate.fromISO("2000-02")?.toString()).toBe("20000200");
    expect(() => PartialDate.of(2001, 2, 29)).toThrow(RangeError);
    expect(PartialDate.parseYearMonth("202600", { partial: true })?.toISO()).toBe("2026");
    expect(PartialDate.parseYearMonth("202613", { partial: true })).toBeNull();
  });
});

describe("days that a date can mean", () => {
  it.each([
    ["20260000", [20260101, 20261231]],
    ["20240200", [20240201, 20240229]],
    ["20260405", [20260405, 20260405]],
    ["202604", [20260401, 20260430]],
  ])("%s", (text, [min, max]) => expect(interval(text)).toEqual({ min, max }));

  it.each([
    ["20260000", "<=", "20260301", true, false],
    ["20260000", "<=", "20251231", false, false],
    ["20260000", "<", "20270101", true, true],
    ["99999999", ">", "20260101", true, false],
    ["20260101", "=", "20260100", true, false],
    ["20260101", "!=", "20260101", false, false],
  ] as const)("%s %s %s may be %s and must be %s", (a, operator, b, possible, certain) => {
    expect([may(days(a), operator, days(b)), must(days(a), operator, days(b))]).toEqual([
      possible,
      certain,
    ]);
  });

  it("move by years, months and days, to the last day of a shorter month", () => {
    expect(shift(days("20260131"), 0, 1, 0).min).toBe(20260228);
    expect(shift(days("20240229"), 1, 0, 0).min).toBe(20250228);
    expect(shift(days("20260101"), 0, -1, 0).min).toBe(20251201);
    expect(shift(days("20261231"), 0, 0, 1).min).toBe(20270101);
    expect(shift(days("99999999"), 1, 0, 0)).toEqual(days("99999999"));
  });

  it("give the least and the greatest age", () => {
    expect(ageAt(days("20100405"), days("20260404"))).toEqual({ min: 15, max: 15 });
    expect(ageAt(days("20100000"), days("20260404"))).toEqual({ min: 15, max: 16 });
  });
});
