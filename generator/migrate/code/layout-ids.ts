import { ts } from "ts-morph";
import type { EntityFinder } from "./entities.js";

/** Whether a literal stands where the package's type of layout ids is expected, or is compared with one. */
export function expectsLayoutId(
  node: ts.StringLiteralLike,
  checker: ts.TypeChecker,
  finder: EntityFinder,
): boolean {
  const type = expectedType(node, checker);
  if (type === undefined) return false;
  const plain = checker.getBaseConstraintOfType(type) ?? type;
  return [type, plain].some((each) => finder.ofSymbol(each.aliasSymbol).keys.includes("LayoutId"));
}

function expectedType(node: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) {
    const other = parent.left === node ? parent.right : parent.left;
    return checker.getTypeAtLocation(other);
  }
  if (ts.isCaseClause(parent)) return checker.getTypeAtLocation(parent.parent.parent.expression);
  return checker.getContextualType(node);
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(kind);
}
