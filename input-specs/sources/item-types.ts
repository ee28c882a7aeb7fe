import type { CodeSource, ItemSource } from "./tables.js";

/** How the layout sheets word a type of item. */
export interface ItemType {
  readonly attribute: string;
  readonly format: string;
  readonly fixed: boolean;
  /** Type whose messages its checks give; its own where absent. */
  readonly messagesOf?: string;
}

const itemTypes: Readonly<Record<string, ItemType>> = {
  yn: { attribute: "半角数字", format: "有無", fixed: true },
  num: { attribute: "半角数字", format: "整数", fixed: false },
  dec: { attribute: "半角数値", format: "小数点以下1桁", fixed: false },
  money: { attribute: "半角数字", format: "金額（円）", fixed: false },
  "money-thousand": {
    attribute: "半角数字",
    format: "金額（千円）",
    fixed: false,
    messagesOf: "money",
  },
  date: { attribute: "半角数字", format: "YYYYMMDD", fixed: true },
  udate: { attribute: "半角数字", format: "YYYYMMDD（不詳可）", fixed: true },
  ym: { attribute: "半角数字", format: "YYYYMM", fixed: true },
  uym: { attribute: "半角数字", format: "YYYYMM（不詳可）", fixed: true },
  upper: { attribute: "半角英大文字・空白", format: "", fixed: false },
  alnum: { attribute: "半角英数字", format: "", fixed: false },
  alnumsym: { attribute: "半角英数記号", format: "", fixed: false },
  zen: { attribute: "全角", format: "", fixed: false },
  kana: { attribute: "全角カナ", format: "", fixed: false },
  mix: { attribute: "全半角混在", format: "", fixed: false },
  tel: { attribute: "半角数字", format: "電話番号", fixed: false },
  zip7: { attribute: "半角数字", format: "郵便番号", fixed: true },
  email: { attribute: "半角英数記号", format: "メールアドレス", fixed: false },
  card: { attribute: "半角英大文字・数字", format: "在留カード番号", fixed: true },
  hojin: { attribute: "半角数字", format: "法人番号", fixed: true },
  koyo: { attribute: "半角数字", format: "雇用保険適用事業所番号", fixed: true },
  roho: { attribute: "半角数字", format: "労働保険番号", fixed: false },
};

/** The wording of an item; that of a code depends on what the codes of its list look like. */
export function itemTypeOf(item: ItemSource, codes: readonly CodeSource[]): ItemType {
  const type = itemTypes[item.type];
  if (type !== undefined) return type;
  const values = codes.filter(({ list }) => list === item.codeList).map(({ code }) => code);
  return {
    attribute: values.every((value) => /^\d+$/.test(value)) ? "半角数字" : "半角英数字",
    format: "コード",
    fixed: values.every((value) => value.length === Number(item.length)),
  };
}
