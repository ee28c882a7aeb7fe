import type { Language } from "../diagnostics/language.js";
import { visible } from "../diagnostics/render.js";
import { shortenLayouts } from "../rules/layout-list.js";
import type { RelatedCheck } from "../spec/model.js";
import { alignColumns } from "../print/align.js";
import { summariseRules } from "./summary.js";

type Row = readonly [no: string, layouts: string, state: string, reading: string];

const headers: Readonly<Record<Language, Row>> = {
  ja: ["番号", "レイアウト", "状態", "読み・理由"],
  en: ["no", "layouts", "state", "reading or reason"],
};

/** The checks as a table; one that means different things in different layouts has a row for each. */
export function rulesTable(
  checks: readonly RelatedCheck[],
  layoutCount: number,
  language: Language,
): string {
  const rows = [
    headers[language],
    ...checks.flatMap((check) => rowsOf(check, layoutCount, language)),
  ];
  return alignColumns(rows)
    .map(
      (line) => `${line}
`,
    )
    .join("");
}

function rowsOf(check: RelatedCheck, layoutCount: number, language: Language): readonly Row[] {
  const { rule } = check;
  const row = (no: string, layouts: readonly string[], text: string): Row => [
    visible(no),
    visible(shortenLayouts(layouts, layoutCount)),
    no === "" ? "" : rule.state,
    visible(text),
  ];
  switch (rule.state) {
    case "note":
      return [row(check.no, check.layouts, check.sentence)];
    case "unsupported":
      return [row(check.no, rule.layouts ?? check.layouts, rule.reason[language])];
    default:
      if (rule.readings.length === 0) return [row(check.no, check.layouts, "—")];
      return rule.readings.map(({ layouts, canonical }, index) =>
        row(index === 0 ? check.no : "", layouts, canonical),
      );
  }
}

/** How many checks there are in each state, and the share that is understood. */
export function coverageLine(checks: readonly RelatedCheck[], language: Language): string {
  const counts = summariseRules({ relatedChecks: checks }) || "—";
  const open = checks.filter(({ rule }) => rule.state === "unsupported").length;
  // Rounded down: 100 % is said only where nothing is left.
  const share = Math.floor((1 - open / Math.max(1, checks.length)) * 1000) / 10;
  return language === "ja"
    ? `チェック${checks.length}件（${counts}）、理解 ${share} %`
    : `${checks.length} checks: ${counts}; understood ${share} %`;
}
