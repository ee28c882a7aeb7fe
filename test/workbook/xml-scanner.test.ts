import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { defaultLimits } from "../../generator/workbook/limits.js";
import { attributesOf } from "../../generator/workbook/xml/attributes.js";
import { decodeText, decodeUnits, textLength } from "../../generator/workbook/xml/escapes.js";
import { XmlScanner } from "../../generator/workbook/xml/xml-scanner.js";

const encoder = new TextEncoder();

/** What is told of a text that comes in chunks of given sizes; texts in a row are one. */
function scan(xml: string, sizes: readonly number[]): readonly string[] {
  const told: string[] = [];
  const scanner = new XmlScanner(
    "part.xml",
    {
      open: (name, attributes) => {
        told.push(`<${name}${decodeText(attributes)}>`);
        return name === "skip" ? "skip" : undefined;
      },
      close: (name) => void told.push(`</${name}>`),
      text: (raw) => {
        if (told.at(-1)?.startsWith("<") === false) told.push(told.pop() + raw);
        else told.push(raw);
      },
    },
    { file: "book.xlsx", limits: defaultLimits, sink: new DiagnosticSink() },
  );
  const bytes = encoder.encode(xml);
  let at = 0;
  for (const size of sizes) {
    scanner.write(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.write(bytes.subarray(at));
  scanner.end();
  return told.map((each) => decodeText(each));
}

const name = fc.constantFrom("a", "x:b", "項", "skip");
const value = fc.constantFrom("", "1", "x > y", "it's", "あ");
const text = fc.constantFrom("t", "語", "&amp;", "<![CDATA[<&>]]>", "<!-- > -->", "<?p ?>", " ");
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 5 },
    fc.tuple(name, value).map(([tag, found]) => `<${tag} q="${found}" />`),
    fc
      .tuple(name, fc.array(fc.oneof(text, tie("element")), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join("")}</${tag}>`),
  ),
}));

describe("reading XML", () => {
  it("tells the same whatever the chunks are", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(element, sizes, (xml, chunks) => {
        expect(scan(xml, chunks)).toEqual(scan(xml, []));
      }),
    );
  });

  it("tells names without prefixes, passes over what is skipped, and ends every element", () => {
    expect(
      scan('<?xml version="1.0"?><x:a><b q="1>2"/><skip><c>t</c></skip>t&lt;</x:a>', []),
    ).toEqual(["<a>", '<b q="1>2">', "</b>", "<skip>", "t<", "</a>"]);
  });

  it.each(["&b;", "&", "&lt", "&#0;", "&#xD800;", "&#x110000;", "&#1114112;", "\u0001", "a & b"])(
    "refuses a text that no XML can hold: %j",
    (bad) => {
      for (const sizes of [[], [5], [6], [7], [1, 1, 1, 1, 1, 1, 1, 1, 1]]) {
        expect(() => scan(`<a>ok ${bad}</a>`, sizes)).toThrow();
      }
    },
  );

  it("reads every reference that a text can hold, wherever a chunk ends", () => {
    const xml = "<a>&amp;&lt;&gt;&quot;&apos;&#9;&#x3042;&#x1F600;&#65;</a>";
    for (let size = 1; size < xml.length; size++) {
      expect(scan(xml, [size])).toEqual(["<a>", "&<>\"'\tあ😀A", "</a>"]);
    }
  });

  it("takes linear time for what is never closed: the square of these would outlast the test", () => {
    for (const part of ["<a ", "a=", "<!-- ", "<![CDATA[", "</a "]) {
      expect(() => scan(`<r>${part.repeat(1_000_000)}`, [])).toThrow();
    }
    expect(attributesOf("a".repeat(2_000_000)).size).toBe(0);
    expect(attributesOf("a=".repeat(1_000_000)).size).toBe(0);
  });
});

describe("texts of XML", () => {
  it.each([
    ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
    ["&#12354;&#x3042;&#X3042;", "あああ"],
    ["&amp;lt;", "&lt;"],
    ["&#x110000;&unknown;", "\ufffd&unknown;"],
  ])("%s is %s", (raw, decoded) => {
    expect(decodeText(raw)).toBe(decoded);
  });

  it("may hold units that XML cannot", () => {
    expect(decodeUnits("a_x000D__x005F_x000D_")).toBe("a\r_x000D_");
  });

  it("are as long as they are when decoded", () => {
    const raw = Buffer.from("あ&amp;い", "utf8").toString("latin1");
    expect([textLength(raw, 2), textLength(raw, 100) <= 100]).toEqual([3, true]);
  });

  it("are attributes by name without prefix", () => {
    expect([...attributesOf(` r:id = "a" xml:space='b"' c`)]).toEqual([
      ["id", "a"],
      ["space", 'b"'],
    ]);
  });
});
