import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDiagnostics } from "../../generator/diagnostics/render.js";
import { packRaw, type RawEntry } from "../support/raw-zip.js";
import { makeXlsx, type Parts, partsOf, readBytes } from "../support/xlsx-parts.js";

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The entries of a small, sound workbook. */
function entries(parts: Parts = { sheets: { 頁: cell } }): readonly RawEntry[] {
  return Object.entries(partsOf(parts)).map(([name, contents]) => {
    return { name, contents: typeof contents === "string" ? strToU8(contents) : contents };
  });
}

const extra = (name: string, rest: Partial<RawEntry> = {}): RawEntry => {
  return { name, contents: strToU8("x"), ...rest };
};
const sheetPart = "xl/worksheets/sheet1.xml";
const withSheet = (says: RawEntry["says"]) =>
  entries().map((entry) =>
    entry.name === sheetPart && says !== undefined ? { ...entry, says } : entry,
  );

describe("an archive is refused", () => {
  it.each([
    ["a path upwards", extra("../a.xml"), "workbook-unsafe-entry-name"],
    ["a step to the same place", extra("xl/./a.xml"), "workbook-unsafe-entry-name"],
    ["an absolute path", extra("/xl/a.xml"), "workbook-unsafe-entry-name"],
    ["a drive", extra("C:a.xml"), "workbook-unsafe-entry-name"],
    ["a backslash", extra("xl\\a.xml"), "workbook-unsafe-entry-name"],
    ["a NUL", extra("xl/a\0.xml"), "workbook-unsafe-entry-name"],
    ["an empty name", extra(""), "workbook-unsafe-entry-name"],
    ["a long name", extra("a".repeat(513)), "workbook-unsafe-entry-name"],
    ["a name twice, in another case", extra("XL/Workbook.xml"), "workbook-unsafe-entry-name"],
    [
      "an unknown way of compressing",
      extra("a", { says: { method: 14 } }),
      "workbook-unknown-compression",
    ],
    ["a password of its own", extra("a", { says: { flags: 1 } }), "workbook-encrypted"],
    ["another name at the data", extra("a", { localName: "b" }), "workbook-header-mismatch"],
    [
      "the data of the entry before",
      extra("a", { shares: 1, localName: "xl" }),
      "workbook-header-mismatch",
    ],
  ])("with an entry that has %s", async (_, entry, code) => {
    const { workbook, problems } = await readBytes(packRaw([...entries(), entry]));
    expect({ workbook, problems }).toEqual({ workbook: null, problems: [code] });
  });

  it.each([
    ["less than it inflates to", { size: 20 }, "workbook-size-mismatch"],
    ["more than it inflates to", { size: 20_000 }, "workbook-size-mismatch"],
    ["another checksum", { crc: 1 }, "workbook-checksum"],
    ["no compression where there is some", { method: 0 }, "workbook-size-mismatch"],
  ])("with a header that says %s", async (_, says, code) => {
    const { workbook, problems } = await readBytes(packRaw(withSheet(says)));
    expect({ workbook, problems }).toEqual({ workbook: null, problems: [code] });
  });

  it("whose data is damaged", async () => {
    const bytes = packRaw(entries());
    const data = Buffer.from(bytes.buffer).indexOf(sheetPart) + sheetPart.length;
    bytes.fill(0xff, data, data + 8);
    expect((await readBytes(bytes)).problems).toEqual(["workbook-damaged-entry"]);
  });
});

describe("an archive is read", () => {
  it("with the sizes of its entries where archives over 4 GiB have them", async () => {
    const long = entries().map((entry) => ({ ...entry, long: true }));
    const { workbook, problems } = await readBytes(packRaw(long));
    expect(problems).toEqual([]);
    expect(workbook?.sheets[0]?.cell(1, 1)?.text).toBe("1");
  });

  it("with small entries that shrank a thousand times", async () => {
    const picture = extra("xl/media/a.emf", { contents: new Uint8Array(2e6) });
    const { workbook, problems } = await readBytes(packRaw([...entries(), picture]));
    expect(workbook?.sheets.length).toBe(1);
    expect(problems).toEqual(["workbook-ignored-parts"]);
  });
});

describe("a part is refused", () => {
  const deep = `${"<a>".repeat(70)}${"</a>".repeat(70)}`;
  it.each([
    ["entities", `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>`, "workbook-entity-declaration"],
    ["an entity alone", `<worksheet><!ENTITY b "c"></worksheet>`, "workbook-entity-declaration"],
    ["elements in elements", `<worksheet>${deep}</worksheet>`, "workbook-xml-too-deep"],
    ["UTF-16", Buffer.from("\ufeff<worksheet/>", "utf16le"), "workbook-foreign-encoding"],
    [
      "another encoding",
      `<?xml version="1.0" encoding="Shift_JIS"?><a/>`,
      "workbook-foreign-encoding",
    ],
    ["an open element", "<worksheet><sheetData>", "workbook-malformed-xml"],
    ["a wrong end", "<worksheet><a></b></worksheet>", "workbook-malformed-xml"],
    ["an open tag", "<worksheet", "workbook-malformed-xml"],
    ["an open comment", "<worksheet/><!--", "workbook-malformed-xml"],
    ["two roots", "<worksheet/><worksheet/>", "workbook-malformed-xml"],
    ["nothing", "", "workbook-malformed-xml"],
    ["an endless tag", `<worksheet ${"a".repeat(2e6)}>`, "workbook-malformed-xml"],
  ])("with %s", async (_, xml, code) => {
    const { workbook, problems } = await readBytes(
      zipSync({
        ...zipped({ sheets: { 頁: "" } }),
        [sheetPart]: typeof xml === "string" ? strToU8(xml) : xml,
      }),
    );
    expect({ workbook, problems }).toEqual({ workbook: null, problems: [code] });
  });

  it.each([
    ["no address", '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ["the address of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a string that there is none of", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ["a type that there is none of", '<row r="1"><c r="A1" t="x"><v>1</v></c></row>'],
    ["a row that is none", '<row r="zero"/>'],
  ])("with a cell that has %s", async (_, rows) => {
    const { workbook, problems } = await readBytes(makeXlsx({ sheets: { 頁: rows } }));
    expect({ workbook, problems }).toEqual({
      workbook: null,
      problems: ["workbook-malformed-part 頁!"],
    });
  });

  it("with a reference that XML does not know", async () => {
    const bytes = makeXlsx({ strings: "<si><t>&b;</t></si>" });
    expect((await readBytes(bytes)).problems).toEqual(["workbook-malformed-xml"]);
  });
});

function zipped(parts: Parts): Record<string, Uint8Array> {
  return Object.fromEntries(entries(parts).map(({ name, contents }) => [name, contents]));
}

describe("a limit stops the reading, and says which key raises it:", () => {
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
  const inline = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
  const two = { sheets: { 頁: row(2, '<c r="B2"><v>1</v></c><c r="C2"><v>2</v></c>') } };
  const texts = { strings: "<si><t>一二三</t></si><si><t>四</t></si>", sheets: { 頁: cell } };
  const formula = { sheets: { 頁: row(1, '<c r="A1"><f>A2+A3</f><v>1</v></c>') } };

  it.each<[keyof typeof codes, number, Parts, string]>([
    ["fileSize", 10, two, ""],
    ["inflatedSize", 10, two, ""],
    ["entries", 2, two, ""],
    ["contentSize", 100, two, ""],
    ["rows", 1, two, " 頁!B2"],
    ["columns", 2, two, " 頁!C2"],
    ["cells", 1, two, " 頁!C2"],
    [
      "mergedCells",
      3,
      { ...two, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
      " 頁!A1",
    ],
    ["sharedStrings", 1, texts, ""],
    ["textLength", 2, texts, ""],
    ["textLength", 2, { sheets: { 頁: row(1, `<c r="A1" ${inline("あいう")}`) } }, " 頁!A1"],
    ["formulaLength", 4, formula, " 頁!A1"],
    ["xmlDepth", 3, two, ""],
  ])("%s of %i", async (key, limit, parts, place) => {
    const bytes = makeXlsx(parts);
    const { workbook, problems, diagnostics } = await readBytes(bytes, { [key]: limit });
    expect({ workbook, problems }).toEqual({ workbook: null, problems: [codes[key] + place] });
    const words = renderDiagnostics(diagnostics, { language: "en", color: false });
    expect(words).toContain(`limits.${key} of specgen.yaml`);
    expect(words).toContain(`${limit}`);
  });

  it("a text of just the limit is read", async () => {
    expect((await readBytes(makeXlsx(texts), { textLength: 3 })).problems).toEqual([]);
  });
});

const codes = {
  fileSize: "workbook-too-large",
  inflatedSize: "workbook-inflates-too-much",
  entries: "workbook-too-many-entries",
  contentSize: "workbook-too-much-content",
  rows: "workbook-too-many-rows",
  columns: "workbook-too-many-columns",
  cells: "workbook-too-many-cells",
  mergedCells: "workbook-too-many-merged-cells",
  sharedStrings: "workbook-too-many-strings",
  textLength: "workbook-text-too-long",
  formulaLength: "workbook-formula-too-long",
  xmlDepth: "workbook-xml-too-deep",
};

it("what is not read is named: once for each kind", async () => {
  const names = [
    "xl/vbaProject.bin",
    "xl/externalLinks/externalLink1.xml",
    "xl/externalLinks/externalLink2.xml",
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    "xl/embeddings/oleObject1.bin",
    "xl/connections.xml",
    "xl/queryTables/queryTable1.xml",
    "xl/activeX/activeX1.xml",
    "xl/chartsheets/sheet1.xml",
    "xl/media/image1.png",
    "xl/drawings/vmlDrawing1.vml",
  ];
  const bytes = makeXlsx({ entries: Object.fromEntries(names.map((name) => [name, "x"])) });
  const { workbook, diagnostics } = await readBytes(bytes);
  expect(workbook?.sheets.map(({ name }) => name)).toEqual(["頁"]);
  expect(diagnostics.map(({ severity, args }) => [severity, args["count"], args["parts"]])).toEqual(
    [
      ["info", 1, '"xl/vbaProject.bin"'],
      ["info", 2, '"xl/externalLinks/externalLink1.xml", "xl/externalLinks/externalLink2.xml"'],
      ["info", 1, '"xl/embeddings/oleObject1.bin"'],
      ["info", 1, '"xl/connections.xml"'],
      ["info", 1, '"xl/queryTables/queryTable1.xml"'],
      ["info", 1, '"xl/activeX/activeX1.xml"'],
      ["info", 1, '"xl/chartsheets/sheet1.xml"'],
      ["info", 1, '"xl/media/image1.png"'],
    ],
  );
});
