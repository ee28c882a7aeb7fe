import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { otherText } from "../../rules/lint/variable.js";
import type { RuleExamples } from "../change.js";
import type { Claims } from "./claims.js";
import { type Leaf, type Plan, planFailure } from "./condition-plan.js";
import { Diagrams, type Root, TooLarge } from "./diagram.js";
import { describeRecord } from "./example.js";
import { RuleSpace } from "./rule-space.js";

/** Whether there are records of some kind; `maybe` where none is certain and none is ruled out. */
export type Certainty = "no" | "maybe" | "yes";

/** What two sets of claims make of records. */
export interface Judgement {
  /** Records that pass the older claims and fail the newer ones. */
  readonly caught: Certainty;
  /** The other way round. */
  readonly freed: Certainty;
  readonly examples: RuleExamples;
}

export const alike: Judgement = { caught: "no", freed: "no", examples: {} };
export const unknown: Judgement = { caught: "maybe", freed: "maybe", examples: {} };

/** Tries both on every combination of the values that make a difference to either. */
export function judge(before: Claims, after: Claims, facts: LayoutFacts): Judgement {
  const rules = new RuleSpace(facts);
  // In an order of their own, so that the two can be held against each other either way round.
  const forms = [...new Set([...before.keys(), ...after.keys()])].sort();
  const plans = forms.flatMap((form) => {
    const claim = before.get(form) ?? after.get(form);
    return claim === undefined ? [] : [{ form, plan: planFailure(claim, rules) }];
  });
  const plansOf = (claims: Claims) =>
    plans.flatMap(({ form, plan }) => (claims.has(form) ? [plan] : []));
  try {
    return compare(plansOf(before), plansOf(after), rules);
  } catch (error) {
    if (error instanceof TooLarge) return unknown;
    throw error;
  }
}

function compare(before: readonly Plan[], after: readonly Plan[], rules: RuleSpace): Judgement {
  const { variables } = rules.space;
  const levels = [...variables.keys()].sort((a, b) =>
    (variables[a]?.key ?? "") < (variables[b]?.key ?? "") ? -1 : 1,
  );
  const domains = levels.map((number) => sortedValues(variables[number]?.domain ?? []));
  const diagrams = new Diagrams(domains.map(({ length }) => length));
  const leaf = leafMaker(diagrams, levels, domains);
  const [failedBefore, failsNow] = [before, after].map((plans) =>
    plans.reduce((all, each) => diagrams.or(all, each(diagrams, leaf)), Diagrams.no),
  );
  if (failedBefore === undefined || failsNow === undefined || failedBefore === failsNow)
    return alike;
  const caught = diagrams.and(failsNow, diagrams.not(failedBefore));
  const freed = diagrams.and(failedBefore, diagrams.not(failsNow));
  const isExact = rules.isExact;
  const certainty = (root: Root): Certainty =>
    root === Diagrams.no ? "no" : isExact ? "yes" : "maybe";
  const example = (root: Root) =>
    certainty(root) === "yes"
      ? describeRecord(root, { diagrams, levels, domains, rules })
      : undefined;
  const [caughtRecord, freedRecord] = [example(caught), example(freed)];
  return {
    caught: certainty(caught),
    freed: certainty(freed),
    examples: {
      ...(caughtRecord !== undefined && { caught: caughtRecord }),
      ...(freedRecord !== undefined && { freed: freedRecord }),
    },
  };
}

/** What is named before what stands for everything else. */
function sortedValues(values: readonly string[]): readonly string[] {
  const others = values.filter((value) => value === otherText);
  return [...values.filter((value) => value !== otherText).sort(), ...others];
}

function leafMaker(
  diagrams: Diagrams,
  levels: readonly number[],
  domains: readonly (readonly string[])[],
): (leaf: Leaf) => Root {
  const levelOf = new Map(levels.map((number, level) => [number, level]));
  return ({ holds, numbers }) => {
    const own = numbers.flatMap((number) => levelOf.get(number) ?? []).sort((a, b) => a - b);
    const values: string[] = [];
    return diagrams.of(own, (places) => {
      for (const [level, place] of places)
        values[levels[level] ?? 0] = domains[level]?.[place] ?? "";
      return holds(values);
    });
  };
}
