import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { GenerateResult } from "../../generator/pipeline/generate.js";
import { generate } from "../../generator/pipeline/generate.js";
import type { ModelInputs } from "../../generator/pipeline/load-model.js";
import { buildMessyWorkbooks, committedSeed } from "../../input-specs/sources/messy/workbooks.js";
import { readSources } from "../../input-specs/sources/tables.js";
import {
  countCodes,
  type Loaded,
  loadWithAccount,
  sampleInputs,
  withBooks,
  withoutPlaces,
  withoutReferences,
} from "../support/messy-sample.js";

const folder = new URL("../../input-specs/sample-messy/3.0/", import.meta.url);
const emit = {
  packageName: "zairyu-sample",
  enumStyle: "enum",
  text: "full",
  generatorVersion: "0",
  templates: new Map<string, string>(),
} as const;
const minutes = 60_000;

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What is said of the messy workbooks although the profile settles them: news, and nothing else. */
const told = {
  // The legend of one sheet gives four marks other meanings than they have by default.
  "info profile-legend": 4,
  // Once a book.
  "info workbook-formulas-computed": 5,
};

describe("the messy workbooks", () => {
  const inputs = sampleInputs("sample-messy");
  let clean: GenerateResult;
  let loaded: Loaded;
  beforeAll(async () => {
    clean = await generate({ ...sampleInputs("sample"), emit });
    loaded = await loadWithAccount(inputs);
  }, 5 * minutes);

  it(
    "are what the sources build, byte for byte, and small",
    async () => {
      const built = await buildMessyWorkbooks(readSources(), "3.0", committedSeed);
      const committed = readdirSync(folder).map((name) => [
        name,
        hash(readFileSync(new URL(encodeURIComponent(name), folder))),
      ]);
      expect(Object.fromEntries(committed)).toEqual(
        Object.fromEntries([...built].map(([name, bytes]) => [name, hash(bytes)])),
      );
      const size = [...built.values()].reduce((sum, { length }) => sum + length, 0);
      expect(size).toBeLessThan(1_000_000);
    },
    2 * minutes,
  );

  it("hold what the library for workbooks does not write by itself", () => {
    const parts = readdirSync(folder).flatMap((name) =>
      Object.entries(unzipSync(readFileSync(new URL(encodeURIComponent(name), folder)))),
    );
    const count = (path: RegExp, pattern: RegExp) =>
      parts
        .filter(([name]) => path.test(name))
        .reduce((sum, [, xml]) => sum + [...strFromU8(xml).matchAll(pattern)].length, 0);
    const sheet = /^xl\/worksheets\/sheet/;
    expect(count(/sharedStrings/, /<rPh /g)).toBeGreaterThan(500);
    expect(count(sheet, /<row r="1048576">/g)).toBeGreaterThan(10);
    expect(count(sheet, /<\/f><\/c>/g)).toBeGreaterThan(400);
    expect(count(sheet, /<\/f><v>/g)).toBe(0);
    expect(count(/comments/, /<comment /g)).toBeGreaterThan(30);
    expect(count(/workbook\.xml$/, /<sheet [^>]*name="(?:[^"]*[ 　]| [^"]*)"/g)).toBeGreaterThan(5);
  });

  it("make the model of the clean ones, but for places", () => {
    expect(countCodes(loaded.diagnostics)).toEqual(told);
    expect(withoutPlaces(loaded.model)).toEqual(withoutPlaces(clean.model));
    expect(loaded.namesLock).toBe(clean.namesLock);
  });

  it(
    "make the package of the clean ones, but for references to cells",
    async () => {
      const messy = await generate({ ...inputs, emit });
      const expected = withoutReferences(clean.files);
      expect(clean.files.size).toBeGreaterThan(800);
      expect(withoutReferences(messy.files)).toEqual(expected);
      // References go from half of the files; the others are compared as they are.
      const touched = [...clean.files].filter(([path, text]) => expected[path] !== text);
      expect(touched.length).toBeLessThan(clean.files.size * 0.6);
    },
    3 * minutes,
  );

  it("are accounted for in every cell, and understood", () => {
    const { account, books } = loaded.inspection;
    const filled = books.flatMap(({ sheets }) => sheets.flatMap(({ cells }) => cells));
    expect(account.cells).toBe(filled.length);
    expect(account.used + account.notes + account.ignored).toBe(account.cells);
    expect(account.unrecognised).toBe(0);
    const reasons = account.reasons.map(({ reason }) =>
      reason.kind === "rule" ? reason.reason : reason.kind,
    );
    expect(new Set(reasons)).toEqual(
      new Set([
        "numbering",
        "change-mark",
        "hidden-row",
        "hidden-column",
        "前の版の控え",
        "作成者の作業用",
        "数式が参照する項目名の控え",
        "手続ごとの集計",
        "チェック数の集計",
      ]),
    );
  });

  it.each([1, 2, 3])(
    "make the same model from other choices (seed %i)",
    async (seed) => {
      const files = await buildMessyWorkbooks(readSources(), "3.0", seed);
      const other = await loadWithAccount(withBooks(inputs, files));
      expect(countCodes(other.diagnostics)).toEqual(told);
      expect(withoutPlaces(other.model)).toEqual(withoutPlaces(clean.model));
      expect(other.inspection.account.unrecognised).toBe(0);
    },
    3 * minutes,
  );
});

describe("the messy workbooks without the profile's decisions", () => {
  let loaded: Loaded;
  beforeAll(async () => {
    const { profile: _, ...inputs }: ModelInputs = sampleInputs("sample-messy");
    loaded = await loadWithAccount(inputs);
  }, 3 * minutes);

  const places = (code: string): readonly string[] =>
    loaded.diagnostics
      .filter((diagnostic) => diagnostic.code === code)
      .map(({ at }) => (at?.sheet ?? "").trim());

  it.each<readonly [string, string, readonly string[]]>([
    ["headers of unknown words", "profile-no-header", ["区分M"]],
    ["headers of unknown words in tables", "profile-unknown-header", ["区分Y", "区分U"]],
    [
      "tallies beside tables",
      "profile-cell-without-header",
      ["レイアウト一覧", "関連項目チェック"],
    ],
    ["a sheet that formulas look up", "profile-no-header", ["項目"]],
    ["a table whose items are columns", "profile-no-header", ["再入国"]],
    ["text struck through", "profile-struck", ["区分V", "コード表"]],
    ["text partly struck through", "profile-partly-struck", ["区分V", "メッセージ一覧"]],
    ["colours", "profile-coloured", ["区分V", "コード表", "関連項目チェック", "メッセージ一覧"]],
    ["words of revisions", "profile-change-word", ["区分V", "関連項目チェック"]],
    ["hidden rows", "profile-hidden-rows", ["区分U"]],
    ["hidden columns", "profile-hidden-columns", ["区分U"]],
    ["a hidden sheet", "profile-hidden-sheet", ["作業用"]],
    ["meanings from a legend", "profile-legend", ["区分T"]],
    ["an old copy of a layout", "spec-unlisted-layout", ["区分V（旧）"]],
    ["an old copy of the codes", "spec-duplicate", ["コード表_旧"]],
    ["a layout on two sheets", "spec-unlisted-layout", ["利用者登録（1）", "利用者登録（2）"]],
    ["two facts in one cell", "profile-no-header", ["区分Ｐ"]],
  ])("report %s", (_, code, sheets) => {
    expect(places(code)).toEqual(expect.arrayContaining([...sheets]));
  });

  it("make no package", () => {
    expect(loaded.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });
});

it("a mark that nothing gives a meaning is an error", async () => {
  const inputs = sampleInputs("sample-messy");
  const data: unknown = { ...Object(inputs.profile?.data), requirementMarks: {} };
  const profile = { data, locate: () => ({ file: "specgen.yaml" }) };
  const { diagnostics } = await loadWithAccount({ ...inputs, profile });
  const marks = diagnostics.filter(({ code }) => code === "spec-unknown-mark");
  expect(new Set(marks.map(({ at }) => at?.sheet))).toEqual(new Set(["区分M"]));
}, 60_000);
