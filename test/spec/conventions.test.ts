import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../generator/config/load-config.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { usualConventions } from "../../generator/spec/conventions.js";
import { readSpecJson, writeSpecJson } from "../../generator/spec/spec-json.js";
import { flatten } from "../support/flat-layout.js";
import { loadSmall } from "../support/load-small.js";
import { smallConfig, smallSheets, writeSmallSpec } from "../support/small-spec.js";

/** `conventions:` of a `specgen.yaml`, and numbers without a point, up to the model. */

function configOf(conventions: string) {
  const folder = mkdtempSync(join(tmpdir(), "specgen-conventions-"));
  writeSmallSpec(folder, {}, `${smallConfig}conventions:${conventions}\n`);
  const sink = new DiagnosticSink();
  const config = loadConfig(undefined, folder, sink);
  const problems = sink.diagnostics.map(
    ({ code, at, args }) => `${code} ${at?.key}: ${args["expected"]}`,
  );
  return { config, problems };
}

describe("conventions", () => {
  it("are the usual ones where nothing is said", () => {
    for (const said of [" {}", " { empty: [''] }", " { unknownDates: { day: '00' } }"]) {
      expect(configOf(said).config?.conventions).toEqual(usualConventions);
    }
  });

  it("are read, those not named being the usual ones", () => {
    const { config, problems } = configOf(
      ' { unknownDates: { month: "99", day: null, date: 不明 }, empty: ["-", "NULL"] }',
    );
    expect(problems).toEqual([]);
    expect(config?.conventions).toEqual({
      unknownDates: { date: "不明", yearMonth: "999999", month: "99", day: null },
      empty: ["-", "NULL"],
    });
  });

  it.each([
    [" { unknownDates: { month: '12' } }", "two characters that are no month"],
    [" { unknownDates: { month: '0' } }", "two characters that are no month"],
    [" { unknownDates: { day: '31' } }", "two characters that are no day"],
    [" { unknownDates: { date: '20260401' } }", "a text that is no date"],
    [" { unknownDates: { date: '' } }", "a text that is no date"],
    [" { unknownDates: { yearMonth: '202604' } }", "a text that is no year and month"],
    [" { empty: [] }", "one text or more"],
    [" { empty: ['-', '-'] }", "different texts"],
    [" { empty: ['', '99999999'] }", "texts that are not those of unknown dates"],
  ])("refuse %s", (said, expected) => {
    const { config, problems } = configOf(said);
    expect([config, problems]).toEqual([null, [expect.stringContaining(`: ${expected}`)]]);
  });

  it("refuse a key that they do not have", () => {
    expect(configOf(" { unknownDates: { years: '00' } }").problems).toEqual([
      "config-unknown-key conventions.unknownDates.years: date, yearMonth, month, day",
    ]);
    expect(configOf(" { blank: [] }").problems).toEqual([
      "config-unknown-key conventions.blank: unknownDates, empty",
    ]);
  });

  it("stand in the model and its written form only where they are not the usual ones", async () => {
    const { model: usual } = await loadSmall({}, { conventions: usualConventions });
    expect(writeSpecJson(usual)).not.toContain("conventions");
    const conventions = { ...usualConventions, empty: ["-"] };
    const { model } = await loadSmall({}, { conventions });
    expect(readSpecJson(writeSpecJson(model)).conventions).toEqual(conventions);
  });

  it("are reported where a code would never be read", async () => {
    const { diagnostics } = await loadSmall(
      {},
      {
        conventions: { ...usualConventions, empty: ["", "2"] },
      },
    );
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.cell}`)).toContain(
      "spec-code-means-empty C3",
    );
  });
});

describe("a number without a point", () => {
  const layout = smallSheets["申請"] ?? "";
  const lengthOf = async (attribute: string, length: string, format: string) => {
    const row = `A-4,金額,基本,${attribute},${length},${format},,○,\n`;
    const checks = `${smallSheets["単項目"]}T4,A-4,属性,,E,M1\n`;
    const { model, diagnostics } = await loadSmall({ 申請: layout + row, 単項目: checks });
    const [first] = model.layouts;
    const item = first && flatten(first).find(({ item: { itemId } }) => itemId === "A-4")?.item;
    const problems = diagnostics.map(({ code, at }) => `${code} ${at?.cell}`);
    return [item?.kind, item?.length, ...problems];
  };

  it.each([
    ["9(5)V9(2)", "", ""],
    ["9(5)V9(2)", "7", "数値"],
    ["半角数字", "7", "小数点以下2桁(小数点なし)"],
  ])("is read from %s, %s and %s", async (attribute, length, format) => {
    expect(await lengthOf(attribute, length, format)).toEqual([
      "decimal",
      { max: 7, unit: "character", decimals: 2, impliedDecimals: true },
    ]);
  });

  it("is reported where it is not known how many digits it has", async () => {
    const problem = "spec-implied-decimals B7";
    expect(await lengthOf("半角数字", "7", "小数点なし")).toContain(problem);
    expect(await lengthOf("半角数字", "", "小数点以下2桁(小数点なし)")).toContain(problem);
  });
});
