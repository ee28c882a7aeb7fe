import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../generator/rules/expression.js";
import type { ValidationResult } from "../../templates/runtime/validate.js";
import { type Facts, violations } from "../support/oracle.js";
import { load } from "./loaded.js";
import { form, main, rowOf, rules, spec } from "./random-rules.js";

/** Random rules, generated and compiled, must fail where the naive interpreter says so. */

/** Inside a loop over rows the interpreter and the generated code may blame different rows for a bad cell. */
function nestsLoops(rule: Expression): boolean {
  return rule.eachRow !== undefined && /"(?:any|every)-row"/.test(JSON.stringify(rule));
}

const facts = {
  applicationDate: "2020-02-01",
  today: "2021-01-01",
  flags: { yes: true, no: false },
};

function badColumns({ issues }: ValidationResult): ReadonlySet<number> {
  const own = issues.filter(({ kind }) => kind !== "related");
  return new Set(own.map(({ column }) => (column ?? 0) - 1));
}

/** Holds the violations found against those that the interpreter finds; gives their number. */
function compareViolations(cells: readonly string[], result: ValidationResult, known: Facts) {
  const bad = badColumns(result);
  const comparable = (no: string) =>
    bad.size === 0 || !rules[Number(no.slice(1))]?.some(nestsLoops);
  const found = result.issues
    .filter(({ kind, check: no }) => kind === "related" && comparable(no ?? ""))
    .map(({ check: no, column }) => `${no} ${(column ?? 0) - 1}`);
  const expected = violations(spec, form, cells, bad, known)
    .filter((violation) => comparable(violation.check))
    .map((violation) => `${violation.check} ${violation.column}`);
  expect([cells, found.sort()]).toEqual([cells, expected.sort()]);
  return expected.length;
}

describe("agrees with the interpreter on random rules", () => {
  const rows = fc.sample(rowOf(form), { numRuns: 250, seed: 20260401 });
  const loading = load(spec);

  it("and records on their own", async () => {
    const { validate } = await (await loading).loadLayout("FORM");
    const failures = rows.map((cells) => compareViolations(cells, validate(cells, facts), facts));
    // The rules fail often enough for the agreement to mean something.
    expect(failures.reduce((total, count) => total + count)).toBeGreaterThan(1000);
  });

  it("and files of records, made together with a main application", async () => {
    const { loadLayout } = await loading;
    const { validateFile } = await loadLayout("FORM");
    const parent = await loadLayout("MAIN");
    const parents = fc.sample(rowOf(main), { numRuns: 25, seed: 20260401 });
    let failures = 0;
    for (const [index, cells] of parents.entries()) {
      // Files of one record, of a few and of many.
      const inFile = rows.slice(index * 10, index * 10 + ([1, 3, 10][index % 3] ?? 0));
      const results = validateFile(inFile, {
        ...facts,
        parent: { layout: parent.layout, record: cells },
      });
      const bad = badColumns(parent.validate(cells));
      const records = results.map((result, at) => ({
        row: inFile[at] ?? [],
        bad: badColumns(result),
      }));
      failures += results
        .map((result, at) =>
          compareViolations(inFile[at] ?? [], result, {
            ...facts,
            file: { records, index: at },
            parent: { layout: main, row: cells, bad },
          }),
        )
        .reduce((total, count) => total + count);
    }
    expect(failures).toBeGreaterThan(1000);
  });
});
