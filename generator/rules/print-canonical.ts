import { type ByKind, visit } from "./by-kind.js";
import { ConditionPrinter } from "./canonical/conditions.js";
import { CanonicalNames } from "./canonical/names.js";
import type { Assertion, Expression } from "./expression.js";
import type { LayoutNames } from "./layout-names.js";

/**
 * Expressions in plain Japanese of one fixed wording, a sentence each, so that a person who knows the
 * domain can confirm what was understood.
 */
export function printCanonical(expressions: readonly Expression[], names: LayoutNames): string {
  const canonicalNames = new CanonicalNames(names);
  return expressions.map((expression) => printSentence(expression, canonicalNames)).join("");
}

function printSentence({ eachRow, when, assert }: Expression, names: CanonicalNames): string {
  const conditions = new ConditionPrinter(names, eachRow);
  const scope = eachRow === undefined ? "" : `${names.group(eachRow)}の各行で、`;
  const condition = when === undefined ? "" : `${conditions.print(when)}場合、`;
  return `${scope}${condition}${printAssertion(assert, names, conditions)}。`;
}

function printAssertion(
  assertion: Assertion,
  names: CanonicalNames,
  conditions: ConditionPrinter,
): string {
  const table: ByKind<Assertion, string> = {
    required: ({ items }) => `${names.items(items)}は必須`,
    prohibited: ({ items }) => `${names.items(items)}は入力不可`,
    ignored: ({ items }) => `${names.items(items)}は入力しても無視される`,
    optional: ({ items }) => `${names.items(items)}は空欄でもよい`,
    recommended: ({ items }) => `${names.items(items)}は入力が望ましい`,
    default: ({ item, value }) =>
      `${names.item(item)}が空欄のときは${names.value(value, item)}とみなす`,
    holds: ({ condition }) => `${conditions.print(condition)}こと`,
  };
  return visit(assertion, table);
}
