import type { ProblemTable } from "../problem.js";

/** Problems of cross-item checks. */
export const ruleProblems = {
  "rule-unsupported": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{check}：文を理解できません（{reason}）。ここまで：{prefix}／次に来るはずのもの：{expected}",
      en: "{check}: the sentence is not understood ({reason}). Understood: {prefix}; expected next: {expected}",
    },
    fix: {
      ja: "手で実装する場合は rules.yaml の accept に番号と理由を書いてください",
      en: "To implement it by hand, name it with a reason under accept in rules.yaml",
    },
  },
  "rule-unsupported-accepted": {
    severity: "info",
    kind: "input",
    title: {
      ja: "{check}：理解できない文として承認済みです（{reason}）。ここまで：{prefix}／次に来るはずのもの：{expected}",
      en: "{check}: accepted without being understood ({reason}). Understood: {prefix}; expected next: {expected}",
    },
    fix: {
      ja: "この検査は生成されません。アプリケーション側で実装してください",
      en: "No code is generated for it: the application has to check it",
    },
  },
  "rule-useless-acceptance": {
    severity: "warning",
    kind: "usage",
    title: {
      ja: "承認された {check} は、理解できない文ではありません",
      en: "{check} is accepted, but it is not an unsupported check",
    },
    fix: {
      ja: "rules.yaml の accept から消してください",
      en: "Remove it from accept in rules.yaml",
    },
  },
  "rule-file-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "rules.yaml が正しくありません：{reason}",
      en: "rules.yaml is not valid: {reason}",
    },
    fix: {
      ja: "accept（check と reason の一覧）と notes（番号の一覧）だけを書けます",
      en: "It may hold accept (a list of check and reason) and notes (a list of numbers)",
    },
  },
} as const satisfies ProblemTable;
