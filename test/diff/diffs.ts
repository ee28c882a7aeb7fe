import { createHash } from "node:crypto";
import type {
  Ambiguity,
  Change,
  FactText,
  Named,
  Side,
  SubjectKind,
} from "../../generator/diff/change.js";
import { type ChangeRuleId, changeRuleIds, ruleOf } from "../../generator/diff/registry.js";
import type { Area, ValueWords } from "../../generator/diff/registry/rule.js";
import type { HistoryFindings, RevisionDiff } from "../../generator/diff/revision-diff.js";
import type { HistoryEntry, SourceRef } from "../../generator/spec/model.js";
import { findingsOf } from "./data/findings.js";

/** Texts that a spec could choose; the same one everywhere makes a hostile diff. */
export interface SpecTexts {
  readonly name: (what: string) => string;
}

const plainTexts: SpecTexts = { name: (what) => what };

const kinds: Readonly<Record<Area, SubjectKind>> = {
  layout: "layout",
  item: "item",
  code: "code",
  check: "item-check",
  rule: "related-check",
  message: "message",
  dialect: "spec",
};

const values: Readonly<Record<ValueWords, readonly [before: FactText, after: FactText]>> = {
  plain: ["旧い値", "新しい値"],
  requirement: ["optional", "required"],
  severity: ["warning", "error"],
  kind: ["text", "integer"],
  pattern: ["email", "telephone"],
  "yes-no": [false, true],
  charset: ["全角", "半角英数字"],
};

export function source(cell: string, file = "spec.xlsx", sheet = "項目一覧"): SourceRef {
  return { file, sheet, cell };
}

/** A change of a rule: the sides that its title mentions, or both, with facts worded as the rule says. */
export function changeOf(rule: ChangeRuleId, more: Partial<Change> = {}): Change {
  return makeChange(rule, plainTexts, more);
}

function makeChange(rule: ChangeRuleId, { name }: SpecTexts, more: Partial<Change> = {}): Change {
  const { area, values: how, title } = ruleOf(rule);
  const mentions = (side: string) => title.en.includes(side) || title.ja.includes(side);
  const both = mentions("{before}") === mentions("{after}");
  const side = (at: 0 | 1): Side => {
    const value = values[how][at];
    return {
      value: typeof value === "string" && how === "plain" ? name(value) : value,
      sources: [source(`C${at + 4}`, name(at === 0 ? "old.xlsx" : "new.xlsx"), name("項目一覧"))],
    };
  };
  const named: Named = { id: name(`id-${rule}`), name: name(`名前 ${rule}`) };
  return {
    rule,
    subject: { kind: kinds[area], before: named, after: named },
    layouts: area === "item" ? [name("S101V"), name("S101N")] : [],
    before: both || mentions("{before}") ? side(0) : null,
    after: both || mentions("{after}") ? side(1) : null,
    symbols: [],
    fingerprint: createHash("sha256").update(rule).digest("hex").slice(0, 12),
    ...more,
  };
}

export function diffOf(
  changes: readonly Change[],
  more: {
    readonly ambiguous?: readonly Ambiguity[];
    readonly history?: Partial<HistoryFindings>;
  } = {},
): RevisionDiff {
  const counts = { layouts: 2, columns: 40, codes: 12, relatedChecks: 5, messages: 7 };
  return {
    before: { revision: "2.0", notices: [], counts },
    after: { revision: "3.0", notices: [], counts: { ...counts, columns: 41 } },
    changes,
    ambiguous: more.ambiguous ?? [],
    history: { isThere: true, entries: [], undeclared: [], absent: [], ...more.history },
  };
}

/** One change of every rule, or of those given, and something of everything else that reports show. */
export function everythingDiff(
  texts: SpecTexts = plainTexts,
  rules: readonly ChangeRuleId[] = changeRuleIds,
): RevisionDiff {
  const { name } = texts;
  const changes = rules.map((rule) =>
    makeChange(rule, texts, {
      symbols: [
        { kind: "property", before: name("CoeN.name"), after: name("CoeN.fullName") },
        { kind: "member", before: name("Field.Care"), after: null },
      ],
      evidence: [
        { kind: "label", score: 0.92 },
        { kind: "confirmed", score: 1 },
      ],
      examples: { caught: name("性別＝1：男"), freed: name("性別＝2：女") },
    }),
  );
  const entry: HistoryEntry = {
    revision: name("3.0"),
    sheet: name("項目一覧"),
    item: name("氏名"),
    text: name("桁数を変更"),
    source: source("A5", name("new.xlsx"), name("改版履歴")),
  };
  const ambiguous: Ambiguity = {
    kind: "item",
    layouts: [name("S101V")],
    before: { id: name("A-1"), name: name("電話番号"), source: source("B9", name("old.xlsx")) },
    candidates: [
      {
        id: name("A-2"),
        name: name("携帯電話番号"),
        source: source("B10", name("new.xlsx")),
        evidence: [{ kind: "label", score: 0.7 }],
      },
    ],
  };
  const diff = diffOf(changes, {
    ambiguous: [ambiguous],
    history: {
      entries: [entry],
      undeclared: changes.slice(0, 3).map(({ fingerprint }) => fingerprint),
      absent: [entry],
    },
  });
  const revision = (facts: RevisionDiff["before"]) => ({
    ...facts,
    revision: name(facts.revision),
    notices: [name("注意")],
  });
  const data = findingsOf(name);
  return { ...diff, before: revision(diff.before), after: revision(diff.after), data };
}
