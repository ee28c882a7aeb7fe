import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { otherText } from "../../rules/lint/variable.js";
import type { RuleExamples } from "../change.js";
import type { Claims } from "./claims.js";
import { planFailure } from "./condition-plan.js";
import { Diagrams, type Root, TooLarge } from "./diagram.js";
import { describeRecord } from "./example.js";
import { isExactValue } from "./orders.js";
import type { Leaf, Plan } from "./plan.js";
import { RuleSpace } from "./rule-space.js";
import { rowsAgree } from "./some-rows.js";
import { usualPrefix } from "./texts.js";

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
  const possible = rowsAgree(rules.someRows, diagrams, leaf);
  const caught = diagrams.and(possible, diagrams.and(failsNow, diagrams.not(failedBefore)));
  const freed = diagrams.and(possible, diagrams.and(failedBefore, diagrams.not(failsNow)));
  const certain = certainRecords(rules, diagrams, leaf);
  const search = { diagrams, levels, domains, rules };
  const lookInto = (root: Root): Looked => {
    if (root === Diagrams.no) return { is: "no" };
    const sure = diagrams.and(root, certain);
    return sure === Diagrams.no
      ? { is: "maybe" }
      : { is: "yes", example: describeRecord(sure, search) };
  };
  return judgement(lookInto(caught), lookInto(freed));
}

interface Looked {
  readonly is: Certainty;
  readonly example?: string;
}

function judgement(caught: Looked, freed: Looked): Judgement {
  return {
    caught: caught.is,
    freed: freed.is,
    examples: {
      ...(caught.example !== undefined && { caught: caught.example }),
      ...(freed.example !== undefined && { freed: freed.example }),
    },
  };
}

/** The combinations that a record can have for certain. */
function certainRecords(rules: RuleSpace, diagrams: Diagrams, leaf: (leaf: Leaf) => Root): Root {
  const orders = rules.certainWhereExact;
  if (orders === null) return Diagrams.no;
  const exact = new Set(orders.map(({ key }) => key));
  return rules.space.variables
    .flatMap(({ key }, number): readonly Leaf[] => {
      const numbers = [number];
      if (exact.has(key))
        return [{ holds: (values) => isExactValue(values[number] ?? ""), numbers }];
      // A cell may be too short for a number that is written in another way than the usual one.
      return key.startsWith(usualPrefix)
        ? [{ holds: (values) => values[number] === "true", numbers }]
        : [];
    })
    .map(leaf)
    .reduce((all, each) => diagrams.and(all, each), Diagrams.yes);
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
