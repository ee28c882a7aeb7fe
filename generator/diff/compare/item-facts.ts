import type { Item, RequirementLevel } from "../../spec/model.js";
import type { FactText } from "../change.js";
import type { ChangeRuleId } from "../registry.js";
import type { Comparison } from "./comparison.js";
import { lengthChanges } from "./length-facts.js";
import { isOtherUnit, unitOf, withoutUnit } from "./units.js";

/** One fact of an item that differs. */
export interface FactChange {
  readonly rule: ChangeRuleId;
  /** The cell that says so; null where it is the item's own. */
  readonly cell: keyof Item["cells"] | null;
  readonly before: FactText | undefined;
  readonly after: FactText | undefined;
}

export function itemFactChanges(
  old: Item,
  young: Item,
  comparison: Comparison,
): readonly FactChange[] {
  const meaning = [
    ...kindChanges(old, young),
    ...unitChanges(old, young),
    ...charsetChanges(old, young, comparison),
    ...lengthChanges(old, young),
    ...patternChanges(old, young),
    ...requirementChanges(old, young),
    ...codeListChanges(old, young, comparison),
  ];
  return [...wordChanges(old, young, meaning.length > 0), ...meaning];
}

function differing(
  rule: ChangeRuleId,
  before: FactText | undefined,
  after: FactText | undefined,
  cell: FactChange["cell"] = null,
): readonly FactChange[] {
  return before === after ? [] : [{ rule, cell, before, after }];
}

/** Words alone. An attribute that is worded otherwise because it means something else is no news. */
function wordChanges(old: Item, young: Item, meansOther: boolean): readonly FactChange[] {
  const reworded = !meansOther && old.attribute !== young.attribute;
  const renamed = withoutUnit(old.name) !== withoutUnit(young.name) || !meansOther;
  return [
    ...(renamed ? differing("item-renamed", old.name, young.name) : []),
    ...differing("item-english-renamed", old.nameEn, young.nameEn),
    ...differing("item-property-renamed", old.identifier, young.identifier),
    ...differing("item-id-changed", idOf(old), idOf(young)),
    ...(reworded
      ? differing("item-attribute-reworded", old.attribute, young.attribute, "attribute")
      : []),
    ...differing("item-note-reworded", old.note, young.note),
  ];
}

/** A key that is made of names is none that anyone writes. */
function idOf({ itemId }: Item): string | undefined {
  return itemId;
}

function kindChanges(old: Item, young: Item): readonly FactChange[] {
  return differing("item-kind-changed", old.kind, young.kind, "attribute");
}

function unitChanges(old: Item, young: Item): readonly FactChange[] {
  const [before, after] = [unitOf(old), unitOf(young)];
  if (!isOtherUnit(before, after)) return [];
  return differing("item-unit-changed", before ?? "", after ?? "", "attribute");
}

function charsetChanges(old: Item, young: Item, { charsets }: Comparison): readonly FactChange[] {
  if (old.kind !== young.kind) return [];
  const change = charsets.compare(old.charset, young.charset);
  if (change === "same") return [];
  const [before, after] = [charsets.labelBefore(old.charset), charsets.labelAfter(young.charset)];
  return [{ rule: `item-charset-${change}`, cell: "attribute", before, after }];
}

function patternChanges(old: Item, young: Item): readonly FactChange[] {
  if (old.pattern === young.pattern) return [];
  const rule =
    old.pattern === undefined
      ? "item-pattern-added"
      : young.pattern === undefined
        ? "item-pattern-removed"
        : "item-pattern-changed";
  return differing(rule, old.pattern, young.pattern, "attribute");
}

const levels: readonly RequirementLevel[] = ["optional", "conditional", "required"];

function requirementChanges(old: Item, young: Item): readonly FactChange[] {
  const [before, after] = [old.requirement, young.requirement];
  if (before === after) return [];
  const rule =
    after === "prohibited"
      ? "item-prohibited"
      : before === "prohibited"
        ? "item-allowed"
        : levels.indexOf(after) > levels.indexOf(before)
          ? "item-requirement-tightened"
          : "item-requirement-loosened";
  return differing(rule, before, after, "requirement");
}

/** A list that goes on under another id is no other list. */
function codeListChanges(old: Item, young: Item, { matching }: Comparison): readonly FactChange[] {
  const [before, after] = [old.codeList, young.codeList];
  if (before === after) return [];
  const isOne = matching.codeLists.pairs.some(
    (pair) => pair.before.id === before && pair.after.id === after,
  );
  if (isOne) return [];
  const rule =
    before === undefined
      ? "item-code-list-added"
      : after === undefined
        ? "item-code-list-removed"
        : "item-code-list-changed";
  return differing(rule, before, after, "codeList");
}
