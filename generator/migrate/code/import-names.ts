import { ts } from "ts-morph";
import type { Fate } from "../plan/fates.js";
import type { EntityFinder } from "./entities.js";
import { isLocal } from "./edits-of-use.js";
import type { Use } from "./uses.js";

/**
 * The imported names that keep their name in the file, since the file has something of its own under
 * the new one.
 */
export function keptNames(
  file: ts.SourceFile,
  uses: readonly { readonly use: Use; readonly fate: Fate }[],
  checker: ts.TypeChecker,
  finder: EntityFinder,
): ReadonlySet<string> {
  const renamed = new Map<string, Set<string>>();
  for (const { use, fate } of uses) {
    if (use.kind !== "import" || fate.to === null || fate.to === use.name) continue;
    renamed.set(fate.to, (renamed.get(fate.to) ?? new Set()).add(use.name));
  }
  const kept = new Set<string>();
  if (renamed.size === 0) return kept;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isScopeName(node)) {
      const taken = renamed.get(node.text);
      const { keys } = finder.ofSymbol(checker.getSymbolAtLocation(node));
      // What is imported under that name now and becomes another is no obstacle.
      const makesWay = keys.length > 0 && uses.some(({ use }) => use.name === node.text);
      if (taken !== undefined && !makesWay) for (const name of taken) kept.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return kept;
}

/** Whether an identifier declares or looks up a name of a scope, and is no property's. */
function isScopeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  if (ts.isTypeElement(parent) || ts.isClassElement(parent)) return parent.name !== node;
  if (ts.isEnumMember(parent) || ts.isJsxAttribute(parent)) return false;
  if (ts.isImportSpecifier(parent)) return parent.name === node;
  return !ts.isExportSpecifier(parent) && isLocal(node);
}
