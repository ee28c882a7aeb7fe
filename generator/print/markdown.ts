import { visible } from "../diagnostics/render.js";

/** Breaks a word for programs that look for names and addresses in finished pages; nobody sees it. */
const joiner = "&#8288;";

/**
 * Text for a paragraph, a list item, a heading or a cell of a table, on one line. Nothing in it is markup or
 * HTML; and because mentions, issue numbers, emoji names and addresses are found after Markdown was
 * read, where escapes are gone, those are broken by a word joiner.
 */
export function markdownText(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\`*_{}[\]<>|#~&$]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\")
    .replace(/@(?=[\w-])/g, `@${joiner}`)
    .replace(/#(?=\d)/g, `#${joiner}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${joiner}`)
    .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${joiner}`)
    .replace(/\b(www)(?=\.)/gi, `$1${joiner}`);
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
