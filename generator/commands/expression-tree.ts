import type { Expression } from "../rules/expression.js";
import type { LayoutNames } from "../rules/layout-names.js";

/** Expressions as indented lines, one a node: what it is to the node above, its kind, its values. */
export function expressionTree(
  expressions: readonly Expression[],
  names: LayoutNames,
): readonly string[] {
  return expressions.flatMap((expression) => nodeLines("expression", expression, names, ""));
}

function nodeLines(
  label: string,
  node: object,
  names: LayoutNames,
  indent: string,
): readonly string[] {
  const words = [label];
  const below: string[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === "kind") words.splice(1, 0, String(value));
    else if (isNode(value)) below.push(...nodeLines(key, value, names, `${indent}  `));
    else if (Array.isArray(value) && value.every(isNode)) {
      below.push(...value.flatMap((each) => nodeLines(key, each, names, `${indent}  `)));
    } else words.push(`${key}=${valueText(key, value, names)}`);
  }
  return [indent + words.join(" "), ...below];
}

function isNode(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value; behind the key of an item stands its name. */
function valueText(key: string, value: unknown, names: LayoutNames): string {
  const item = key === "key" ? names.placeOf(String(value))?.item : undefined;
  if (item !== undefined) return `${String(value)} 「${item.name}」`;
  return JSON.stringify(value);
}
