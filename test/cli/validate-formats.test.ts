import { createRequire } from "node:module";
import { readFileSync, rmSync } from "node:fs";
import AjvDraft4 from "ajv-draft-04";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { linesOf, smallPackage, validateText } from "../support/small-package.js";
import { smallConfig } from "../support/small-spec.js";

const faulty = "20260401,1,山田\r\n2026,1,山田\r\n20260402,2,\r\n";

/** What breaks out of a format, or steers a terminal, where it is printed as it is. */
const hostile = [
  "::error::x",
  "%0A::error::y",
  "]]></x><testcase/>",
  "\u001b[31mred\u001b[0m",
  "\u202eabc",
  "\u009b31m",
  "a\r\nb",
  '"quoted"',
  "&amp;<b>",
  "\ufffe",
];

/** The message quotes the value, so that with `--show-values` it gets everywhere. */
const messages = `メッセージID,種別,メッセージ内容,埋込み項目
M1,E,{0}が正しくありません。,{0}:入力値
M2,E,{0}を入力してください。,{0}:項目名
`;

let folder = "";
beforeAll(() => {
  folder = smallPackage(smallConfig, { メッセージ: messages });
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (content: string, format: string, ...words: readonly string[]) =>
  validateText(folder, content, ["--format", format, "--lang=ja", ...words]);

const hostileFile = hostile
  .map((value, index) => `${20260401 + index},1,"${value.replaceAll('"', '""')}"\r\n`)
  .join("");
const checkHostile = (format: string) => check(hostileFile, format, "--show-values").out;

/** Characters that no output may hold as they are; line ends aside. */
const steering = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u;

describe("specgen validate --format table", () => {
  it("prints a line for each issue, whatever was entered", () => {
    const out = checkHostile("table");
    expect(out).not.toMatch(steering);
    expect(out).toContain("\\u{1b}[31mred\\u{1b}[0mが正しくありません。");
    expect(out.match(/^a\.csv:/gm)).toHaveLength(hostile.length + 1);
    expect(out).not.toMatch(/^\s*::/m);
  });
});

describe("specgen validate --format json", () => {
  it("prints one document with counts, issues and problems", () => {
    const { code, out } = check(faulty, "json");
    expect(code).toBe(1);
    const { files, ...head } = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect(head).toEqual({
      format: 1,
      program: "zairyu-specgen 0.1.0",
      revision: "1.0",
      caps: { perCheck: 20, total: 1000 },
      problems: [],
      exitCode: 1,
    });
    expect(files).toHaveLength(1);
    const { issues, checks, ...rest } = files[0] as { issues: unknown[]; checks: unknown[] };
    expect(rest).toEqual({
      file: "a.csv",
      layout: { id: "申請", name: "申請" },
      knownBy: "content",
      records: 3,
      recordsWithErrors: 2,
      recordsWithWarnings: 0,
      severities: { fatal: 0, error: 2, warning: 0, info: 0 },
      omitted: 0,
      undetermined: [{ check: "R2", fact: "hasStandard", records: 3 }],
      problems: [],
    });
    expect(issues).toHaveLength(2);
    expect(issues[1]).toEqual({
      record: 3,
      line: 3,
      column: 3,
      character: null,
      path: expect.stringContaining("氏名"),
      itemId: "A-3",
      itemName: "氏名",
      kind: "related",
      check: "R1",
      messageId: "M2",
      severity: "error",
      message: "氏名を入力してください。",
      remedy: null,
      source: "book/関連項目.csv 関連項目!C2",
    });
    expect(checks).toContainEqual({
      check: "R1",
      kind: "related",
      severity: "error",
      messageId: "M2",
      count: 1,
      listed: 1,
      subject: "「性別」が「女」の場合は必須。",
      source: "book/関連項目.csv 関連項目!C2",
    });
  });

  it("keeps what was entered, escaped", () => {
    const out = checkHostile("json");
    expect(out).not.toMatch(steering);
    const { files } = JSON.parse(out) as { files: { issues: { message: string }[] }[] };
    const told = files[0]?.issues.map(({ message }) => message);
    expect(told).toContain("\u001b[31mred\u001b[0mが正しくありません。");
    expect(told).toContain("a\r\nbが正しくありません。");
  });
});

describe("specgen validate --format github", () => {
  it("prints a command for each issue, and the counts as a notice", () => {
    expect(linesOf(check(faulty, "github").out)).toEqual([
      "::error file=a.csv,line=2,title=format 申請日::申請日の形式が正しくありません（半角数字 YYYYMMDD）。",
      "::error file=a.csv,line=3,title=R1 M2 氏名::氏名を入力してください。",
      "::notice file=a.csv,title=specgen validate 申請::レコード3件、うちエラーのあるもの2件、警告のあるもの0件; 判定できないチェック R2：--flag hasStandard=true|false が必要です（3件）",
    ]);
  });

  it("prints nothing but its own commands", () => {
    const out = checkHostile("github");
    expect(out).not.toMatch(steering);
    const lines = linesOf(out);
    expect(lines).toHaveLength(hostile.length + 1);
    for (const line of lines) expect(line).toMatch(/^::(?:error|notice) file=a\.csv,/);
    expect(out).toContain("::%250A::error::yが正しくありません。");
  });

  it("escapes what separates properties in names of files", () => {
    const { out } = runCli(folder, ["validate", "a,line=9::b.csv", "--format", "github"]);
    expect(linesOf(out)[0]).toMatch(
      /^::error file=a%2Cline=9%3A%3Ab\.csv,title=validate-file-unreadable::/,
    );
  });
});

describe("specgen validate --format junit", () => {
  it("prints a suite for each file, and a case for each check that found something", () => {
    expect(linesOf(check(faulty, "junit").out)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="specgen validate">',
      '  <testsuite name="a.csv" tests="4" failures="2" errors="0" skipped="1">',
      '    <testcase classname="申請" name="a.csv"><system-out>判定できないチェック R2：--flag hasStandard=true|false が必要です（3件）</system-out></testcase>',
      '    <testcase classname="申請" name="R1"><failure type="M2" message="1: 氏名を入力してください。">「性別」が「女」の場合は必須。',
      "a.csv:3 record 3, column 3, 氏名: 氏名を入力してください。</failure></testcase>",
      '    <testcase classname="申請" name="format"><failure type="format" message="1: 申請日の形式が正しくありません（半角数字 YYYYMMDD）。">形式',
      "a.csv:2 record 2, column 1, 申請日: 申請日の形式が正しくありません（半角数字 YYYYMMDD）。</failure></testcase>",
      '    <testcase classname="申請" name="R2"><skipped message="--flag hasStandard=true|false (3)"/></testcase>',
      "    <system-out>レコード3件、うちエラーのあるもの2件、警告のあるもの0件</system-out>",
      "  </testsuite>",
      "</testsuites>",
    ]);
  });

  it("has an error for a file that is not checked", () => {
    const { out } = check("", "junit");
    expect(out).toContain('tests="1" failures="0" errors="1" skipped="0"');
    expect(out).toContain(
      '<error type="validate-file-empty" message="ファイルにレコードがありません">',
    );
  });

  it("stays well-formed whatever was entered", () => {
    const out = checkHostile("junit");
    expect(out).not.toMatch(steering);
    expect(out).not.toMatch(/[\ufffe\uffff]/);
    // Every opening tag is closed in order, and between tags there is no bracket.
    const open: string[] = [];
    for (const [, text, tag] of out.replace(/<\?.*\?>/, "").matchAll(/([^<]*)<([^>]*)>/g)) {
      expect(text).not.toMatch(/>|&(?!#\d+;)/);
      if (tag?.startsWith("/")) expect(open.pop()).toBe(tag.slice(1));
      else if (!tag?.endsWith("/")) open.push(tag?.split(" ")[0] ?? "");
    }
    expect(open).toEqual([]);
    expect(out).toContain("]]&#62;&#60;/x&#62;&#60;testcase/&#62;が正しくありません。");
    expect(out.match(/<testcase/g)).toHaveLength(2);
  });
});

describe("specgen validate --format sarif", () => {
  const schemaFile = createRequire(import.meta.url)
    .resolve("@microsoft/jest-sarif")
    .replace(/index\.js$/, "schemas/sarif-2.1.0-rtm.5.json");
  const ajv = new AjvDraft4.default({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);
  const parse = (out: string) => {
    const log = JSON.parse(out) as { runs: SarifRun[] };
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    return log.runs[0] as SarifRun;
  };
  interface SarifRun {
    readonly results: readonly { readonly message: { readonly text: string } }[];
    readonly tool: { readonly driver: { readonly rules: readonly unknown[] } };
    readonly invocations: readonly unknown[];
  }

  it("prints a log that fits the published schema, with the checks as rules", () => {
    const { results, tool, invocations } = parse(check(faulty, "sarif").out);
    expect(results[1]).toEqual({
      ruleId: "R1",
      ruleIndex: 1,
      level: "error",
      message: { text: "氏名を入力してください。" },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "a.csv" }, region: { startLine: 3 } },
          logicalLocations: [
            { name: "氏名", fullyQualifiedName: expect.any(String), kind: "member" },
          ],
        },
      ],
      properties: { record: 3, column: 3, itemId: "A-3", messageId: "M2" },
    });
    expect(tool.driver.rules[1]).toEqual({
      id: "R1",
      shortDescription: { text: "「性別」が「女」の場合は必須。" },
      help: { text: "book/関連項目.csv 関連項目!C2" },
      defaultConfiguration: { level: "error" },
      properties: { messageId: "M2", source: "book/関連項目.csv 関連項目!C2" },
    });
    expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
  });

  it("gives the character where the form of a line is wrong", () => {
    const { results } = parse(check('20260401,1,山"田\r\n', "sarif").out);
    expect(results[0]).toMatchObject({
      ruleId: "csv",
      locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 13 } } }],
    });
  });

  it("has a result for a file that is not checked, and says that the run is incomplete", () => {
    const words = ["validate", "none#1.csv", "--format", "sarif"];
    const { results, invocations } = parse(runCli(folder, words).out);
    expect(results).toMatchObject([
      {
        ruleId: "validate-file-unreadable",
        locations: [{ physicalLocation: { artifactLocation: { uri: "none%231.csv" } } }],
      },
    ]);
    expect(invocations).toMatchObject([{ executionSuccessful: false, exitCode: 2 }]);
  });

  it("keeps what was entered, escaped", () => {
    const out = checkHostile("sarif");
    expect(out).not.toMatch(steering);
    const told = parse(out).results.map(({ message }) => message.text);
    expect(told).toContain("]]></x><testcase/>が正しくありません。");
  });
});
