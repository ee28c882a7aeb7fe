import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commentLines,
  escapeMarkdown,
  quoteString,
  quoteTemplate,
} from "../../generator/emit/escape.js";
import { hostileTexts } from "../hostile/hostile-texts.js";

/** Any UTF-16 text: lone surrogates and controls too. */
const anyText = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(...codes("\"'`\\${}*/<!\r\n"))),
  )
  .map((units) => String.fromCharCode(...units));

function codes(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

function evaluate(literal: string): unknown {
  return new Function(`"use strict"; return ${literal};`)() as unknown;
}

describe.each([
  ["string", quoteString],
  ["template", quoteTemplate],
])("a %s literal", (_, quote) => {
  it("stands for exactly its text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(evaluate(quote(text))).toBe(text);
      }),
    );
    for (const text of hostileTexts) expect(evaluate(quote(text))).toBe(text);
  });

  it("shows no control character, line separator, hidden mark, lone surrogate or end of script", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = quote(text).replaceAll("\n", "");
        expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|<\/script|<!--/iu);
      }),
    );
  });
});

it("keeps Japanese readable and needs the fewest escapes", () => {
  expect(quoteString("在留カード「有」")).toBe('"在留カード「有」"');
  expect(quoteString('"有"')).toBe(`'"有"'`);
  expect(quoteString("it's")).toBe(`"it's"`);
});

it("keeps one row of a packed table on one line", () => {
  expect(quoteTemplate("a\tb\nc`${d}")).toBe("`a\\tb\nc\\`\\${d}`");
});

it.each([
  ["*/ alert(1) /*", ["*\\/ alert(1) /\\*"]],
  ["a\r\nb\u2028c", ["a", "b", "c"]],
  ["@deprecated", ["\\@deprecated"]],
  ["see {@link x}", ["see {\\@link x}"]],
  ["\u0007bell", ["\\u0007bell"]],
])("puts %j in a comment without letting it out", (text, lines) => {
  expect(commentLines(text)).toEqual(lines);
});

it("keeps Markdown from becoming a link, a table or HTML", () => {
  expect(escapeMarkdown("[a](b) | <b>\n`x`")).toBe("\\[a\\](b) \\| \\<b\\> \\`x\\`");
});
