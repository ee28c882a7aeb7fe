import { describe, expect, it } from "vitest";
import { loadSmall } from "../support/load-small.js";
import { load } from "./loaded.js";

const profile = {
  lengthUnits: { 文字: "utf16" },
  attributes: [{ words: ["全角"], charset: "own" }],
  charsets: [
    {
      id: "own",
      label: "全角（拡張漢字可）",
      include: ["jisx0208-nonkanji", "jisx0208-level1", "nec-selected", "U+20000..U+2A6DF"],
      exclude: ["fullwidth-digit"],
      add: "圳",
      remove: "①",
    },
  ],
};

describe("a profile's own sets of characters and units of length", () => {
  it("are those that the package checks", async () => {
    const 申請 = `申請レイアウト
項目ID,項目名,大分類,属性,桁数,書式,コード表,要否,備考
A-3,氏名,基本,全角,4文字以内,,,○,
`;
    const { model, diagnostics } = await loadSmall(
      { 申請, 関連項目: null, 単項目: null },
      { profile },
    );
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const { loadLayout } = await load(model);
    const { validate } = await loadLayout(model.layouts[0]?.id ?? "");
    const problems = (text: string) =>
      validate([text]).issues.map(
        ({ kind, args }) => `${kind} ${args["codePoint"] ?? args["unit"]}`,
      );
    expect(["亜髙圳", "𠮷𠮷", "１", "①", "弌", "𠮷𠮷亜"].map(problems)).toEqual([
      [],
      [],
      ["charset U+FF11"],
      ["charset U+2460"],
      ["charset U+5F0C"],
      ["length utf16"],
    ]);
  });

  it.each(["U+ZZZZ", "U+5000..U+4000", "U+110000", "kanji"])(
    "cannot have the part %s",
    async (part) => {
      const { diagnostics } = await loadSmall(
        {},
        { profile: { charsets: [{ id: "own", label: "独自", include: [part] }] } },
      );
      expect(diagnostics.map(({ code }) => code)).toContain("profile-invalid");
    },
  );
});
