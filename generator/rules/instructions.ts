import { normalise } from "./normalise.js";

/**
 * Endings and phrases of sentences that tell a person to do something outside the record: no machine
 * can check them, and a rule made of one would be wrong.
 */
const instructionPhrases: readonly string[] = [
  "署名",
  "押印",
  "添付",
  "貼付",
  "提示",
  "持参",
  "別紙",
  "確認してください",
  "確認のうえ",
  "確認の上",
  "留意",
  "注意してください",
  "参照してください",
  "参照すること",
  "問い合わせ",
  "審査",
  "保管",
  "郵送すること",
  "説明すること",
];

/** Words that only a check has: a sentence with one is no instruction, whatever else it says. */
const checkWords = /エラー|警告|アラート|必須|不可|入力できません|禁止/u;

/**
 * Whether a sentence is an instruction to people.
 * @param names names of items, in which the phrases say nothing
 */
export function isInstruction(sentence: string, names: Iterable<string> = []): boolean {
  let outsideQuotes = normalise(sentence).text.replace(/「[^」]*」/gu, "");
  for (const name of names) {
    if (name.length > 1) outsideQuotes = outsideQuotes.replaceAll(name, "");
  }
  if (checkWords.test(outsideQuotes)) return false;
  return instructionPhrases.some((phrase) => outsideQuotes.includes(phrase));
}
