import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sentenceHash } from "../../generator/rules/sentence-hash.js";
import { runCli } from "../support/run-cli.js";
import { smallConfig, smallSheets, writeSmallSpec } from "../support/small-spec.js";

const odd = "これは何でしょう。";
const phrase = "当該基準が定められている";

const checks = `チェック番号,対象項目ID,チェック内容,エラー区分,メッセージID
R1,A-3,「性別」が「女」の場合は必須。,E,M2
R2,A-3,${odd},E,M2
R3,A-3,${phrase}場合は必須。,W,
R4,A-3,署名してください。,E,M2
R5,A-3,「性別」を確かめる。,E,M2
`;

const rulesFile = `accept: [{ check: R2, reason: 手で書く }]
predicates: [{ phrase: ${phrase}, flag: hasStandard }]
overrides:
  - check: R5
    sentence: ${sentenceHash("「性別」を確かめる。")}
    expression: required(「性別」)
    reason: 言い換え
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
  const second = (smallSheets["申請"] ?? "").replace("申請レイアウト", "更新レイアウト");
  writeSmallSpec(folder, { 更新: second, 関連項目: checks }, `${smallConfig}rules: rules.yaml\n`);
  writeFileSync(join(folder, "rules.yaml"), rulesFile);
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (text: string) => text.trimEnd().split("\n");

describe("specgen rules", () => {
  it("lists every check with its state and reading, and ends with the coverage", () => {
    const { code, out, err } = runCli(folder, ["rules"]);
    expect(code).toBe(0);
    expect(err).toContain("info rule-unsupported-accepted  book/関連項目.csv 関連項目!C3");
    const [header, r1, , r3, r4, r5, coverage] = lines(out);
    expect(header).toBe("no  layouts    state        reading or reason");
    expect(r1).toBe("R1  更新 申請  compiled     「性別」が「2：女」である場合、「氏名」は必須。");
    expect(out).toMatch(/^R2 {2}更新 申請 {2}unsupported {2}\S/m);
    expect(r3).toMatch(/^R3 {2}更新 申請 {2}predicate {4}.*hasStandard.*「氏名」は必須。$/);
    expect(r4).toBe("R4  更新 申請  note         署名してください。");
    expect(r5).toBe("R5  更新 申請  overridden   「性別」は必須。");
    expect(coverage).toBe(
      "5 checks: compiled 1, predicate 1, overridden 1, note 1, unsupported 1; understood 80 %",
    );
  });

  it("lists only a state, or a layout, in Japanese too", () => {
    const { out } = runCli(folder, ["rules", "--state", "note", "--layout", "更新", "--lang=ja"]);
    expect(lines(out)).toEqual([
      "番号  レイアウト  状態  読み・理由",
      "R4    更新        note  署名してください。",
      "チェック5件（compiled 1, predicate 1, overridden 1, note 1, unsupported 1）、理解 80 %",
    ]);
  });

  it("gives the reason of a check in the language asked for, in the table and below it", () => {
    const ja = runCli(folder, ["rules", "--state", "unsupported", "--lang=ja"]);
    expect(lines(ja.out)[1]).toBe(
      "R2    更新 申請   unsupported  「これ」はここに来る語ではありません",
    );
    expect(ja.err).toContain("（レイアウト 更新 申請：「これ」はここに来る語ではありません）");
    const en = runCli(folder, ["rules", "--state", "unsupported", "--lang=en"]);
    expect(lines(en.out)[1]).toBe("R2  更新 申請  unsupported  「これ」 does not fit here");
    expect(en.err).toContain("(layouts 更新 申請: 「これ」 does not fit here)");
  });

  it("prints with --json an object a line for each check", () => {
    const objects = lines(runCli(folder, ["rules", "--json"]).out).map(
      (line) => JSON.parse(line) as unknown,
    );
    expect(objects).toHaveLength(5);
    expect(objects[0]).toEqual({
      no: "R1",
      layouts: ["更新", "申請"],
      sentence: "「性別」が「女」の場合は必須。",
      sentenceHash: sentenceHash("「性別」が「女」の場合は必須。"),
      state: "compiled",
      severity: "error",
      messageId: "M2",
      source: { file: "book/関連項目.csv", sheet: "関連項目", cell: "C2" },
      readings: [
        {
          layouts: ["更新", "申請"],
          canonical: "「性別」が「2：女」である場合、「氏名」は必須。",
          expression: 'when 「性別」 = "2": required(「氏名」)',
        },
      ],
      flags: [],
    });
    expect(objects[1]).toMatchObject({
      state: "unsupported",
      readings: [],
      offset: expect.any(Number),
      prefix: expect.any(String),
      reason: {
        code: expect.any(String),
        ja: expect.stringMatching(/\p{scx=Hira}/u),
        en: expect.stringMatching(/[a-z]/),
      },
      expected: expect.any(Array),
      notUnderstoodIn: ["更新", "申請"],
      accepted: "手で書く",
    });
    expect(objects[2]).toMatchObject({
      state: "predicate",
      flags: ["hasStandard"],
      messageId: null,
      severity: "warning",
    });
    expect(objects[3]).toMatchObject({ state: "note", readings: [], flags: [] });
    expect(objects[4]).toMatchObject({
      state: "overridden",
      readings: [{ expression: "required(「性別」)" }],
    });
  });

  it("exits with 1 where a check is neither understood nor accepted", () => {
    const open = mkdtempSync(join(tmpdir(), "rules-open-"));
    writeSmallSpec(open, { 関連項目: checks });
    const { code, err } = runCli(open, ["rules", "--state", "compiled"]);
    expect(code).toBe(1);
    expect(err).toContain("error rule-unsupported  book/関連項目.csv 関連項目!C3");
    expect(err).toMatch(/fix: .*predicates.*overrides.*accept/);
    rmSync(open, { recursive: true });
  });

  it("exits with 2 for a state or layout that does not exist", () => {
    expect(runCli(folder, ["rules", "--state", "done"])).toMatchObject({ code: 2, out: "" });
    expect(runCli(folder, ["rules", "--layout", "更"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("Name one of these with --layout: 更新, 申請"),
    });
  });
});

describe("specgen rules --try", () => {
  const tryIt = (sentence: string, ...words: readonly string[]) =>
    runCli(folder, ["rules", "--try", sentence, "--layout", "申請", ...words]);
  const sentence = "「性別」が「女」の場合は必須。";

  it.each(["A-3", "氏名"])("shows reading, expression and tree for the target %s", (target) => {
    const { code, out, err } = tryIt(sentence, "--target", target);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lines(out)).toEqual([
      "reading",
      "  「性別」が「2：女」である場合、「氏名」は必須。",
      "expression",
      '  when 「性別」 = "2": required(「氏名」)',
      "tree",
      "  expression",
      '    when compare as="text" operator="="',
      "      left item key=A-2 「性別」",
      '      right text value="2"',
      "    assert required",
      "      items item key=A-3 「氏名」",
    ]);
  });

  it("names the facts that the application passes", () => {
    const { out } = tryIt(`${phrase}場合は必須。`, "--target", "A-3");
    expect(out).toContain("facts that the application passes\n  hasStandard\n");
  });

  it("reports a condition of rules.yaml that the layout has no item for", () => {
    const own = mkdtempSync(join(tmpdir(), "rules-try-"));
    writeSmallSpec(own, {}, `${smallConfig}rules: rules.yaml\n`);
    const predicate = `predicates:\n  - phrase: ${phrase}\n    expression: filled(「姓名」)\n`;
    writeFileSync(join(own, "rules.yaml"), predicate);
    const words = ["--layout", "申請", "--target", "A-3"];
    const { code, err } = runCli(own, ["rules", "--try", `${phrase}場合は必須。`, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(
      "error rule-expression-invalid  rules.yaml:3 predicates.0.expression\n" +
        `    The expression for “${phrase}” cannot be read (layouts 申請, after 7 characters at 「姓名」)`,
    );
    rmSync(own, { recursive: true });
  });

  it("keeps control characters of the spec and the sentence from the terminal", () => {
    const own = mkdtempSync(join(tmpdir(), "rules-control-"));
    const layout = (smallSheets["申請"] ?? "").replace("氏名", "氏\u001b[31m名");
    writeSmallSpec(own, { 申請: layout });
    const meant = runCli(own, ["rules", "--try", sentence, "--layout=申請", "--target=A-3"]);
    expect(meant.out).toContain("「氏\\u{1b}[31m名」は必須");
    const odd = runCli(own, ["rules", "--try", "\u001b[31m何か\nこれ", "--layout=申請"]);
    expect(lines(odd.out)[0]).toBe(" [31m何か これ");
    expect(meant.out + odd.out + runCli(own, ["rules"]).out).not.toContain("\u001b");
    rmSync(own, { recursive: true });
  });

  it("marks below the sentence where it stopped", () => {
    const { code, out } = tryIt("「性別」が「女」の場合は ☃ ほら。", "--target", "A-3");
    expect(code).toBe(1);
    const [first, mark, ...rest] = lines(out);
    expect(first).toBe("「性別」が「女」の場合は ☃ ほら。");
    expect(mark).toBe(`${" ".repeat(25)}^`);
    expect(rest.slice(0, 2)).toEqual(["reason", expect.stringMatching(/^ {2}\S/)]);
    expect(rest[2]).toBe("expected next");
  });

  it("says in the language asked for why it is not understood", () => {
    const unknown = "「性別」が「不明」の場合は必須。";
    const [ja, en] = ["ja", "en"].map((language) =>
      lines(tryIt(unknown, "--target", "A-3", "--lang", language).out).slice(2),
    );
    expect(ja).toEqual(["理由", "  「不明」はコードリスト SEX にありません"]);
    expect(en).toEqual(["reason", "  「不明」 is not in the code list SEX"]);
  });

  it("prints either result with --json", () => {
    expect(JSON.parse(tryIt(sentence, "--target", "A-3", "--json").out)).toMatchObject({
      sentence,
      layout: "申請",
      targets: ["A-3"],
      understood: true,
      canonical: "「性別」が「2：女」である場合、「氏名」は必須。",
      expression: 'when 「性別」 = "2": required(「氏名」)',
      flags: [],
      tree: [{ assert: { kind: "required" } }],
    });
    const { code, out } = tryIt(odd, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      understood: false,
      targets: [],
      offset: expect.any(Number),
      prefix: expect.any(String),
      reason: { code: expect.any(String), ja: expect.any(String), en: expect.any(String) },
      expected: expect.any(Array),
    });
  });

  it.each([
    ["no layout", ["rules", "--try", sentence], "rule-try-without-layout"],
    ["an unknown layout", ["rules", "--try", sentence, "--layout", "申"], "rule-unknown-layout"],
    [
      "an unknown target",
      ["rules", "--try", sentence, "--layout", "申請", "--target", "姓名"],
      "near: 氏名",
    ],
  ])("exits with 2 for %s", (_, words, expected) => {
    expect(runCli(folder, words)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(expected),
    });
  });
});
