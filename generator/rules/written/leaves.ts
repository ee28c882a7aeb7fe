import type { ItemRef } from "../expression.js";
import { ExpressionSyntaxError } from "./syntax-error.js";
import type { WrittenNode } from "./tree.js";
import type { WrittenNames } from "./written-names.js";

/** What a node is lowered in. */
export interface WrittenContext {
  readonly names: WrittenNames;
  /** Key of the repeating section whose rows are looked at. */
  readonly group?: string | undefined;
}

export type Call = Extract<WrittenNode, { readonly kind: "call" }>;

/** An error for a node that is not what must stand there. */
export function misplaced({ offset }: WrittenNode, expected: string): ExpressionSyntaxError {
  return new ExpressionSyntaxError(`${expected} must stand here`, offset, [expected]);
}

/** The arguments of a call that takes so many. */
export function argumentsOf(call: Call, count: 0): readonly [];
export function argumentsOf(call: Call, count: 1): readonly [WrittenNode];
export function argumentsOf(call: Call, count: 2): readonly [WrittenNode, WrittenNode];
export function argumentsOf({ offset, name, args }: Call, count: number): readonly WrittenNode[] {
  if (args.length === count) return args;
  const takes = count === 1 ? "1 argument" : `${count} arguments`;
  throw new ExpressionSyntaxError(`${name} takes ${takes}, not ${args.length}`, offset);
}

/** One or more; none at all only where the word `none` says so. */
export function listOf(args: readonly WrittenNode[], { offset }: WrittenNode, what: string) {
  const [first, second] = args;
  if (first === undefined) {
    throw new ExpressionSyntaxError(`${what} is missing`, offset, [what]);
  }
  const none = first.kind === "call" && first.name === "none" && second === undefined;
  return none ? [] : args;
}

export function itemOf(node: WrittenNode, { names }: WrittenContext): ItemRef {
  if (node.kind === "name") {
    return { kind: "item", key: names.itemKey(node.text, node.offset) };
  }
  if (node.kind === "row") {
    const item = itemOf(node.of, { names });
    if (item.row !== undefined) throw misplaced(node, "an item");
    if (names.layout.placeOf(item.key)?.group === null) {
      throw new ExpressionSyntaxError("the item has no rows", node.offset);
    }
    if (node.row < 1) throw new ExpressionSyntaxError("rows count from 1", node.offset);
    return { ...item, row: node.row };
  }
  if (node.kind !== "call" || node.name !== "item") throw misplaced(node, "an item");
  const [keyNode] = argumentsOf(node, 1);
  const key = textOf(keyNode);
  if (names.layout.placeOf(key) !== undefined) return { kind: "item", key };
  throw new ExpressionSyntaxError("no item has this key", keyNode.offset);
}

export function itemsOf(call: Call, context: WrittenContext): readonly ItemRef[] {
  return listOf(call.args, call, "an item").map((node) => itemOf(node, context));
}

/** Key of the repeating section. */
export function groupOf(node: WrittenNode, { names }: WrittenContext): string {
  if (node.kind === "name") return names.groupKey(node.text, node.offset);
  if (node.kind !== "call" || node.name !== "group") throw misplaced(node, "a group");
  const [keyNode] = argumentsOf(node, 1);
  const key = textOf(keyNode);
  if (names.hasGroup(key)) return key;
  throw new ExpressionSyntaxError("no group has this key", keyNode.offset);
}

/** The group that a call names, else the one whose rows are looked at. */
export function groupOrScope(call: Call, context: WrittenContext): string {
  if (call.args.length === 0 && context.group !== undefined) return context.group;
  if (call.args.length === 0) throw misplaced(call, `${call.name} with a group`);
  return groupOf(argumentsOf(call, 1)[0], context);
}

export function textOf(node: WrittenNode): string {
  if (node.kind === "text") return node.value;
  throw misplaced(node, 'a text in ""');
}

export function numberOf(node: WrittenNode): number {
  if (node.kind === "number") return node.value;
  throw misplaced(node, "a number");
}
