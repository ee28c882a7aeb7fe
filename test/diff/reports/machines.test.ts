import { expect, it } from "vitest";
import { githubReport } from "../../../generator/diff/reports/github.js";
import { jsonReport } from "../../../generator/diff/reports/json.js";
import { smallDiff, smallOptions } from "./small.js";

it("is one annotation for each change, and one with the counts", () => {
  expect(githubReport(smallDiff, { language: "en", ...smallOptions }).split("\n")).toEqual([
    "::notice file=新.xlsx,title=氏名 is now required (optional before)::Data that leaves it empty is now refused | [data refused] | optional (旧.xlsx 留学!H12) → required (新.xlsx 留学!H13) | S101V and 4 more | accepted until 2027-03-31: 取込側は対応済み | item-requirement-tightened 000000000001",
    "::notice file=新.xlsx,title=code SEX%3A3 不明 added::Existing data stays valid. A switch over all members lacks a case | [data accepted] | (none) → 3 (新.xlsx コード!A5) | code-added 000000000002",
    "::error file=新.xlsx,title=cross-item check R-3 refuses more records::Data such as the example is now refused | [data refused] | 「在留資格」が「留学」の場合、「学校名」は必須。 (旧.xlsx 関連項目!D3) → 「在留資格」が「留学」または「研修」の場合、「学校名」は必須。 (新.xlsx 関連項目!D4) | S101V, S102V | not in the revision history | makes this run fail | rule-tightened 000000000003",
    "::notice title=Changes of the spec 2.0 → 3.0::changes: 3 (errors 0, warnings 2, infos 1); version step: major",
    "",
  ]);
});

it("has this shape as JSON", () => {
  const { changes, ...rest } = JSON.parse(jsonReport(smallDiff, smallOptions));
  expect(rest).toEqual({
    format: 1,
    before: smallDiff.before,
    after: smallDiff.after,
    step: "major",
    ambiguous: smallDiff.ambiguous,
    history: smallDiff.history,
    data: null,
  });
  expect(changes[0]).toEqual({
    rule: "item-requirement-tightened",
    area: "item",
    breaks: ["data-tightened"],
    severity: "warning",
    title: {
      ja: "「氏名」の要否を任意から必須に変更",
      en: "氏名 is now required (optional before)",
    },
    reason: {
      ja: "空のままのデータは通らなくなる",
      en: "Data that leaves it empty is now refused",
    },
    subject: {
      kind: "item",
      before: { id: "A-12", name: "氏名" },
      after: { id: "A-12", name: "氏名" },
    },
    layouts: ["S101V", "S102V", "S103V", "S104V", "S105V"],
    before: { value: "optional", sources: [{ file: "旧.xlsx", sheet: "留学", cell: "H12" }] },
    after: { value: "required", sources: [{ file: "新.xlsx", sheet: "留学", cell: "H13" }] },
    symbols: [],
    evidence: null,
    examples: null,
    fingerprint: "000000000001",
    declared: true,
    accepted: { reason: "取込側は対応済み", until: "2027-03-31" },
    failing: false,
  });
  expect(changes[1]).toMatchObject({
    before: null,
    symbols: [{ kind: "member", before: null, after: "Sex.Unknown" }],
    accepted: null,
  });
  expect(changes[2]).toMatchObject({
    evidence: [
      { kind: "sentence", score: 0.87 },
      { kind: "targets", score: 1 },
    ],
    examples: { caught: "在留資格＝05：研修、学校名＝" },
    declared: false,
    failing: true,
  });
});

it("does not say what is declared where there is no history sheet", () => {
  const diff = { ...smallDiff, history: { ...smallDiff.history, isThere: false } };
  const { changes } = JSON.parse(jsonReport(diff));
  expect(changes.map(({ declared }: { declared: unknown }) => declared)).toEqual([
    null,
    null,
    null,
  ]);
});
