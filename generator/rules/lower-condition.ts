import type { Condition, ItemRef, Operand } from "./expression.js";
import { normaliseName } from "./layout-names.js";
import { lowerCompare, lowerSame } from "./lower-compare.js";
import { lowerOperand } from "./lower-operand.js";
import { lowerTextForm, separator } from "./lower-text-form.js";
import { hasValue, lowerValues } from "./lower-values.js";
import type { LoweringContext } from "./lowering-context.js";
import { negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import { numberOf, type References } from "./references.js";
import type {
  ComparisonLetter,
  ConditionTree,
  CountTree,
  OperandTree,
  ReferenceListTree,
  ReferenceTree,
  TokenIndex,
} from "./syntax.js";

type Trees = { readonly [Tree in ConditionTree as Tree["kind"]]: Tree };
type Lowerings = {
  readonly [Kind in keyof Trees]: (tree: Trees[Kind], lowering: ConditionLowering) => Condition;
};

/** Gives the conditions of a sentence their meaning in a layout. */
export class ConditionLowering {
  constructor(
    readonly references: References,
    readonly context: LoweringContext,
  ) {}

  lower(tree: ConditionTree): Condition {
    const lowering = lowerings[tree.kind] as (
      tree: ConditionTree,
      lowering: ConditionLowering,
    ) => Condition;
    return lowering(tree, this);
  }

  item(tree: ReferenceTree | null): ItemRef {
    return tree === null ? this.references.itself() : this.references.one(tree);
  }

  operand(tree: OperandTree | null): Operand {
    return lowerOperand(tree, this.references, this.context);
  }

  number(count: CountTree): number {
    return typeof count === "number" ? count : numberOf(this.references.token(count.token).text);
  }

  /** How the items of a list go together where no いずれか or いずれも says it. */
  joined(list: ReferenceListTree): "and" | "or" {
    const joiners = new Set(list.joiners);
    if (joiners.size === 1) return joiners.has("or") ? "or" : "and";
    throw notUnderstood("list-not-joined", this.references.startOf(list));
  }
}

const lowerings: Lowerings = {
  and: ({ of }, lowering) => conjunction(of, lowering),
  or: ({ of }, lowering) => ({ kind: "or", of: of.map((part) => lowering.lower(part)) }),
  not: ({ of }, lowering) =>
    of.kind === "values" ? denied(of, lowering) : negate(lowering.lower(of)),
  state: (tree, lowering) => state(tree, lowering),
  value: ({ item, values }, lowering) => lowerValues(lowering.item(item), values, lowering.context),
  "none-entered": ({ list }, { references }) =>
    all(references.list(list).map((item) => notOne(item, references))),
  values: (tree, lowering) => quantified(tree, lowering),
  "joint-values": ({ list, values }, lowering) => ({
    kind: "and",
    of: membersFor(list, values, lowering).map((item) =>
      lowerValues(item, values, lowering.context),
    ),
  }),
  count: (tree, lowering) => count(tree, lowering),
  compare: ({ left, operator, right }, lowering) => {
    const first = lowering.operand(left);
    if (right.kind === "digits") return digits(first, operator, right.token, lowering);
    return lowerCompare(first, operator, lowering.operand(right), lowering.context);
  },
  same: ({ left, right }, lowering) => {
    const first = lowering.operand(left);
    return all(right.map((other) => lowerSame(first, lowering.operand(other), lowering.context)));
  },
  "same-value": ({ left, right }, lowering) => {
    const condition = lowerSame(lowering.operand(left), lowering.operand(right), lowering.context);
    const ordered = condition.kind === "compare" && condition.as !== "text";
    if (!ordered) throw notUnderstood("item-is-another", 0);
    return condition;
  },
  "shared-value": ({ list }, { references, context }) => {
    const items = references.list(list);
    const [first, second, third] = items;
    const rows = items.some((item) => references.groupOf(item) !== null && item.row === undefined);
    if (first !== undefined && second !== undefined && third === undefined && !rows) {
      return lowerSame(first, second, context);
    }
    return { kind: "not", of: { kind: "unique", items } };
  },
  "all-same": ({ list }, { references, context }) => {
    const [first, ...rest] = references.list(list);
    if (first === undefined || rest.length === 0) throw notUnderstood("same-as-what", 0);
    return all(rest.map((right) => lowerSame(first, right, context)));
  },
  belongs: ({ child, parent }, lowering) =>
    childCode(lowering.item(child), lowering.references.one(parent), lowering.context),
  "in-list": (tree, lowering) => inList(tree, lowering),
  "valid-date": ({ item }, lowering) => validDate(lowering.item(item), lowering.context),
  "well-formed": ({ item, word }, lowering) => {
    const digit = /デジット|ディジット|検査/u.test(lowering.references.token(word).text);
    return wellFormed(lowering.item(item), digit, lowering.context);
  },
  partly: ({ list }, { references }) => {
    const of = references.list(list).map((item): Condition => ({ kind: "filled", item }));
    if (of.length < 2) throw notUnderstood("part-of-what", references.startOf(list));
    return {
      kind: "and",
      of: [
        { kind: "count", of, operator: ">=", number: 1 },
        { kind: "count", of, operator: "<", number: of.length },
      ],
    };
  },
  "text-form": (tree, lowering) =>
    lowerTextForm(tree, lowering.item(tree.item), lowering.references),
  separated: ({ item, by }, lowering) => ({
    kind: "separated",
    item: lowering.item(item),
    by: separator(lowering.references.token(by)),
  }),
  multiple: ({ left, of }, lowering) => ({
    kind: "compare",
    as: "number",
    left: {
      kind: "remainder",
      of: lowering.operand(left),
      by: wholeNumber(lowering.references.token(of)),
    },
    operator: "=",
    right: { kind: "number", value: 0 },
  }),
  phrase: ({ token }, { references }) => ({ kind: "flag", name: references.token(token).text }),
  form: ({ token }, { references }) => {
    const { text, start } = references.token(token);
    throw notUnderstood("condition-out-of-place", start, { text });
  },
  "row-filled": (_, { references }) => ({ kind: "row-filled", group: references.ownGroup() }),
  "any-row": ({ of }, lowering) => overRows("any-row", lowering.lower(of), lowering),
  "every-row": ({ of }, lowering) => overRows("every-row", lowering.lower(of), lowering),
  "later-rows": ({ group: token }, { references }) => {
    const group = token === null ? references.ownGroup() : references.group(token);
    const left: Operand = { kind: "row-number", group };
    const right: Operand = { kind: "number", value: 2 };
    const later: Condition = { kind: "compare", as: "number", left, operator: ">=", right };
    return {
      kind: "any-row",
      group,
      of: { kind: "and", of: [later, { kind: "row-filled", group }] },
    };
  },
  contiguous: ({ group }, { references }) => ({
    kind: "contiguous",
    group: group === null ? references.ownGroup() : references.group(group),
  }),
  rows: ({ group, operator, number }, lowering) => ({
    kind: "compare",
    as: "number",
    left: { kind: "row-count", group: lowering.references.group(group) },
    operator,
    right: { kind: "number", value: lowering.number(number) },
  }),
  unique: ({ list, inFile }, { references, context }) => {
    const items = list === null ? references.targets() : references.list(list);
    const rows = items.some((item) => references.groupOf(item) !== null && item.row === undefined);
    if (inFile || context.inFile) return { kind: "unique-in-file", items };
    if (items.length < 2 && !rows) throw notUnderstood("unique-among-what", 0);
    return { kind: "unique", items };
  },
  ordered: ({ item, direction }, lowering) => {
    const ref = ofRows(lowering.item(item), lowering);
    return { kind: "ordered", item: ref, direction, strict: false };
  },
  numbered: ({ item }, lowering) => ({
    kind: "numbered",
    item: ofRows(lowering.item(item), lowering),
  }),
  "no-overlap": ({ from, to }, lowering) => ({
    kind: "no-overlap",
    from: ofRows(lowering.references.one(from), lowering),
    to: ofRows(lowering.references.one(to), lowering),
  }),
};

function wholeNumber({ text, start }: { readonly text: string; readonly start: number }): number {
  const number = Number(text.replace(/[^\d.]/gu, ""));
  if (Number.isInteger(number) && number > 0) return number;
  throw notUnderstood("multiple-of-fraction", start);
}

function all(of: readonly Condition[]): Condition {
  const [only, second] = of;
  return only !== undefined && second === undefined ? only : { kind: "and", of };
}

/** 「A＝0」及び「A＝2」 can only mean either: one item does not hold two values. */
function conjunction(of: readonly ConditionTree[], lowering: ConditionLowering): Condition {
  const parts = of.map((part) => lowering.lower(part));
  const items = parts.map(equalItem);
  const [first] = items;
  if (first !== null && items.every((item) => item === first)) return { kind: "or", of: parts };
  const named = items.filter((item) => item !== null);
  if (new Set(named).size < named.length || excludeEachOther(parts)) {
    throw notUnderstood("two-values-at-once", 0);
  }
  return { kind: "and", of: parts };
}

/** 「30未満、40以上」: limits of one number that leave nothing between them. */
function excludeEachOther(parts: readonly Condition[]): boolean {
  const limits = parts.flatMap((part) =>
    part.kind === "compare" && part.right.kind === "number"
      ? [{ of: JSON.stringify(part.left), operator: part.operator, value: part.right.value }]
      : [],
  );
  return limits.some((low) =>
    limits.some(
      (high) =>
        low.of === high.of &&
        low.operator.startsWith(">") &&
        high.operator.startsWith("<") &&
        low.value >= high.value &&
        !(low.value === high.value && low.operator === ">=" && high.operator === "<="),
    ),
  );
}

function equalItem(condition: Condition): string | null {
  const { kind } = condition;
  if (kind !== "compare" || condition.operator !== "=" || condition.left.kind !== "item")
    return null;
  return condition.right.kind === "text" ? JSON.stringify(condition.left) : null;
}

function state(tree: Trees["state"], lowering: ConditionLowering): Condition {
  const { references } = lowering;
  const states = references.list(tree.list).map((item) => itemState(item, tree.state, lowering));
  const [only, second] = states;
  if (only !== undefined && second === undefined) return only;
  // 「A及びBが入力されていない」 and 「すべてが入力されていない」: none of them, or not all?
  const asOne = tree.quantifier === "all" || (tree.quantifier === null && joinedBoth(tree.list));
  if (asOne && tree.denied === true) {
    throw notUnderstood("none-or-not-all", references.startOf(tree.list));
  }
  if (tree.quantifier === null) return { kind: lowering.joined(tree.list), of: states };
  if (tree.quantifier === "none") {
    // 「いずれにも入力がない」: none of them is filled.
    if (tree.state === "filled" || tree.state === "present")
      throw notUnderstood("none-or-not-all", 0);
    return { kind: "and", of: states };
  }
  return { kind: tree.quantifier === "any" ? "or" : "and", of: states };
}

function joinedBoth({ joiners }: ReferenceListTree): boolean {
  return joiners.includes("both") && !joiners.includes("or");
}

/** Not entered, and in a group not in any row. */
function notOne(item: ItemRef, references: References): Condition {
  const group = references.groupOf(item);
  if (group === null || item.row !== undefined) return { kind: "empty", item };
  return negate({ kind: "any-row", group, of: { kind: "filled", item } });
}

const presence = {
  present: ["有", "有り", "あり", "ある"],
  absent: ["無", "無し", "なし", "ない"],
} as const;

/** 「Aあり」 of an item with the code 有 means the code; of any other, that it is filled. */
function itemState(
  item: ItemRef,
  state: Trees["state"]["state"],
  { context }: ConditionLowering,
): Condition {
  if (state === "filled" || state === "empty") return { kind: state, item };
  const { codeList, name = "" } = context.names.placeOf(item.key)?.item ?? {};
  const labels = context.names.codes.byLabel.get(codeList ?? "");
  for (const word of presence[state]) {
    for (const label of [word, normaliseName(name) + word]) {
      const [code, second] = labels?.get(label) ?? [];
      if (code === undefined || second !== undefined) continue;
      const right: Operand = { kind: "text", value: code.value };
      return { kind: "compare", as: "text", left: item, operator: "=", right };
    }
  }
  return { kind: state === "present" ? "filled" : "empty", item };
}

function quantified(tree: Trees["values"], lowering: ConditionLowering): Condition {
  const of = membersFor(tree.list, tree.values, lowering).map((item) =>
    lowerValues(item, tree.values, lowering.context),
  );
  const { quantifier } = tree;
  if (quantifier === "none") return negate({ kind: "or", of });
  if (quantifier === null) return { kind: lowering.joined(tree.list), of };
  return { kind: quantifier === "any" ? "or" : "and", of };
}

/** いずれも…でない is none of them, いずれかが…でない is not all of them, and すべてが…でない can be both. */
function denied(tree: Trees["values"], lowering: ConditionLowering): Condition {
  const { quantifier } = tree;
  const start = lowering.references.startOf(tree.list);
  if (quantifier === "all" || quantifier === null) {
    throw notUnderstood("none-or-not-all", start);
  }
  const of = membersFor(tree.list, tree.values, lowering).map((item) =>
    negate(lowerValues(item, tree.values, lowering.context)),
  );
  // With いずれでも the list itself says none of them: then it is the one or the other that denies.
  if (quantifier === "none") throw notUnderstood("denied-twice", start);
  return { kind: quantifier === "any" ? "or" : "and", of };
}

/** 「9桁を超える」 of a number is more than 999,999,999; of a length it is more than 9. */
function digits(
  left: Operand,
  operator: ComparisonLetter,
  token: TokenIndex,
  { references, context }: ConditionLowering,
): Condition {
  const { text, start } = references.token(token);
  const count = numberOf(text);
  const counted = left.kind === "length" || left.kind === "decimals";
  if (!counted && operator !== "下" && operator !== "超") {
    throw notUnderstood("digits-without-limit", start);
  }
  if (left.kind === "item") throw notUnderstood("digits-of-what", start);
  const value = String(counted ? count : 10 ** count - 1);
  return lowerCompare(left, operator, { kind: "text", value }, context);
}

/** The items of a list; of a whole section those that can hold the values. */
function membersFor(
  list: ReferenceListTree,
  values: Trees["values"]["values"],
  { references, context }: ConditionLowering,
): readonly ItemRef[] {
  const items = references.list(list);
  if (!list.of.some(({ kind }) => kind === "section-items")) return items;
  const able = items.filter(({ key }) =>
    hasValue(context.names.placeOf(key)?.item.codeList, values, context),
  );
  if (able.length === 0) throw notUnderstood("code-in-no-item", 0);
  return able;
}

function count(tree: Trees["count"], lowering: ConditionLowering): Condition {
  const { values } = tree;
  const { references, context } = lowering;
  const of =
    values === null
      ? references.list(tree.list).map((item): Condition => ({ kind: "filled", item }))
      : membersFor(tree.list, values, lowering).map((item) => lowerValues(item, values, context));
  if (of.length < 2) {
    throw notUnderstood("choice-of-one", references.startOf(tree.list));
  }
  return { kind: "count", of, operator: tree.operator, number: lowering.number(tree.number) };
}

function childCode(child: ItemRef, parent: ItemRef, { names }: LoweringContext): Condition {
  const lists = [child, parent].map(({ key }) => names.placeOf(key)?.item.codeList);
  const list = names.codes.lists.get(lists[0] ?? "");
  if (list?.parentList === undefined || list.parentList !== lists[1]) {
    throw notUnderstood("code-lists-unrelated", 0);
  }
  return { kind: "child-code", child, parent };
}

function inList({ item, codeList }: Trees["in-list"], lowering: ConditionLowering): Condition {
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

function validDate(item: ItemRef, { names }: LoweringContext): Condition {
  const month = names.placeOf(item.key)?.item.kind.includes("month") === true;
  return { kind: "format", item, format: month ? "year-month" : "date" };
}

const withCheckDigit: ReadonlySet<string> = new Set(["corporate-number"]);

/** Written as the spec wants the item to be. */
function wellFormed(item: ItemRef, digit: boolean, { names }: LoweringContext): Condition {
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

/** Some or all rows of the group whose items the condition reads. */
function overRows(
  kind: "any-row" | "every-row",
  of: Condition,
  { references }: ConditionLowering,
): Condition {
  const groups = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("kind" in node && node.kind === "item") {
      const group = references.groupOf(node as ItemRef);
      if (group !== null) groups.add(group);
    } else Object.values(node).forEach(visit);
  };
  visit(of);
  const [group, second] = groups;
  if (group === undefined || second !== undefined) throw notUnderstood("rows-of-which-group", 0);
  return { kind, group, of };
}

function ofRows(item: ItemRef, { references }: ConditionLowering): ItemRef {
  if (references.groupOf(item) === null) throw notUnderstood("item-without-rows", 0);
  return item;
}
