import { markdownText, markdownTable } from "../../../print/markdown.js";
import type { Ambiguity } from "../../change.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { areaWords, subjectWords } from "../../words/kind-words.js";
import { byArea, describeChanges } from "../describe.js";
import { sayOfData } from "../data/words.js";
import { reportTitle } from "../head.js";
import { cellText, evidenceText, shortList } from "../lists.js";
import type { ReportOptions } from "../options.js";
import { say } from "../say.js";
import { changeBlock } from "./change-block.js";
import { dataBlocks } from "./data-blocks.js";
import { headBlocks } from "./head-blocks.js";
import { historyBlocks } from "./history-blocks.js";

/** The whole diff as Markdown: the counts, a table of contents, and every change with all its facts. */
export function markdownReport(diff: RevisionDiff, options: ReportOptions): string {
  const { language } = options;
  const changes = describeChanges(diff, options);
  const parts = byArea(changes);
  const links = parts.map(
    ({ area, changes: own }) => `- [${areaWords[area][language]} (${own.length})](#area-${area})`,
  );
  const rest = [
    ...(diff.ambiguous.length === 0 ? [] : [`- [${ambiguousHead(diff, options)}](#ambiguous)`]),
    `- [${say(language, "historyHead")}](#history)`,
    ...(diff.data === undefined ? [] : [`- [${sayOfData(language, "head")}](#data)`]),
  ];
  const blocks = [
    `# ${markdownText(reportTitle(diff, language))}`,
    ...headBlocks(diff, changes, options),
    `## ${say(language, "contents")}`,
    [...links, ...rest].join("\n"),
    ...parts.flatMap(({ area, changes: own }) => [
      heading(`area-${area}`, `${areaWords[area][language]} (${own.length})`),
      ...own.flatMap((each) => changeBlock(each, language)),
    ]),
    ...ambiguityBlocks(diff, options),
    heading("history", say(language, "historyHead")),
    ...historyBlocks(diff, changes, language),
    ...(diff.data === undefined
      ? []
      : [heading("data", sayOfData(language, "head")), ...dataBlocks(diff.data, language)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A heading with an anchor of its own: those made from Japanese headings differ between sites. */
function heading(anchor: string, text: string): string {
  return `<a id="${anchor}"></a>\n\n## ${text}`;
}

function ambiguousHead({ ambiguous }: RevisionDiff, { language }: ReportOptions): string {
  return say(language, "ambiguousHead", { count: ambiguous.length });
}

function ambiguityBlocks(diff: RevisionDiff, options: ReportOptions): readonly string[] {
  if (diff.ambiguous.length === 0) return [];
  const { language } = options;
  const head = (["subject", "candidate", "evidence", "layouts"] as const).map((phrase) =>
    say(language, phrase),
  );
  const rows = diff.ambiguous.flatMap((each) => ambiguityRows(each, options));
  return [
    heading("ambiguous", ambiguousHead(diff, options)),
    say(language, "ambiguousHow"),
    markdownTable(head, rows).join("\n"),
  ];
}

function ambiguityRows(
  { kind, layouts, before, candidates }: Ambiguity,
  { language }: ReportOptions,
): readonly (readonly string[])[] {
  return candidates.map(({ id, name, source, evidence }) =>
    [
      `${subjectWords[kind][language]} ${before.id} ${before.name} (${cellText(before.source)})`,
      `${id} ${name} (${cellText(source)})`,
      evidenceText(evidence, language),
      shortList(layouts, language),
    ].map(markdownText),
  );
}
