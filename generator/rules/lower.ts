import type { Assertion } from "./expression.js";
import { ConditionLowering } from "./lower-condition.js";
import { exception, otherwise, proviso } from "./lower-exceptions.js";
import { requirement } from "./lower-requirement.js";
import { aboutIndex, isOwnState, violation } from "./lower-violation.js";
import type { Lowered, Meaning } from "./lowered.js";
import type { LoweringContext } from "./lowering-context.js";
import { notUnderstood } from "./not-understood.js";
import { describedPolarity, type Polarity } from "./polarity.js";
import { References } from "./references.js";
import { scoped } from "./row-scope.js";
import type { ConditionTree, SentenceTree } from "./syntax.js";

export interface LoweringOptions {
  /** Decides sentences that do not say whether a fact must or must not be. */
  readonly polarity: Polarity | null;
  /** Whether a condition of the sentence is a fact that only its wording tells. */
  readonly hasFacts: boolean;
}

/**
 * Gives a sentence its meaning in a layout.
 * @param before what the sentences before it in the cell came to
 * @throws NotUnderstood where a name, value or combination has no certain meaning
 */
export function lower(
  tree: SentenceTree,
  before: Lowered | null,
  context: Omit<LoweringContext, "topic" | "inFile">,
  options: LoweringOptions,
): Lowered {
  const topic = tree.style === "requirement" ? tree.topic : null;
  const inFile = "scope" in tree && tree.scope.inFile;
  const sentence = { ...context, topic, inFile };
  return lowerSentence(
    tree,
    before,
    new ConditionLowering(new References(sentence), sentence),
    options,
  );
}

function lowerSentence(
  tree: SentenceTree,
  before: Lowered | null,
  lowering: ConditionLowering,
  options: LoweringOptions,
): Lowered {
  const { references } = lowering;
  switch (tree.style) {
    case "requirement": {
      const asked = requirement(tree, lowering, options.hasFacts);
      return tree.proviso
        ? { ...proviso(asked, before, references), replaces: true }
        : { ...asked, replaces: false };
    }
    case "violation":
      return { ...violation(tree.when, tree.scope, lowering), replaces: false };
    case "bare":
      return { ...bare(tree, lowering, options), replaces: false };
    case "exception":
      return { ...exception(lowering.lower(tree.when), before, references), replaces: true };
    case "otherwise":
      return { ...otherwise(tree.then, before, lowering), replaces: true };
  }
}

function bare(
  tree: SentenceTree & { readonly style: "bare" },
  lowering: ConditionLowering,
  options: LoweringOptions,
): Meaning {
  const { fact, when, scope } = tree;
  const polarity = tree.fragment
    ? fragmentPolarity(fact, lowering, options)
    : (options.polarity ?? describedPolarity(lowering.context.tokens));
  if (polarity === "violation") {
    return violation(when === null ? fact : { kind: "and", of: [when, fact] }, scope, lowering);
  }
  const condition = when === null ? null : lowering.lower(when);
  const assert: Assertion = { kind: "holds", condition: lowering.lower(fact) };
  return { expressions: [scoped(condition, assert, scope, lowering.references)], when: condition };
}

/** 「Aが記録されていない場合」 on A itself can only be an error: asking for A there would say nothing. */
function fragmentPolarity(
  fact: ConditionTree,
  lowering: ConditionLowering,
  options: LoweringOptions,
): Polarity {
  const parts = fact.kind === "and" ? fact.of : [fact];
  const own = parts[aboutIndex(parts, lowering)];
  if (options.polarity === "violation" || (own !== undefined && isOwnState(own, lowering))) {
    return "violation";
  }
  throw notUnderstood("case-alone", 0, {}, ["エラー", "必須"]);
}
