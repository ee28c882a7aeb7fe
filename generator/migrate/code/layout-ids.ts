import { ts } from "ts-morph";
import { constituents } from "./entities.js";

/** Whether a literal stands where any id of a layout of the package may stand, or is compared with one. */
export function expectsLayoutId(
  node: ts.StringLiteralLike,
  checker: ts.TypeChecker,
  layoutIds: ReadonlySet<string>,
): boolean {
  if (!layoutIds.has(node.text)) return false;
  const type = expectedType(node, checker);
  if (type === undefined) return false;
  const ids = constituents(checker.getBaseConstraintOfType(type) ?? type);
  // Only all of them together are certain to be the package's.
  return (
    layoutIds.size > 1 &&
    ids.length === layoutIds.size &&
    ids.every((each) => each.isStringLiteral() && layoutIds.has(each.value))
  );
}

function expectedType(node: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) {
    const other = parent.left === node ? parent.right : parent.left;
    return checker.getTypeAtLocation(other);
  }
  if (ts.isCaseClause(parent)) return checker.getTypeAtLocation(parent.parent.parent.expression);
  return parameterType(node, checker) ?? checker.getContextualType(node);
}

/** The type that a parameter is declared with; what is expected of the argument may be narrower. */
function parameterType(node: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return undefined;
  const declaration = checker.getResolvedSignature(parent)?.declaration;
  const parameter = declaration?.parameters[parent.arguments.indexOf(node)];
  return parameter === undefined ? undefined : checker.getTypeAtLocation(parameter);
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(kind);
}
