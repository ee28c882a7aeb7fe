import { describe, expect, it } from "vitest";
import { link, readParts } from "../support/xlsx-parts.js";

/** What readers of workbooks are known to get wrong, each on our own sheets. */

const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is>`;
const merge = (...refs: readonly string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

describe("merged cells", () => {
  it("have the text of the merge, those that the file does not store too", async () => {
    const { cell } = await readParts({
      sheets: { 頁: `<row r="1"><c r="A1" ${text("結合")}</c></row>` },
      after: merge("A1:B2"),
    });
    expect(["A1", "B1", "A2", "B2"].map((at) => [cell(at)?.text, cell(at)?.mergedInto])).toEqual([
      ["結合", null],
      ["結合", "A1"],
      ["結合", "A1"],
      ["結合", "A1"],
    ]);
  });

  it("without a value are empty", async () => {
    const { cell, sheet } = await readParts({
      sheets: { 頁: '<row r="1"><c r="A1" s="0"/></row>' },
      after: merge("A1:B1"),
    });
    expect([cell("B1")?.text, cell("B1")?.value]).toEqual(["", null]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([0, 0]);
  });

  it("of a last, empty line are all there", async () => {
    const { sheet } = await readParts({
      sheets: { 頁: `<row r="1"><c r="A1" ${text("a")}</c></row><row r="3"/>` },
      after: merge("A3:C3"),
    });
    expect(sheet.row(3).map(({ address }) => address)).toEqual(["B3", "C3"]);
    expect(sheet.merges).toEqual([{ top: 3, left: 1, bottom: 3, right: 3 }]);
  });

  it("hide what is stored under them, but for comments", async () => {
    const { cell } = await readParts({
      sheets: { 頁: `<row r="1"><c r="A1" ${text("上")}</c><c r="B1" ${text("下")}</c></row>` },
      after: merge("A1:B1"),
      sheetLinks: link("rId1", "comments", "../comments1.xml"),
      entries: {
        "xl/comments1.xml": `<comments><commentList><comment ref="B1"><text><t>注</t></text></comment></commentList></comments>`,
      },
    });
    expect([cell("B1")?.text, cell("B1")?.comment]).toEqual(["上", "注"]);
  });

  it("over whole rows and columns cost nothing until they are looked at", async () => {
    const { sheet } = await readParts({
      sheets: { 頁: `<row r="1"><c r="A1" ${text("題")}</c></row>` },
      after: merge("A1:XFD1", "B2:B900000"),
    });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 16_384]);
    expect(sheet.cell(1, 16_384)?.text).toBe("題");
  });
});

describe("values", () => {
  it("are texts whether or not a part of them has a look", async () => {
    const { cell } = await readParts({
      strings: "<si><t>同じ</t></si><si><r><t>同</t></r><r><rPr><b/></rPr><t>じ</t></r></si>",
      sheets: {
        頁: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      },
    });
    expect(
      [cell("A1"), cell("B1")].map((found) => [found?.text, found?.value, found?.runs]),
    ).toEqual([
      ["同じ", "同じ", null],
      ["同じ", "同じ", null],
    ]);
  });

  it("of hyperlinks are their texts, with runs, and keep their formulas", async () => {
    const { cell } = await readParts({
      strings: "<si><r><t>案</t></r><r><rPr><strike/></rPr><t>内</t></r></si>",
      sheets: {
        頁:
          '<row r="1"><c r="A1" t="s"><v>0</v></c>' +
          '<c r="B1" t="str"><f>HYPERLINK("#A1","先")</f><v>先</v></c></row>',
      },
      after:
        '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId9"/></hyperlinks>',
      sheetLinks: `<Relationship Id="rId1" Type="x/hyperlink" Target="https://example.jp/" TargetMode="External"/>`,
    });
    expect(cell("A1")?.runs).toEqual([
      { text: "案", strike: false, color: null },
      { text: "内", strike: true, color: null },
    ]);
    expect([cell("B1")?.text, cell("B1")?.formula]).toEqual(["先", 'HYPERLINK("#A1","先")']);
  });

  it("never hold furigana, in shared strings, in cells, and in comments", async () => {
    const item = '<t>項目</t><rPh sb="0" eb="2"><t>コウモク</t></rPh><phoneticPr fontId="1"/>';
    const { cell } = await readParts({
      strings: `<si>${item}</si>`,
      sheets: {
        頁: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${item}</is></c></row>`,
      },
      sheetLinks: link("rId1", "comments", "../comments1.xml"),
      entries: {
        "xl/comments1.xml": `<comments><commentList><comment ref="A1"><text>${item}</text></comment></commentList></comments>`,
      },
    });
    expect([cell("A1")?.text, cell("B1")?.text, cell("A1")?.comment]).toEqual([
      "項目",
      "項目",
      "項目",
    ]);
  });

  it("are decoded once, wherever they stand", async () => {
    const { cell } = await readParts({
      strings: "<si><t>a&amp;lt;_x000D_&#10;_x005F_x0041_</t></si>",
      sheets: {
        頁:
          '<row r="1"><c r="A1" t="s"><v>0</v></c>' +
          '<c r="B1" t="str"><v>a&amp;lt;_x000D_&#10;b</v></c>' +
          `<c r="C1" ${text("a&amp;lt;_x000D_&#10;b<![CDATA[<&]]>")}</c></row>`,
      },
    });
    expect(["A1", "B1", "C1"].map((at) => cell(at)?.text)).toEqual([
      "a&lt;\n_x0041_",
      "a&lt;\nb",
      "a&lt;\nb<&",
    ]);
  });

  it("are found in files whose elements have prefixes and whose cells have no addresses", async () => {
    const { cell } = await readParts({
      entries: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row>' +
          "<x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      },
    });
    expect(["A1", "B1", "C1", "A2"].map((at) => cell(at)?.text)).toEqual([
      "1",
      undefined,
      "3",
      "4",
    ]);
  });
});

describe("formulas", () => {
  it("that are shared are each cell's own, but for what is in quotes", async () => {
    const { cell } = await readParts({
      sheets: {
        頁:
          `<row r="1"><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">A1&amp;$A$1&amp;"A1"&amp;'A1'!A1</f><v>x</v></c></row>` +
          '<row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>y</v></c></row>',
      },
    });
    expect(cell("B2")?.formula).toBe(`A2&$A$1&"A1"&'A1'!A2`);
  });

  it("that share one which is gone keep their values", async () => {
    const { cell, problems } = await readParts({
      sheets: { 頁: '<row r="2"><c r="B2"><f t="shared" si="7"/><v>5</v></c></row>' },
    });
    expect([cell("B2")?.formula, cell("B2")?.value]).toEqual(["", 5]);
    expect(problems).toEqual([]);
  });

  it("with a text as their result keep it under a date format", async () => {
    const { cell } = await readParts({
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheets: { 頁: '<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>未定</v></c></row>' },
    });
    expect(cell("A1")?.text).toBe("未定");
  });

  it("whose result is an empty text have a value; those without are reported once a sheet", async () => {
    const bare = Array.from({ length: 7 }, (_, index) => {
      return `<row r="${index + 2}"><c r="A${index + 2}"><f>NOW()</f></c></row>`;
    });
    const { cell, diagnostics } = await readParts({
      sheets: {
        頁:
          '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c></row>' +
          bare.join(""),
      },
    });
    expect([cell("A1")?.value, cell("B1")?.value]).toEqual(["", ""]);
    expect(diagnostics.map(({ code, at, args }) => [code, at?.cell, args])).toEqual([
      [
        "workbook-formula-without-value",
        "A2",
        { count: 7, cells: "A2, A3, A4, A5, A6, …", formula: "NOW()" },
      ],
    ]);
  });
});

it("a defined name to the last row makes no cells", async () => {
  const { sheet } = await readParts({
    sheets: { 頁: `<row r="1"><c r="A1" ${text("a")}</c></row>` },
    bookAfter:
      "<definedNames><definedName name=\"全部\">'頁'!$A$1:$Z$1048576</definedName></definedNames>",
  });
  expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
});

describe("dates", () => {
  const serials = (styles: string, values: readonly string[], bookBefore = "") =>
    readParts({
      bookBefore,
      styles,
      sheets: {
        頁: values
          .map(
            (value, index) =>
              `<row r="${index + 1}"><c r="A${index + 1}" s="1"><v>${value}</v></c></row>`,
          )
          .join(""),
      },
    });
  const format = (code: string) =>
    `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts>` +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';

  it.each(["UTC", "Asia/Tokyo", "America/New_York"])("are the same days in %s", async (zone) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      const { cell } = await serials(format("yyyy/mm/dd"), [
        "46027",
        "1",
        "59",
        "61",
        "46027.999999",
      ]);
      expect(["A1", "A2", "A3", "A4", "A5"].map((at) => cell(at)?.text)).toEqual([
        "2026/01/05",
        "1900/01/01",
        "1900/02/28",
        "1900/03/01",
        "2026/01/06",
      ]);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it.each(['date1904="1"', 'date1904="true"'])(
    "count from 1904 where the file says %s",
    async (said) => {
      const { cell, workbook } = await serials(
        format("yyyy/mm/dd"),
        ["0", "44565"],
        `<workbookPr ${said}/>`,
      );
      expect([cell("A1")?.text, cell("A2")?.text, workbook.date1904]).toEqual([
        "1904/01/01",
        "2026/01/05",
        true,
      ]);
    },
  );

  it("of the formats without a code of their own are shown as in Japan", async () => {
    const { cell } = await serials('<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>', [
      "46027",
    ]);
    expect(cell("A1")?.text).toBe("2026年1月5日");
  });

  it("that are texts in strict files are those texts", async () => {
    const { cell } = await readParts({
      sheets: { 頁: '<row r="1"><c r="A1" t="d"><v>2026-01-05</v></c></row>' },
    });
    expect(cell("A1")?.value).toBe("2026-01-05");
  });

  it("are not what a format with letters in quotes or after a backslash shows", async () => {
    const { cell } = await serials(format("0\\m"), ["3"]);
    expect([cell("A1")?.value, cell("A1")?.text]).toEqual([3, "3m"]);
  });

  it("of no day are times", async () => {
    const { cell } = await serials(format("h:mm"), ["0.375"]);
    expect([cell("A1")?.value, cell("A1")?.text]).toEqual(["09:00:00", "9:00"]);
  });
});

it("codes are shown as their number format shows them", async () => {
  const { cell } = await readParts({
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="00\\-00"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs>',
    sheets: {
      頁: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>7</v></c></row>',
    },
  });
  expect([cell("A1")?.text, cell("B1")?.text]).toEqual(["0001", "7"]);
});

describe("looks", () => {
  const fonts = (...marks: readonly string[]) =>
    `<fonts><font/>${marks.map((mark) => `<font>${mark}</font>`).join("")}</fonts>` +
    `<cellXfs><xf/>${marks.map((_, index) => `<xf fontId="${index + 1}"/>`).join("")}</cellXfs>`;
  const looks = async (...marks: readonly string[]) => {
    const cells = marks.map((_, index) => {
      return `<row r="${index + 1}"><c r="A${index + 1}" s="${index + 1}" ${text("x")}</c></row>`;
    });
    const { cell } = await readParts({ styles: fonts(...marks), sheets: { 頁: cells.join("") } });
    return marks.map((_, index) => cell(`A${index + 1}`)?.runs?.[0]);
  };

  it("that say no strike are none", async () => {
    expect(await looks("<strike/>", '<strike val="0"/>', '<strike val="false"/>')).toEqual([
      { text: "x", strike: true, color: null },
      undefined,
      undefined,
    ]);
  });

  it("have colours of the theme and of the old palette; the theme's text colour is automatic", async () => {
    const colors = await looks(
      '<color theme="1"/>',
      '<color theme="5"/>',
      '<color theme="0" tint="-0.5"/>',
      '<color indexed="10"/>',
      '<color indexed="64"/>',
      '<color auto="1"/>',
      '<color rgb="00ff0000"/>',
    );
    expect(colors.map((look) => look?.color)).toEqual([
      undefined,
      "FFC0504D",
      "FF808080",
      "FFFF0000",
      undefined,
      undefined,
      "FFFF0000",
    ]);
  });

  it("are those of the workbook's own theme", async () => {
    const { cell } = await readParts({
      styles: fonts('<color theme="4"/>'),
      sheets: { 頁: `<row r="1"><c r="A1" s="1" ${text("x")}</c></row>` },
      entries: {
        "xl/theme/theme1.xml":
          '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
          '<a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      },
    });
    expect(cell("A1")?.runs?.[0]?.color).toBe("FF123456");
  });

  it("of runs are told apart: strike, colour, neither", async () => {
    const { cell } = await readParts({
      strings:
        '<si><r><t xml:space="preserve">残 </t></r><r><rPr><strike/><sz val="9"/></rPr><t>消</t></r>' +
        '<r><rPr><color rgb="FFFF0000"/></rPr><t>赤</t></r></si>',
      sheets: { 頁: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
    });
    expect(cell("A1")?.runs).toEqual([
      { text: "残 ", strike: false, color: null },
      { text: "消", strike: true, color: null },
      { text: "赤", strike: false, color: "FFFF0000" },
    ]);
  });
});

describe("sheets", () => {
  it("keep names that the library refuses or cuts, and how they are hidden", async () => {
    const long = "あ".repeat(40);
    const { workbook } = await readParts({
      sheets: { History: "", [long]: "", "a:b": "" },
      states: { History: "hidden", "a:b": "veryHidden" },
    });
    expect(workbook.sheets.map(({ name, hidden, state }) => [name, hidden, state])).toEqual([
      ["History", true, "hidden"],
      [long, false, "visible"],
      ["a:b", true, "veryHidden"],
    ]);
  });

  it("are found under any name of their parts, with ids of any size", async () => {
    const { cell } = await readParts({
      entries: {
        "xl/workbook.xml":
          '<workbook xmlns:q="q"><sheets><sheet name="頁" sheetId="2000000000" q:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": `<Relationships>${link("a", "worksheet", "/xl/data/first.xml")}</Relationships>`,
        "xl/data/first.xml":
          '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>',
      },
    });
    expect(cell("A1")?.value).toBe(5);
  });

  it("say which rows and columns are hidden", async () => {
    const { sheet } = await readParts({
      before: '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols>',
      sheets: { 頁: '<row r="1" hidden="true"/><row r="2"><c r="A2"><v>1</v></c></row>' },
    });
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1], [2, 3]]);
  });

  it("are read though links, comments and drawings lead nowhere", async () => {
    const { cell } = await readParts({
      sheets: { 頁: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      after:
        '<hyperlinks><hyperlink ref="A1" r:id="gone"/></hyperlinks><drawing r:id="gone"/><legacyDrawing r:id="gone"/>' +
        '<tableParts><tablePart r:id="gone"/></tableParts>',
      sheetLinks:
        link("rId1", "comments", "../gone.xml") + link("rId2", "vmlDrawing", "../gone.vml"),
    });
    expect(cell("A1")?.value).toBe(1);
  });
});
