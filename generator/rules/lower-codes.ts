import type { Condition, ItemRef } from "./expression.js";
import type { ConditionLowering, ConditionTrees } from "./lower-condition.js";
import type { LoweringContext } from "./lowering-context.js";
import { notUnderstood } from "./not-understood.js";

/** A code is one of those below the code of another item. */
export function childCode(child: ItemRef, parent: ItemRef, { names }: LoweringContext): Condition {
  const lists = [child, parent].map(({ key }) => names.placeOf(key)?.item.codeList);
  const list = names.codes.lists.get(lists[0] ?? "");
  if (list?.parentList === undefined || list.parentList !== lists[1]) {
    throw notUnderstood("code-lists-unrelated", 0);
  }
  return { kind: "child-code", child, parent };
}

/** An item holds a code of a list: the one that is named, else its own. */
export function inList(
  { item, codeList }: ConditionTrees["in-list"],
  lowering: ConditionLowering,
): Condition {
  const { references, context } = lowering;
  const ref = lowering.item(item);
  const named = codeList === null ? undefined : listNamed(references.token(codeList).text, context);
  const id = named ?? context.names.placeOf(ref.key)?.item.codeList;
  if (id === undefined) throw notUnderstood("which-code-list", 0);
  return { kind: "in-list", item: ref, codeList: id };
}

function listNamed(text: string, { names }: LoweringContext): string | undefined {
  const known = names.lists.get(text);
  if (known !== undefined) return known;
  const [only, second] = [...names.codes.lists.values()].filter(
    ({ id, name }) => id === text || names.codes.normalise(name) === text,
  );
  return second === undefined ? only?.id : undefined;
}

/** An item holds a day, or a month, that exists. */
export function validDate(item: ItemRef, { names }: LoweringContext): Condition {
  const month = names.placeOf(item.key)?.item.kind.includes("month") === true;
  return { kind: "format", item, format: month ? "year-month" : "date" };
}

const withCheckDigit: ReadonlySet<string> = new Set(["corporate-number"]);

/** Written as the spec wants the item to be. */
export function wellFormed(
  tree: ConditionTrees["well-formed"],
  lowering: ConditionLowering,
): Condition {
  const digit = /デジット|ディジット|検査/u.test(lowering.references.token(tree.word).text);
  const item = lowering.item(tree.item);
  const { names } = lowering.context;
  const { kind, pattern } = names.placeOf(item.key)?.item ?? {};
  if (digit && (pattern === undefined || !withCheckDigit.has(pattern))) {
    throw notUnderstood("no-check-digit", 0);
  }
  if (pattern !== undefined) return { kind: "format", item, format: pattern };
  if (kind === "integer" || kind === "decimal") return { kind: "format", item, format: kind };
  if (kind === "date" || kind === "partial-date") return { kind: "format", item, format: "date" };
  if (kind === "year-month") return { kind: "format", item, format: "year-month" };
  throw notUnderstood("no-form", 0);
}
