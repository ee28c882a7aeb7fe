import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLayout } from "../../generated/dist/index.js";
import { itemProblems } from "../support/item-oracle.js";
import { violations } from "../support/oracle.js";
import { rowsOf } from "../support/random-rows.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const model = sampleModel();

describe.each(model.layouts.map((layout) => [layout.id, layout] as const))("%s", (id, layout) => {
  it("finds what a plain reading of the model finds", async () => {
    const { validate } = await loadLayout(id);
    const valid = validRow(model, layout, factsOf(model, true));
    fc.assert(
      fc.property(rowsOf(model, layout, valid), fc.boolean(), (row, flag) => {
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
