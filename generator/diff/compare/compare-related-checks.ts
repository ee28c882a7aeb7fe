import type { RecordLayout, RelatedCheck } from "../../spec/model.js";
import type { RuleExamples, Side } from "../change.js";
import type { Paired } from "../matching.js";
import type { ChangeRuleId } from "../registry.js";
import type { RuleMeaning } from "../rules/compare-rules.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import { ruleMeanings } from "./rule-meanings.js";
import { CommonLayouts, compareScope, isRaised } from "./scope.js";
import { side, subjectOf } from "./side.js";
import { validatorOf } from "./symbols.js";

/** Checks across items. Those that hold only in layouts of one revision are told with the layout. */
export function compareRelatedChecks(comparison: Comparison): void {
  const { matching, collector } = comparison;
  const common = new CommonLayouts(matching);
  const symbols = symbolsIn(comparison);
  const { pairs, removed, added } = matching.relatedChecks;
  for (const check of added) {
    const layouts = common.ofAfter(check.layouts);
    if (layouts.length > 0) collector.add(whole(null, check, layouts, symbols(layouts)));
  }
  for (const check of removed) {
    const layouts = common.ofBefore(check.layouts);
    if (layouts.length > 0) collector.add(whole(check, null, layouts, symbols(layouts)));
  }
  const meanings = ruleMeanings(comparison);
  for (const pair of pairs) {
    const layouts = common.ofAfter(pair.after.layouts);
    if (layouts.length === 0 && common.ofBefore(pair.before.layouts).length === 0) continue;
    const add = (fact: Fact) =>
      collector.add({
        rule: fact.rule,
        subject: subject(pair.before, pair.after),
        before: fact.before,
        after: fact.after,
        layouts: fact.layouts ?? layouts,
        symbols: [...symbols(fact.layouts ?? layouts), ...(fact.symbols ?? [])],
        evidence: pair.evidence,
        ...(fact.examples === undefined ? {} : { examples: fact.examples }),
      });
    for (const fact of [
      ...meaningFacts(pair, meanings),
      ...plainFacts(pair, comparison),
      ...scopeFacts(pair, common),
    ])
      add(fact);
  }
}

/** What differs in one check. */
interface Fact {
  readonly rule: ChangeRuleId;
  readonly before: Side | null;
  readonly after: Side | null;
  /** All that the check holds in when absent. */
  readonly layouts?: readonly string[];
  readonly symbols?: Seen["symbols"];
  readonly examples?: RuleExamples;
}

function subject(before: RelatedCheck | null, after: RelatedCheck | null) {
  return subjectOf("related-check", before, after, ({ no, sentence }) => ({
    id: no,
    name: sentence,
  }));
}

function whole(
  before: RelatedCheck | null,
  after: RelatedCheck | null,
  layouts: readonly string[],
  symbols: Seen["symbols"],
): Seen {
  return {
    rule: after === null ? "rule-removed" : "rule-added",
    subject: subject(before, after),
    before: before === null ? null : sentenceOf(before),
    after: after === null ? null : sentenceOf(after),
    layouts,
    ...(symbols === undefined ? {} : { symbols }),
  };
}

function sentenceOf({ sentence, source }: RelatedCheck): Side {
  return side(sentence, source);
}

/** The validators of layouts of the newer spec. */
function symbolsIn({ matching }: Comparison): (layouts: readonly string[]) => Seen["symbols"] & {} {
  const pairs = new Map<string, Paired<RecordLayout>>(
    matching.layouts.pairs.map((pair) => [pair.after.id, pair]),
  );
  return (layouts) =>
    layouts.flatMap((id) => {
      const pair = pairs.get(id);
      return pair === undefined ? [] : [validatorOf(pair.before, pair.after)];
    });
}

const rulesOfMeaning: Readonly<Record<RuleMeaning, ChangeRuleId>> = {
  same: "rule-reworded",
  tightened: "rule-tightened",
  loosened: "rule-loosened",
  changed: "rule-changed",
  undecided: "rule-undecided",
};

function meaningFacts(
  { before, after }: Paired<RelatedCheck>,
  meanings: ReturnType<typeof ruleMeanings>,
): readonly Fact[] {
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

function plainFacts(
  { before, after }: Paired<RelatedCheck>,
  { keys }: Comparison,
): readonly Fact[] {
  const facts: Fact[] = [];
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
function flagFacts(before: RelatedCheck, after: RelatedCheck): readonly Fact[] {
  const [old, young] = [flagsOf(before), flagsOf(after)];
  const came = young.filter((flag) => !old.includes(flag));
  const went = old.filter((flag) => !young.includes(flag));
  return [
    ...came.map((flag): Fact => ({
      rule: "rule-flag-added",
      before: null,
      after: side(flag, after.source),
      symbols: [{ kind: "flag", before: null, after: flag }],
    })),
    ...went.map((flag): Fact => ({
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

function scopeFacts(
  { before, after }: Paired<RelatedCheck>,
  common: CommonLayouts,
): readonly Fact[] {
  const { widened, narrowed } = compareScope(before, after, common);
  const facts: Fact[] = [];
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
