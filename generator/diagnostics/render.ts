import { problems } from "./catalogue.js";
import { fill } from "./fill.js";
import type { Language } from "./language.js";
import type { Place, ProblemDefinition, Severity, Words } from "./problem.js";
import type { Diagnostic } from "./sink.js";

export interface RenderOptions {
  readonly language: Language;
  readonly color: boolean;
}

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "情報", en: "info" },
};

/** SGR codes of a terminal. */
export const severityColors: Readonly<Record<Severity, string>> = {
  error: "31",
  warning: "33",
  info: "36",
};

/** Problems as text for people: the place, what is wrong, what to do; and how many there are. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: RenderOptions,
): string {
  if (diagnostics.length === 0) return "";
  const blocks = diagnostics.map((diagnostic) => renderOne(diagnostic, options));
  return `${blocks.join("\n")}\n\n${renderCounts(diagnostics, options.language)}\n`;
}

function renderOne(diagnostic: Diagnostic, { language, color }: RenderOptions): string {
  const { code, severity, at, related, args } = diagnostic;
  const definition: ProblemDefinition = problems[code];
  const word = severityWords[severity][language];
  const head = color ? `\u001b[${severityColors[severity]}m${word}\u001b[0m` : word;
  const place = at === null ? "" : `  ${renderPlace(at)}`;
  const lines = [
    `${head} ${code}${place}`,
    `    ${fillIn(definition.title, args, language)}`,
    ...related.map((other) => `    → ${renderPlace(other)}`),
    `    ${language === "ja" ? "対処" : "fix"}: ${fillIn(definition.fix, args, language)}`,
  ];
  return lines.join("\n");
}

/** The two texts of a problem, on one line each. */
export function describeDiagnostic(
  { code, args }: Diagnostic,
  language: Language,
): { readonly title: string; readonly fix: string } {
  const definition: ProblemDefinition = problems[code];
  return {
    title: fillIn(definition.title, args, language),
    fix: fillIn(definition.fix, args, language),
  };
}

/** `file sheet!cell`, or `file:line key`. */
export function renderPlace({ file, sheet, cell, line, key }: Place): string {
  const position = line === undefined ? file : `${file}:${line}`;
  const within = sheet === undefined ? "" : ` ${sheet}${cell === undefined ? "" : `!${cell}`}`;
  return `${position}${within}${key === undefined || key === "" ? "" : ` ${key}`}`;
}

function fillIn(words: Words, args: Diagnostic["args"], language: Language): string {
  const values = new Map(Object.entries(args));
  return fill(words[language], (name) => {
    const value = values.get(name);
    if (value === undefined) return undefined;
    return visible(typeof value === "object" ? value[language] : String(value));
  });
}

/** A text on one line, printable. */
export function visible(text: string): string {
  return printable(text.replace(/\s+/gu, " "));
}

/** A text with control characters spelled out: what was found in a file must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function renderCounts(diagnostics: readonly Diagnostic[], language: Language): string {
  return (["error", "warning", "info"] as const)
    .map((severity) => {
      const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
      return `${severityWords[severity][language]} ${count}`;
    })
    .join(", ");
}
