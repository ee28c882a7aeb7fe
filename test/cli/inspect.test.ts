import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account, Inspection } from "../../generator/inspect/inspection.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { runCli } from "../support/run-cli.js";
import { smallConfig, smallSheets, writeSmallSpec } from "../support/small-spec.js";

/** A layout with a header and a mark that no profile knows. */
const odd = `申請レイアウト
※ ◎：必須　○：任意
項目ID,項目名,大分類,属性,桁数,入力欄,要否,備考
A-1,申請日,基本,半角数字,8,上,◎,
A-2,性別,基本,半角数字,1,上,☆,注
A-3,氏名,基本,全角,20,下,☆,
※ 終わり
`;

let folder = "";
let known = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inspect-"));
  writeSmallSpec(folder, { 申請: odd });
  known = mkdtempSync(join(tmpdir(), "inspect-known-"));
  writeSmallSpec(known);
});
afterAll(() => {
  for (const each of [folder, known]) rmSync(each, { recursive: true });
});

const lines = (text: string) => text.trimEnd().split("\n");

describe("specgen inspect", () => {
  it("shows tables, columns and the account of cells in Japanese", () => {
    const { code, out, err } = runCli(folder, ["inspect", "--sheet", "申請", "--lang=ja"]);
    expect(lines(out)).toEqual([
      "book/申請.csv",
      "  申請 [未認識あり]",
      "    レイアウトの表（見出し 3 行、確度 91 %）",
      "      セル  見出し  役割    確度  根拠",
      "      A3    項目ID  項目ID  90 %  既定の語",
      "      B3    項目名  項目名  90 %  既定の語",
      "      C3    大分類  大分類  90 %  既定の語",
      "      D3    属性    属性    90 %  既定の語、既知の値 3/3",
      "      E3    桁数    桁数    90 %  既定の語、既知の値 3/3",
      "      F3    入力欄  未認識        この列は読みません",
      "      G3    要否    要否    60 %  既定の語、既知の値 1/3",
      "      H3    備考    備考    90 %  既定の語",
      "      行：データ 3、注記 1",
      "      凡例：◎=必須 (A2)、○=任意 (A2)",
      "    セル 33 = 使用 25 + 注記 4 + 無視 4（うち未認識 4）",
      "      見出しの語が未知 4",
      "",
      "認識できなかった語",
      "  語      数  場所の役割  加えるキー                セル",
      "  ☆       2   要否        profile.requirementMarks  book/申請.csv 申請!G5、申請!G6",
      "  入力欄  1   見出し      profile.headers.layout    book/申請.csv 申請!F3",
      "",
      "合計：セル 33 = 使用 25 + 注記 4 + 無視 4（うち未認識 4）",
      "  見出しの語が未知 4",
    ]);
    expect(code).toBe(1);
    expect(lines(err)[0]).toBe("警告 profile-unknown-header  book/申請.csv 申請!F3");
  });

  it("shows them in English, and each row when asked", () => {
    const { out } = runCli(folder, ["inspect", "--sheet", "申*", "--rows"]);
    expect(lines(out)).toEqual([
      "book/申請.csv",
      "  申請 [not all recognised]",
      "    table of layout (header in row 3, confidence 91 %)",
      "      cell  header  role            confidence  why",
      "      A3    項目ID  item id         90 %        known word",
      "      B3    項目名  item name       90 %        known word",
      "      C3    大分類  major group     90 %        known word",
      "      D3    属性    attribute       90 %        known word, known values 3/3",
      "      E3    桁数    length          90 %        known word, known values 3/3",
      "      F3    入力欄  not recognised              the column is not read",
      "      G3    要否    requirement     60 %        known word, known values 1/3",
      "      H3    備考    remark          90 %        known word",
      "      rows: data 3, note 1",
      "      legend: ◎=required (A2), ○=optional (A2)",
      "    1  title   申請レイアウト",
      "    2  title   ※ ◎：必須 ○：任意",
      "    3  header  項目ID | 項目名 | 大分類 | 属性 | 桁数 | 入力欄 | 要否 | 備考",
      "    4  data    A-1 | 申請日 | 基本 | 半角数字 | 8 | 上 | ◎",
      "    5  data    A-2 | 性別 | 基本 | 半角数字 | 1 | 上 | ☆ | 注",
      "    6  data    A-3 | 氏名 | 基本 | 全角 | 20 | 下 | ☆",
      "    7  note    ※ 終わり",
      "    cells 33 = used 25 + notes 4 + ignored 4 (of them unrecognised 4)",
      "      unknown header 4",
      "",
      "words that were not recognised",
      "  word    count  role         add it under              cells",
      "  ☆       2      requirement  profile.requirementMarks  book/申請.csv 申請!G5, 申請!G6",
      "  入力欄  1      header       profile.headers.layout    book/申請.csv 申請!F3",
      "",
      "total: cells 33 = used 25 + notes 4 + ignored 4 (of them unrecognised 4)",
      "  unknown header 4",
    ]);
  });

  it("tells sheets with the same columns in one line", () => {
    const own = mkdtempSync(join(tmpdir(), "inspect-same-"));
    writeSmallSpec(own, { 更新: smallSheets["申請"] ?? "" });
    const { out } = runCli(own, ["inspect", "--lang=ja"]);
    expect(out).toContain("列はシート「更新」と同じ（値はすべて既知）\n");
    rmSync(own, { recursive: true });
  });

  it("reads with the profile of a configuration, and says what it leaves out and why", () => {
    const own = mkdtempSync(join(tmpdir(), "inspect-profile-"));
    const profile = `profile:
  headers: { layout: { note: [入力欄] } }
  requirementMarks: { ☆: optional }
  ignore: [{ sheet: 申請, header: 備考, reason: 社内の覚え }]
`;
    writeSmallSpec(own, { 申請: odd }, smallConfig + profile);
    const { code, out, err } = runCli(own, ["inspect", "--sheet", "申請", "--lang=ja"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("F3    入力欄  備考    100 %  profile の指定\n");
    expect(out).toContain("H3    備考    無視           社内の覚え\n");
    expect(out).toContain(
      "    セル 33 = 使用 25 + 注記 6 + 無視 2（うち未認識 0）\n      社内の覚え 2\n",
    );
    expect(runCli(own, ["inspect", "book", "-c", "specgen.yaml", "--json"]).code).toBe(0);
    rmSync(own, { recursive: true });
  });

  it("inspects files with the default profile where there is no configuration", () => {
    const own = mkdtempSync(join(tmpdir(), "inspect-bare-"));
    writeSmallSpec(own);
    rmSync(join(own, "specgen.yaml"));
    const { code, out, err } = runCli(own, ["inspect", "book"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lines(out).at(-1)).toMatch(/^total: cells \d+ = .* \(of them unrecognised 0\)$/);
    expect(runCli(own, ["inspect"])).toMatchObject({ code: 2, out: "" });
    rmSync(own, { recursive: true });
  });

  it("exits with 1 for a file that is not there, with 2 for a sheet that is not", () => {
    const file = runCli(folder, ["inspect", "nowhere.xlsx"]);
    expect(file).toMatchObject({ code: 1, out: "" });
    expect(lines(file.err)[0]).toBe("error config-input-missing  nowhere.xlsx");
    const sheet = runCli(known, ["inspect", "--sheet", "無"]);
    expect(sheet).toMatchObject({ code: 2, out: "" });
    expect(sheet.err).toContain("any part): コード, メッセージ, 単項目, 申請, 関連項目\n");
  });
});

describe("specgen inspect --json", () => {
  const sumOf = (accounts: readonly Account[], key: "cells" | "used" | "notes" | "ignored") =>
    accounts.reduce((sum, account) => sum + account[key], 0);

  it("prints one document whose accounts add up", () => {
    const { out } = runCli(folder, ["inspect", "--json"]);
    const { account, books } = JSON.parse(out) as Inspection;
    expect(lines(out)).toHaveLength(1);
    expect(account.used + account.notes + account.ignored).toBe(account.cells);
    const sheets = books.flatMap((book) => book.sheets);
    for (const key of ["cells", "used", "notes", "ignored"] as const) {
      expect(
        sumOf(
          sheets.map((sheet) => sheet.account),
          key,
        ),
      ).toBe(account[key]);
      expect(
        sumOf(
          books.map((book) => book.account),
          key,
        ),
      ).toBe(account[key]);
    }
    const csv = Object.values({ ...smallSheets, 申請: odd }).join("\n");
    const filled = csv.split(/[,\n]/).filter((text) => text !== "");
    expect(account.cells).toBe(filled.length);
  });

  it("lists the words that were not recognised with counts, cells and keys", () => {
    const { unknownWords } = JSON.parse(runCli(folder, ["inspect", "--json"]).out) as {
      readonly unknownWords: unknown;
    };
    const at = (cell: string) => ({ file: "book/申請.csv", sheet: "申請", cell });
    expect(unknownWords).toEqual([
      {
        what: "value",
        role: "requirement",
        word: "☆",
        count: 2,
        cells: [at("G5"), at("G6")],
        key: "profile.requirementMarks",
      },
      {
        what: "header",
        role: null,
        word: "入力欄",
        count: 1,
        cells: [at("F3")],
        key: "profile.headers.layout",
      },
    ]);
  });

  it("is the same in both languages and in every run", () => {
    const [first, ...others] = ["ja", "en", "ja"].map(
      (language) => runCli(folder, ["inspect", "--json", "--lang", language]).out,
    );
    for (const other of others) expect(other).toBe(first);
  });
});

describe("specgen inspect --html", () => {
  it("writes a page over nothing and over its own, and leaves other files alone", () => {
    const { code, out } = runCli(known, ["inspect", "--html", "page.html"]);
    expect(code).toBe(0);
    expect(lines(out)[0]).toBe("wrote page.html");
    const page = readFileSync(join(known, "page.html"), "utf8");
    expect(runCli(known, ["inspect", "--html", "page.html"]).code).toBe(0);
    expect(readFileSync(join(known, "page.html"), "utf8")).toBe(page);
    writeFileSync(join(known, "other.html"), "<!doctype html>\nmine");
    const refused = runCli(known, ["inspect", "--html", "other.html"]);
    expect(refused).toMatchObject({ code: 4, out: "" });
    expect(refused.err).toContain("error inspect-file-foreign  other.html\n");
    expect(readFileSync(join(known, "other.html"), "utf8")).toBe("<!doctype html>\nmine");
    expect(runCli(known, ["inspect", "--html", "no/page.html"])).toMatchObject({
      code: 2,
      out: "",
    });
  });
});

describe("hostile texts", () => {
  const texts = [
    ...hostileTexts,
    `" onmouseover="globalThis.escaped = 1`,
    "' onmouseover='globalThis.escaped = 1",
    "<img src=x onerror=globalThis.escaped=1>",
    "\u001b[31mred\u009b31m",
    "--><b>",
  ].filter((text) => text.trim() !== "");
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = texts.map(
    (text, index) => `A-${index + 4},${quoted(text)},基本,全角,9,,,${quoted(text)},`,
  );
  const header = `${(smallSheets["申請"] ?? "").trimEnd()},\n`.replace("備考,", "備考,<b>&\u202e");

  it("reach neither the terminal nor a page as they are", () => {
    const own = mkdtempSync(join(tmpdir(), "inspect-hostile-"));
    writeSmallSpec(own, { 申請: `${header}${rows.join("\n")}\n` });
    const runs = [["--rows"], ["--json"], ["--html", "page.html"]].map((words) =>
      runCli(own, ["inspect", ...words]),
    );
    const page = readFileSync(join(own, "page.html"), "utf8");
    for (const text of [page, ...runs.flatMap(({ out, err }) => [out, err])]) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
    }
    expect(page).not.toMatch(/<(?:script|img|b)\b/);
    expect(page).toContain("&lt;/script&gt;&lt;script&gt;globalThis.escaped = 1&lt;/script&gt;");
    expect(page).toContain("&quot; onmouseover=&quot;globalThis.escaped = 1");
    expect(page).toContain("\\u{202e}abc");
    // Every attribute is one that the page has anyway.
    const tags =
      page.replace(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "").match(/<[a-z][^>]*>/g) ?? [];
    const attributes = tags.flatMap((tag) => tag.match(/\s[a-z-]+(?==")/g) ?? []);
    expect([...new Set(attributes.map((name) => name.trim()))].sort()).toEqual([
      "charset",
      "class",
      "content",
      "href",
      "http-equiv",
      "id",
      "lang",
      "name",
      "title",
    ]);
    rmSync(own, { recursive: true });
  });
});
