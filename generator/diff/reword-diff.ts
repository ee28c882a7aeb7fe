import type { EmbeddedText } from "../spec/wording/embedded-text.js";
import { hashText } from "../spec/wording/hash-text.js";
import { placeId } from "../spec/wording/package-wording.js";
import type { Change, FactText, Named, Side, Subject, SubjectKind } from "./change.js";
import type { ChangeRuleId } from "./registry.js";
import type { RevisionDiff } from "./revision-diff.js";

type Words = Exclude<EmbeddedText, "full">;

/** Rules whose values are ids, numbers, codes and words of this program. */
const facts: ReadonlySet<ChangeRuleId> = new Set<ChangeRuleId>([
  "layout-added",
  "layout-removed",
  "layout-id-changed",
  "layout-class-renamed",
  "layout-procedure-changed",
  "layout-category-changed",
  "section-property-renamed",
  "item-added",
  "item-added-required",
  "item-removed",
  "item-removed-required",
  "item-property-renamed",
  "item-id-changed",
  "item-kind-changed",
  "item-length-shortened",
  "item-length-lengthened",
  "item-length-changed",
  "item-length-unit-changed",
  "item-pattern-added",
  "item-pattern-removed",
  "item-pattern-changed",
  "item-requirement-tightened",
  "item-requirement-loosened",
  "item-prohibited",
  "item-allowed",
  "item-code-list-changed",
  "item-code-list-added",
  "item-code-list-removed",
  "code-list-added",
  "code-list-removed",
  "code-list-id-changed",
  "code-list-enum-renamed",
  "code-list-parent-changed",
  "code-added",
  "code-removed",
  "code-value-changed",
  "code-member-renamed",
  "code-parent-changed",
  "code-validity-narrowed",
  "code-validity-widened",
  "code-validity-changed",
  "check-severity-raised",
  "check-severity-lowered",
  "check-message-changed",
  "check-scope-widened",
  "check-scope-narrowed",
  "check-numbers-shifted",
  "rule-severity-raised",
  "rule-severity-lowered",
  "rule-message-changed",
  "rule-scope-widened",
  "rule-scope-narrowed",
  "rule-numbers-shifted",
  "message-severity-raised",
  "message-severity-lowered",
  "dialect-encoding-changed",
  "dialect-bom-changed",
  "dialect-newline-changed",
  "dialect-quoting-changed",
  "dialect-header-changed",
  "convention-unknown-dates-changed",
  "convention-empty-changed",
  "notice-changed",
]);

/** Rules whose values are names of things. */
const names: ReadonlySet<ChangeRuleId> = new Set<ChangeRuleId>([
  "layout-renamed",
  "layout-procedure-renamed",
  "section-renamed",
  "item-renamed",
  "item-english-renamed",
  "item-attribute-reworded",
  "item-unit-changed",
  "item-charset-narrowed",
  "item-charset-widened",
  "item-charset-changed",
  "item-id-reassigned",
  "item-moved",
  "item-section-changed",
  "code-list-renamed",
  "code-split",
  "code-merged",
  "code-reassigned",
  "code-relabelled",
  "code-english-relabelled",
  "check-added",
  "check-removed",
  "check-tightened",
  "check-loosened",
  "check-changed",
]);

/** Kinds of things whose name is, or may be, a sentence. */
const namedBySentences: readonly SubjectKind[] = ["related-check", "message"];

/**
 * The changes without the words that a package of less wording does not hold: hashes stand for them.
 * What is known of them stays the same, their fingerprints too.
 */
export function rewordDiff(diff: RevisionDiff, text: Words): RevisionDiff {
  return {
    ...diff,
    changes: diff.changes.map((change) => rewordChange(change, text)),
    ambiguous: [],
    history: { ...diff.history, entries: [], absent: [] },
  };
}

function rewordChange({ examples: _, ...change }: Change, text: Words): Change {
  const { rule, subject, before, after } = change;
  return {
    ...change,
    subject: rewordSubject(subject, text),
    before: rewordSide(before, rule, text),
    after: rewordSide(after, rule, text),
  };
}

function rewordSubject({ kind, before, after }: Subject, text: Words): Subject {
  const reword = (named: Named | null): Named | null => {
    if (named === null) return null;
    if (text === "ids") return { id: placeId(named.id), name: "" };
    return namedBySentences.includes(kind) ? { ...named, name: "" } : named;
  };
  return { kind, before: reword(before), after: reword(after) };
}

function rewordSide(side: Side | null, rule: ChangeRuleId, text: Words): Side | null {
  if (side === null) return null;
  const { value, sources } = side;
  const place = text === "ids" ? placeId : (name: string) => name;
  return {
    value: rewordValue(value, rule, text),
    sources: sources.map(({ file, sheet, cell }) => ({
      file: place(file),
      sheet: place(sheet),
      cell,
    })),
  };
}

function rewordValue(value: FactText, rule: ChangeRuleId, text: Words): FactText {
  if (facts.has(rule) || (text === "labels" && names.has(rule))) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Codes are listed as `value：label`.
  const isCode = rule === "code-split" || rule === "code-merged";
  const reword = (one: string) => (isCode ? one.slice(0, one.indexOf("：")) : hashText(one));
  return typeof value === "string" ? reword(value) : value.map(reword);
}
