import { visible } from "../diagnostics/render.js";

/** Where a word joiner goes, which no printable text holds. */
const joint = "\u2060";

/** Parts of what programs look for in finished pages: mentions, issues, emoji names, addresses. */
const lookedFor: readonly RegExp[] = [
  /@(?=[\w-])/g,
  /#(?=\d)/g,
  /\bGH-(?=\d)/gi,
  /:(?=\/\/|[\w+\\-]+:)/g,
  /\bwww(?=\.)/gi,
];

/**
 * Text for a paragraph, a list item, a heading or a cell of a table, on one line. Nothing in it is markup or
 * HTML; and because mentions and the like are found after Markdown was read, where escapes are gone,
 * those are broken by a word joiner, which nobody sees.
 */
export function markdownText(text: string): string {
  const escaped = visible(text)
    .trim()
    .replace(/[\\`*_{}[\]<>|#~&$]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\");
  return lookedFor
    .reduce((line, pattern) => line.replace(pattern, `$&${joint}`), escaped)
    .replaceAll(joint, "&NoBreak;");
}

/** A code span. In a cell of a table only for code without `|`, which cannot be escaped everywhere alike. */
export function markdownCode(text: string): string {
  const line = visible(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  // A space at both ends, which is no part of the code, keeps back-ticks at its ends apart from the fence.
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return line === "" ? "" : `${fence}${pad}${line}${pad}${fence}`;
}

/** A row of a table from cells that are Markdown already. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A table from cells that are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [markdownRow(head), markdownRow(head.map(() => "---")), ...rows.map(markdownRow)];
}
