import type { ItemRef, Operand } from "./expression.js";
import type { LoweringContext } from "./lowering-context.js";
import { notUnderstood } from "./not-understood.js";
import { normaliseName } from "./layout-names.js";
import { numberOf, type References } from "./references.js";
import type { OperandTree, ReferenceTree, TokenIndex } from "./syntax.js";
import { birthDateNames, contextDates } from "./vocabulary.js";

/** Gives one side of a comparison its meaning. */
export function lowerOperand(
  tree: OperandTree | null,
  references: References,
  context: LoweringContext,
): Operand {
  const lower = (inner: OperandTree | null) => lowerOperand(inner, references, context);
  if (tree === null) return references.itself();
  switch (tree.kind) {
    case "itself":
    case "named":
      return references.one(tree);
    case "parent":
      return { kind: "parent-item", name: references.token(tree.token).text };
    case "context":
      return contextDate(tree.token, references, context);
    case "today":
      return { kind: "context", name: "today" };
    case "digits":
      throw notUnderstood("digits-of-what", references.token(tree.token).start);
    case "literal":
      return literal(tree.token, references);
    case "shift":
      return shift(lower(tree.base), tree.duration, tree.direction, references);
    case "age":
      return age(tree, references, context);
    case "sum":
      return sum(references.list(tree.list), references, context);
    case "terms":
      return terms(tree.plus, tree.minus, references);
    case "product":
      return { kind: "product", of: references.list(tree.list) };
    case "row-sum":
    case "record-sum":
      return { kind: tree.kind, item: references.one(tree.item) };
    case "row-count":
      return { kind: "row-count", group: references.group(tree.group) };
    case "record-count":
      return { kind: "record-count" };
    case "length":
      return { kind: "length", item: itemOf(tree.item, references), unit: "character" };
    case "decimals":
      return { kind: "decimals", item: itemOf(tree.item, references) };
  }
}

/** Of a birth date the years since then; an item that holds an age is that age. */
function age(
  { birth, at }: OperandTree & { readonly kind: "age" },
  references: References,
  context: LoweringContext,
): Operand {
  const item = birth === null ? null : references.one(birth);
  const kind = item === null ? undefined : context.names.placeOf(item.key)?.item.kind;
  if (item !== null && kind === "integer" && at === null) return item;
  return {
    kind: "age",
    birth: birthDate(item, context),
    at: at === null ? defaultDay(context) : lowerOperand(at, references, context),
  };
}

function terms(
  plus: readonly ReferenceTree[],
  minus: readonly ReferenceTree[],
  references: References,
): Operand {
  const added = plus.map((tree) => references.one(tree));
  const [only, second] = added;
  const total: Operand =
    only !== undefined && second === undefined ? only : { kind: "sum", of: added };
  if (minus.length === 0) return total;
  return { kind: "difference", of: [total, ...minus.map((tree) => references.one(tree))] };
}

function itemOf(tree: ReferenceTree | null, references: References): ItemRef {
  return tree === null ? references.itself() : references.one(tree);
}

/** Several items, or the rows of one. */
function sum(
  items: readonly ItemRef[],
  references: References,
  { inFile }: LoweringContext,
): Operand {
  const [only, second] = items;
  if (inFile && only !== undefined && second === undefined)
    return { kind: "record-sum", item: only };
  if (only === undefined || second !== undefined) return { kind: "sum", of: items };
  if (references.groupOf(only) === null || only.row !== undefined) {
    throw notUnderstood("sum-of-what", 0);
  }
  return { kind: "row-sum", item: only };
}

function literal(index: TokenIndex, references: References): Operand {
  const { kind, text, start } = references.token(index);
  // Words in quotes are rather the name of an item that the layout does not have.
  if (kind === "quoted" && !/^[\x20-\x7e]+$/.test(text)) {
    throw notUnderstood("no-item", start, { text });
  }
  if (kind === "count" || kind === "age" || kind === "duration")
    return { kind: "number", value: numberOf(text) };
  return { kind: "text", value: text };
}

/** A date by its usual name is the item of that meaning where the layout has one, else the caller's. */
function contextDate(index: TokenIndex, references: References, context: LoweringContext): Operand {
  const { text, start } = references.token(index);
  const date = contextDates[text];
  if (date === undefined) throw notUnderstood("no-such-date", start, { text });
  return namedDate(date.items, context) ?? { kind: "context", name: date.name };
}

function defaultDay(context: LoweringContext): Operand {
  const { items = [] } = contextDates["申請日"] ?? {};
  return namedDate(items, context) ?? { kind: "context", name: "applicationDate" };
}

function namedDate(items: readonly string[], { names }: LoweringContext): ItemRef | null {
  for (const name of items) {
    const [place, second] = names.placesNamed(normaliseName(name));
    if (place !== undefined && second === undefined) return { kind: "item", key: place.item.key };
  }
  return null;
}

/** The item that an age is counted from: the one named, else the one that holds a birth date. */
function birthDate(named: ItemRef | null, context: LoweringContext): ItemRef {
  if (named === null) {
    const item = namedDate(birthDateNames, context);
    if (item === null) throw notUnderstood("age-of-whom", 0);
    return item;
  }
  const kind = context.names.placeOf(named.key)?.item.kind;
  if (kind !== "date" && kind !== "partial-date") {
    throw notUnderstood("age-from-no-date", 0);
  }
  return named;
}

/** `30日`, `3か月`, `一年`, `2週間`. */
function shift(
  date: Operand,
  duration: TokenIndex,
  direction: 1 | -1,
  references: References,
): Operand {
  const { text } = references.token(duration);
  // の翌日, の前日
  const number = (/\d|[一二三四五六七八九十]/u.test(text) ? numberOf(text) : 1) * direction;
  const unit = text.replace(/^[\d一二三四五六七八九十]+/u, "");
  const moved = { years: 0, months: 0, days: 0 };
  if (unit.startsWith("年")) moved.years = number;
  else if (unit.startsWith("週")) moved.days = number * 7;
  else if (unit.includes("月")) moved.months = number;
  else moved.days = number;
  return { kind: "shift", date, ...moved };
}
