import type { ConditionLowering } from "./lower-condition.js";
import type { ConditionTree } from "./syntax.js";

/** What a condition comes to in a layout: true or false where only its procedure decides it. */
export type Settled = ConditionTree | boolean;

/** Settles the parts of a condition that ask for a procedure or layout. */
export function settle(tree: ConditionTree, { references, context }: ConditionLowering): Settled {
  return settleForms(tree, (token) => {
    const { text } = references.token(token);
    return context.names.forms.get(text) === true;
  });
}

function settleForms(tree: ConditionTree, isForm: (token: number) => boolean): Settled {
  const settled = (part: ConditionTree) => settleForms(part, isForm);
  switch (tree.kind) {
    case "form":
      return isForm(tree.token);
    case "not": {
      const of = settled(tree.of);
      return typeof of === "boolean" ? !of : { kind: "not", of };
    }
    case "and":
    case "or": {
      const decisive = tree.kind === "or";
      const parts = tree.of.map(settled);
      if (parts.includes(decisive)) return decisive;
      const open = parts.filter((part) => typeof part !== "boolean");
      const [only, second] = open;
      if (only === undefined) return !decisive;
      return second === undefined ? only : { kind: tree.kind, of: open };
    }
    default:
      return tree;
  }
}
