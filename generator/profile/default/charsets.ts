import type { Charset, PrimitiveCharset } from "../../spec/model.js";

function charset(
  id: string,
  label: string,
  include: readonly PrimitiveCharset[],
  add = "",
): Charset {
  return { id, label, include, add, remove: "" };
}

const alphanumeric = ["digit", "upper", "lower"] as const;
const printable = [...alphanumeric, "ascii-symbol"] as const;
const jisx0208 = ["jisx0208-nonkanji", "jisx0208-level1", "jisx0208-level2"] as const;

/** Sets that the attribute words of the default profile mean. The same word can mean others elsewhere. */
export const charsets: readonly Charset[] = [
  charset("digits", "半角数字", ["digit"]),
  charset("number", "半角数値", ["digit"], "-."),
  charset("upper", "半角英大文字", ["upper"]),
  charset("upper-name", "半角英大文字・空白", ["upper", "space"], "-'.,"),
  charset("letters", "半角英字", ["upper", "lower"]),
  charset("upper-alphanumeric", "半角英大文字・数字", ["digit", "upper"]),
  charset("alphanumeric", "半角英数字", alphanumeric),
  charset("alphanumeric-symbol", "半角英数記号", printable),
  charset("halfwidth", "半角文字", [...printable, "space"]),
  charset("halfwidth-katakana", "半角カナ", ["halfwidth-katakana", "space"]),
  charset("halfwidth-mixed", "半角英数カナ", [...printable, "space", "halfwidth-katakana"]),
  charset("fullwidth", "全角", jisx0208),
  charset("fullwidth-digits", "全角数字", ["fullwidth-digit"]),
  charset("fullwidth-alphanumeric", "全角英数字", [
    "fullwidth-digit",
    "fullwidth-upper",
    "fullwidth-lower",
  ]),
  charset("fullwidth-katakana", "全角カナ", ["fullwidth-katakana"]),
  charset("fullwidth-hiragana", "全角ひらがな", ["fullwidth-hiragana"]),
  charset("mixed", "全半角混在", [...printable, "space", ...jisx0208]),
  charset("any", "制限なし", ["any"]),
];
