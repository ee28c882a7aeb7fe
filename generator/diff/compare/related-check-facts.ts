import type { RelatedCheck } from "../../spec/model.js";
import type { RuleExamples, Side } from "../change.js";
import type { Paired } from "../matching.js";
import type { ChangeRuleId } from "../registry.js";
import type { RuleMeaning } from "../rules/compare-rules.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import type { ruleMeanings } from "./rule-meanings.js";
import { type CommonLayouts, compareScope, isRaised } from "./scope.js";
import { side } from "./side.js";

/** What differs in one check. */
export interface RelatedCheckFact {
  readonly rule: ChangeRuleId;
  readonly before: Side | null;
  readonly after: Side | null;
  /** All that the check holds in when absent. */
  readonly layouts?: readonly string[];
  readonly symbols?: Seen["symbols"];
  readonly examples?: RuleExamples;
}

export function sentenceOf({ sentence, source }: RelatedCheck): Side {
  return side(sentence, source);
}

const rulesOfMeaning: Readonly<Record<RuleMeaning, ChangeRuleId>> = {
  same: "rule-reworded",
  tightened: "rule-tightened",
  loosened: "rule-loosened",
  changed: "rule-changed",
  undecided: "rule-undecided",
};

export function meaningFacts(
  { before, after }: Paired<RelatedCheck>,
  meanings: ReturnType<typeof ruleMeanings>,
): readonly RelatedCheckFact[] {
  const [one, other] = [sentenceOf(before), sentenceOf(after)];
  const [known, isKnown] = [isCompiled(before), isCompiled(after)];
  if (known && !isKnown) return [{ rule: "rule-not-understood", before: one, after: other }];
  if (!known && isKnown) return [{ rule: "rule-understood", before: one, after: other }];
  const reworded = before.sentence !== after.sentence;
  if (!known) {
    // Instructions to people, and sentences that were never understood.
    const rule = before.rule.state === "note" && after.rule.state === "note";
    return reworded
      ? [{ rule: rule ? "rule-reworded" : "rule-undecided", before: one, after: other }]
      : [];
  }
  const { meaning, examples, layouts } = meanings(before, after);
  if (meaning === "same" && !reworded) return [];
  return [
    {
      rule: rulesOfMeaning[meaning],
      before: one,
      after: other,
      examples,
      ...(layouts.length === 0 ? {} : { layouts }),
    },
  ];
}

function isCompiled({ rule }: RelatedCheck): boolean {
  return "readings" in rule;
}

export function plainFacts(
  { before, after }: Paired<RelatedCheck>,
  { keys }: Comparison,
): readonly RelatedCheckFact[] {
  const facts: RelatedCheckFact[] = [];
  if (before.severity !== after.severity) {
    const rule = isRaised(before.severity, after.severity)
      ? "rule-severity-raised"
      : "rule-severity-lowered";
    const [one, other] = [before, after].map(({ severity, source }) => side(severity, source));
    facts.push({ rule, before: one ?? null, after: other ?? null });
  }
  if (before.messageId !== after.messageId) {
    const [one, other] = [before, after].map(({ messageId = "", source }) =>
      side(messageId, source),
    );
    facts.push({ rule: "rule-message-changed", before: one ?? null, after: other ?? null });
  }
  const [old, young] = [before.targets.map((key) => keys.item(key)), after.targets];
  // An id that now means another item is a change of its own.
  if (old.join() !== young.join() && before.targets.join() !== young.join()) {
    facts.push({
      rule: "rule-targets-changed",
      before: side(before.targets, before.source),
      after: side(after.targets, after.source),
    });
  }
  return [...facts, ...flagFacts(before, after)];
}

/** Facts that the application must pass, or need no longer pass. */
function flagFacts(before: RelatedCheck, after: RelatedCheck): readonly RelatedCheckFact[] {
  const [old, young] = [flagsOf(before), flagsOf(after)];
  const came = young.filter((flag) => !old.includes(flag));
  const went = old.filter((flag) => !young.includes(flag));
  return [
    ...came.map((flag): RelatedCheckFact => ({
      rule: "rule-flag-added",
      before: null,
      after: side(flag, after.source),
      symbols: [{ kind: "flag", before: null, after: flag }],
    })),
    ...went.map((flag): RelatedCheckFact => ({
      rule: "rule-flag-removed",
      before: side(flag, before.source),
      after: null,
      symbols: [{ kind: "flag", before: flag, after: null }],
    })),
  ];
}

function flagsOf({ rule }: RelatedCheck): readonly string[] {
  return rule.state === "predicate" ? rule.flags : [];
}

export function scopeFacts(
  { before, after }: Paired<RelatedCheck>,
  common: CommonLayouts,
): readonly RelatedCheckFact[] {
  const { widened, narrowed } = compareScope(before, after, common);
  const facts: RelatedCheckFact[] = [];
  if (widened !== null)
    facts.push({
      rule: "rule-scope-widened",
      before: null,
      after: widened,
      layouts: idsOf(widened),
    });
  if (narrowed !== null)
    facts.push({
      rule: "rule-scope-narrowed",
      before: narrowed,
      after: null,
      layouts: common.ofBefore(idsOf(narrowed)),
    });
  return facts;
}

function idsOf({ value }: Side): readonly string[] {
  return Array.isArray(value) ? value : [];
}
