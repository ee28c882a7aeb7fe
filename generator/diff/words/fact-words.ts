import type { Language } from "../../diagnostics/language.js";
import type { Words } from "../../diagnostics/problem.js";
import type { CheckSeverity, RequirementLevel, TextPattern, ValueKind } from "../../spec/model.js";
import type { FactText } from "../change.js";
import type { ValueWords } from "../registry/rule.js";

type WordTable<Value extends string> = Readonly<Record<Value, Words>>;

const requirementWords: WordTable<RequirementLevel> = {
  required: { ja: "必須", en: "required" },
  conditional: { ja: "条件付き必須", en: "conditionally required" },
  optional: { ja: "任意", en: "optional" },
  prohibited: { ja: "入力不可", en: "prohibited" },
};

const severityWords: WordTable<CheckSeverity> = {
  fatal: { ja: "致命的", en: "fatal" },
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "情報", en: "info" },
};

const kindWords: WordTable<ValueKind> = {
  text: { ja: "文字列", en: "text" },
  code: { ja: "コード", en: "code" },
  integer: { ja: "整数", en: "integer" },
  decimal: { ja: "小数", en: "decimal" },
  date: { ja: "年月日", en: "date" },
  "partial-date": { ja: "年月日（不詳可）", en: "date, parts may be unknown" },
  "year-month": { ja: "年月", en: "year and month" },
  "partial-year-month": { ja: "年月（不詳可）", en: "year and month, the month may be unknown" },
};

const patternWords: WordTable<TextPattern> = {
  email: { ja: "メールアドレス", en: "e-mail address" },
  "residence-card": { ja: "在留カード番号", en: "residence card number" },
  "corporate-number": { ja: "法人番号", en: "corporate number" },
  "postal-code": { ja: "郵便番号", en: "postal code" },
  telephone: { ja: "電話番号", en: "telephone number" },
};

const yesNoWords: WordTable<"true" | "false"> = {
  true: { ja: "あり", en: "yes" },
  false: { ja: "なし", en: "no" },
};

/** Sets of characters have names of their own in each spec, which are printed as they are. */
const tables: Readonly<Record<ValueWords, ReadonlyMap<string, Words>>> = {
  plain: new Map(),
  charset: new Map(),
  requirement: new Map(Object.entries(requirementWords)),
  severity: new Map(Object.entries(severityWords)),
  kind: new Map(Object.entries(kindWords)),
  pattern: new Map(Object.entries(patternWords)),
  "yes-no": new Map(Object.entries(yesNoWords)),
};

const emptyWords: Words = { ja: "（空）", en: "(empty)" };

/** Where a revision says nothing. */
export const nothingWords: Words = { ja: "（なし）", en: "(none)" };

/** A fact in the words of the reports; what has no word of its own is printed as it is. */
export function factWords(value: FactText, how: ValueWords, language: Language): string {
  if (typeof value === "object") {
    const each = value.map((one) => factWords(one, how, language));
    return each.length === 0 ? nothingWords[language] : each.join(language === "ja" ? "、" : ", ");
  }
  const text = String(value);
  const table = typeof value === "boolean" ? tables["yes-no"] : tables[how];
  return table.get(text)?.[language] ?? (text.trim() === "" ? emptyWords[language] : text);
}
