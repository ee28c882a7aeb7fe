import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../templates/runtime/issue.js";
import { reportIssues, reportSentence } from "../../templates/runtime/issue-report.js";

/** As much of an issue as a report looks at. */
function issue(check: string | null, kind = "related"): Issue {
  return { check, kind, messageId: null, severity: "error" } as unknown as Issue;
}

const checks = (list: readonly Issue[]) => list.map(({ check }) => check).join(" ");

describe("a report of issues", () => {
  it("has the first of each check, and counts the others", () => {
    const report = reportIssues(
      ["A", "B", "A", "A", "C"].map((no) => issue(no)),
      { perCheck: 2 },
    );
    expect(checks(report.issues)).toBe("A B A C");
    expect(report.counts.map(({ check, count, shown }) => [check, count, shown])).toEqual([
      ["A", 3, 2],
      ["B", 1, 1],
      ["C", 1, 1],
    ]);
    expect([report.total, report.shown, report.capped]).toEqual([5, 4, true]);
  });

  it("counts checks without a number by their kind", () => {
    const { counts } = reportIssues([issue(null, "code"), issue(null, "csv"), issue(null, "code")]);
    expect(counts.map(({ kind, count }) => [kind, count])).toEqual([
      ["code", 2],
      ["csv", 1],
    ]);
  });

  it("keeps no more than its limit of a million issues, and asks for each once", () => {
    let made = 0;
    function* many() {
      for (; made < 1_000_000; made++) yield issue(`R${made % 50}`);
    }
    const report = reportIssues(many(), { perCheck: 3, total: 100 });
    expect([made, report.total, report.shown, report.issues.length]).toEqual([
      1_000_000, 1_000_000, 100, 100,
    ]);
    expect(report.counts.reduce((sum, { count }) => sum + count, 0)).toBe(1_000_000);
  });

  it("adds up, whatever the issues and limits", () => {
    const issues = fc.array(fc.constantFrom("A", "B", "C").map((no) => issue(no)));
    fc.assert(
      fc.property(issues, fc.nat(5), fc.nat(8), (list, perCheck, total) => {
        const report = reportIssues(list, { perCheck, total });
        const sum = (of: "count" | "shown") => report.counts.reduce((n, each) => n + each[of], 0);
        expect([sum("count"), sum("shown")]).toEqual([list.length, report.issues.length]);
        expect(report.shown).toBeLessThanOrEqual(total);
        for (const { shown } of report.counts) expect(shown).toBeLessThanOrEqual(perCheck);
        expect(report.capped).toBe(report.issues.length < list.length);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])("refuses %s as a limit", (total) => {
    expect(() => reportIssues([], { total })).toThrow(RangeError);
  });

  it.each([
    [0, 9, "問題はありません。", "There are no issues."],
    [1, 9, "問題は1件です。", "There is 1 issue."],
    [3, 9, "問題は3件です。", "There are 3 issues."],
    [
      5,
      2,
      "問題は5件あり、うち2件だけを示します（一つのチェックにつき2件、全体で100件まで）。",
      "There are 5 issues, of which only 2 are shown (at most 2 of a check and 100 in all).",
    ],
  ])("says of %i issues with a limit of %i how many are shown", (count, perCheck, ja, en) => {
    const issues = Array.from({ length: count }, () => issue("A"));
    const report = reportIssues(issues, { perCheck, total: 100 });
    expect(reportSentence(report, "ja")).toBe(ja);
    expect(reportSentence(report, "en")).toBe(en);
  });
});
