import type { ProblemTable } from "../problem.js";

/** Problems of comparing two revisions. */
export const diffProblems = {
  "diff-unwritable": {
    severity: "error",
    kind: "usage",
    title: { ja: "ファイルに書けません：{reason}", en: "The file cannot be written: {reason}" },
    fix: { ja: "パスと権限を確認してください", en: "Check the path and the permissions" },
  },
  "diff-fail-on-unknown": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "--fail-on に「{found}」という語はありません",
      en: "--fail-on has no word “{found}”",
    },
    fix: {
      ja: "次の語をコンマで区切って書いてください：{expected}",
      en: "Write these words, with commas between them: {expected}",
    },
  },
  "accepted-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "accepted.yaml が正しくありません（{found}）。次の形にしてください：{expected}",
      en: "accepted.yaml is not valid ({found}); expected: {expected}",
    },
    fix: {
      ja: "承認は fingerprint（レポートにある12桁の指紋）・reason（理由）・until（有効な最後の日、YYYY-MM-DD）の一覧です",
      en: "It is a list of fingerprint (the 12 digits in the report), reason, and until (the last day on which it counts, YYYY-MM-DD)",
    },
  },
  "accepted-incomplete": {
    severity: "error",
    kind: "usage",
    title: { ja: "承認に {key} がありません", en: "An accepted change has no {key}" },
    fix: {
      ja: "fingerprint・reason・until の全てを書いてください。期限のない承認はできません",
      en: "Write fingerprint, reason and until; nothing is accepted without an end",
    },
  },
  "accepted-duplicate": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "変更 {fingerprint} の承認が2つあります",
      en: "Change {fingerprint} is accepted twice",
    },
    fix: { ja: "どちらかを消してください", en: "Remove one of them" },
  },
  "accepted-stale": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "承認された変更 {fingerprint} はこの比較にありません",
      en: "The accepted change {fingerprint} is not in this comparison",
    },
    fix: {
      ja: "変更がなくなったか、内容が変わりました。レポートの指紋を確かめ、不要なら消してください",
      en: "The change is gone, or is another one now. Look for its fingerprint in the report, or remove the entry",
    },
  },
  "accepted-expired": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "承認の期限が {until} で切れています：{change}（{fingerprint}）",
      en: "Accepted only until {until}: {change} ({fingerprint})",
    },
    fix: {
      ja: "対応が済んだか確かめ、まだ要るなら until を先の日にしてください",
      en: "Find out whether it was dealt with; where it was not, set until to a later day",
    },
  },
} as const satisfies ProblemTable;
