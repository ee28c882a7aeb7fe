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
  const printer = new SentencePrinter(canonicalNames, new ConditionPrinter(canonicalNames));
  return expressions.map((expression) => printer.print(expression)).join("");
}

class SentencePrinter {
  constructor(
    readonly names: CanonicalNames,
    readonly conditions: ConditionPrinter,
  ) {}

  print({ eachRow, when, assert }: Expression): string {
    const scope = eachRow === undefined ? "" : `${this.names.group(eachRow)}の各行で、`;
    const condition = when === undefined ? "" : `${this.conditions.print(when)}場合、`;
    return `${scope}${condition}${visit(assert, this.#table)}。`;
  }

  readonly #table: ByKind<Assertion, string> = {
    required: ({ items }) => `${this.names.items(items)}は必須`,
    prohibited: ({ items }) => `${this.names.items(items)}は入力不可`,
    ignored: ({ items }) => `${this.names.items(items)}は入力しても無視される`,
    optional: ({ items }) => `${this.names.items(items)}は空欄でもよい`,
    recommended: ({ items }) => `${this.names.items(items)}は入力が望ましい`,
    default: ({ item, value }) =>
      `${this.names.item(item)}が空欄のときは${this.names.value(value, item)}とみなす`,
    holds: ({ condition }) => `${this.conditions.print(condition)}こと`,
  };
}
