import { ts } from "ts-morph";
import { memberKey } from "../plan/fates.js";
import type { Entities, EntityFinder } from "./entities.js";
import { expectsLayoutId } from "./layout-ids.js";
import { propertyTypes } from "./property-types.js";

/** A place of the maker's code that names something generated. */
export interface Use {
  /** The identifier or literal that has the name. */
  readonly node: ts.Identifier | ts.StringLiteralLike;
  readonly name: string;
  readonly entities: Entities;
  readonly kind: UseKind;
}

/**
 * How the name is used: `reference` to something imported; `import` or `export` names what is imported
 * or passed on; `access` reads or writes a property, `key` is that of an object literal, type or pattern;
 * `shorthand` and `binding` are a property and a variable at once, `value` is the variable of a shorthand
 * whose property is the maker's own; `layout-id` is the id of a layout.
 */
export type UseKind =
  | "reference"
  | "import"
  | "export"
  | "access"
  | "key"
  | "shorthand"
  | "binding"
  | "value"
  | "layout-id";

/** The use that a node is; null where it names nothing generated. */
export function useOf(node: ts.Node, checker: ts.TypeChecker, finder: EntityFinder): Use | null {
  const found = ts.isIdentifier(node)
    ? ofIdentifier(node, checker, finder)
    : ts.isStringLiteralLike(node)
      ? ofLiteral(node, checker, finder)
      : null;
  return found === null || found.entities.keys.length === 0 ? null : found;
}

function ofIdentifier(
  node: ts.Identifier,
  checker: ts.TypeChecker,
  finder: EntityFinder,
): Use | null {
  const { parent } = node;
  const use = (kind: UseKind, entities: Entities): Use => ({
    node,
    name: node.text,
    entities,
    kind,
  });
  const symbol = () => finder.ofSymbol(checker.getSymbolAtLocation(node));
  if (ts.isImportSpecifier(parent)) return importUse(node, parent, use, symbol);
  if (ts.isExportSpecifier(parent)) {
    const target = checker.getExportSpecifierLocalTargetSymbol(parent);
    if (parent.propertyName === undefined) return use("export", finder.ofSymbol(target));
    return node === parent.propertyName ? use("reference", finder.ofSymbol(target)) : null;
  }
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return use("access", symbol());
  }
  const types = propertyTypes(node, checker);
  if (types !== null) {
    const entities = joinEntities(types.types.map((type) => finder.ofProperty(type, node.text)));
    if (entities.keys.length > 0 || types.kind !== "shorthand") return use(types.kind, entities);
    return use("value", finder.ofSymbol(checker.getShorthandAssignmentValueSymbol(parent)));
  }
  if (ts.isMetaProperty(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) {
    return null;
  }
  return use("reference", symbol());
}

function importUse(
  node: ts.Identifier,
  parent: ts.ImportSpecifier,
  use: (kind: UseKind, entities: Entities) => Use,
  symbol: () => Entities,
): Use | null {
  if (parent.propertyName === undefined) return use("import", symbol());
  return node === parent.propertyName ? use("reference", symbol()) : null;
}

function ofLiteral(
  node: ts.StringLiteralLike,
  checker: ts.TypeChecker,
  finder: EntityFinder,
): Use | null {
  const types = propertyTypes(node, checker);
  if (types === null) return layoutIdUse(node, checker, finder.layoutIds);
  const entities = joinEntities(types.types.map((type) => finder.ofProperty(type, node.text)));
  return { node, name: node.text, entities, kind: types.kind };
}

function joinEntities(all: readonly Entities[]): Entities {
  const some = all.filter(({ keys }) => keys.length > 0);
  const keys = new Set(some.flatMap((each) => each.keys));
  return { keys: [...keys], isMixed: some.some(({ isMixed }) => isMixed) };
}

function layoutIdUse(
  node: ts.StringLiteralLike,
  checker: ts.TypeChecker,
  layoutIds: ReadonlySet<string>,
): Use | null {
  if (!expectsLayoutId(node, checker, layoutIds)) return null;
  const entities = { keys: [memberKey("LayoutModules", node.text)], isMixed: false };
  return { node, name: node.text, entities, kind: "layout-id" };
}
