import { fill } from "../../diagnostics/fill.js";
import type { Language } from "../../diagnostics/language.js";
import type { Words } from "../../diagnostics/problem.js";
import { visible } from "../../diagnostics/render.js";
import type { MigrationResult } from "../../migrate/migrate-code.js";
import { unifiedDiff } from "../../migrate/text/unified-diff.js";

/** The difference of every file that changes, as one patch. */
export function printPatch({ changed }: MigrationResult): string {
  return changed.map(({ source, text }) => unifiedDiff(source.name, source.text, text)).join("");
}

const words = {
  files: {
    ja: "変更するファイル: {changed}/{files}（書換え {edits} か所、印の追加 {added} か所）",
    en: "files to change: {changed} of {files} ({edits} places rewritten, {added} markers added)",
  },
  markers: {
    ja: "人が決める箇所（// specgen:）: {all}",
    en: "for a person to decide (// specgen:): {all}",
  },
  errors: {
    ja: "コンパイルエラー 書換え前: {before}、書換え後: {after}、書き換えなければ: {without}",
    en: "compile errors before: {before}, after edits: {after}, without edits: {without}",
  },
  remaining: {
    ja: "書換えの前にはなかったエラー:",
    en: "errors that were not there before:",
  },
  paths: {
    ja: "名前の変わった項目のパスらしい文字列（手を付けていません）:",
    en: "texts that look like paths of properties with other names now (not touched):",
  },
  more: { ja: "  ほか {count} 件", en: "  and {count} more" },
  nothing: { ja: "書き換えるものはありません", en: "there is nothing to rewrite" },
  written: { ja: "{written} 個のファイルを書きました", en: "{written} files written" },
  shown: {
    ja: "まだ何も書いていません。--write を付けると書きます",
    en: "nothing was written; --write does",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How many lines a list has. */
const mostListed = 20;

export interface SummaryFacts {
  /** Files that were looked at. */
  readonly files: number;
  /** Files that were written; null where they are only shown. */
  readonly written: number | null;
  readonly language: Language;
}

/** What was done and what is left, in lines. */
export function printSummary(
  { changed, edits, markers, errors, pathTexts }: MigrationResult,
  { files, written, language }: SummaryFacts,
): string {
  const say = (key: keyof typeof words, args: Readonly<Record<string, number>> = {}) =>
    fill(words[key][language], (name) => args[name]?.toString());
  const { remaining, ...counts } = errors;
  const list = (head: "remaining" | "paths", lines: readonly string[]) => [
    ...(lines.length > 0 ? [say(head)] : []),
    ...lines.slice(0, mostListed).map((line) => `  ${visible(line)}`),
    ...(lines.length > mostListed ? [say("more", { count: lines.length - mostListed })] : []),
  ];
  const end = written === null ? say("shown") : say("written", { written });
  return [
    ...(changed.length > 0 ? [""] : []),
    say("files", { changed: changed.length, files, edits, added: markers.added }),
    say("markers", { all: markers.all }),
    say("errors", counts),
    ...list(
      "remaining",
      remaining.map(({ name, line, code, message }) => `${name}:${line} TS${code} ${message}`),
    ),
    ...list(
      "paths",
      pathTexts.map(({ name, line, text, to }) => `${name}:${line} "${text}" → ${to ?? "?"}`),
    ),
    changed.length === 0 ? say("nothing") : end,
    "",
  ].join("\n");
}
