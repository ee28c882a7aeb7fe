import type { Language } from "../diagnostics/language.js";
import type { SpecModel } from "../spec/model.js";

const question = "#? ";

const first: Readonly<Record<Language, string>> = {
  ja: `# 関連項目チェックについて決めたこと
#   accept:     理解できない文のうち、手で実装すると決めたもの
#   notes:      人への指示で、機械では調べないもの
#   predicates: 文の中の句の意味（expression か flag）
#   overrides:  文の代わりに使う式
accept: []
notes: []
predicates: []
overrides: []
`,
  en: `# What was decided about the cross-item checks
#   accept:     sentences that are not understood and will be implemented by hand
#   notes:      instructions to people that no machine checks
#   predicates: what a phrase of the sentences means (expression or flag)
#   overrides:  expressions in the place of sentences
accept: []
notes: []
predicates: []
overrides: []
`,
};

const heading: Readonly<Record<Language, string>> = {
  ja: "理解できなかった文。accept・notes・predicates・overrides のどれかに書いてください（この印の行だけが書き直されます）",
  en: "Sentences that were not understood: put each under accept, notes, predicates or overrides (only lines with this mark are written anew)",
};

/** A `rules.yaml` with a comment for each sentence that somebody has to decide. */
export function addUndecided(
  existing: string | null,
  { relatedChecks }: SpecModel,
  language: Language,
): string {
  const own = (existing ?? first[language])
    .split("\n")
    .filter((line) => !line.startsWith(question.trimEnd()))
    .join("\n");
  const lines = relatedChecks.flatMap(({ no, sentence, rule }) =>
    rule.state === "unsupported" && rule.accepted === undefined
      ? [`${no}: ${oneLine(sentence)} … ${rule.reason[language]}`]
      : [],
  );
  if (lines.length === 0) return own;
  const marked = [heading[language], ...lines].map((line) => `${question}${oneLine(line)}\n`);
  return `${own.trimEnd()}\n\n${marked.join("")}`;
}

/** A comment ends with its line, whatever a sentence holds. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ");
}
