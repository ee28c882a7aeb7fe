import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { extendProfile } from "../../generator/profile/extend-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";

const lexicon = makeLexicon(defaultProfile);

function lexiconWith(part: unknown) {
  const sink = new DiagnosticSink();
  const profile = extendProfile(defaultProfile, part, () => ({ file: "specgen.yaml" }), sink);
  expect(sink.diagnostics).toEqual([]);
  return makeLexicon(profile);
}

describe("attribute words with two numbers", () => {
  const implied = { kind: "decimal", impliedDecimals: true } as const;
  it.each([
    ["9(5)V9(2)", { ...implied, charset: "digits", length: 7, decimals: 2 }],
    ["９（５）Ｖ９（２）", { ...implied, charset: "digits", length: 7, decimals: 2 }],
    ["9 (5) V9 (9)", { ...implied, charset: "digits", length: 14, decimals: 9 }],
    ["9(5)V99", { ...implied, charset: "digits", length: 7, decimals: 2 }],
    ["S9(3)V9", { ...implied, charset: "number", length: 4, decimals: 1 }],
    ["S9(10)V9(3)", { ...implied, charset: "number", length: 13, decimals: 3 }],
    ["9(5).9(2)", { kind: "decimal", charset: "number", length: 8, decimals: 2 }],
    ["整数3桁小数1桁", { kind: "decimal", charset: "number", length: 5, decimals: 1 }],
    ["整数部５桁＋小数部０桁", { kind: "decimal", charset: "number", length: 5, decimals: 0 }],
    ["NUMBER(7,2)", { kind: "decimal", charset: "number", length: 8, decimals: 2 }],
    ["9(5)", { charset: "digits", length: 5 }],
    ["半角数字8桁", { charset: "digits", length: 8 }],
    ["全角（40文字以内）", { charset: "fullwidth", length: 40 }],
    ["半角英数字1,000文字以内", { charset: "alphanumeric", length: 1000 }],
  ])("%s", (text, meaning) => expect(lexicon.attributeOf(text)).toEqual(meaning));

  it.each(["9(5)V", "9(5)V9(2)V9(1)", "V9(2)", "95V92", "9(5,2)", "整数桁小数2桁"])(
    "%s is none",
    (text) => expect(lexicon.attributeOf(text)).toBeUndefined(),
  );

  it.each([
    ["小数点なし", { kind: "decimal", impliedDecimals: true }],
    ["小数点以下2桁（小数点なし）", { kind: "decimal", impliedDecimals: true, decimals: 2 }],
    ["小数点以下2桁", { kind: "decimal", decimals: 2 }],
  ])("of a format: %s", (text, meaning) => expect(lexicon.formatOf(text)).toEqual(meaning));

  it("are added by the user, whose words win", () => {
    const { attributeOf } = lexiconWith({
      attributes: [
        { words: ["{n}.{d}"], kind: "decimal", impliedDecimals: true },
        { words: ["P({n},{d})"], kind: "decimal", number: "length", impliedDecimals: true },
        { words: ["9({n})"], kind: "integer" },
      ],
    });
    expect([attributeOf("5.2"), attributeOf("P(7,2)"), attributeOf("9(4)")]).toEqual([
      { kind: "decimal", impliedDecimals: true, length: 7, decimals: 2 },
      { kind: "decimal", impliedDecimals: true, length: 7, decimals: 2 },
      { kind: "integer", length: 4 },
    ]);
  });
});
