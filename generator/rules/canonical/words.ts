import type { ComparisonOperator, TextFormat } from "../expression.js";

/** What is said of something, and its opposite. */
export interface Phrase {
  readonly yes: string;
  readonly no: string;
}

/** Both of something. */
export function pair(subject: string, { yes, no }: Phrase): Phrase {
  return { yes: subject + yes, no: subject + no };
}

type Order = Exclude<ComparisonOperator, "=" | "!=">;

export const sameWords: Readonly<Record<"=" | "!=", Phrase>> = {
  "=": { yes: "と一致する", no: "と一致しない" },
  "!=": { yes: "と異なる", no: "と異ならない" },
};

export const timeOrder: Readonly<Record<Order, Phrase>> = {
  "<": { yes: "より前である", no: "より前ではない" },
  "<=": { yes: "以前である", no: "以前ではない" },
  ">": { yes: "より後である", no: "より後ではない" },
  ">=": { yes: "以後である", no: "以後ではない" },
};

export const sizeOrder: Readonly<Record<Order, Phrase>> = {
  "<": { yes: "未満である", no: "未満ではない" },
  "<=": { yes: "以下である", no: "以下ではない" },
  ">": { yes: "を超える", no: "を超えない" },
  ">=": { yes: "以上である", no: "以上ではない" },
};

export const countWords: Readonly<Record<ComparisonOperator, Phrase>> = {
  "=": { yes: "個である", no: "個ではない" },
  "!=": { yes: "個以外である", no: "個以外ではない" },
  "<": { yes: "個未満である", no: "個未満ではない" },
  "<=": { yes: "個以下である", no: "個以下ではない" },
  ">": { yes: "個を超える", no: "個を超えない" },
  ">=": { yes: "個以上である", no: "個以上ではない" },
};

export const readingWords = {
  text: "文字として",
  number: "数として",
  date: "日付として",
} as const;

export const formatWords: Readonly<Record<TextFormat, string>> = {
  date: "年月日",
  "year-month": "年月",
  integer: "整数",
  decimal: "小数",
  email: "メールアドレス",
  "residence-card": "在留カード番号",
  "corporate-number": "法人番号",
  "postal-code": "郵便番号",
  telephone: "電話番号",
};

/** A text in quotes, on one line; quotes within become inner ones, as in Japanese print. */
export function quote(text: string): string {
  const line = text.replaceAll("「", "『").replaceAll("」", "』").replaceAll(/\s+/g, " ");
  return `「${line.trim()}」`;
}

/** A single character in quotes, or its name where it cannot be seen. */
export function quoteCharacter(character: string): string {
  if (character === " ") return "半角スペース";
  if (character === "\u3000") return "全角スペース";
  return `「${character}」`;
}

/** `20260401` as 2026年4月1日; what is no such date in quotes. */
export function printDate(value: string): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  if (year === undefined) return quote(value);
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}
