import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { generate, type GenerateResult } from "../../generator/pipeline/generate.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { hashText } from "../../generator/spec/wording/hash-text.js";
import { keptNames } from "../../generator/spec/wording/kept-names.js";
import type { EmbeddedText } from "../../generator/spec/wording/embedded-text.js";
import { readSpecJson } from "../../generator/spec/spec-json.js";
import { loadFiles, type LoadedPackage } from "../emit/loaded.js";
import { rowsOf } from "../support/random-rows.js";
import { sampleInputs } from "../support/messy-sample.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";
import { wordingsOf } from "../support/wordings.js";

const model = sampleModel();
const { labels, sentences } = wordingsOf(model);

const files = new Map<EmbeddedText, ReadonlyMap<string, string>>();
const packages = new Map<EmbeddedText, LoadedPackage>();

function generateWith(text: EmbeddedText): Promise<GenerateResult> {
  const emit = {
    packageName: "zairyu-sample",
    enumStyle: "enum",
    text,
    generatorVersion: "0",
    templates: new Map<string, string>(),
  } as const;
  return generate({ ...sampleInputs("sample"), emit });
}

let keptOfIds: readonly unknown[] = [];

beforeAll(async () => {
  for (const text of ["full", "labels", "ids"] as const) {
    const result = await generateWith(text);
    const kept = result.diagnostics.filter(({ code }) => code === "emit-names-kept");
    if (text === "ids") keptOfIds = kept.map(({ args }) => args["count"]);
    else expect(kept).toEqual([]);
    files.set(text, result.files);
    packages.set(text, await loadFiles(result.files));
  }
}, 120_000);

function filesOf(text: EmbeddedText): ReadonlyMap<string, string> {
  return files.get(text) ?? new Map();
}

function fullModel(): string {
  return filesOf("full").get("spec.json") ?? "";
}

/** The texts of a list that stand somewhere in a package. */
function found(texts: readonly string[], text: EmbeddedText): readonly string[] {
  const whole = [...filesOf(text).values()].join("\n");
  return texts.filter((each) => whole.includes(each));
}

describe("text: labels", () => {
  it("has no sentence, message text or remark, in any form of file", () => {
    expect(sentences.length).toBeGreaterThan(900);
    expect(sentences.filter((text) => !fullModel().includes(JSON.stringify(text)))).toEqual([]);
    expect(found(sentences, "labels")).toEqual([]);
  });

  it("keeps the names of items, sections, forms, lists and codes", () => {
    const kept = wordingsOf(readSpecJson(filesOf("labels").get("spec.json") ?? ""));
    expect(kept.labels).toEqual(labels);
    const [list] = model.codeLists.filter(({ codes }) => codes.length > 0);
    const source = [...filesOf("labels").values()].join("\n");
    for (const { label } of list?.codes ?? []) expect(source).toContain(`/** ${label}`);
  });
});

/** Files that the program has itself, in which no text of a spec is. */
const ownFile = /^(?:src|dist)\/runtime\/(?!wire-conventions)/;

/** What this program itself writes in Japanese around the ids. */
const ownWords = [
  ...[
    "自動生成のため編集禁止",
    "仕様書の版",
    "様式区分",
    "メッセージ一覧",
    "文字種",
    "メッセージ: ",
  ],
  ...["属性: ", "桁数: ", "コード表: ", "要否: ", "必須", "条件付き必須", "任意", "入力不可"],
  ...[
    "文字固定",
    "文字以内",
    "バイト固定",
    "バイト以内",
    "以上",
    "、小数点以下",
    "桁",
    "（小数点なし）",
  ],
  ...["ほか", "か所", "回", "（", "）", "文字", "バイト"],
  ...["の値・名称・親・有効期間", "の値かどうか", "名称がちょうど一致する値"],
  ...[
    "のファイルを検査する",
    "を検査する",
    "の CSV を読む",
    "の CSV を読み、検査する",
    "の CSV を作る",
  ],
  "のチェックに要る、申請データにない事実",
  "の下書きを検査し、提出できるレコードにする",
  ...["関連項目チェック（番号・重大度・メッセージ・出所）", "関連項目チェックの文と、その読み"],
  "このパッケージが何から作られたか。",
];

/** The lines that the templates of the documents have themselves. */
const ownLines = new Set(
  ["readme", "notice"].flatMap((name) =>
    readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), "utf8").split("\n"),
  ),
);

/** Values that records are compared with: what is on the wire is no wording. */
function wireTexts({ relatedChecks, itemChecks }: SpecModel): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(
    relatedChecks.map(({ rule }) => rule),
    (key, value: unknown) => {
      if ((key === "value" || key === "by") && typeof value === "string") texts.push(value);
      if (key === "values" && Array.isArray(value)) texts.push(...(value as string[]));
      return value;
    },
  );
  for (const { parameter } of itemChecks)
    if (parameter.kind === "fixed") texts.push(parameter.value);
  return texts.filter((text) => /[^\x20-\x7e]/.test(text));
}

describe("text: ids", () => {
  it("has no character outside ASCII but those of kept identifiers, notices and the program's own words", () => {
    const allowed = [...model.notices, ...keptNames(model), ...wireTexts(model), ...ownWords];
    const parts = allowed
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    const known = new RegExp(parts.join("|"), "gu");
    const left = [...filesOf("ids")]
      .filter(([path]) => !ownFile.test(path))
      .flatMap(([path, text]) =>
        withoutOwnModules(text)
          .split("\n")
          .filter((line) => !ownLines.has(line) && /[^\t\x20-\x7e]/.test(line.replace(known, "")))
          .map((line) => `${path}: ${line}`),
      );
    expect(left.filter((line) => !isTemplateLine(line))).toEqual([]);
  });

  it("has none of the English names that are more than one word", () => {
    const english = labels.filter((label) => /^[\x20-\x7e]+ [\x20-\x7e]+$/.test(label));
    expect(english.length).toBeGreaterThan(300);
    expect(found(english, "ids")).toEqual([]);
  });

  it("has no sentence", () => {
    expect(found(sentences, "ids")).toEqual([]);
  });

  it("says how many identifiers are words of the spec", () => {
    expect(keptOfIds).toEqual([keptNames(model).length]);
  });
});

/** A bundle without the modules of the runtime, each of which begins with a line that names it. */
function withoutOwnModules(text: string): string {
  const [head = "", ...modules] = text.split(/^(?=\/\/ src\/)/m);
  return [head, ...modules.filter((module) => !ownFile.test(module.slice(3)))].join("");
}

/** A line of README.md in which only names of the package stand in the place of variables. */
function isTemplateLine(line: string): boolean {
  return /^README\.md: .*zairyu-sample/.test(line);
}

describe("spec.json", () => {
  it("has hashes in the place of what the package leaves out, and all the rest", () => {
    const [full, byLabels, byIds] = (["full", "labels", "ids"] as const).map((text) =>
      readSpecJson(filesOf(text).get("spec.json") ?? ""),
    );
    const [check] = full?.relatedChecks ?? [];
    expect(byLabels?.relatedChecks[0]?.sentence).toBe(hashText(check?.sentence ?? ""));
    expect(byLabels?.layouts).toEqual(
      JSON.parse(JSON.stringify(full?.layouts), (key, value: unknown) =>
        key === "note" ? hashText(String(value)) : value,
      ),
    );
    const [layout] = full?.layouts ?? [];
    expect(byIds?.layouts[0]?.name).toBe(hashText(layout?.name ?? ""));
    expect(byIds?.layouts.map(({ id, columnCount }) => [id, columnCount])).toEqual(
      full?.layouts.map(({ id, columnCount }) => [id, columnCount]),
    );
    expect([full?.text, byLabels?.text, byIds?.text]).toEqual([undefined, "labels", "ids"]);
  });
});

describe("in all three", () => {
  it("the types are the same, so that an application compiles with any of them", () => {
    const types = (text: EmbeddedText) =>
      [...filesOf(text)]
        .filter(([path]) => path.endsWith(".d.ts"))
        .map(([path, declarations]) => [path, withoutComments(declarations)]);
    expect(types("full").length).toBeGreaterThan(0);
    expect(types("labels")).toEqual(types("full"));
    expect(types("ids")).toEqual(types("full"));
  });

  const firstOfProcedures = new Map(
    model.layouts.toReversed().map(({ id, procedure }) => [procedure.code, id]),
  );
  it.each([...firstOfProcedures.values()])(
    "the same issues are found in records of %s",
    async (id) => {
      const layout = model.layouts.find((each) => each.id === id) ?? model.layouts[0];
      if (layout === undefined) throw new Error("no layout");
      const valid = validRow(model, layout, factsOf(model, true));
      const parent = model.layouts[0] ?? layout;
      const parentRow = validRow(model, parent, factsOf(model, true));
      const results = await Promise.all(
        [...packages.values()].map(async (loaded) => {
          const [{ validate }, main] = [
            await loaded.loadLayout(id),
            await loaded.loadLayout(parent.id),
          ];
          return (row: readonly string[], flag: boolean, withParent: boolean) => {
            const facts = factsOf(model, flag);
            const context = withParent
              ? { ...facts, parent: { layout: main.layout, record: parentRow } }
              : facts;
            const { issues, undetermined } = validate(row, context);
            const found = issues.map(
              ({ kind, severity, check, messageId, path, itemId, relatedPaths }) =>
                [kind, severity, check, messageId, path, itemId, ...relatedPaths].join(" "),
            );
            return [...found, ...undetermined.map(({ check, fact }) => `${check} ${fact}`)];
          };
        }),
      );
      const [full, ...others] = results;
      fc.assert(
        fc.property(
          rowsOf(model, layout, valid),
          fc.boolean(),
          fc.boolean(),
          (row, flag, withParent) => {
            const expected = full?.(row, flag, withParent);
            for (const other of others) expect(other(row, flag, withParent)).toEqual(expected);
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  it("an issue has a text, without the words that were left out", async () => {
    const texts = await Promise.all(
      [...packages.values()].map(async (loaded) => {
        const { Record, validate } = await loaded.loadLayout("S101N");
        const issue = validate(new Record()).issues.find(
          ({ path }) => path === "identity.nationalityRegion",
        );
        return [issue?.message, issue?.text("en"), issue?.itemName, issue?.messageId];
      }),
    );
    expect(texts).toEqual([
      ["国籍・地域が選択されていません。", "国籍・地域 is required.", "国籍・地域", "E1101"],
      ["国籍・地域が入力されていません。", "国籍・地域 is required.", "国籍・地域", "E1101"],
      ["ID_COE-001が入力されていません。", "ID_COE-001 is required.", "ID_COE-001", "E1101"],
    ]);
  });
});

function withoutComments(declarations: string): string {
  return declarations.replace(/\/\*\*[\s\S]*?\*\/\s*|^\/\/.*\n/gm, "");
}
