import { beforeAll, describe, expect, it } from "vitest";
import type { RelatedCheck } from "../../generator/spec/model.js";
import { readSentences } from "./families/judge.js";

const required = "「派遣の有無」が「1：有」である場合、「派遣先の名称」は必須。";
const prohibited = "「派遣の有無」が「0：無」である場合、「派遣先の名称」は入力不可。";
const otherwise = "「派遣の有無」が「1：有」以外である場合、「派遣先の名称」は入力不可。";

/** What cells of remarks say of their item, in lines without stops; null where they must be refused. */
const cases: readonly (readonly [sentence: string, canonical: string | null])[] = [
  ["派遣の有無が「有」の場合：必須", required],
  ["派遣の有無＝1：有の場合、必須\n派遣の有無＝0：無の場合、入力不可", required + prohibited],
  ["派遣の有無が有の場合は必須\nそれ以外は入力不可", required + otherwise],
  ["派遣の有無が「有」の場合：必須\nそれ以外：入力不可", required + otherwise],
  ["派遣の有無が有の場合は\n必須", required],
  ["派遣の有無が有の場合は必須\nこれは何でしょう", null],
  ["派遣の有無が有の場合\n必須\n以外は", null],
];

describe("lines of a cell", () => {
  let checks: readonly RelatedCheck[] = [];
  beforeAll(async () => {
    const model = await readSentences(cases.map(([sentence]) => ["D_NAME", sentence]));
    checks = model.relatedChecks;
  });

  it.each(cases.map((each, index) => [...each, index] as const))("%j", (_, canonical, index) => {
    const rule = checks[index]?.rule;
    if (canonical === null) expect(rule).toMatchObject({ state: "unsupported" });
    else expect(rule).toMatchObject({ state: "compiled", readings: [{ canonical }] });
  });
});
