import type { Assertion, Condition, Expression } from "../expression.js";
import type { LayoutNames } from "../layout-names.js";
import { checkBounds } from "./bounds.js";
import { argumentsOf, groupOf, itemOf, itemsOf, textOf, type WrittenContext } from "./leaves.js";
import { conditionNames, lowerCondition } from "./lower-condition.js";
import { ExpressionSyntaxError } from "./syntax-error.js";
import type { WrittenExpression, WrittenNode } from "./tree.js";
import { WrittenNames } from "./written-names.js";
import { parse, SyntaxError as GrammarError } from "./written-parser.js";

export { ExpressionSyntaxError } from "./syntax-error.js";

/**
 * Reads one or more written expressions, with `;` or line breaks between them.
 * @throws {ExpressionSyntaxError} where the text is no expression, or names what the layout has not or has twice.
 */
export function parseExpressions(text: string, names: LayoutNames): readonly Expression[] {
  checkBounds(text);
  const trees = withGrammarErrors(text, () => parse(text, { startRule: "Expressions" }));
  const context = { names: new WrittenNames(names) };
  return trees.map((tree) => lowerExpression(tree, context));
}

/**
 * Reads one condition.
 * @throws {ExpressionSyntaxError} as `parseExpressions` does.
 */
export function parseCondition(text: string, names: LayoutNames): Condition {
  checkBounds(text);
  const tree = withGrammarErrors(text, () => parse(text, { startRule: "Condition" }));
  return lowerCondition(tree, { names: new WrittenNames(names) });
}

function lowerExpression(tree: WrittenExpression, context: WrittenContext): Expression {
  const eachRow = tree.each === null ? {} : { eachRow: groupOf(tree.each, context) };
  const inner = { ...context, group: eachRow.eachRow };
  const when = tree.when === null ? {} : { when: lowerCondition(tree.when, inner) };
  return { ...eachRow, ...when, assert: lowerAssertion(tree.assert, inner) };
}

const listed = ["required", "prohibited", "ignored", "optional", "recommended"] as const;

function lowerAssertion(node: WrittenNode, context: WrittenContext): Assertion {
  if (node.kind === "call") {
    const kind = listed.find((each) => each === node.name);
    if (kind !== undefined) return { kind, items: itemsOf(node, context) };
    if (node.name === "default") {
      const [item, value] = argumentsOf(node, 2);
      return { kind: "default", item: itemOf(item, context), value: textOf(value) };
    }
    const known = conditionNames();
    if (!known.includes(node.name)) {
      const expected = [...listed, "default", ...known];
      throw new ExpressionSyntaxError(`no function ${node.name}`, node.offset, expected);
    }
  }
  return { kind: "holds", condition: lowerCondition(node, context) };
}

function withGrammarErrors<Result>(text: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof GrammarError) throw syntaxErrorOf(error, text);
    throw error;
  }
}

function syntaxErrorOf(error: GrammarError, text: string): ExpressionSyntaxError {
  const { offset } = error.location.start;
  const expected = new Set<string>();
  for (const expectation of error.expected) {
    if (expectation.type === "other" && expectation.description !== "")
      expected.add(expectation.description);
    if (expectation.type === "literal") expected.add(expectation.text);
    if (expectation.type === "end") expected.add("the end");
  }
  const found = text.codePointAt(offset);
  const message =
    found === undefined
      ? "the text ends too early"
      : `${JSON.stringify(String.fromCodePoint(found))} does not fit here`;
  return new ExpressionSyntaxError(message, offset, [...expected].sort());
}
