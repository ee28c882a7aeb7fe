import type { Language } from "../diagnostics/language.js";
import { textWidth } from "../print/text-width.js";
import type { CompiledSentence } from "../rules/compile-sentence.js";
import type { LayoutNames } from "../rules/layout-names.js";
import { mostTelling } from "../rules/most-telling.js";
import { printCanonical } from "../rules/print-canonical.js";
import { printExpressions } from "../rules/written/print.js";
import { expressionTree } from "./expression-tree.js";

type Understood = CompiledSentence & { readonly understood: true };
type Failure = CompiledSentence & { readonly understood: false };

const headings = {
  ja: {
    reading: "読み",
    expression: "式",
    flags: "アプリケーションが渡す事実",
    tree: "木",
    nothing: "この文はこのレイアウトに関わりません",
    reason: "理由",
    expected: "次に来るはずのもの",
  },
  en: {
    reading: "reading",
    expression: "expression",
    flags: "facts that the application passes",
    tree: "tree",
    nothing: "the sentence does not concern this layout",
    reason: "reason",
    expected: "expected next",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What a sentence means: its canonical reading, its written expression and its tree. */
export function meaningLines(
  { expressions, flags }: Understood,
  names: LayoutNames,
  language: Language,
): readonly string[] {
  const words = headings[language];
  if (expressions.length === 0) return [words.nothing];
  return [
    ...part(words.reading, printCanonical(expressions, names).split("\n")),
    ...part(words.expression, printExpressions(expressions, names).split("\n")),
    ...(flags.length === 0 ? [] : part(words.flags, flags)),
    ...part(words.tree, expressionTree(expressions, names)),
  ];
}

/** A sentence with a mark below the character that stopped the compiler, the reason, and what was expected. */
export function failureLines(
  sentence: string,
  { offset, reason, expected }: Failure,
  language: Language,
): readonly string[] {
  const words = headings[language];
  // One character for one, so that the mark stays below its own.
  const shown = sentence.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ");
  return [
    shown,
    `${" ".repeat(textWidth(shown.slice(0, offset)))}^`,
    ...part(words.reason, [reason[language]]),
    ...(expected.length === 0 ? [] : part(words.expected, mostTelling(expected))),
  ];
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return [heading, ...lines.map((line) => `  ${line}`)];
}

/** The result as data for other programs. */
export function resultAsJson(
  sentence: string,
  compiled: CompiledSentence,
  names: LayoutNames,
): Readonly<Record<string, unknown>> {
  if (!compiled.understood) return { ...compiled, prefix: sentence.slice(0, compiled.offset) };
  const { expressions, flags } = compiled;
  return {
    understood: true,
    canonical: printCanonical(expressions, names),
    expression: printExpressions(expressions, names),
    flags,
    tree: expressions,
  };
}
