import type { ChangeRuleId } from "../registry.js";
import type { Area } from "../registry/rule.js";

/** Words by which 改版履歴 lines speak of kinds of changes. */

/** Words for the part of the spec that a line is about. */
export const areaWords: Readonly<Record<Area, RegExp>> = {
  layout: /レイアウト|手続|様式|区分|申請/u,
  item: /項目|項番|列|欄|金額/u,
  code: /コード|値|区分|分野|種別/u,
  check: /チェック|検査|入力制限/u,
  rule: /チェック|条件|相関|関連/u,
  message: /メッセージ|文言|対処/u,
  dialect: /CSV|ファイル|文字コード|改行/u,
};

/** Words that fit any change of what is named beside them. */
export const anyAction = /変更|修正|見直|改正|改訂|改定|訂正|整理|統一|更新|改め/u;

const actions: readonly (readonly [ids: RegExp, words: RegExp])[] = [
  [/-(?:added|added-required|increased)$/, /追加|新設|新規|増/u],
  [/-(?:removed|removed-required|decreased)$/, /削除|廃止|除外|除く|取り?やめ|減/u],
  [/-(?:split|merged)$/, /分割|統合|細分|再編|追加/u],
  [/-(?:renamed|relabelled|reworded)$/, /改称|名称|文言|表記|表現|用語|見出し/u],
  [/-(?:shortened|lengthened|length-\w+|length-unit-changed)$/, /桁|文字数|長さ/u],
  [/decimal/, /小数|桁/u],
  [/requirement|prohibited|allowed/, /必須|任意|要否|入力不可/u],
  [/unit-changed/, /単位|換算/u],
  [/charset|attribute|kind|pattern/, /属性|文字種|型|書式|形式/u],
  [/code-list/, /コード表/u],
  [/numbers-shifted/, /項番|番号|繰り?下|繰り?上|振り?直/u],
  [/moved|section-changed/, /移動|順|位置|並/u],
  [/item-id-|reassigned/, /ID|識別|付け替え|変更|追加/u],
  [/value-changed/, /値|コードを変更|付け替え/u],
  [/validity/, /適用|期間|期限|年/u],
  [/scope/, /対象/u],
  [/^(?:rule|check)-(?:tightened|loosened|changed|undecided)/, /条件|緩和|撤廃|厳格|範囲/u],
  [/severity/, /エラー区分|警告|種別/u],
  [/message-changed|arguments|targets/, /メッセージ|対象項目/u],
];

/** Whether a text speaks of what happened in a change of the kind. */
export function namesAction(rule: ChangeRuleId, text: string): boolean {
  return actions.some(([ids, words]) => ids.test(rule) && words.test(text));
}

/**
 * What no line is expected for: names in the generated code, printed numbers that move along, and
 * what is from the maker's own configuration.
 */
export function isUndeclarable(rule: ChangeRuleId): boolean {
  return /-numbers-shifted$|^(?:dialect|convention|notice)-|^rule-(?:flag|understood|not-understood)|-(?:property|member|enum|class)-renamed$/.test(
    rule,
  );
}

/** A line that says that there was nothing before. */
export const firstEdition = /^(?:初版|新規作成|初版作成|制定|first edition|initial)/iu;
