import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { sampleModel, factsOf, packageFolder } from "../support/sample-package.js";
import { linesOf, smallPackage, validateText } from "../support/small-package.js";
import { smallConfig } from "../support/small-spec.js";
import { validRow } from "../support/valid-record.js";

const valid = "20260401,1,山田\r\n";
const faulty = `${valid}2026,3,山田\r\n20260402,2,\r\n`;

let folder = "";
beforeAll(() => {
  folder = smallPackage(smallConfig);
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (content: string, words: readonly string[] = [], file = "a.csv") =>
  validateText(folder, content, words, file);

describe("specgen validate", () => {
  it("says with exit code 0 that a file has no errors", () => {
    const { code, out, err } = check(valid);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(linesOf(out)).toEqual([
      "a.csv: 申請 [by content]: 1 records, 0 with errors, 0 with warnings",
      "  undetermined R2: needs --flag hasStandard=true|false (1 records)",
    ]);
  });

  it("lists the issues with their places, then the counts, and exits with 1", () => {
    const { code, out, err } = check(faulty, ["--flag", "hasStandard=true"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(linesOf(out)).toEqual([
      "place    record  column  item    check   message  severity  text",
      "a.csv:2  2       1       申請日  format  -        error     申請日 has the wrong form (expected 半角数字 YYYYMMDD).",
      "a.csv:2  2       2       性別    T2      M1       error     The value of 性別 is not in the code list 性別.",
      "a.csv:3  3       3       氏名    R1      M2       error     氏名 breaks the cross-item check R1.",
      "a.csv:3  3       3       氏名    R2      -        warning   氏名 breaks the cross-item check R2.",
      "",
      "a.csv: 申請 [by content]: 3 records, 2 with errors, 1 with warnings",
      "  count  listed  check   message  severity  first of them",
      "  1      1       R1      M2       error     氏名 breaks the cross-item check R1.",
      "  1      1       R2      -        warning   氏名 breaks the cross-item check R2.",
      "  1      1       T2      M1       error     The value of 性別 is not in the code list 性別.",
      "  1      1       format  -        error     申請日 has the wrong form (expected 半角数字 YYYYMMDD).",
    ]);
  });

  it("gives the agency's words in Japanese", () => {
    const { out } = check(faulty, ["--lang=ja"]);
    expect(out).toContain(
      "a.csv:3  3         3   氏名    R1        M2          エラー  氏名を入力してください。\n",
    );
    expect(out).toContain(
      "a.csv: 申請 [内容]: レコード3件、うちエラーのあるもの2件、警告のあるもの0件\n",
    );
  });

  it("does not fail for warnings", () => {
    const { code, out } = check("20260401,1,\r\n", ["--flag", "hasStandard=true"]);
    expect(code).toBe(0);
    expect(out).toContain("1 records, 0 with errors, 1 with warnings");
  });

  it("checks over the records of a file: numbers that must not repeat", () => {
    expect(check(valid + valid).out).toContain("2      2       R3     M1       error");
  });

  it("lists at most as many issues as asked for, and counts all", () => {
    const few = check(faulty.repeat(50), ["--max-per-check", "2"]).out;
    expect(few.match(/^a\.csv:\d+ /gm)).toHaveLength(8);
    expect(few).toContain("150 records, 150 with errors");
    expect(few).toMatch(/^ {2}100 +2 +R3 /m);
    expect(few).toMatch(/^ {2}50 +2 +R1 /m);
    expect(few).toContain("  242 more not listed (at most 2 a check and 1000 a file");
    const fewer = check(faulty.repeat(50), ["--max", "3"]).out;
    expect(fewer.match(/^a\.csv:\d+ /gm)).toHaveLength(3);
    expect(fewer).toMatch(/^ {2}50 +0 +R1 /m);
    expect(fewer).toContain("  247 more not listed (at most 20 a check and 3 a file");
  });

  it("checks several files, and exits with the worst of their codes", () => {
    writeFileSync(join(folder, "b.csv"), faulty);
    const { code, out, err } = check(valid, ["b.csv", "none.csv"]);
    expect(code).toBe(2);
    expect(err).toContain("error validate-file-unreadable  none.csv");
    expect(linesOf(out).at(-1)).toBe("3 files, 4 records, 2 with errors; 1 files not checked");
  });

  it("shows what was entered only when asked to", () => {
    const long = `20260401,1,${"鄧".repeat(21)}\r\n`;
    const own = smallPackageWithValues();
    try {
      expect(validateText(own, long, ["--lang=ja"]).out).toContain("***が正しくありません。");
      const shown = validateText(own, long, ["--lang=ja", "--show-values"]).out;
      expect(shown).toContain(`${"鄧".repeat(21)}が正しくありません。`);
    } finally {
      rmSync(own, { recursive: true });
    }
  });

  it("reports all of the options that are wrong, with exit code 2", () => {
    const { code, err } = check(valid, [
      ...["--max", "many", "--today", "2026-02-30", "--layout", "申青"],
      ...["--flag", "hasStandard", "--flag", "hasStandart=true", "--parent-layout", "申請"],
    ]);
    expect(code).toBe(2);
    expect(err).toContain("The value of --max is not valid (many)");
    expect(err).toContain("The value of --today is not valid (2026-02-30)");
    expect(err).toContain("The value of --flag is not valid (hasStandard)");
    expect(err).toContain("The value of --parent-layout is not valid (申請)");
    expect(err).toContain("warning validate-unknown-flag");
    expect(err).toContain("Near names: hasStandard.");
    expect(err).toContain("There is no layout “申青” (--layout)");
    expect(err).toContain("Near ones: 申請. There are: 更新, 申請");
    expect(err).toContain("error 5, warning 1, info 0");
  });

  it("refuses a format that there is none of, and no files", () => {
    expect(check(valid, ["--format", "xml"]).code).toBe(2);
    expect(runCli(folder, ["validate"]).code).toBe(2);
  });
});

/** A package whose message for lengths and characters quotes the value. */
function smallPackageWithValues(): string {
  return smallPackage(smallConfig, {
    メッセージ: `メッセージID,種別,メッセージ内容,埋込み項目
M1,E,{0}が正しくありません。,{0}:入力値
M2,E,{0}を入力してください。,{0}:項目名
`,
  });
}

describe("the layout of a file", () => {
  it("is the one asked for, by id", () => {
    expect(check(valid, ["--layout", "申請"]).out).toContain("a.csv: 申請: 1 records");
  });

  it("is told by a file name that has its id as a word, and confirmed by the content", () => {
    expect(check(valid, [], "申請_2026.csv").out).toContain(": 申請 [by file name]: 1 records");
    // The id is part of another word.
    expect(check(valid, [], "再申請書.csv").out).toContain(": 申請 [by content]: 1 records");
    const { code, err } = check(valid, [], "更新.csv");
    expect(code).toBe(1);
    expect(err).toContain(
      "This seems to be a file of 申請, not of 更新 (it has 3 columns; 更新 has 4)",
    );
  });

  it("is told by the number of columns", () => {
    expect(check("20260401,1,山田,\r\n").out).toContain("a.csv: 更新 [by content]");
  });

  it("is not guessed where none fits, and what is near is named", () => {
    const { code, out, err } = check("a;b;c\r\n");
    expect({ code, out }).toEqual({ code: 1, out: "a.csv: not checked\n" });
    expect(err).toContain(
      "The file fits no layout (it has 1 columns; nearest: 申請 [3], 更新 [4])",
    );
  });

  it("is one clear problem where the file cannot be of the layout asked for", () => {
    const { code, out, err } = check("a;b;c\r\n".repeat(500), ["--layout", "申請"]);
    expect({ code, out }).toEqual({ code: 1, out: "a.csv: not checked\n" });
    expect(err).toContain("This is no file of 申請 (it has 1 columns; 申請 has 3)");
  });

  it("is told by the names in a header, and a header is not taken for a record", () => {
    const withHeader = `申請日,性別,氏名\r\n${valid}`;
    const { code, err } = check(withHeader, ["--layout", "申請"]);
    expect(code).toBe(1);
    expect(err).toContain("error validate-header-unexpected");
    expect(check(withHeader, ["--header"]).out).toContain("申請 [by content]: 1 records");
  });

  it("keeps records with a wrong number of columns among others", () => {
    const { out } = check(`${valid}20260402,1,山田,x\r\n`);
    expect(out).toContain(
      "a.csv:2  2       -       -     column-count  -        error     The record has 4 columns",
    );
    expect(out).toContain("2 records, 1 with errors");
  });
});

describe("layouts that only their codes tell apart", () => {
  const sample = fileURLToPath(packageFolder);
  const model = sampleModel();
  const facts = factsOf(model, true);
  const rowOf = (id: string) => {
    const layout = model.layouts.find((each) => each.id === id);
    if (layout === undefined) throw new Error(id);
    const row = validRow(model, layout, facts);
    row[0] = layout.procedure.code;
    row[1] = layout.formCategory ?? "";
    return row;
  };
  const validate = (row: readonly string[], ...words: readonly string[]) =>
    validateText(folder, `\ufeff${row.join(",")}\r\n`, ["--package", sample, ...words]);

  it.each(["S101N", "S202R", "S201T", "S303"])("recognises %s", (id) => {
    expect(validate(rowOf(id)).out).toMatch(new RegExp(`^a.csv: ${id} .* \\[by content\\]`, "m"));
  });

  it("recognises a file that lacks a column by its codes", () => {
    const { out } = validate(rowOf("S101V").slice(0, -1));
    expect(out).toContain("a.csv: S101V ");
    expect(out).toContain("The record has 389 columns; the layout has 390.");
  });

  it("recognises another layout's file with as many columns", () => {
    const { code, err } = validate(rowOf("S201T"), "--layout", "S202R");
    expect(code).toBe(1);
    expect(err).toContain("This seems to be a file of S201T, not of S202R");
  });

  it("names layouts that it cannot choose from", () => {
    const unnamed = rowOf("S201T").map(() => "");
    const { code, err } = validate(unnamed);
    expect(code).toBe(2);
    expect(err).toMatch(/The file may be of several layouts: .*S201T .*S202R /);
  });

  it("takes a name for an id, and the main application that others accompany", () => {
    writeFileSync(join(folder, "main.csv"), `${rowOf("S201N").join(",")}\r\n`);
    const alone = validate(rowOf("S303"), "--layout", "再入国許可申請（同時申請に限る）");
    expect(alone.out).toContain("undetermined R0603: needs --parent (1 records)");
    const both = validate(rowOf("S303"), "--parent", "main.csv", "--parent-layout", "S201N");
    expect(both.out).not.toContain("--parent");
    writeFileSync(join(folder, "two.csv"), `${rowOf("S201N").join(",")}\r\n`.repeat(2));
    const { code, err } = validate(rowOf("S303"), "--parent", "two.csv");
    expect(code).toBe(1);
    expect(err).toContain("The file of the main application must have one record; it has 2");
  });

  it("reads the bytes of the encoding asked for, and tells when they are in another", () => {
    const row = rowOf("S101N");
    const file = join(folder, "sjis.csv");
    // 山田 as Windows-31J, in a column that the spec leaves open.
    const [before, after] = [row.slice(0, 12).join(","), row.slice(13).join(",")];
    const bytes = [
      Buffer.from(`${before},`),
      Buffer.from([0x8e, 0x52, 0x93, 0x63]),
      Buffer.from(`,${after}\r\n`),
    ];
    writeFileSync(file, Buffer.concat(bytes));
    const { code, err } = runCli(folder, ["validate", "sjis.csv", "--package", sample]);
    expect(code).toBe(1);
    expect(err).toContain("The file is not in utf-8; it can be read as windows-31j");
    const read = runCli(folder, [
      "validate",
      "sjis.csv",
      "--package",
      sample,
      "--encoding",
      "windows-31j",
    ]);
    expect(read.out).toContain("sjis.csv: S101N ");
    expect(read.out).not.toContain("U+FFFD");
    expect(readFileSync(file)).toHaveLength(Buffer.concat(bytes).length);
  });
});
