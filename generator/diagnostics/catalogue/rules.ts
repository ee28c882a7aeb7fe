import type { ProblemTable } from "../problem.js";

/** Problems of cross-item checks. */
export const ruleProblems = {
  "rule-unsupported": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{check}：文を理解できません（レイアウト {layouts}：{reason}）。ここまで：{prefix}／次に来るはずのもの：{expected}",
      en: "{check}: the sentence is not understood (layouts {layouts}: {reason}). Understood: {prefix}; expected next: {expected}",
    },
    fix: {
      ja: "rules.yaml で、記録にない事実の語句なら predicates に定義するか、overrides に式を書くか、手で実装するなら accept に番号と理由を書いてください",
      en: "In rules.yaml, define a phrase that is a fact outside the record under predicates, or write the expression under overrides, or name the check with a reason under accept to implement it by hand",
    },
  },
  "rule-unsupported-accepted": {
    severity: "info",
    kind: "input",
    title: {
      ja: "{check}：理解できない文として承認済みです（レイアウト {layouts}：{reason}）。ここまで：{prefix}／次に来るはずのもの：{expected}",
      en: "{check}: accepted without being understood (layouts {layouts}: {reason}). Understood: {prefix}; expected next: {expected}",
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
      ja: "rules.yaml が正しくありません（{found}）。次の形にしてください：{expected}",
      en: "rules.yaml is not valid ({found}); expected: {expected}",
    },
    fix: {
      ja: "accept・notes・predicates・overrides だけを書けます。数字だけのチェック番号は引用符で囲んでください",
      en: "It may hold accept, notes, predicates and overrides. Put check numbers that are only digits in quotes",
    },
  },
  "rule-unknown-check": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "チェック {check} は仕様書にありません（近いもの：{candidates}）",
      en: "The spec has no check {check} (near: {candidates})",
    },
    fix: {
      ja: "rules.yaml の番号を直すか、その指定を消してください",
      en: "Correct the number in rules.yaml, or remove the entry",
    },
  },
  "rule-decided-twice": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{check} は overrides にも notes にもあります",
      en: "{check} is under overrides and under notes",
    },
    fix: {
      ja: "どちらか一方を rules.yaml から消してください",
      en: "Remove one of the two from rules.yaml",
    },
  },
  "rule-concerns-nothing": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：この文はどのレイアウトにも関わりません。何も生成されません",
      en: "{check}: the sentence concerns none of its layouts; no code is generated for it",
    },
    fix: {
      ja: "対象レイアウトの指定を確かめるか、rules.yaml の overrides に式を書いてください",
      en: "Check the layouts that it is listed for, or write its expression under overrides in rules.yaml",
    },
  },
  "rule-expression-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "「{subject}」の式を読めません（レイアウト {layouts}、{offset}文字目の後の {rest}：{reason}）。次に来るはずのもの：{expected}",
      en: "The expression for “{subject}” cannot be read (layouts {layouts}, after {offset} characters at {rest}: {reason}); expected next: {expected}",
    },
    fix: {
      ja: "rules.yaml の式を直してください。書き方は specgen rules --json の expression で確かめられます",
      en: "Correct it in rules.yaml. The expressions that specgen rules --json prints show how they are written",
    },
  },
  "rule-predicate-twice": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "語句「{phrase}」が2か所で定義されています",
      en: "The phrase “{phrase}” is defined twice",
    },
    fix: {
      ja: "どちらか一方を rules.yaml の predicates から消してください",
      en: "Remove one of the two from predicates in rules.yaml",
    },
  },
  "rule-predicate-unused": {
    severity: "warning",
    kind: "usage",
    title: {
      ja: "語句「{phrase}」はどの文にもありません",
      en: "No sentence has the phrase “{phrase}”",
    },
    fix: {
      ja: "語句を文のとおりに直すか、rules.yaml の predicates から消してください",
      en: "Write the phrase as the sentence does, or remove it from predicates in rules.yaml",
    },
  },
  "rule-override-stale": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{check}：式を書いたときから文が変わりました。前の文：{before}／今の文：{now}",
      en: "{check}: the sentence has changed since its expression was written. Before: {before}; now: {now}",
    },
    fix: {
      ja: "式を見直し、正しければ rules.yaml の overrides の sentence を {hash} に、original を今の文に替えてください",
      en: "Review the expression; when it is right, put {hash} as sentence, and the sentence as original, under overrides in rules.yaml",
    },
  },
  "rule-override-unneeded": {
    severity: "info",
    kind: "usage",
    title: {
      ja: "{check}：文だけから同じ式が得られます。overrides の指定はもう要りません",
      en: "{check}: the sentence by itself says the same; the override is no longer needed",
    },
    fix: {
      ja: "rules.yaml の overrides から消せます",
      en: "It can be removed from overrides in rules.yaml",
    },
  },
  "rule-override-twice": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{check} の式が、同じレイアウトについて2か所に書かれています",
      en: "{check} has two overrides for one layout",
    },
    fix: {
      ja: "rules.yaml の overrides で、layouts が重ならないようにしてください",
      en: "Keep the layouts of its overrides in rules.yaml apart, or remove one",
    },
  },
  "rule-override-layout": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{check} は次のレイアウトのチェックではありません：{found}",
      en: "{check} is not a check of these layouts: {found}",
    },
    fix: {
      ja: "rules.yaml の layouts には次のものを書けます：{expected}",
      en: "Its layouts in rules.yaml can be: {expected}",
    },
  },
  "rule-unknown-layout": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "レイアウト {found} はありません（近いもの：{candidates}）",
      en: "There is no layout {found} (near: {candidates})",
    },
    fix: {
      ja: "--layout に次のいずれかを指定してください：{expected}",
      en: "Name one of these with --layout: {expected}",
    },
  },
  "rule-try-without-layout": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "--try にはレイアウトが必要です",
      en: "--try needs a layout to look the names up in",
    },
    fix: {
      ja: "--layout に次のいずれかを指定してください：{expected}",
      en: "Name one of these with --layout: {expected}",
    },
  },
  "rule-unknown-target": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "レイアウト {layout} に項目 {found} はありません（近いもの：{candidates}）",
      en: "Layout {layout} has no item {found} (near: {candidates})",
    },
    fix: {
      ja: "--target に項目ID・項目名・キーのいずれかを指定してください",
      en: "Name an item with --target by its id, name or key",
    },
  },
  "rule-ambiguous-target": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "レイアウト {layout} の {found} は1つの項目に決まりません",
      en: "{found} names several items of layout {layout}",
    },
    fix: {
      ja: "--target に次のいずれかを指定してください：{expected}",
      en: "Name one of these with --target: {expected}",
    },
  },
} as const satisfies ProblemTable;
