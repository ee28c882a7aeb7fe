import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { problems } from "../../generator/diagnostics/catalogue.js";
import { runCli } from "../support/run-cli.js";
import { smallConfig, writeSmallSpec } from "../support/small-spec.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("specgen check", () => {
  it("says what the spec holds, and lists its problems with their cells", () => {
    writeSmallSpec(folder, {
      関連項目:
        "チェック番号,対象項目ID,チェック内容,エラー区分,メッセージID\nR1,A-3,これは何でしょう。,E,M9\n",
    });
    const { code, out, err } = runCli(folder, ["check"]);
    expect(code).toBe(1);
    expect(out).toContain("1 (unsupported 1) cross-item checks");
    expect(err).toContain("error rule-unsupported  book/関連項目.csv 関連項目!C2");
    expect(err).toContain("error spec-unknown-message  book/関連項目.csv 関連項目!");
    expect(err).toMatch(/error 2, warning 1, info 0\n$/);
  });

  it("speaks Japanese where the environment does, and what --lang says in any case", () => {
    writeSmallSpec(folder);
    expect(runCli(folder, ["check"], { LANG: "ja_JP.UTF-8" }).out).toContain("レイアウト1、項目3");
    expect(runCli(folder, ["check", "--lang", "en"], { LANG: "ja_JP.UTF-8" }).out).toContain(
      "1 layouts",
    );
    expect(runCli(folder, ["--lang", "ja", "check"]).out).toContain("レイアウト1");
  });

  it.each([
    [
      "an unknown key",
      `${smallConfig}outptu: x\n`,
      "config-unknown-key",
      "specgen.yaml:7 outptu",
      "output",
    ],
    [
      "a wrong value",
      smallConfig.replace("inputs: [book]", "inputs: book"),
      "config-invalid",
      "specgen.yaml:3 inputs",
      "Array",
    ],
    ["broken YAML", "specgen: [1\n", "config-syntax", "specgen.yaml:", "YAML"],
    [
      "a duplicate key",
      `${smallConfig}revision: "2"\n`,
      "config-syntax",
      "specgen.yaml:7",
      "DUPLICATE_KEY",
    ],
    [
      "an unknown word of the profile",
      `${smallConfig}profile:\n  headers: { layout: { itemNme: [x] } }\n`,
      "profile-invalid",
      "specgen.yaml:8",
      "itemName",
    ],
  ])("exits with 2 for %s, with the line", (_, config, problem, place, hint) => {
    writeSmallSpec(folder, {}, config);
    const { code, err } = runCli(folder, ["check"]);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(err).toContain(place);
    expect(err).toContain(hint);
  });

  it("exits with 2 where there is no configuration, and for an unknown option", () => {
    expect(runCli(folder, ["check"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("config-not-found"),
    });
    expect(runCli(folder, ["check", "--nonsense"]).code).toBe(2);
  });

  it("exits with 1 for a missing workbook and for a file that is no workbook", () => {
    writeSmallSpec(folder, {}, smallConfig.replace("[book]", "[book, missing.xlsx, text.xlsx]"));
    writeFileSync(join(folder, "text.xlsx"), "not a workbook");
    const { code, err } = runCli(folder, ["check"]);
    expect(code).toBe(1);
    expect(err).toContain("config-input-missing");
    expect(err).toContain("specgen.yaml:3 inputs");
  });
});

describe("the catalogue of problems", () => {
  it.each(Object.entries(problems))(
    "says %s in both languages with the same arguments",
    (_, { title, fix }) => {
      const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
      for (const text of [title.ja, title.en, fix.ja, fix.en]) expect(text.trim()).not.toBe("");
      expect(names(title.ja)).toEqual(names(title.en));
      expect(names(fix.ja)).toEqual(names(fix.en));
    },
  );
});
