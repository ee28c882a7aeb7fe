import type {
  ExplainedCheck,
  ExplainedFact,
  ExplainedInput,
  Explanation,
  Verdict,
} from "./explain.js";
import { explanationWords as words, itemCheckWords, verdictWords } from "./explain-message.js";
import type { Language } from "./message.js";

/**
 * An explanation for people: a line with the number of checks of each verdict, then for each check its
 * number, its verdict and what it asks, and below it what it read. The words of the spec are Japanese in
 * both languages. Only the verdicts named are listed; all of them when none is.
 */
export function explainText(
  explanation: Explanation,
  language: Language,
  verdicts?: readonly Verdict[],
): string {
  const { counts, checks } = explanation;
  const summary = Object.entries(counts).map(
    ([verdict, count]) => `${verdictWords[verdict as Verdict][language]} ${count}`,
  );
  const listed = checks.filter(({ verdict }) => verdicts?.includes(verdict) ?? true);
  return [
    `${explanation.layout}: ${summary.join(words.and[language])}`,
    ...listed.flatMap((check) => checkLines(check, language)),
  ].join("\n");
}

function checkLines(check: ExplainedCheck, language: Language): readonly string[] {
  const { check: no, verdict, reading, inputs, facts } = check;
  const number = no ?? words.unlisted[language];
  const sentence = oneLine(check.sentence ?? itemSentence(check, language));
  return [
    `${number} [${verdictWords[verdict][language]}] ${sentence}`,
    ...(reading === null ? [] : [`  ${words.reading[language]}${oneLine(reading)}`]),
    ...listLine(
      "inputs",
      inputs.map((input) => inputText(input, language)),
      language,
    ),
    ...listLine(
      "facts",
      facts.map((fact) => factText(fact, language)),
      language,
    ),
  ];
}

function itemSentence({ kind, inputs, parameter }: ExplainedCheck, language: Language): string {
  const item = inputs[0]?.itemName ?? "";
  return itemCheckWords[kind][language].replace(/\{(item|parameter)\}/g, (_, name: string) =>
    name === "item" ? item : (parameter ?? ""),
  );
}

function inputText({ path, itemName, filled, bad, value }: ExplainedInput, language: Language) {
  const state = bad ? words.bad : filled ? words.filled : words.empty;
  const shown = value === undefined || value === "" ? "" : ` "${oneLine(value)}"`;
  return `${path}「${oneLine(itemName)}」 ${state[language]}${shown}`;
}

function factText({ name, given }: ExplainedFact, language: Language): string {
  return `${name} ${words[given ? "given" : "missing"][language]}`;
}

function listLine(
  label: "inputs" | "facts",
  parts: readonly string[],
  language: Language,
): readonly string[] {
  if (parts.length === 0) return [];
  return [`  ${words[label][language]}${parts.join(words.and[language])}`];
}

/** Sentences of the spec may have lines of their own. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
