import { describe, expect, it } from "vitest";
import { changeRuleIds, ruleOf } from "../../../generator/diff/registry.js";
import { breakingKinds } from "../../../generator/diff/version-step.js";
import { titleOf } from "../../../generator/diff/words/title.js";
import { summaryReport } from "../../../generator/diff/reports/summary.js";
import { everythingDiff } from "../diffs.js";
import { everyReport } from "./every-report.js";

const diff = everythingDiff();
const languages = ["ja", "en"] as const;

describe("one change of every rule", () => {
  it("is what the reports are given", () => {
    expect(diff.changes.map(({ rule }) => rule)).toEqual(changeRuleIds);
    expect(new Set(diff.changes.map(({ fingerprint }) => fingerprint)).size).toBe(115);
  });

  it.each(["text", "markdown", "html", "json", "github", "changelog"] as const)(
    "is in the %s by its fingerprint",
    (name) => {
      for (const language of languages) {
        const report = everyReport[name](diff, language);
        const missing = diff.changes.filter(({ fingerprint }) => !report.includes(fingerprint));
        expect(missing).toEqual([]);
      }
    },
  );

  it.each(["text", "markdown", "html", "changelog"] as const)(
    "is in the %s by its title and, where there is room, its reason",
    (name) => {
      for (const language of languages) {
        const report = everyReport[name](diff, language);
        for (const change of diff.changes) {
          // Nothing in these titles needs an escape in Markdown or HTML.
          expect(report).toContain(titleOf(change, language));
          if (name !== "changelog") expect(report).toContain(ruleOf(change.rule).reason[language]);
        }
      }
    },
  );

  it("has a title without anything left to fill in", () => {
    for (const change of diff.changes) {
      for (const language of languages) expect(titleOf(change, language)).not.toMatch(/[{}]/);
    }
  });
});

describe("the summary", () => {
  it("says what it leaves out, and keeps the fingerprints of all that breaks something", () => {
    const summary = summaryReport(diff, { language: "en", limit: 10 });
    expect(summary.match(/^- \*\*/gm)).toHaveLength(10);
    expect(summary).toContain("105 more are not shown here (at most 10)");
    const breaking = diff.changes.filter(({ rule }) =>
      ruleOf(rule).breaks.some((kind) => breakingKinds.includes(kind)),
    );
    expect(breaking.length).toBeGreaterThan(50);
    for (const { fingerprint } of breaking) expect(summary).toContain(fingerprint);
  });

  it("says nothing of a limit that was not reached", () => {
    expect(summaryReport(diff, { language: "en", limit: 115 })).not.toContain("not shown");
  });
});
