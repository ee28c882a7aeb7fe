import type { Random } from "../random.js";
import { contentsOf, makeEntry, readZip, writeZip } from "../zip-file.js";

type Mutation = (xml: string, random: Random) => string;

/** Damages the XML of a part. Returns what it did and the bytes of the archive. */
export function mutateXml(bytes: Uint8Array, random: Random): [what: string, bytes: Uint8Array] {
  const entries = readZip(bytes);
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  // Sheets hold most of what can go wrong.
  const sheets = parts.filter(({ name }) => /sheet\d+\.xml$|sharedStrings|styles/.test(name));
  const part = random.pick(random.chance(0.6) ? sheets : parts);
  const what: string[] = [];
  let xml = contentsOf(part).toString("utf8");
  for (let left = 1 + random.below(3); left > 0; left--) {
    const name = random.pick(Object.keys(mutations));
    what.push(name);
    xml = mutations[name]?.(xml, random) ?? xml;
  }
  const changed = makeEntry(part.name, encode(xml, random, what));
  const written = writeZip(entries.map((entry) => (entry === part ? changed : entry)));
  return [`${part.name}: ${what.join(", ")}`, written];
}

/** Now and then in bytes that are no UTF-8. */
function encode(xml: string, random: Random, what: string[]): Buffer {
  const encoding = random.chance(0.95) ? "utf8" : random.pick(["utf16le", "latin1"] as const);
  if (encoding !== "utf8") what.push(encoding);
  return Buffer.from(xml, encoding);
}

const values: readonly string[] = [
  "",
  "0",
  "-1",
  "1.5",
  "1e999",
  "NaN",
  "Infinity",
  "999999999",
  "99999999999999999999",
  "2147483648",
  "A0",
  "A1",
  "XFD1048576",
  "XFE1048577",
  "ZZZZ9999999",
  "A1:XFD1048576",
  "A1:A1:A1",
  "B2:A1",
  "true",
  "s",
  "str",
  "b",
  "e",
  "n",
  "d",
  "inlineStr",
  "shared",
  "array",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "rId1",
  "rId999",
  "../../../etc/passwd",
  "http://example.jp/a.xml",
  "&#0;",
  "&#xD800;",
  "&unknown;",
  "&amp;amp;",
  "\u0001",
  "あ".repeat(100),
  "9".repeat(400),
];

const inserts: readonly string[] = [
  "<!-- comment -->",
  "<![CDATA[<v>1</v>]]>",
  "<?php echo 1 ?>",
  "<c",
  "</",
  "<>",
  "&",
  "]]>",
  "<f>1+1</f>",
  '<f t="shared" si="0"/>',
  '<f t="shared" ref="A1:B2" si="0">A1+1</f>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  "<v>1</v>",
  "<v/>",
  "<is><t>text</t></is>",
  "<is><r><t>run</t></r><rPh sb='0' eb='1'><t>フリガナ</t></rPh></is>",
  '<c r="A1" t="s"><v>999999</v></c>',
  '<c r="A1" s="99999"><v>1</v></c>',
  '<c t="s"><v>0</v></c>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A1" t="e"><v>#N/A</v></c>',
  '<c r="A1" t="b"><v>2</v></c>',
  '<c r="A1" t="d"><v>2026-13-45</v></c>',
  '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
  '<row r="1"/>',
  "<row><c><v>1</v></c></row>",
  "<row/>",
  "<sheetData/>",
  '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '<mergeCells><mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/></mergeCells>',
  '<mergeCell ref="x"/>',
  '<cols><col min="1" max="16384" hidden="1"/></cols>',
  '<cols><col min="5" max="1"/></cols>',
  '<hyperlinks><hyperlink ref="A1" r:id="rId999"/></hyperlinks>',
  '<legacyDrawing r:id="rId999"/>',
  '<tableParts><tablePart r:id="rId999"/></tableParts>',
  '<definedNames><definedName name="a">#REF!</definedName></definedNames>',
  '<sheet name="" sheetId="1" r:id="rId999"/>',
  '<sheet name="a" sheetId="0"/>',
  '<numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;"/>',
  '<xf numFmtId="99999" fontId="99999" fillId="99999" borderId="99999" xfId="99999"/>',
];

const entities = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "http://example.jp/x.dtd">',
];

const mutations: Readonly<Record<string, Mutation>> = {
  "delete a tag": (xml, random) => replaceOne(xml, /<[^>]*>/g, () => "", random),
  "delete an element": (xml, random) =>
    replaceOne(xml, /<(\w+)\b[^>]*>[^<]*<\/\1>/g, () => "", random),
  "delete a row": (xml, random) => replaceOne(xml, /<row\b.*?<\/row>/gs, () => "", random),
  "duplicate an element": (xml, random) =>
    replaceOne(xml, /<(\w+)\b[^>]*>[^<]*<\/\1>/g, (all) => all + all, random),
  "duplicate a row": (xml, random) =>
    replaceOne(xml, /<row\b.*?<\/row>/gs, (all) => all + all, random),
  "duplicate a tag": (xml, random) => replaceOne(xml, /<[^>]*>/g, (all) => all + all, random),
  "nest a tag": (xml, random) => {
    const times = random.pick([2, 50, 20000]);
    return replaceOne(xml, /<\w+\b[^>/]*>/g, (all) => all.repeat(times), random);
  },
  "nest an element": (xml, random) => {
    const times = random.pick([2, 50, 5000]);
    return replaceOne(
      xml,
      /<(\w+)\b[^>/]*>[^<]*<\/\1>/g,
      (all) => {
        const [, open = "", name = ""] = /^(<(\w+)[^>]*>)/.exec(all) ?? [];
        return open.repeat(times) + all + `</${name}>`.repeat(times);
      },
      random,
    );
  },
  "rename a tag": (xml, random) =>
    replaceOne(
      xml,
      /<\w+/g,
      () => `<${random.pick(["x", "v", "row", "c", "is", "__proto__"])}`,
      random,
    ),
  "change an attribute": changeAttribute,
  "change ten attributes": (xml, random) => {
    let changed = xml;
    for (let count = 0; count < 10; count++) changed = changeAttribute(changed, random);
    return changed;
  },
  "delete an attribute": (xml, random) => replaceOne(xml, / [\w:]+="[^"]*"/g, () => "", random),
  "duplicate an attribute": (xml, random) =>
    replaceOne(xml, / [\w:]+="[^"]*"/g, (all) => all + all, random),
  "change a style": (xml, random) =>
    replaceOne(xml, / s="\d+"/g, () => ` s="${random.pick(values)}"`, random),
  "change a reference": (xml, random) =>
    replaceOne(xml, / r="[A-Z]+\d+"/g, () => ` r="${random.pick(values)}"`, random),
  "change a row number": (xml, random) =>
    replaceOne(xml, /<row r="\d+"/g, () => `<row r="${random.pick(values)}"`, random),
  "change a type": (xml, random) =>
    replaceOne(xml, / t="\w+"/g, () => ` t="${random.pick(values)}"`, random),
  "change a value": (xml, random) =>
    replaceOne(xml, /<v>[^<]*<\/v>/g, () => `<v>${random.pick(values)}</v>`, random),
  "change a text": (xml, random) =>
    replaceOne(xml, />[^<]+</g, () => `>${random.pick(values)}<`, random),
  insert: (xml, random) => replaceOne(xml, /<[^>]*>/g, (all) => all + random.pick(inserts), random),
  "insert many": (xml, random) => {
    const text = random.pick(inserts).repeat(3000);
    return replaceOne(xml, /<[^>]*>/g, (all) => all + text, random);
  },
  "declare entities": (xml, random) => xml.replace("?>", () => `?>${random.pick(entities)}`),
  "use an entity": (xml, random) =>
    replaceOne(
      xml,
      />[^<]+</g,
      () => `>${random.pick(["&b;", "&e;", "&lt", "&#x110000;"])}<`,
      random,
    ),
  "change the encoding": (xml, random) =>
    xml.replace("UTF-8", () => random.pick(["UTF-16", "Shift_JIS", "x", ""])),
  truncate: (xml, random) => xml.slice(0, random.below(xml.length)),
  "cut the middle": (xml, random) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + xml.slice(at + 1 + random.below(200));
  },
  "wrong root": (xml) => xml.replace(/<(?:worksheet|workbook|sst|styleSheet)\b/, "<html"),
  empty: () => "",
};

function changeAttribute(xml: string, random: Random): string {
  return replaceOne(
    xml,
    / [\w:]+="[^"]*"/g,
    (all) => `${all.slice(0, all.indexOf("="))}="${random.pick(values)}"`,
    random,
  );
}

/** Replaces one of the matches. */
function replaceOne(
  xml: string,
  pattern: RegExp,
  replacement: (match: string) => string,
  random: Random,
): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const { index, 0: all } = random.pick(matches);
  return xml.slice(0, index) + replacement(all) + xml.slice(index + all.length);
}
