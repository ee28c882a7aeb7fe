import type { ProblemTable } from "../problem.js";

/**
 * Checks that do not fit their items, their codes or each other. They are warnings: the spec is the
 * agency's, and code can be made of it as it stands. Only two checks of severity error that require
 * and prohibit one item under the same condition are an error: the code would refuse every record to
 * which they apply, so that one of the two has to go first.
 */
export const ruleLintProblems = {
  "rule-never-applies": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：条件が成り立つ値の組合せがありません（読み：{reading}）",
      en: "{check}: no combination of values meets its condition (read as: {reading})",
    },
    fix: {
      ja: "条件の項目・コード・要否を確認してください",
      en: "Check the items, codes and requirement levels of the condition",
    },
  },
  "rule-always-applies": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：条件の項目に何を入力しても条件が成り立ちます（読み：{reading}）",
      en: "{check}: its condition holds whatever is entered (read as: {reading})",
    },
    fix: {
      ja: "条件に抜けている値がないか、条件が必要かを確認してください",
      en: "Check whether the condition is complete, and whether it is needed",
    },
  },
  "rule-never-fails": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：条件が成り立つとき、違反になる値がありません（読み：{reading}）",
      en: "{check}: where it applies no value violates it (read as: {reading})",
    },
    fix: {
      ja: "検査する項目と値を確認してください",
      en: "Check the items and values that it is about",
    },
  },
  "rule-cannot-be-met": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：条件が成り立つとき、何を入力しても違反になります（読み：{reading}）",
      en: "{check}: where it applies every value entered violates it (read as: {reading})",
    },
    fix: {
      ja: "検査する項目と値を確認してください",
      en: "Check the items and values that it is about",
    },
  },
  "rule-unknown-code": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：「{item}」と比べる値「{code}」はコード表 {list} にありません",
      en: "{check}: the value {code} compared with {item} is not in the code list {list}",
    },
    fix: {
      ja: "検査の文のコードか、コード表を直してください",
      en: "Correct the code in the sentence, or the code list",
    },
  },
  "rule-retired-code": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：「{item}」と比べるコード「{code}」（{list}）は {date} で廃止されています",
      en: "{check}: the code {code} ({list}) compared with {item} ended on {date}",
    },
    fix: {
      ja: "新しいコードに置き換わっていないか確認してください",
      en: "Check whether another code has taken its place",
    },
  },
  "rule-target-prohibited": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：入力を求める「{item}」は、要否が入力不可です",
      en: "{check}: it requires {item}, whose requirement level prohibits it",
    },
    fix: {
      ja: "項目の要否か、検査の対象を確認してください",
      en: "Check the item's requirement level, or what the check is about",
    },
  },
  "rule-target-prohibited-by-check": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：入力を求める「{item}」は、{other} が無条件に入力不可としています（{layout}）",
      en: "{check}: it requires {item}, which {other} prohibits without a condition ({layout})",
    },
    fix: {
      ja: "どちらの検査が正しいか確認してください",
      en: "Find out which of the two is right",
    },
  },
  "rule-prohibits-required": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：入力不可とする「{item}」は、要否が必須です",
      en: "{check}: it prohibits {item}, whose requirement level requires it",
    },
    fix: {
      ja: "条件が成り立つと正しいレコードがなくなります。項目の要否か検査を確認してください",
      en: "No record is right where it applies: check the requirement level, or the check",
    },
  },
  "rule-already-required": {
    severity: "info",
    kind: "input",
    title: {
      ja: "{check}：「{item}」は要否がもともと必須です",
      en: "{check}: the requirement level of {item} requires it already",
    },
    fix: {
      ja: "対応は不要です。要否が「条件付き」の誤りでないか確認してください",
      en: "Nothing has to be done; the level may have been meant to be conditional",
    },
  },
  "rule-already-prohibited": {
    severity: "info",
    kind: "input",
    title: {
      ja: "{check}：「{item}」は要否がもともと入力不可です",
      en: "{check}: the requirement level of {item} prohibits it already",
    },
    fix: {
      ja: "対応は不要です。要否が「条件付き」の誤りでないか確認してください",
      en: "Nothing has to be done; the level may have been meant to be conditional",
    },
  },
  "rule-contradiction": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check} は「{item}」を必須とし、{other} は入力不可とします。同時に成り立つ例（{layout}）：{example}",
      en: "{check} requires {item} and {other} prohibits it; both apply, for example ({layout}), to: {example}",
    },
    fix: {
      ja: "例の組合せが入力されることがないか、条件に抜けがないかを確認してください",
      en: "Check whether such a record is meant to be refused, or a condition is incomplete",
    },
  },
  "rule-contradiction-exact": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{check} と {other} は、同じ条件で「{item}」をそれぞれ必須・入力不可とします。例（{layout}）：{example}",
      en: "{check} requires and {other} prohibits {item} under one condition, for example ({layout}): {example}",
    },
    fix: {
      ja: "条件が成り立つレコードはすべてエラーになります。正しい方を確認し、もう一方を rules.yaml で外してください",
      en: "Every record they apply to would be refused: find out which is right, and take the other out in rules.yaml",
    },
  },
  "rule-duplicate": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check} は {other} と同じことを検査しています（{layout}）",
      en: "{check} checks the same as {other} ({layout})",
    },
    fix: {
      ja: "一方は、対象や条件を写し間違えたものかもしれません。確認してください",
      en: "One of them may have been copied and not changed: check its items and condition",
    },
  },
  "rule-default-cycle": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：省略時の値が互いを条件にしています：{items}",
      en: "{check}: defaults depend on each other: {items}",
    },
    fix: {
      ja: "どの項目の値が先に決まるのかを確認してください",
      en: "Find out which of the items is settled first",
    },
  },
  "rule-message-unfillable": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：メッセージ {message} の「{token}」（{argument}）に入れるものが、検査にありません",
      en: "{check}: it has nothing to put for {token} ({argument}) of the message {message}",
    },
    fix: {
      ja: "メッセージIDか、埋込み項目の説明を確認してください",
      en: "Check the message id, or what the message list says of the placeholder",
    },
  },
  "rule-message-too-many-items": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{check}：メッセージ {message} は項目名を {wanted} か所に入れますが、検査の項目は {found} 個です",
      en: "{check}: the message {message} names {wanted} items, the check has {found}",
    },
    fix: {
      ja: "メッセージIDか、検査の文を確認してください",
      en: "Check the message id, or the sentence",
    },
  },
} as const satisfies ProblemTable;
