import type { Expression } from "../../rules/expression.js";
import type { RelatedCheck, RuleState } from "../model.js";
import type { Reworder } from "./reword.js";

/** A check across items without its sentence; the expressions name the items by the reworded keys. */
export function rewordRelatedCheck(check: RelatedCheck, reworder: Reworder): RelatedCheck {
  return {
    ...check,
    targets: check.targets.map(reworder.key),
    sentence: reworder.words.sentence(check.sentence),
    rule: rewordRule(check.rule, reworder),
    source: reworder.source(check.source),
  };
}

function rewordRule(rule: RuleState, reworder: Reworder): RuleState {
  const { sentence } = reworder.words;
  switch (rule.state) {
    case "note":
      return rule;
    case "unsupported": {
      // The reason and what was expected quote the sentence.
      const { code, ja, en } = rule.reason;
      const reason = { code, ja: sentence(ja), en: sentence(en) };
      return { ...rule, expected: rule.expected.map(sentence), reason };
    }
    default:
      return {
        ...rule,
        readings: rule.readings.map((reading) => ({
          ...reading,
          canonical: sentence(reading.canonical),
          expressions: reading.expressions.map((each) => rewordExpression(each, reworder)),
        })),
      };
  }
}

/** Expressions are plain data: an item has a `key`, what names a group has it as `group` or `eachRow`. */
function rewordExpression(expression: Expression, reworder: Reworder): Expression {
  const visit = (name: string, value: unknown, parent: object): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => visit("", each, value));
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value) as [string, unknown][];
      return Object.fromEntries(entries.map(([key, each]) => [key, visit(key, each, value)]));
    }
    if (typeof value !== "string") return value;
    if (name === "key" || name === "group" || name === "eachRow") return reworder.key(value);
    const looksUp = name === "name" && "kind" in parent && parent.kind === "parent-item";
    return looksUp ? reworder.words.lookUp(value) : value;
  };
  return visit("", expression, {}) as Expression;
}
