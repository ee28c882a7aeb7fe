import { ts } from "ts-morph";
import type { EntityFinder } from "./entities.js";
import { constituents } from "./entities.js";
import type { Use } from "./uses.js";

/** The class of the record that a property of a shared section is reached from; null where the code does not show it. */
export function recordOf(
  { node, kind }: Use,
  records: readonly string[],
  checker: ts.TypeChecker,
  finder: EntityFinder,
): string | null {
  const expressions = kind === "access" ? objectsOf(node) : literalsOf(node);
  for (const expression of expressions) {
    const type =
      kind === "access"
        ? checker.getTypeAtLocation(expression)
        : checker.getContextualType(expression);
    const found = type === undefined ? [] : recordsIn(type, records, finder);
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function recordsIn(
  type: ts.Type,
  records: readonly string[],
  finder: EntityFinder,
): readonly string[] {
  const names = constituents(type).flatMap((each) => finder.ofSymbol(each.symbol).keys);
  return records.filter((record) => names.includes(record) || names.includes(`${record}Init`));
}

/** `a.b[0]`, `a.b` and `a` for the `c` of `a.b[0].c`. */
function objectsOf(node: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  let at: ts.Node = node.parent;
  while (isStep(at)) {
    found.push(at.expression);
    at = at.expression;
  }
  return found;
}

function isStep(node: ts.Node): node is ts.Node & { readonly expression: ts.Expression } {
  return (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isCallExpression(node)
  );
}

/** The object literals around a property, innermost first. */
function literalsOf(node: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  for (let at: ts.Node = node.parent; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isObjectLiteralExpression(at)) found.push(at);
  }
  return found;
}
