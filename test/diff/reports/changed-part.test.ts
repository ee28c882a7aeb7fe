import { expect, it } from "vitest";
import { changedParts } from "../../../generator/diff/reports/html/changed-part.js";

/** The two texts with what differs in brackets; null where nothing is marked. */
function marked(before: string, after: string): readonly string[] | null {
  const parts = changedParts(before, after);
  if (parts === null) return null;
  return [parts.before, parts.after].map(({ start, changed, end }) => `${start}[${changed}]${end}`);
}

it.each([
  [
    "「留学」の場合は必須。",
    "「留学」又は「研修」の場合は必須。",
    ["「留学」[]の場合は必須。", "「留学」[又は「研修」]の場合は必須。"],
  ],
  [
    "入力してください。",
    "必ず入力してください。",
    ["[]入力してください。", "[必ず]入力してください。"],
  ],
  ["ああああああああ", "ああああああ", ["ああああああ[ああ]", "ああああああ[]"]],
  ["abcdefg𠮷h", "abcdefg𠮶h", ["abcdefg[𠮷]h", "abcdefg[𠮶]h"]],
  ["20", "30", null],
  ["素形材・産業機械", "工業製品製造業です", null],
  [
    "同じ文は印を付けない",
    "同じ文は印を付けない",
    ["同じ文は印を付けない[]", "同じ文は印を付けない[]"],
  ],
])("marks what differs between %j and %j", (before, after, expected) => {
  expect(marked(before, after)).toEqual(expected);
});
