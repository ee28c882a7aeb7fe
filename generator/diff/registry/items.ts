import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("item");

export const itemRules = {
  "item-added": of(
    ["wire"],
    "error",
    "item-removed",
    ["項目「{subject}」を追加（{after}）", "item {subject} added ({after})"],
    [
      "列が増え、後ろの列がずれる。チェックが求めなければ空のままでよい",
      "There is one more column, and those behind move. It may stay empty where no check asks for it",
    ],
    "requirement",
  ),
  "item-removed": of(
    ["wire", "source"],
    "error",
    "item-added",
    ["項目「{subject}」を廃止（{before}）", "item {subject} removed ({before})"],
    [
      "列が減り、後ろの列がずれる。プロパティもなくなる",
      "There is one column less, those behind move, and the property is gone",
    ],
    "requirement",
  ),
  "item-added-required": of(
    ["wire", "data-tightened"],
    "error",
    "item-removed-required",
    ["必須の項目「{subject}」を追加", "required item {subject} added"],
    [
      "列が増え、後ろの列がずれる。今あるデータには値がない",
      "There is one more column, those behind move, and existing data has no value for it",
    ],
    "requirement",
  ),
  "item-removed-required": of(
    ["wire", "source", "data-loosened"],
    "error",
    "item-added-required",
    ["必須の項目「{subject}」を廃止", "required item {subject} removed"],
    [
      "列が減り、後ろの列がずれる。プロパティもなくなる",
      "There is one column less, those behind move, and the property is gone",
    ],
    "requirement",
  ),
  "item-moved": of(
    ["wire"],
    "error",
    "item-moved",
    [
      "項目「{subject}」の位置を、「{before}」の次から「{after}」の次に移動",
      "item {subject} moved from behind {before} to behind {after}",
    ],
    ["列の順序が変わる", "The order of the columns changes"],
  ),
  "item-numbers-shifted": of(
    ["text"],
    "info",
    "item-numbers-shifted",
    ["項番がずれた：{before} → {after}", "printed numbers moved: {before} → {after}"],
    [
      "項番を画面や文書に書いていれば直す。識別には使わない",
      "Change screens and documents that show the numbers; they identify nothing",
    ],
  ),
  "item-section-changed": of(
    ["source"],
    "warning",
    "item-section-changed",
    [
      "項目「{subject}」の分類を「{before}」から「{after}」に変更",
      "item {subject} moved from section {before} to {after}",
    ],
    [
      "プロパティの場所が変わる。specgen migrate が書き換える",
      "The property is in another place; specgen migrate rewrites it",
    ],
  ),
  "item-renamed": of(
    ["text"],
    "info",
    "item-renamed",
    ["項目名を「{before}」から「{after}」に変更", "item renamed from {before} to {after}"],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "item-english-renamed": of(
    ["text"],
    "info",
    "item-english-renamed",
    [
      "「{subject}」の英語名を「{before}」から「{after}」に変更",
      "English name of {subject} changed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "item-property-renamed": of(
    ["source"],
    "warning",
    "item-property-renamed",
    [
      "「{subject}」のプロパティ名を {before} から {after} に変更",
      "property of {subject} renamed from {before} to {after}",
    ],
    ["specgen migrate が書き換える", "specgen migrate rewrites it"],
  ),
  "item-id-changed": of(
    ["source"],
    "warning",
    "item-id-changed",
    [
      "「{subject}」の項目IDを {before} から {after} に変更",
      "item id of {subject} changed from {before} to {after}",
    ],
    ["IDで項目を引いているコードを直す", "Change code that finds the item by its id"],
  ),
  "item-id-reassigned": of(
    ["wire", "source", "data-tightened"],
    "error",
    "item-id-reassigned",
    [
      "項目ID {subject} の意味が「{before}」から「{after}」に変わった",
      "item id {subject} no longer means {before}, but {after}",
    ],
    [
      "同じIDのまま別の項目になった。値を移してはいけない",
      "The id now belongs to another item: values must not be carried over",
    ],
  ),
  "item-kind-changed": of(
    ["source", "data-tightened"],
    "error",
    "item-kind-changed",
    [
      "「{subject}」の型を {before} から {after} に変更",
      "type of {subject} changed from {before} to {after}",
    ],
    [
      "プロパティの型が変わり、今ある値は受け付けられないことがある",
      "The property has another type, and existing values may be refused",
    ],
    "kind",
  ),
  "item-attribute-reworded": of(
    ["text"],
    "info",
    "item-attribute-reworded",
    [
      "「{subject}」の属性の書き方を「{before}」から「{after}」に変更",
      "attribute of {subject} reworded from {before} to {after}",
    ],
    ["意味は同じと読める", "It is read as meaning the same"],
  ),
  "item-unit-changed": of(
    ["wire"],
    "error",
    "item-unit-changed",
    [
      "「{subject}」の単位を「{before}」から「{after}」に変更",
      "unit of {subject} changed from {before} to {after}",
    ],
    [
      "型も桁数も同じまま値の意味が変わる。換算しなければ誤った額や量が送られる",
      "Same type, other meaning: values that are not converted say something wrong",
    ],
  ),
  "item-charset-narrowed": of(
    ["data-tightened"],
    "warning",
    "item-charset-widened",
    [
      "「{subject}」に使える文字を {before} から {after} に制限",
      "characters of {subject} narrowed from {before} to {after}",
    ],
    [
      "今あるデータに使えない文字があり得る",
      "Existing data may hold characters that are now refused",
    ],
    "charset",
  ),
  "item-charset-widened": of(
    ["data-loosened"],
    "info",
    "item-charset-narrowed",
    [
      "「{subject}」に使える文字を {before} から {after} に拡大",
      "characters of {subject} widened from {before} to {after}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
    "charset",
  ),
  "item-charset-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "item-charset-changed",
    [
      "「{subject}」に使える文字を {before} から {after} に変更",
      "characters of {subject} changed from {before} to {after}",
    ],
    [
      "通らなくなる文字と、使えるようになる文字がある",
      "Some characters are now refused and others allowed",
    ],
    "charset",
  ),
  "item-length-shortened": of(
    ["data-tightened"],
    "warning",
    "item-length-lengthened",
    [
      "「{subject}」の桁数を {before} から {after} に短縮",
      "length of {subject} shortened from {before} to {after}",
    ],
    ["長い値は通らなくなる", "Longer values are now refused"],
  ),
  "item-length-lengthened": of(
    ["data-loosened"],
    "info",
    "item-length-shortened",
    [
      "「{subject}」の桁数を {before} から {after} に拡大",
      "length of {subject} raised from {before} to {after}",
    ],
    [
      "今あるデータは通る。保存先の列の長さを確かめる",
      "Existing data stays valid; check the width of your own columns",
    ],
  ),
  "item-length-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "item-length-changed",
    [
      "「{subject}」の桁数を {before} から {after} に変更",
      "length of {subject} changed from {before} to {after}",
    ],
    ["今ある値の長さが合わないことがある", "Existing values may have the wrong length"],
  ),
  "item-length-unit-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "item-length-unit-changed",
    [
      "「{subject}」の桁数の数え方を {before} から {after} に変更",
      "length of {subject} counted in {after}, no longer in {before}",
    ],
    ["同じ桁数でも入る文字数が変わる", "The same number allows other texts"],
  ),
  "item-decimals-reduced": of(
    ["data-tightened"],
    "warning",
    "item-decimals-increased",
    [
      "「{subject}」の小数の桁数を {before} から {after} に減少",
      "decimals of {subject} lowered from {before} to {after}",
    ],
    ["細かい値は通らなくなる", "Finer values are now refused"],
  ),
  "item-decimals-increased": of(
    ["data-loosened"],
    "info",
    "item-decimals-reduced",
    [
      "「{subject}」の小数の桁数を {before} から {after} に増加",
      "decimals of {subject} raised from {before} to {after}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "item-decimal-point-changed": of(
    ["wire"],
    "error",
    "item-decimal-point-changed",
    [
      "「{subject}」の小数点の省略を{before}から{after}に変更",
      "decimal point of {subject} changed (left out: {before} → {after})",
    ],
    ["同じ数字の列が別の値になる", "The same digits are another value"],
    "yes-no",
  ),
  "item-pattern-added": of(
    ["data-tightened"],
    "warning",
    "item-pattern-removed",
    ["「{subject}」に書式「{after}」を指定", "form {after} now asked of {subject}"],
    ["書式に合わない値は通らなくなる", "Values in another form are now refused"],
    "pattern",
  ),
  "item-pattern-removed": of(
    ["data-loosened"],
    "info",
    "item-pattern-added",
    ["「{subject}」の書式「{before}」の指定を廃止", "form {before} no longer asked of {subject}"],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
    "pattern",
  ),
  "item-pattern-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "item-pattern-changed",
    [
      "「{subject}」の書式を「{before}」から「{after}」に変更",
      "form of {subject} changed from {before} to {after}",
    ],
    ["今ある値の書式が合わないことがある", "Existing values may have the wrong form"],
    "pattern",
  ),
  "item-requirement-tightened": of(
    ["data-tightened"],
    "warning",
    "item-requirement-loosened",
    [
      "「{subject}」の要否を{before}から{after}に変更",
      "{subject} is now {after} ({before} before)",
    ],
    ["空のままのデータは通らなくなる", "Data that leaves it empty is now refused"],
    "requirement",
  ),
  "item-requirement-loosened": of(
    ["data-loosened"],
    "info",
    "item-requirement-tightened",
    [
      "「{subject}」の要否を{before}から{after}に緩和",
      "{subject} is now only {after} ({before} before)",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
    "requirement",
  ),
  "item-prohibited": of(
    ["data-tightened"],
    "warning",
    "item-allowed",
    [
      "「{subject}」が入力不可になった（以前は{before}）",
      "{subject} must now be empty ({before} before)",
    ],
    ["値のあるデータは通らなくなる", "Data with a value is now refused"],
    "requirement",
  ),
  "item-allowed": of(
    ["data-loosened"],
    "warning",
    "item-prohibited",
    [
      "入力不可だった「{subject}」が{after}になった",
      "{subject} had to be empty, and is now {after}",
    ],
    [
      "必須になったのなら、空のデータは通らない",
      "Where it is now required, data that leaves it empty is refused",
    ],
    "requirement",
  ),
  "item-code-list-changed": of(
    ["source", "data-tightened"],
    "warning",
    "item-code-list-changed",
    [
      "「{subject}」のコード表を {before} から {after} に変更",
      "code list of {subject} changed from {before} to {after}",
    ],
    [
      "プロパティの型が変わり、今ある値が新しい表にないことがある",
      "The property has another type, and existing values may not be in the list",
    ],
  ),
  "item-code-list-added": of(
    ["source", "data-tightened"],
    "warning",
    "item-code-list-removed",
    ["「{subject}」にコード表 {after} を指定", "{subject} now holds codes of {after}"],
    ["表にない値は通らなくなる", "Values that are not in the list are now refused"],
  ),
  "item-code-list-removed": of(
    ["source", "data-loosened"],
    "warning",
    "item-code-list-added",
    [
      "「{subject}」のコード表 {before} の指定を廃止",
      "{subject} no longer holds codes of {before}",
    ],
    ["プロパティの型が変わる", "The property has another type"],
  ),
  "item-note-reworded": of(
    ["text"],
    "info",
    "item-note-reworded",
    [
      "「{subject}」の備考を「{before}」から「{after}」に変更",
      "note on {subject} changed from {before} to {after}",
    ],
    ["備考は機械では読まない。人が確かめる", "Notes are not read by the program: a person should"],
  ),
} as const satisfies ChangeRuleTable;
