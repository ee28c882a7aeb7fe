import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, Member, SpecModel, WireConventions } from "../../generator/spec/model.js";
import { flatten } from "../support/flat-layout.js";
import { itemProblems } from "../support/item-oracle.js";
import { violations } from "../support/oracle.js";
import { load } from "./loaded.js";
import { item, layout, model, section } from "./models.js";
import { form, rowOf, spec } from "./random-rules.js";

/** A spec with conventions of its own must be read as the naive interpreter reads it. */

const own: WireConventions = {
  unknownDates: { date: "00000000", yearMonth: "000000", month: "99", day: "99" },
  empty: ["-", "NULL"],
};

/** The layout of the random rules with numbers that have no point on the wire. */
function withoutPoints(member: Member): Member {
  if (member.kind === "section") {
    const { section: inner } = member;
    return { kind: "section", section: { ...inner, members: inner.members.map(withoutPoints) } };
  }
  const { key } = member.item;
  if (key !== "f" && key !== "inN") return member;
  const decimals = key === "f" ? 2 : 1;
  const length = { max: 6, unit: "character", decimals, impliedDecimals: true } as const;
  return { kind: "item", item: { ...member.item, kind: "decimal", length } };
}

const changed = {
  ...form,
  sections: form.sections.map((each) => ({ ...each, members: each.members.map(withoutPoints) })),
};

/** A cell of the usual form as this spec's files have it; of some there are two. */
function onWire({ kind, length }: Item, text: string, index: number): string {
  if (text === "") return ["", "-", "NULL"][index % 3] ?? "";
  if (kind === "partial-date" && index % 7 > 0) {
    if (text === "99999999") return "00000000";
    return text.endsWith("0000") ? `${text.slice(0, 4)}9999` : text.replace(/00$/, "99");
  }
  if (length?.decimals === undefined || !/^[\d.]+$/.test(text)) return text;
  const scaled = Math.round(Number(text) * 10 ** length.decimals);
  return String(scaled).padStart(index % 5, "0");
}

const flat = flatten(changed);
const rows = fc
  .sample(rowOf(form), { numRuns: 250, seed: 20260401 })
  .map((row, at) => row.map((text, index) => onWire(flat[index]?.item as Item, text, at + index)));

describe("agrees with the interpreter", () => {
  it("on random rules", async () => {
    const model: SpecModel = {
      ...spec,
      conventions: own,
      layouts: spec.layouts.map((each) => (each.id === "FORM" ? changed : each)),
    };
    const { loadLayout } = await load(model);
    const { validate } = await loadLayout("FORM");
    const facts = { applicationDate: "2020-02-01", today: "2021-01-01", flags: { yes: true } };
    let failures = 0;
    for (const row of rows) {
      const { issues } = validate(row, facts);
      const items = issues.filter(({ kind }) => kind !== "related");
      const bad = new Set(items.map(({ column }) => (column ?? 0) - 1));
      expect([row, items.map(({ kind, column }) => `${kind} ${(column ?? 0) - 1}`)]).toEqual([
        row,
        itemProblems(model, changed, row).map(({ kind, column }) => `${kind} ${column}`),
      ]);
      if (bad.size > 0) continue;
      const found = issues.filter(({ kind }) => kind === "related");
      const expected = violations(model, changed, row, bad, facts);
      expect([
        row,
        found.map(({ check, column }) => `${check} ${(column ?? 0) - 1}`).sort(),
      ]).toEqual([row, expected.map(({ check, column }) => `${check} ${column}`).sort()]);
      failures += expected.length;
    }
    expect(failures).toBeGreaterThan(500);
  });

  const digits = { id: "digits", label: "数字", include: ["digit"], add: "", remove: "" } as const;
  const dates = layout("Dates", [
    section("head", [
      item("p", { kind: "partial-date", charset: "digits", length: { max: 8, unit: "character" } }),
      item("q", { kind: "partial-year-month", charset: "digits" }),
      item("d", { kind: "date", requirement: "required" }),
      item("v", {
        kind: "decimal",
        length: { min: 2, max: 3, unit: "character", decimals: 2, impliedDecimals: true },
      }),
    ]),
  ]);
  const part = fc.constantFrom("", "00", "99", "01", "12", "13", "31", "  ", "??", "-");
  const texts = fc.oneof(
    fc
      .tuple(fc.constantFrom("2020", "0000", "9999", ""), part, part)
      .map((parts) => parts.join("")),
    fc.constantFrom("NULL", "不明", "-", "-12", "0.5"),
  );
  const unknown = fc.record({
    date: fc.constantFrom("99999999", "00000000", "不明", null),
    yearMonth: fc.constantFrom("999999", "000000", "不明", null),
    month: fc.constantFrom("00", "99", "  ", null),
    day: fc.constantFrom("00", "99", "??", null),
  });

  it.each(fc.sample(unknown, { numRuns: 8, seed: 20260401 }).map((dates) => [dates]))(
    "on cells of their own, with %o",
    async (unknownDates) => {
      const conventions = { unknownDates, empty: ["", "-"] };
      const made = model({ layouts: [dates], charsets: [digits], conventions });
      const { validate } = await (await load(made)).loadLayout("DATES");
      for (const row of fc.sample(fc.tuple(texts, texts, texts, texts), {
        numRuns: 400,
        seed: 1,
      })) {
        const found = validate(row).issues.map(({ kind, column }) => ({
          kind,
          column: (column ?? 0) - 1,
        }));
        expect([row, found]).toEqual([row, itemProblems(made, dates, row)]);
      }
    },
  );
});
