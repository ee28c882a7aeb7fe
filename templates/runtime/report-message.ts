import type { Language } from "./message.js";

/** What a report says of the number of its issues. */
export const reportSentences: Readonly<
  Record<"none" | "one" | "all" | "capped", Readonly<Record<Language, string>>>
> = {
  none: { ja: "問題はありません。", en: "There are no issues." },
  one: { ja: "問題は1件です。", en: "There is 1 issue." },
  all: { ja: "問題は{total}件です。", en: "There are {total} issues." },
  capped: {
    ja: "問題は{total}件あり、うち{shown}件だけを示します（一つのチェックにつき{perCheck}件、全体で{limit}件まで）。",
    en: "There are {total} issues, of which only {shown} are shown (at most {perCheck} of a check and {limit} in all).",
  },
};
