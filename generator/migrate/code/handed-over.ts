import { ts } from "ts-morph";
import type { MigrationPlan } from "../plan/fates.js";
import type { EntityFinder } from "./entities.js";
import { constituents } from "./entities.js";

/**
 * What a person must know of an object of the maker's that is handed over where a generated type is
 * expected: its type need not name the generated one, so that the compiler does not see names that are gone.
 */
export function handedOverNote(
  node: ts.Node,
  plan: MigrationPlan,
  checker: ts.TypeChecker,
  finder: EntityFinder,
): string | null {
  const types = handedOverTypes(node, checker);
  if (types === null) return null;
  const [expected, given] = [inArray(types.expected, checker), inArray(types.given, checker)];
  if (!constituents(expected).some((type) => isGenerated(type, finder))) return null;
  const changes = constituents(given).flatMap((type) =>
    (type.flags & ts.TypeFlags.Object) === 0
      ? []
      : type.getProperties().flatMap((property) => {
          if (finder.ofSymbol(property).keys.length > 0) return [];
          return changeOf(property.name, expected, plan, finder);
        }),
  );
  return changes.length === 0
    ? null
    : `the object has ${[...new Set(changes)].join(", ")}: change it where it is made`;
}

/** What an array holds; of other types, the type itself. */
function inArray(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  for (const each of constituents(type)) {
    const held = checker.getIndexTypeOfType(each, ts.IndexKind.Number);
    if (held !== undefined && (each.flags & ts.TypeFlags.Object) !== 0) return held;
  }
  return type;
}

interface HandedOver {
  readonly expected: ts.Type;
  readonly given: ts.Type;
}

function handedOverTypes(node: ts.Node, checker: ts.TypeChecker): HandedOver | null {
  if (ts.isShorthandPropertyAssignment(node)) return shorthandTypes(node, checker);
  if (ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    const expected = checker.getContextualType(node.parent);
    const given = checker.getTypeAtLocation(node.expression);
    return expected === undefined ? null : { expected, given };
  }
  if (!isHandedOver(node)) return null;
  const expected = checker.getContextualType(node);
  return expected === undefined ? null : { expected, given: checker.getTypeAtLocation(node) };
}

function shorthandTypes(
  node: ts.ShorthandPropertyAssignment,
  checker: ts.TypeChecker,
): HandedOver | null {
  const holder = checker.getContextualType(node.parent);
  const value = checker.getShorthandAssignmentValueSymbol(node);
  if (holder === undefined || value === undefined) return null;
  const property = constituents(holder)
    .map((type) => type.getProperty(node.name.text))
    .find((each) => each !== undefined);
  if (property === undefined) return null;
  return {
    expected: checker.getTypeOfSymbolAtLocation(property, node),
    given: checker.getTypeOfSymbolAtLocation(value, node),
  };
}

function isHandedOver(node: ts.Node): node is ts.Expression {
  const isValue =
    ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node);
  if (!isValue) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return false;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    return parent.arguments?.some((argument) => argument === node) ?? false;
  }
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    return parent.initializer === node;
  }
  if (ts.isBinaryExpression(parent)) return parent.right === node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    (ts.isArrowFunction(parent) && parent.body === node)
  );
}

function isGenerated(type: ts.Type, finder: EntityFinder): boolean {
  return finder.ofSymbol(type.symbol).keys.length > 0;
}

function changeOf(
  name: string,
  expected: ts.Type,
  plan: MigrationPlan,
  finder: EntityFinder,
): readonly string[] {
  const { keys } = finder.ofProperty(expected, name);
  const fates = keys.map((key) => plan.members.get(key)).filter((fate) => fate !== undefined);
  const ways = new Set(fates.map(({ to, move }) => move?.to.join(".") ?? to));
  ways.delete(name);
  if (ways.size === 0) return [];
  const now = [...ways].map((way) => (way === null ? "gone or another" : `now ${way}`));
  return [`${name}, which is ${now.join(" or ")}`];
}
