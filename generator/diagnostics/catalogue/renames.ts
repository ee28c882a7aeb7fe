import type { ProblemTable } from "../problem.js";

/** Problems of what a person decided about identities in `renames.yaml`. */
export const renamesProblems = {
  "renames-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "renames.yaml が正しくありません（{found}）。次の形にしてください：{expected}",
      en: "renames.yaml is not valid ({found}); expected: {expected}",
    },
    fix: {
      ja: "same と different の下に、layout・item・code-list・code のどれか一つ（古い版のもの）と is（新しい版のもの）を書いてください",
      en: "Under same and different name one of layout, item, code-list and code (of the older spec), and is (of the newer one)",
    },
  },
  "renames-contradiction": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "「{before}」か「{after}」について、別の決めごとがあります",
      en: "There is another decision about “{before}” or “{after}”",
    },
    fix: { ja: "どちらかを消してください", en: "Remove one of them" },
  },
  "renames-unknown": {
    severity: "warning",
    kind: "usage",
    title: {
      ja: "renames.yaml の「{found}」は、その側の版にはありません（近いもの：{candidates}）",
      en: "“{found}” in renames.yaml is not in the revision that it is named for (near it: {candidates})",
    },
    fix: {
      ja: "書き間違いなら直し、役目を終えた決めごとなら消してください",
      en: "Correct it, or remove a decision that has served its time",
    },
  },
} as const satisfies ProblemTable;
