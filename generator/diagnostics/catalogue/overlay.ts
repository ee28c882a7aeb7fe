import type { ProblemTable } from "../problem.js";

/** Problems of the maker's corrections in `overlay.yaml`. */
export const overlayProblems = {
  "overlay-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "overlay.yaml が正しくありません（{found}）。次の形にしてください：{expected}",
      en: "overlay.yaml is not valid ({found}); expected: {expected}",
    },
    fix: {
      ja: "訂正には id・reason・source・until と、item・code・check・message のどれか一つと、set・add・remove のどれか一つが要ります。数字だけの値は引用符で囲んでください",
      en: "A correction has an id, reason, source and until, one of item, code, check and message, and one of set, add and remove. Put values that are only digits in quotes",
    },
  },
  "overlay-duplicate-id": {
    severity: "error",
    kind: "usage",
    title: { ja: "訂正「{id}」が2つあります", en: "There are two corrections “{id}”" },
    fix: { ja: "別の id を付けてください", en: "Give one of them another id" },
  },
  "overlay-was-missing": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」：{fact} の今の値が書かれていません",
      en: "Correction “{id}”: what {fact} is in the spec is not stated",
    },
    fix: {
      ja: "仕様書の今の値を was に書いてください（値がないなら null）。仕様書が変わったときに分かるようになります",
      en: "State under was what the spec says now (null where it says nothing), so that a change of the spec is noticed",
    },
  },
  "overlay-expired": {
    severity: "error",
    kind: "input",
    title: {
      ja: "訂正「{id}」は版 {until} で期限が切れます（今の版は {revision}）",
      en: "Correction “{id}” expires with revision {until} (the spec is {revision})",
    },
    fix: {
      ja: "仕様書に反映されたか確かめ、不要なら消し、まだ要るなら until を先の版にしてください",
      en: "Find out whether the spec has it now; remove the correction, or set until to a later revision",
    },
  },
  "overlay-until-unordered": {
    severity: "info",
    kind: "usage",
    title: {
      ja: "訂正「{id}」：版「{until}」と今の版「{revision}」の前後が分かりません。期限は同じ名前の版になるまで切れません",
      en: "Correction “{id}”: revisions “{until}” and “{revision}” cannot be ordered; it expires only with a revision of that very name",
    },
    fix: {
      ja: "until には仕様書の版と同じ形の番号（3.1 など）を書いてください",
      en: "Write until as a number of the kind that the spec's revisions have, such as 3.1",
    },
  },
  "overlay-unknown-layout": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」：レイアウト「{found}」はありません（近いもの：{candidates}）",
      en: "Correction “{id}”: there is no layout “{found}” (near: {candidates})",
    },
    fix: {
      ja: "レイアウトのIDを確かめてください。* は任意の文字列に当たります",
      en: "Check the id of the layout; * stands for any part of one",
    },
  },
  "overlay-unknown-target": {
    severity: "error",
    kind: "input",
    title: {
      ja: "訂正「{id}」：仕様書に「{found}」がありません（近いもの：{candidates}）",
      en: "Correction “{id}”: the spec has no “{found}” (near: {candidates})",
    },
    fix: {
      ja: "名前を確かめてください。仕様書からなくなったのなら、訂正を消してください",
      en: "Check the name; where the spec has dropped it, remove the correction",
    },
  },
  "overlay-ambiguous-target": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」：「{found}」は1つに決まりません",
      en: "Correction “{id}”: “{found}” names more than one",
    },
    fix: {
      ja: "次のいずれかを書くか、layouts で絞ってください：{expected}",
      en: "Name one of these, or narrow it with layouts: {expected}",
    },
  },
  "overlay-was-differs": {
    severity: "error",
    kind: "input",
    title: {
      ja: "訂正「{id}」：{target} の {fact} は、訂正を書いたときは「{was}」でしたが、今は「{now}」です",
      en: "Correction “{id}”: {fact} of {target} was “{was}” when it was written and is “{now}” now",
    },
    fix: {
      ja: "訂正がまだ要るか見直し、was を今の値に替えるか、訂正を消してください",
      en: "Review it: put what the spec says now under was, or remove the correction",
    },
  },
  "overlay-already-so": {
    severity: "error",
    kind: "input",
    title: {
      ja: "訂正「{id}」：{target} の {fact} は、仕様書でもう「{now}」です",
      en: "Correction “{id}”: {fact} of {target} is “{now}” in the spec already",
    },
    fix: { ja: "訂正を overlay.yaml から消してください", en: "Remove it from overlay.yaml" },
  },
  "overlay-already-there": {
    severity: "error",
    kind: "input",
    title: {
      ja: "訂正「{id}」：加えようとした「{target}」は、仕様書にもうあります",
      en: "Correction “{id}”: “{target}”, which it adds, is in the spec already",
    },
    fix: {
      ja: "訂正を消すか、別の番号・値にしてください",
      en: "Remove the correction, or choose another number or value",
    },
  },
  "overlay-conflict": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」と「{other}」が、どちらも {target} の {fact} を変えています",
      en: "Corrections “{id}” and “{other}” both change {fact} of {target}",
    },
    fix: { ja: "一つにまとめてください", en: "Make them one" },
  },
  "overlay-no-such-fact": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」：{target} に {fact} はありません",
      en: "Correction “{id}”: {target} has no {fact}",
    },
    fix: { ja: "書けるもの：{expected}", en: "It has: {expected}" },
  },
  "overlay-unknown-value": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」：{fact} の「{found}」は仕様書にも既定値にもありません",
      en: "Correction “{id}”: neither the spec nor the profile has “{found}” for {fact}",
    },
    fix: { ja: "近いもの：{candidates}", en: "Near names: {candidates}" },
  },
  "overlay-unfit": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "訂正「{id}」を当てると、{target} がつじつまの合わないものになります",
      en: "Correction “{id}” would leave {target} without sense",
    },
    fix: {
      ja: "合わせて直してください：{expected}",
      en: "Correct together: {expected}",
    },
  },
} as const satisfies ProblemTable;
