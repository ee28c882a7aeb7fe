import { lineScript, type ScriptLine } from "./line-script.js";

const contextLines = 2;

/**
 * The difference of two versions of a file, as `patch` and `git apply` read it; empty where there is
 * none. Carriage returns stay, other control characters are spelled out: a file must not steer the terminal.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const script = lineScript(linesOf(before), linesOf(after));
  const name = safe(path);
  return [`--- a/${name}\n`, `+++ b/${name}\n`, ...hunksOf(script).map(printHunk)].join("");
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Hunk {
  /** Lines of either text before the hunk. */
  readonly before: number;
  readonly after: number;
  readonly lines: readonly ScriptLine[];
}

function hunksOf(script: readonly ScriptLine[]): readonly Hunk[] {
  const changes = script.flatMap(({ mark }, index) => (mark === " " ? [] : [index]));
  const ranges: { start: number; end: number }[] = [];
  for (const index of changes) {
    const [start, end] = [Math.max(0, index - contextLines), index + contextLines + 1];
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges.map(({ start, end }) => ({
    before: count(script.slice(0, start), "+"),
    after: count(script.slice(0, start), "-"),
    lines: script.slice(start, end),
  }));
}

/** How many lines there are without those of a mark. */
function count(lines: readonly ScriptLine[], without: "+" | "-"): number {
  return lines.filter(({ mark }) => mark !== without).length;
}

function printHunk({ before, after, lines }: Hunk): string {
  const [old, now] = [count(lines, "+"), count(lines, "-")];
  const at = (start: number, length: number) => `${length === 0 ? start : start + 1},${length}`;
  const head = `@@ -${at(before, old)} +${at(after, now)} @@\n`;
  return head + lines.map(printLine).join("");
}

function printLine({ mark, text }: ScriptLine): string {
  const [end = ""] = /\r?\n$/.exec(text) ?? [];
  const line = text.slice(0, text.length - end.length);
  return `${mark}${safe(line)}${end === "" ? "\n\\ No newline at end of file\n" : end}`;
}

function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) =>
    char === "\t" || char === "\ufeff" ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
