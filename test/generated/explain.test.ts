import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWords } from "../../generated/dist/check-words.js";
import { explain, loadLayout } from "../../generated/dist/index.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const model = sampleModel();
const facts = factsOf(model, true);
const layouts = model.layouts.filter(({ id }) => ["S101N", "S201V", "S302", "S303"].includes(id));

describe.each(layouts.map((layout) => [layout.id, layout] as const))("%s", (id, layout) => {
  const valid = validRow(model, layout, facts);
  const changes = fc.array(
    fc.tuple(
      fc.nat({ max: layout.columnCount - 1 }),
      fc.constantFrom("", "1", "2", "9", "x", "あ", "20250101", "20280101"),
    ),
    { maxLength: 30 },
  );

  it("explains as failed and undetermined what validation reports, and nothing else", async () => {
    const { layout: described, validate } = await loadLayout(id);
    fc.assert(
      fc.property(changes, fc.boolean(), (cells, withFacts) => {
        const row = [...valid];
        for (const [column, text] of cells) row[column] = text;
        const context = withFacts ? facts : {};
        const { issues, undetermined } = validate(row, context);
        const { checks } = explain(described, row, context);
        const keyOf = (kind: string, check: string | null, path: string | null) =>
          kind === "related" ? String(check) : `${kind} ${path}`;
        const failed = checks
          .filter(({ verdict }) => verdict === "failed")
          .map(({ kind, check, inputs }) => keyOf(kind, check, inputs[0]?.path ?? null));
        const found = issues.map(({ kind, check, path }) => keyOf(kind, check, path));
        expect(new Set(failed)).toEqual(new Set(found));
        const open = checks.filter(({ verdict }) => verdict === "undetermined");
        const missed = undetermined.map(({ check }) => check).filter((no) => !found.includes(no));
        expect(new Set(open.map(({ check }) => check))).toEqual(new Set(missed));
      }),
      { numRuns: 25, seed: 20260401 },
    );
  });
});

it("gives every check of every layout a verdict and its words", async () => {
  for (const { id } of model.layouts) {
    const { layout } = await loadLayout(id);
    const related = explain(layout, [], { words: checkWords }).checks.filter(
      ({ kind }) => kind === "related",
    );
    expect(related.length).toBeGreaterThan(0);
    expect(related.filter(({ sentence, reading }) => !sentence || !reading)).toEqual([]);
    const unworded = explain(layout, []).checks.filter(({ kind }) => kind === "related");
    expect(unworded.filter(({ sentence }) => sentence !== null)).toEqual([]);
    // A check may read nothing but what is outside the record.
    expect(related.filter(({ inputs, facts: asked }) => !inputs.length && !asked.length)).toEqual(
      [],
    );
  }
});
