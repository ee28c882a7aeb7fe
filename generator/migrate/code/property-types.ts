import { ts } from "ts-morph";
import type { UseKind } from "./uses.js";

/** The types whose property a name is, and how it is used. */
export interface PropertyTypes {
  readonly types: readonly ts.Type[];
  readonly kind: UseKind;
}

/** The types that a node names a property of; null where it names none. */
export function propertyTypes(
  node: ts.Identifier | ts.StringLiteralLike,
  checker: ts.TypeChecker,
): PropertyTypes | null {
  const named = ts.isComputedPropertyName(node.parent) ? node.parent : node;
  const { parent } = named;
  if (ts.isBindingElement(parent)) return bindingTypes(named, parent, checker);
  if (ts.isObjectLiteralElementLike(parent) && parent.name === named) {
    return memberTypes(parent, checker);
  }
  if (ts.isTypeElement(parent) || ts.isClassElement(parent)) {
    return parent.name === named ? heritageTypes(parent, checker) : null;
  }
  return ts.isStringLiteralLike(node) ? literalTypes(node, checker) : null;
}

function bindingTypes(
  node: ts.Node,
  element: ts.BindingElement,
  checker: ts.TypeChecker,
): PropertyTypes | null {
  const pattern = element.parent;
  if (!ts.isObjectBindingPattern(pattern) || element.dotDotDotToken !== undefined) return null;
  const types = [checker.getTypeAtLocation(pattern)];
  if (element.propertyName === node) return { types, kind: "key" };
  const isBoth = element.propertyName === undefined && element.name === node;
  return isBoth && ts.isIdentifier(node) ? { types, kind: "binding" } : null;
}

/** Members of object literals, which may be patterns of assignments, and JSX attributes. */
function memberTypes(
  member: ts.ObjectLiteralElementLike,
  checker: ts.TypeChecker,
): PropertyTypes | null {
  const holder = member.parent;
  const kind = ts.isShorthandPropertyAssignment(member) ? "shorthand" : "key";
  if (ts.isObjectLiteralExpression(holder)) {
    const assigned = assignedType(holder, checker);
    if (assigned !== null) return { types: [assigned], kind };
  }
  if (!ts.isExpression(holder)) return null;
  const expected = checker.getContextualType(holder);
  const types = expected === undefined ? spreadTypes(holder, checker) : [expected];
  return { types, kind };
}

/** What stands in a literal with no expected type comes from the objects that are spread in it. */
function spreadTypes(holder: ts.Expression, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!ts.isObjectLiteralExpression(holder)) return [];
  return holder.properties
    .filter(ts.isSpreadAssignment)
    .map(({ expression }) => checker.getTypeAtLocation(expression));
}

/** The type of what is taken apart where an object literal is the left side of an assignment; else null. */
function assignedType(
  literal: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
): ts.Type | null {
  const { parent } = literal;
  if (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === literal
  ) {
    return checker.getTypeAtLocation(parent.right);
  }
  if (ts.isForOfStatement(parent) && parent.initializer === literal) {
    return checker.getTypeAtLocation(literal);
  }
  const inner = ts.isPropertyAssignment(parent) && parent.initializer === literal ? parent : null;
  if (inner === null || !ts.isObjectLiteralExpression(inner.parent)) return null;
  const outer = assignedType(inner.parent, checker);
  const name = ts.isIdentifier(inner.name) || ts.isStringLiteral(inner.name) ? inner.name : null;
  if (outer === null || name === null) return null;
  const symbol = checker.getPropertyOfType(outer, name.text);
  return symbol === undefined ? null : checker.getTypeOfSymbolAtLocation(symbol, literal);
}

/** What a class or interface of the maker's declares again of a generated one. */
function heritageTypes(
  member: ts.TypeElement | ts.ClassElement,
  checker: ts.TypeChecker,
): PropertyTypes | null {
  const { parent } = member;
  if (!ts.isInterfaceDeclaration(parent) && !ts.isClassLike(parent)) return null;
  const types = (parent.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => checker.getTypeAtLocation(type)),
  );
  return types.length === 0 ? null : { types, kind: "key" };
}

/** Literals that name a property: `x["a"]`, `X["a"]`, `"a" in x`, `Pick<X, "a">`, `x.$text("a")`. */
function literalTypes(node: ts.StringLiteralLike, checker: ts.TypeChecker): PropertyTypes | null {
  const { parent } = node;
  const access = (type: ts.Type): PropertyTypes => ({ types: [type], kind: "access" });
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) {
    return access(checker.getTypeAtLocation(parent.expression));
  }
  if (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    parent.left === node
  ) {
    return access(checker.getTypeAtLocation(parent.right));
  }
  if (ts.isLiteralTypeNode(parent)) return typeArgumentTypes(parent, checker);
  if (ts.isCallExpression(parent) && parent.arguments[0] === node) {
    const { expression } = parent;
    if (!ts.isPropertyAccessExpression(expression)) return null;
    const takesName = ["$text", "$setText"].includes(expression.name.text);
    return takesName ? access(checker.getTypeAtLocation(expression.expression)) : null;
  }
  return null;
}

function typeArgumentTypes(
  literal: ts.LiteralTypeNode,
  checker: ts.TypeChecker,
): PropertyTypes | null {
  const holder = ts.isUnionTypeNode(literal.parent) ? literal.parent : literal;
  const { parent } = holder;
  const of = (node: ts.TypeNode): PropertyTypes => ({
    types: [checker.getTypeFromTypeNode(node)],
    kind: "access",
  });
  if (ts.isIndexedAccessTypeNode(parent) && parent.indexType === holder) {
    return of(parent.objectType);
  }
  if (!ts.isTypeReferenceNode(parent) || !ts.isIdentifier(parent.typeName)) return null;
  const [subject, keys] = parent.typeArguments ?? [];
  const picks = ["Pick", "Omit"].includes(parent.typeName.text);
  return picks && subject !== undefined && keys === holder ? of(subject) : null;
}
