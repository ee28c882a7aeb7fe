import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { smallSheets } from "../support/small-spec.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "init-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeBook(changes: Readonly<Record<string, string | null>>): void {
  rmSync(join(folder, "book"), { recursive: true, force: true });
  mkdirSync(join(folder, "book"));
  for (const [name, text] of Object.entries({ ...smallSheets, ...changes })) {
    if (text !== null) writeFileSync(join(folder, "book", `${name}.csv`), text);
  }
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

const layout = smallSheets["申請"] ?? "";

describe("specgen init", () => {
  it("writes a configuration that generates, where everything is known", () => {
    writeBook({ 表紙: "仕様書\n第２．１版\n" });
    const { code, out } = runCli(folder, ["init", "book"]);
    expect([code, out]).toEqual([
      0,
      "specgen.yaml: written (0 guesses, 0 open)\nglossary.csv: written (7 names)\nrules.yaml: written\n",
    ]);
    expect(read("specgen.yaml")).toContain('# The revision of the spec (guess)\nrevision: "2.1"');
    expect(read("specgen.yaml")).toContain('inputs:\n  - "book"\n');
    expect(runCli(folder, ["generate"]).code).toBe(0);
  });

  it("guesses headers by their values and by words like theirs, and says why at each", () => {
    writeBook({
      申請: layout
        .replace(",属性,桁数,", ",データの型式,桁数（全体）の値,")
        .replace("要否", "入力の区別"),
    });
    const { code } = runCli(folder, ["init", "book"]);
    expect(code).toBe(0);
    expect(read("specgen.yaml")).toContain(`profile:
  headers:
    layout:
      attribute:
        - データの型式 # guess: 3/3 values are such words (申請!D3)
`);
    expect(read("specgen.yaml")).toContain(
      "      requirement:\n        - 入力の区別 # guess: 3/3 values are such words (申請!H3)\n",
    );
    const check = runCli(folder, ["check"]);
    expect([check.code, check.out]).toEqual([0, expect.stringContaining("1 layouts, 3 items")]);
  });

  it("guesses attribute words by what stands in their brackets", () => {
    writeBook({ 申請: layout.replace("氏名,基本,全角,", "氏名,基本,文字の列（全角カナ）,") });
    runCli(folder, ["init", "book"]);
    expect(read("specgen.yaml")).toContain(
      "    - { words: [ 文字の列（全角カナ） ], charset: fullwidth-katakana } # guess: 全角カナ (申請!D6)\n",
    );
  });

  it("sees a sheet whose items are columns", () => {
    const turned =
      "項目ID,A-1,A-2,A-3\n項目名,申請日,性別,氏名\n大分類,基本,基本,基本\n属性,半角数字,半角数字,全角\n桁数,8,1,20\n書式,YYYYMMDD,,\nコード表,,SEX,\n要否,◎,◎,○\n";
    writeBook({ 申請: turned });
    runCli(folder, ["init", "book"]);
    expect(read("specgen.yaml")).toContain(
      "    - { sheet: 申請, transposed: true } # guess: the header goes down a column (申請!A1)\n",
    );
    expect(runCli(folder, ["check"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 layouts, 3 items"),
    });
  });

  it("asks what it cannot guess, with how often and where, in the file and in the language asked for", () => {
    writeBook({
      申請: layout.replaceAll(",◎,", ",◇,").replace("備考", "謎の列"),
      関連項目:
        "チェック番号,対象項目ID,チェック内容,エラー区分,メッセージID\nR1,A-3,これは何でしょう。,E,M2\n",
    });
    const { out } = runCli(folder, ["init", "book", "--lang", "ja"]);
    expect(out).toContain("specgen.yaml: 書きました（推測0、未決2）\n");
    expect(out).toContain("rules.yaml: 書きました（未決1）\n");
    const questions = read("specgen.yaml")
      .split("\n")
      .filter((line) => line.startsWith("#?"));
    expect(questions.map((line) => line.slice(0, 60))).toEqual([
      "#? まだ決まっていないこと。決めたら init を再び実行してください（この印の行だけが書き直されます）".slice(
        0,
        60,
      ),
      expect.stringMatching(
        /^#\? profile-unknown-header book\/申請\.csv 申請!I3: 見出し「謎の列」/,
      ),
      expect.stringMatching(
        /^#\? spec-unknown-mark book\/申請\.csv 申請!H4 … 2か所: 要否の記号「◇/,
      ),
    ]);
    expect(read("rules.yaml")).toMatch(/\n#\? R1: これは何でしょう。 … .+\n$/);
  });

  it("run again, changes nothing; after an edit it keeps the edit and adds what is new", () => {
    writeBook({ 申請: layout.replace("備考", "謎の列") });
    runCli(folder, ["init", "book"]);
    const first = ["specgen.yaml", "glossary.csv", "rules.yaml"].map(read);
    expect(runCli(folder, ["init"]).out).toMatch(
      /^specgen\.yaml: unchanged.*\nglossary\.csv: unchanged/,
    );
    expect(["specgen.yaml", "glossary.csv", "rules.yaml"].map(read)).toEqual(first);

    const own = read("specgen.yaml").replace(
      "profile: {}",
      "profile:\n  # 相談して決めた\n  ignore:\n    - { header: 謎の列, reason: 使わない } # 4月の会議",
    );
    writeFileSync(join(folder, "specgen.yaml"), own);
    writeFileSync(
      join(folder, "glossary.csv"),
      read("glossary.csv").replace("氏名,,", "氏名,fullName,"),
    );
    writeBook({
      申請: `${layout.replace("備考", "謎の列").replace(",属性,", ",データの型式,")}A-4,職業,基本,全角,20,,,○,\n`,
    });
    const { out } = runCli(folder, ["init"]);
    expect(out).toMatch(
      /^specgen\.yaml: written \(1 guesses, 0 open\)\nglossary\.csv: written \(1 names\)\n/,
    );
    expect(read("specgen.yaml")).toContain("# 相談して決めた");
    expect(read("specgen.yaml")).toContain("- { header: 謎の列, reason: 使わない } # 4月の会議");
    expect(read("specgen.yaml")).toContain("- データの型式 # guess:");
    expect(read("specgen.yaml")).not.toContain("#?");
    expect(read("glossary.csv")).toContain("氏名,fullName,");
    expect(read("glossary.csv")).toContain("職業,,,×1");
  });

  it("takes the English that the spec prints into the glossary, the most frequent names first", () => {
    writeBook({
      申請: `項目ID,項目名,項目名（英語）,大分類,属性,桁数,要否 新規,要否 更新
A-1,申請日,Date of application,基本,半角数字,8,◎,－
A-2,氏名,Name,基本,全角,20,◎,◎
`,
      コード: null,
      単項目: null,
      関連項目: null,
    });
    runCli(folder, ["init", "book"]);
    const lines = read("glossary.csv").trim().split("\n");
    expect(lines[0]).toBe("japanese,identifier,scope,note");
    expect(lines).toContain("氏名,name,,×1");
    expect(lines).toContain("申請日,dateOfApplication,,×1");
  });

  it("lets no text of a sheet leave its comment or its list", () => {
    const hostile = '"x # y: [z]\n#evil: true\noutput: /etc"';
    writeBook({ 申請: layout.replace("備考", hostile).replace("属性", '"型\n: - { } #"') });
    expect(runCli(folder, ["init", "book"]).code).toBe(0);
    const text = read("specgen.yaml");
    expect(text.split("\n").filter((line) => /^(?:#evil|output: \/etc)/.test(line))).toEqual([]);
    expect(text).toContain("\noutput: generated\n");
    expect(runCli(folder, ["check"]).err).not.toContain("config-syntax");
  });

  it("needs a workbook where there is no configuration", () => {
    expect(runCli(folder, ["init"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("init-no-files"),
    });
  });
});
