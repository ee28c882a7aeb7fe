import type { Named, Subject, SubjectKind } from "../../../generator/diff/change.js";
import { changeOf, diffOf, source } from "../diffs.js";

function same(kind: SubjectKind, id: string, name: string): Subject {
  const named: Named = { id, name };
  return { kind, before: named, after: named };
}

const required = changeOf("item-requirement-tightened", {
  subject: same("item", "A-12", "氏名"),
  layouts: ["S101V", "S102V", "S103V", "S104V", "S105V"],
  before: { value: "optional", sources: [source("H12", "旧.xlsx", "留学")] },
  after: { value: "required", sources: [source("H13", "新.xlsx", "留学")] },
  fingerprint: "000000000001",
});

const added = changeOf("code-added", {
  subject: { kind: "code", before: null, after: { id: "SEX:3", name: "不明" } },
  before: null,
  after: { value: "3", sources: [source("A5", "新.xlsx", "コード")] },
  symbols: [{ kind: "member", before: null, after: "Sex.Unknown" }],
  fingerprint: "000000000002",
});

const tightened = changeOf("rule-tightened", {
  subject: same("related-check", "R-3", ""),
  layouts: ["S101V", "S102V"],
  before: {
    value: "「在留資格」が「留学」の場合、「学校名」は必須。",
    sources: [source("D3", "旧.xlsx", "関連項目")],
  },
  after: {
    value: "「在留資格」が「留学」または「研修」の場合、「学校名」は必須。",
    sources: [source("D4", "新.xlsx", "関連項目")],
  },
  examples: { caught: "在留資格＝05：研修、学校名＝" },
  evidence: [
    { kind: "sentence", score: 0.87 },
    { kind: "targets", score: 1 },
  ],
  fingerprint: "000000000003",
});

const entry = {
  revision: "3.0",
  item: "国籍",
  text: "コードを追加",
  source: source("A9", "新.xlsx", "改版履歴"),
};

/** Three changes, one of which is not declared, an undecided pair, and a line of the history without a change. */
export const smallDiff = diffOf([required, added, tightened], {
  ambiguous: [
    {
      kind: "item",
      layouts: ["S101V"],
      before: { id: "B-1", name: "電話", source: source("B9", "旧.xlsx", "留学") },
      candidates: [
        {
          id: "B-2",
          name: "携帯電話",
          source: source("B9", "新.xlsx", "留学"),
          evidence: [{ kind: "label", score: 0.5 }],
        },
        {
          id: "B-3",
          name: "自宅電話",
          source: source("B10", "新.xlsx", "留学"),
          evidence: [{ kind: "label", score: 0.5 }],
        },
      ],
    },
  ],
  history: { entries: [entry], undeclared: ["000000000003"], absent: [entry] },
});

/** The first change is accepted, the third makes the run fail. */
export const smallOptions = {
  accepted: new Map([
    [
      "000000000001",
      {
        fingerprint: "000000000001",
        reason: "取込側は対応済み",
        until: "2027-03-31",
        at: { file: "accepted.yaml", line: 1 },
      },
    ],
  ]),
  failing: new Set(["000000000003"]),
};
