import { markdownCode, markdownTable, markdownText } from "../../../print/markdown.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { areaWords, effectMeanings, effectWords } from "../../words/kind-words.js";
import { countEffects } from "../counts.js";
import { byArea, type DescribedChange } from "../describe.js";
import { countsText, sizeRows, stepText } from "../head.js";
import type { ReportOptions } from "../options.js";
import { say } from "../say.js";

/** The counts and what they mean, as Markdown. */
export function headBlocks(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  options: ReportOptions,
): readonly string[] {
  const { language } = options;
  const [before, after] = [diff.before.revision, diff.after.revision].map(markdownText);
  const sizes = sizeRows(diff, language).map((row) => [row.name, row.before, row.after]);
  return [
    [
      `- ${countsText(changes, language)}`,
      `- ${say(language, "step")}: ${stepText(diff, language)}`,
    ].join("\n"),
    ...effectTable(changes, options),
    markdownTable([say(language, "revision"), before ?? "", after ?? ""], sizes).join("\n"),
  ];
}

/** How many changes have each effect, in each area. */
export function effectTable(
  changes: readonly DescribedChange[],
  { language }: ReportOptions,
): readonly string[] {
  if (changes.length === 0) return [];
  const parts = byArea(changes);
  const areas = parts.map(({ area }) => areaWords[area][language]);
  const head = [say(language, "effect"), "", say(language, "total"), ...areas];
  const rows = countEffects(changes).map(({ effect, changes: own }) => [
    `${effectWords[effect][language]}${effect === "none" ? "" : ` ${markdownCode(effect)}`}`,
    effectMeanings[effect][language],
    String(own.length),
    ...parts.map(({ area }) => String(own.filter(({ rule }) => rule.area === area).length)),
  ]);
  return [markdownTable(head, rows).join("\n"), say(language, "several")];
}
