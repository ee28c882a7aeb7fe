import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLayout } from "../../generated/dist/index.js";
import type { Item, RecordLayout } from "../../generator/spec/model.js";
import { flatten } from "../support/flat-layout.js";
import { itemProblems } from "../support/item-oracle.js";
import { violations } from "../support/oracle.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { plainValue, validRow } from "../support/valid-record.js";

const model = sampleModel();

/** Texts that an item may hold: nothing, plain, other codes, unknown dates, and a few wrong ones. */
function textsFor(layout: RecordLayout, item: Item): fc.Arbitrary<string> {
  const plain = plainValue(model, layout, item);
  const codes = model.codeLists.find(({ id }) => id === item.codeList)?.codes ?? [];
  const others = codes.length > 0 ? codes.slice(0, 12).map(({ value }) => value) : [];
  const dates = item.kind.includes("date") ? ["20250401", "20270401", "20260000", "99999999"] : [];
  const numbers = item.kind === "integer" ? ["0", "2", "9"] : [];
  const wrong = ["x", "あ", "20260230", "ｱ", "𠮷", "1".repeat(500)];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant("") },
    { weight: 6, arbitrary: fc.constantFrom(plain, ...others, ...dates, ...numbers) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

/** Valid records in which some cells were changed. */
function rowsOf(layout: RecordLayout, valid: readonly string[]): fc.Arbitrary<string[]> {
  const columns = flatten(layout);
  const change = fc
    .nat({ max: columns.length - 1 })
    .chain((column) =>
      textsFor(layout, (columns[column] as { item: Item }).item).map((text) => ({ column, text })),
    );
  return fc.array(change, { maxLength: 60 }).map((changes) => {
    const row = [...valid];
    for (const { column, text } of changes) row[column] = text;
    return row;
  });
}

describe.each(model.layouts.map((layout) => [layout.id, layout] as const))("%s", (id, layout) => {
  it("finds what a plain reading of the model finds", async () => {
    const { validate } = await loadLayout(id);
    const valid = validRow(model, layout, factsOf(model, true));
    fc.assert(
      fc.property(rowsOf(layout, valid), fc.boolean(), (row, flag) => {
        const facts = factsOf(model, flag);
        const problems = itemProblems(model, layout, row);
        const bad = new Set(problems.map(({ column }) => column));
        const related = violations(model, layout, row, bad, facts);
        const expected = [
          ...problems.map(({ kind, column }) => `${column + 1} ${kind}`),
          ...related.map(({ check, column }) => `${column + 1} ${check}`),
        ].sort();
        const { issues } = validate(row, facts);
        const found = issues.map(
          ({ kind, check, column }) => `${column} ${kind === "related" ? check : kind}`,
        );
        expect(found.sort()).toEqual(expected);
      }),
      { numRuns: 15, seed: 20260401 },
    );
  });
});
