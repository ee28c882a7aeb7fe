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

/** Whether a sentence is an instruction to people. */
export function isInstruction(sentence: string): boolean {
  const outsideQuotes = normalise(sentence).text.replace(/「[^」]*」/gu, "");
  return instructionPhrases.some((phrase) => outsideQuotes.includes(phrase));
}
