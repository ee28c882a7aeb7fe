import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import type { Reading, RelatedCheck } from "../../spec/model.js";
import type { RuleExamples } from "../change.js";
import { type Claims, claimsOf } from "./claims.js";
import type { RuleContext } from "./context.js";
import { alike, type Certainty, judge, type Judgement, unknown } from "./judge.js";
import { touching } from "./touching.js";
import { KnownJudgements } from "./known-judgements.js";
import { keysIn, mergeFacts } from "./merge-facts.js";
import { TouchedItems } from "./touched-items.js";
import { Translator } from "./translate.js";

/**
 * What became of a check, from the point of view of records whose items pass their own checks, for an
 * application that passes every fact. `tightened`: some record passed before and fails now, and none
 * the other way round; `loosened` is the mirror, `changed` both, `same` neither. `undecided` where it
 * cannot be told. Where a direction comes without an example, it is certain that no record goes the
 * other way, and not that there is one which goes this way.
 */
export type RuleMeaning = "same" | "tightened" | "loosened" | "changed" | "undecided";

export interface RuleComparison {
  readonly meaning: RuleMeaning;
  readonly examples: RuleExamples;
  /** Newer ids of the layouts in which it differs, or may differ, among those that both have. */
  readonly layouts: readonly string[];
}

/** Compares checks of two revisions by what they make of records, layout by layout. */
export class RuleComparer {
  readonly #layouts: readonly { readonly translator: Translator; readonly touched: TouchedItems }[];

  constructor(context: RuleContext) {
    this.#layouts = context.layouts.map((layout) => {
      const translator = new Translator(layout, context);
      return { translator, touched: new TouchedItems(translator) };
    });
  }

  /** Layouts in which only one of them holds, or was understood, are left out. */
  compare(before: RelatedCheck, after: RelatedCheck): RuleComparison {
    const known = new KnownJudgements();
    const judged = this.#layouts.flatMap(({ translator, touched }) => {
      const older = readingOf(before, translator.layout.before);
      const newer = readingOf(after, translator.layout.after);
      if (older === null || newer === null) return [];
      const looks = known.looksOf(older, newer);
      if (looks.isSame && !touched.hasAny(looks.before)) return [];
      const judgement = known.get(older, newer, translator, () =>
        judgeIn(older, newer, translator),
      );
      return [{ layout: translator.layout.after, judgement }];
    });
    const differing = judged.filter(({ judgement }) => !isAlike(judgement));
    const caught = certainest(differing.map(({ judgement }) => judgement.caught));
    const freed = certainest(differing.map(({ judgement }) => judgement.freed));
    return {
      meaning: meaningOf(caught, freed),
      examples: firstExamples(differing.map(({ judgement }) => judgement.examples)),
      layouts: differing.map(({ layout }) => layout),
    };
  }
}

/** The same for a single pair of checks. */
export function compareRules(
  before: RelatedCheck,
  after: RelatedCheck,
  context: RuleContext,
): RuleComparison {
  return new RuleComparer(context).compare(before, after);
}

function readingOf({ rule }: RelatedCheck, layout: string): Reading | null {
  if (!("readings" in rule)) return null;
  return rule.readings.find(({ layouts }) => layouts.includes(layout)) ?? null;
}

function judgeIn(before: Reading, after: Reading, translator: Translator): Judgement {
  const older = claimsOf(before.expressions, translator.before, (each) =>
    translator.expression(each),
  );
  const newer = claimsOf(after.expressions, translator.after, (each) => each);
  if (haveSameForms(older.failing, newer.failing) && haveSameForms(older.advice, newer.advice))
    return alike;
  const facts = mergeFacts(keysIn(before.expressions), keysIn(after.expressions), translator);
  const judgement = judgeClaims(older.failing, newer.failing, facts);
  if (!isAlike(judgement) || haveSameForms(older.advice, newer.advice)) return judgement;
  // No record is judged differently, and still a person must read what is recommended now.
  return isAlike(judge(older.advice, newer.advice, facts)) ? alike : unknown;
}

/** What both say is left out first, as it makes no difference where nothing else does. */
function judgeClaims(before: Claims, after: Claims, facts: LayoutFacts): Judgement {
  const [older, newer] = [without(before, after), without(after, before)];
  const rest = judge(older, newer, facts);
  if (isAlike(rest) || older.size === before.size) return rest;
  const common = touching(both(before, after), [...older.values(), ...newer.values()]);
  if (common.size === 0) return rest;
  const whole = judge(new Map([...older, ...common]), new Map([...newer, ...common]), facts);
  return {
    caught: rest.caught === "no" ? "no" : whole.caught,
    freed: rest.freed === "no" ? "no" : whole.freed,
    examples: whole.examples,
  };
}

function without(claims: Claims, others: Claims): Claims {
  return new Map([...claims].filter(([form]) => !others.has(form)));
}

function both(claims: Claims, others: Claims): Claims {
  return new Map([...claims].filter(([form]) => others.has(form)));
}

function haveSameForms(one: Claims, other: Claims): boolean {
  return one.size === other.size && [...one.keys()].every((form) => other.has(form));
}

function isAlike({ caught, freed }: Judgement): boolean {
  return caught === "no" && freed === "no";
}

function certainest(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes("yes")) return "yes";
  return certainties.includes("maybe") ? "maybe" : "no";
}

function meaningOf(caught: Certainty, freed: Certainty): RuleMeaning {
  if (freed === "no") return caught === "no" ? "same" : "tightened";
  if (caught === "no") return "loosened";
  return caught === "yes" && freed === "yes" ? "changed" : "undecided";
}

/** The first example of either kind. */
function firstExamples(all: readonly RuleExamples[]): RuleExamples {
  const caught = all.find((each) => each.caught !== undefined)?.caught;
  const freed = all.find((each) => each.freed !== undefined)?.freed;
  return { ...(caught !== undefined && { caught }), ...(freed !== undefined && { freed }) };
}
