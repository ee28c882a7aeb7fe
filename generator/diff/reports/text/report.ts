import { severityWords, visible } from "../../../diagnostics/render.js";
import { alignColumns } from "../../../print/align.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { areaWords, effectWords } from "../../words/kind-words.js";
import { countEffects } from "../counts.js";
import { type AreaChanges, byArea, type DescribedChange, describeChanges } from "../describe.js";
import { countsText, reportTitle, sizeRows, stepText } from "../head.js";
import type { ReportOptions } from "../options.js";
import { say } from "../say.js";
import { ambiguityLines } from "./ambiguities.js";
import { changeLines } from "./change-lines.js";
import { dataLines } from "./data-lines.js";
import { historyLines } from "./history-lines.js";
import { paint } from "./paint.js";

export interface TextOptions extends ReportOptions {
  readonly color?: boolean;
}

/** The diff as lines for a terminal. */
export function textReport(diff: RevisionDiff, options: TextOptions): string {
  const changes = describeChanges(diff, options);
  const parts = byArea(changes);
  const lines = [
    ...headLines(diff, changes, parts, options),
    ...parts.flatMap((part) => areaLines(part, options)),
    ...ambiguityLines(diff.ambiguous, options),
    ...historyLines(diff, changes, options),
    ...dataLines(diff, options),
    ...failingLines(changes, options),
  ];
  return `${lines.join("\n")}\n`;
}

function headLines(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  parts: readonly AreaChanges[],
  options: TextOptions,
): readonly string[] {
  const { language } = options;
  const sizes = sizeRows(diff, language).map(({ name, before, after }) =>
    before === after ? `${name} ${after}` : `${name} ${before} → ${after}`,
  );
  return [
    visible(reportTitle(diff, language)),
    sizes.join(language === "ja" ? "、" : ", "),
    countsText(changes, language),
    `${say(language, "step")}: ${stepText(diff, language)}`,
    ...countTable(changes, parts, options),
  ];
}

/** Rows are effects, columns are areas; those without a change are left out. */
function countTable(
  changes: readonly DescribedChange[],
  parts: readonly AreaChanges[],
  { language }: TextOptions,
): readonly string[] {
  if (changes.length === 0) return [];
  const names = parts.map(({ area }) => areaWords[area][language]);
  const head = [say(language, "effect"), "", say(language, "total"), ...names];
  const rows = countEffects(changes).map(({ effect, changes: own }) => [
    effectWords[effect][language],
    effect === "none" ? "" : effect,
    String(own.length),
    ...parts.map(({ area }) => String(own.filter(({ rule }) => rule.area === area).length)),
  ]);
  return ["", ...alignColumns([head, ...rows])];
}

function areaLines({ area, changes }: AreaChanges, options: TextOptions): readonly string[] {
  const heading = `■ ${areaWords[area][options.language]} (${changes.length})`;
  return ["", heading, ...changes.flatMap((each) => ["", ...changeLines(each, options)])];
}

/** What fails a run stands at the end, where it is seen. */
function failingLines(
  changes: readonly DescribedChange[],
  { language, color }: TextOptions,
): readonly string[] {
  const failing = changes.filter(({ isFailing }) => isFailing);
  if (failing.length === 0) return [];
  const rows = failing.map(({ change, title, rule }) => {
    const word = severityWords[rule.severity][language];
    const effects = rule.breaks.join(", ");
    return `    ${[change.fingerprint, paint(word, rule.severity, color), visible(title), `[${effects}]`].join("  ")}`;
  });
  return ["", `■ ${say(language, "failingHead", { count: failing.length })}`, ...rows];
}
