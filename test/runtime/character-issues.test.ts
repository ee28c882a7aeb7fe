import { describe, expect, it } from "vitest";
import { kanjiVariants, kanjiWithVariants } from "../../templates/runtime/kanji-variants.js";
import { defineCharsets } from "../../templates/runtime/charset.js";
import { validate } from "../../templates/runtime/validate.js";
import { layoutOf } from "../support/runtime-layout.js";

const sets = {
  full: "fullwidth",
  kana: "fullwidth-katakana",
  name: "upper-name",
  digits: "digits",
  half: "halfwidth",
  mixed: "mixed",
  jis: "jis",
  roman: "roman",
} as const;

const form = layoutOf(
  Object.fromEntries(Object.entries(sets).map(([name, charset]) => [name, { charset }])),
  {
    charsets: [
      { id: "jis", label: "JIS", include: ["jis-mapping"], add: "", remove: "" },
      { id: "roman", label: "ローマ字", include: ["jisx0201-roman"], add: "", remove: "" },
    ],
  },
);

function issueOf(column: keyof typeof sets, text: string) {
  const row = Object.keys(sets).map((name) => (name === column ? text : ""));
  return validate(form, row).issues.find(({ kind }) => kind === "charset");
}

function factsOf(column: keyof typeof sets, text: string): string {
  const { position, character, codePoint, reason, suggestion } = issueOf(column, text)?.args ?? {};
  return [`${position} ${character}${codePoint} ${reason}`, suggestion]
    .filter((part) => part !== undefined)
    .join(" → ");
}

describe("an issue with the characters of a cell", () => {
  it.each([
    ["full", "10〜20", "1 1U+0031 halfwidth → １"],
    ["full", "〜", "1 〜U+301C pair → ～"],
    ["jis", "～", "1 ～U+FF5E pair → 〜"],
    ["full", "－１−２", "3 −U+2212 pair → －"],
    ["jis", "－", "1 －U+FF0D pair → −"],
    ["full", "‖", "1 ‖U+2016 pair → ∥"],
    ["jis", "∥", "1 ∥U+2225 pair → ‖"],
    ["full", "—", "1 —U+2014 pair → ―"],
    ["jis", "―", "1 ―U+2015 pair → —"],
    ["full", "¢", "1 ¢U+00A2 pair → ￠"],
    ["full", "£", "1 £U+00A3 pair → ￡"],
    ["full", "¬", "1 ¬U+00AC pair → ￢"],
    ["jis", "￢", "1 ￢U+FFE2 pair → ¬"],
    ["full", "¥", "1 ¥U+00A5 pair → ￥"],
    ["full", "‾", "1 ‾U+203E pair → ￣"],
    ["full", "\\", "1 \\U+005C backslash"],
    ["full", "~", "1 ~U+007E halfwidth → ～"],
    ["roman", "\\", "1 \\U+005C pair → ¥"],
    ["roman", "~", "1 ~U+007E pair → ‾"],
    ["half", "1－2", "2 －U+FF0D dash → -"],
    ["half", "1−2", "2 −U+2212 dash → -"],
    ["half", "～", "1 ～U+FF5E fullwidth"],
    ["full", "１\u2011２", "2 \u2011U+2011 dash → －"],
    ["full", "ビ–ル", "2 –U+2013 dash → ー"],
    ["full", "東-西", "2 -U+002D dash → －"],
    ["kana", "ビ－ル", "2 －U+FF0D dash → ー"],
    ["kana", "ビｰル", "2 ｰU+FF70 dash → ー"],
    ["digits", "1ー2", "2 ーU+30FC dash"],
    ["full", "田\ud842", "2 U+D842 lone-surrogate"],
    ["mixed", "\udfb7", "1 U+DFB7 lone-surrogate"],
    ["full", "𠮷田", "1 𠮷U+20BB7 rare-kanji → 吉"],
    ["full", "葛\u{e0100}城", "2 U+E0100 variation-selector"],
    ["full", "か\u3099", "2 U+3099 combining-mark → が"],
    ["full", "は\u309a", "2 U+309A combining-mark → ぱ"],
    ["full", "亜\u0301", "2 U+0301 combining-mark"],
    ["full", "山\u200b田", "2 U+200B invisible"],
    ["full", "\ufeff山", "1 U+FEFF invisible"],
    ["full", "山\u00ad田", "2 U+00AD invisible"],
    ["full", "ｶﾞｽ", "1 ｶU+FF76 halfwidth-katakana → ガ"],
    ["full", "ｱﾞ", "1 ｱU+FF71 halfwidth-katakana → ア"],
    ["full", "ﾞ", "1 ﾞU+FF9E halfwidth-katakana → ゛"],
    ["full", "山 田", "2 U+0020 space → \u3000"],
    ["full", "山\u00a0田", "2 U+00A0 space → \u3000"],
    ["name", "A\u3000B", "2 U+3000 space →  "],
    ["digits", "1 2", "2 U+0020 space"],
    ["full", "山\n田", "2 U+000A line-break → \u3000"],
    ["full", "山\t田", "2 U+0009 tab → \u3000"],
    ["full", "山\u0000", "2 U+0000 control"],
    ["full", "髙", "1 髙U+9AD9 extended-kanji → 高"],
    ["full", "﨑", "1 﨑U+FA11 extended-kanji → 崎"],
    ["full", "濵", "1 濵U+6FF5 extended-kanji → 浜"],
    ["full", "德", "1 德U+5FB7 extended-kanji → 徳"],
    ["full", "鄧", "1 鄧U+9127 extended-kanji"],
    ["full", "圳", "1 圳U+5733 rare-kanji"],
    ["full", "赵", "1 赵U+8D75 rare-kanji → 趙"],
    ["full", "\ufa19", "1 \ufa19U+FA19 compatibility-ideograph → 神"],
    ["full", "\ue000", "1 U+E000 private-use"],
    ["full", "\uffff", "1 U+FFFF noncharacter"],
    ["full", "\ufffd", "1 �U+FFFD undecodable"],
    ["full", "①", "1 ①U+2460 symbol → １"],
    ["full", "㎡", "1 ㎡U+33A1 symbol → ｍ２"],
    ["full", "é", "1 éU+00E9 accented-latin → ｅ"],
    ["name", "É", "1 ÉU+00C9 accented-latin → E"],
    ["name", "a", "1 aU+0061 lowercase → A"],
    ["name", "ａ", "1 ａU+FF41 fullwidth → A"],
    ["name", "山", "1 山U+5C71 fullwidth"],
    ["digits", "１", "1 １U+FF11 fullwidth → 1"],
    ["kana", "あ", "1 あU+3042 hiragana → ア"],
    ["kana", "山", "1 山U+5C71 other"],
    ["full", "😀", "1 😀U+1F600 other"],
  ] as const)("in %s, %j is %s", (column, text, expected) => {
    expect(factsOf(column, text)).toBe(expected);
  });

  it("names the character, its place, what it is and what to do, in both languages", () => {
    const issue = issueOf("full", "髙橋〜");
    expect(issue?.message).toBe(
      "項目fullの1文字目「髙」（U+9AD9）は使用できません（全角）。JIS X 0208にない漢字（Windows-31Jの拡張漢字）です。" +
        "「高」（U+9AD8）でよいか確かめてください。使用できない文字はほかに1文字あります。",
    );
    expect(issue?.text("en")).toBe(
      "Character 1 of 項目full, “髙” (U+9AD9), is not allowed (全角). It is a kanji of the extensions of Windows-31J, outside JIS X 0208. " +
        "See whether “高” (U+9AD8) will do. 1 more character is not allowed.",
    );
  });

  it("gives a replacement that is certain as an instruction", () => {
    expect(issueOf("full", "山 田")?.message).toBe(
      "項目fullの2文字目（U+0020）は使用できません（全角）。この項目で使えない空白です。全角スペースに直してください。",
    );
    expect(issueOf("full", "か\u3099")?.text("en")).toBe(
      "Character 2 of 項目full, U+3099, is not allowed (全角). It combines with the character before it. Use “が” (U+304C).",
    );
  });

  it("says that there are characters without a form of their own by their code points", () => {
    expect(issueOf("full", "葛\u{e0100}")?.message).toBe(
      "項目fullの2文字目（U+E0100）は使用できません（全角）。直前の文字の字形を選ぶ異体字セレクタです。取り除いてください。",
    );
  });

  it("counts every character that is not allowed once", () => {
    expect(issueOf("digits", "1髙𠮷か\u3099\ud800")?.args["count"]).toBe("5");
    expect(issueOf("digits", "1a2")?.args["count"]).toBe("1");
  });

  it("says the agency's words where the check has a message", () => {
    const layout = layoutOf(
      { name: { charset: "fullwidth", checks: "charset:T1:M1:error:fullwidth" } },
      { messages: "M1\terror\t{0}は{1}で入力してください。\t\t{0}\titem\t{1}\tcharset" },
    );
    const [issue] = validate(layout, ["A"]).issues;
    expect([issue?.check, issue?.message]).toEqual(["T1", "項目nameは全角で入力してください。"]);
    expect(issue?.text("en")).toContain("“A” (U+0041)");
  });
});

describe("the table of kanji variants", () => {
  const jis = defineCharsets([
    { id: "", label: "", include: ["jisx0208-level1", "jisx0208-level2"], add: "", remove: "" },
  ]);

  it("leads from kanji outside JIS X 0208 to kanji in it, each once", () => {
    const known = kanjiWithVariants();
    expect(new Set(known).size).toBe(known.length);
    expect(known.filter((kanji) => jis.admits(0, kanji))).toEqual([]);
    expect(known.flatMap(kanjiVariants).filter((kanji) => !jis.admits(0, kanji))).toEqual([]);
  });

  it.each(["鄧", "圳", "芸", "沈", "叶", "高", "a"])("has nothing for %s", (kanji) => {
    expect(kanjiVariants(kanji)).toEqual([]);
  });
});
