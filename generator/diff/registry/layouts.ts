import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("layout");

export const layoutRules = {
  "layout-added": of(
    [],
    "info",
    "layout-removed",
    ["レイアウト「{subject}」を追加", "layout {subject} added"],
    [
      "今あるファイルはそのまま使える。この手続を扱うなら実装を加える",
      "Existing files stay valid. Implement it if you handle the procedure",
    ],
  ),
  "layout-removed": of(
    ["wire", "source"],
    "error",
    "layout-added",
    ["レイアウト「{subject}」を廃止", "layout {subject} removed"],
    [
      "このレイアウトのファイルは受け付けられず、クラスもなくなる",
      "Files of this layout are no longer accepted, and its class is gone",
    ],
  ),
  "layout-renamed": of(
    ["text"],
    "info",
    "layout-renamed",
    [
      "レイアウトの名前を「{before}」から「{after}」に変更",
      "layout renamed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "layout-id-changed": of(
    ["source"],
    "warning",
    "layout-id-changed",
    ["レイアウトIDを {before} から {after} に変更", "layout id changed from {before} to {after}"],
    ["IDを書いたコードと設定を直す", "Change code and settings that name the id"],
  ),
  "layout-class-renamed": of(
    ["source"],
    "warning",
    "layout-class-renamed",
    [
      "「{subject}」のクラス名を {before} から {after} に変更",
      "class of {subject} renamed from {before} to {after}",
    ],
    ["specgen migrate が書き換える", "specgen migrate rewrites it"],
  ),
  "layout-procedure-changed": of(
    ["wire"],
    "error",
    "layout-procedure-changed",
    [
      "「{subject}」の業務コードを {before} から {after} に変更",
      "procedure code of {subject} changed from {before} to {after}",
    ],
    [
      "古いコードを書いたファイルは別の手続と見られる",
      "Files with the old code are taken for another procedure",
    ],
  ),
  "layout-procedure-renamed": of(
    ["text"],
    "info",
    "layout-procedure-renamed",
    [
      "「{subject}」の手続名を「{before}」から「{after}」に変更",
      "procedure of {subject} renamed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "layout-category-changed": of(
    ["wire"],
    "error",
    "layout-category-changed",
    [
      "「{subject}」の様式区分を {before} から {after} に変更",
      "form category of {subject} changed from {before} to {after}",
    ],
    ["様式区分を書く項目の値を直す", "Change the value of the item that holds the category"],
  ),
  "section-renamed": of(
    ["text"],
    "info",
    "section-renamed",
    ["分類の見出しを「{before}」から「{after}」に変更", "heading renamed from {before} to {after}"],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "section-property-renamed": of(
    ["source"],
    "warning",
    "section-property-renamed",
    [
      "分類「{subject}」のプロパティ名を {before} から {after} に変更",
      "property of section {subject} renamed from {before} to {after}",
    ],
    ["specgen migrate が書き換える", "specgen migrate rewrites it"],
  ),
  "section-repeat-increased": of(
    ["wire", "data-loosened"],
    "error",
    "section-repeat-decreased",
    [
      "「{subject}」の繰返しを {before} 回から {after} 回に増加",
      "repetitions of {subject} raised from {before} to {after}",
    ],
    ["列が増えるので、後ろの列がずれる", "There are more columns, and those behind move"],
  ),
  "section-repeat-decreased": of(
    ["wire", "data-tightened"],
    "error",
    "section-repeat-increased",
    [
      "「{subject}」の繰返しを {before} 回から {after} 回に減少",
      "repetitions of {subject} lowered from {before} to {after}",
    ],
    [
      "列が減り、後ろの列がずれる。多い行は書けない",
      "There are fewer columns, those behind move, and the last rows have no place",
    ],
  ),
  "section-repeat-added": of(
    ["wire", "source"],
    "error",
    "section-repeat-removed",
    ["「{subject}」が {after} 回の繰返しになった", "{subject} now repeats {after} times"],
    [
      "プロパティが配列になり、列が増える",
      "The property becomes an array, and there are more columns",
    ],
  ),
  "section-repeat-removed": of(
    ["wire", "source"],
    "error",
    "section-repeat-added",
    [
      "「{subject}」の {before} 回の繰返しを廃止",
      "{subject} no longer repeats ({before} times before)",
    ],
    [
      "プロパティが配列でなくなり、列が減る",
      "The property is no array any more, and there are fewer columns",
    ],
  ),
} as const satisfies ChangeRuleTable;
