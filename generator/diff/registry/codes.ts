import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("code");

export const codeRules = {
  "code-list-added": of(
    [],
    "info",
    "code-list-removed",
    ["コード表「{subject}」を追加", "code list {subject} added"],
    ["使う項目の変更を見る", "See the changes of the items that use it"],
  ),
  "code-list-removed": of(
    ["source"],
    "warning",
    "code-list-added",
    ["コード表「{subject}」を廃止", "code list {subject} removed"],
    ["enum がなくなる", "Its enum is gone"],
  ),
  "code-list-renamed": of(
    ["text"],
    "info",
    "code-list-renamed",
    [
      "コード表の名前を「{before}」から「{after}」に変更",
      "code list renamed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "code-list-id-changed": of(
    ["source"],
    "warning",
    "code-list-id-changed",
    [
      "コード表「{subject}」のIDを {before} から {after} に変更",
      "id of code list {subject} changed from {before} to {after}",
    ],
    ["IDを書いたコードと設定を直す", "Change code and settings that name the id"],
  ),
  "code-list-enum-renamed": of(
    ["source"],
    "warning",
    "code-list-enum-renamed",
    [
      "コード表「{subject}」の enum 名を {before} から {after} に変更",
      "enum of code list {subject} renamed from {before} to {after}",
    ],
    ["specgen migrate が書き換える", "specgen migrate rewrites it"],
  ),
  "code-list-parent-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "code-list-parent-changed",
    [
      "コード表「{subject}」の親の表を「{before}」から「{after}」に変更",
      "parent list of {subject} changed from {before} to {after}",
    ],
    ["選べる組合せが変わる", "Other combinations can be chosen"],
  ),
  "code-added": of(
    ["data-loosened"],
    "info",
    "code-removed",
    ["コード「{subject}」を追加", "code {subject} added"],
    [
      "今あるデータはそのまま通る。全ての値で分岐するコードには場合が一つ足りなくなる",
      "Existing data stays valid. A switch over all members lacks a case",
    ],
  ),
  "code-removed": of(
    ["source", "data-tightened"],
    "error",
    "code-added",
    ["コード「{subject}」を廃止", "code {subject} removed"],
    [
      "この値のデータは通らず、enum の要素もなくなる",
      "Data with this value is refused, and the member of the enum is gone",
    ],
  ),
  "code-split": of(
    ["source", "data-tightened"],
    "error",
    "code-merged",
    ["コード「{before}」を「{after}」に分割", "code {before} split into {after}"],
    ["どれに当たるかは人が決める", "A person must decide which one applies"],
  ),
  "code-merged": of(
    ["source", "data-tightened"],
    "error",
    "code-split",
    ["コード「{before}」を「{after}」に統合", "codes {before} merged into {after}"],
    ["古い値のデータは通らない", "Data with the old values is refused"],
  ),
  "code-value-changed": of(
    ["wire", "data-tightened"],
    "error",
    "code-value-changed",
    [
      "コード「{subject}」の値を {before} から {after} に変更",
      "value of code {subject} changed from {before} to {after}",
    ],
    [
      "古い値のデータは通らない。一つずつ対応するので upgrade が置き換える",
      "Data with the old value is refused. It is one to one: upgrade replaces it",
    ],
  ),
  "code-reassigned": of(
    ["wire", "source"],
    "error",
    "code-reassigned",
    [
      "コード {subject} の意味が「{before}」から「{after}」に変わった",
      "code {subject} no longer means {before}, but {after}",
    ],
    [
      "同じ値のまま別の意味になった。今あるデータは通ってしまう",
      "The same value means something else: existing data passes, and is wrong",
    ],
  ),
  "code-relabelled": of(
    ["text"],
    "info",
    "code-relabelled",
    [
      "コード {subject} の名称を「{before}」から「{after}」に変更",
      "label of code {subject} changed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "code-english-relabelled": of(
    ["text"],
    "info",
    "code-english-relabelled",
    [
      "コード {subject} の英語名称を「{before}」から「{after}」に変更",
      "English label of code {subject} changed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "code-member-renamed": of(
    ["source"],
    "warning",
    "code-member-renamed",
    [
      "コード「{subject}」の enum の要素名を {before} から {after} に変更",
      "member of code {subject} renamed from {before} to {after}",
    ],
    ["specgen migrate が書き換える", "specgen migrate rewrites it"],
  ),
  "code-parent-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "code-parent-changed",
    [
      "コード「{subject}」の親を「{before}」から「{after}」に変更",
      "parent of code {subject} changed from {before} to {after}",
    ],
    ["選べる組合せが変わる", "Other combinations can be chosen"],
  ),
  "code-validity-narrowed": of(
    ["data-tightened"],
    "warning",
    "code-validity-widened",
    [
      "コード「{subject}」の適用期間を {before} から {after} に短縮",
      "validity of code {subject} narrowed from {before} to {after}",
    ],
    ["期間の外の申請では使えない", "It cannot be used in applications outside the period"],
  ),
  "code-validity-widened": of(
    ["data-loosened"],
    "info",
    "code-validity-narrowed",
    [
      "コード「{subject}」の適用期間を {before} から {after} に延長",
      "validity of code {subject} widened from {before} to {after}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "code-validity-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "code-validity-changed",
    [
      "コード「{subject}」の適用期間を {before} から {after} に変更",
      "validity of code {subject} changed from {before} to {after}",
    ],
    [
      "申請の日により使えなくなることがある",
      "Depending on the day of application it can no longer be used",
    ],
  ),
} as const satisfies ChangeRuleTable;
