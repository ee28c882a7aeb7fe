import type { CheckParameter, Item, ItemCheck } from "../../spec/model.js";
import type { FactText, Side, Subject } from "../change.js";
import type { Paired } from "../matching.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import { followsFromItem, type ItemPairs, itemPairs } from "./follows-from-item.js";
import { printLength } from "./length-facts.js";
import { CommonLayouts, compareScope, isRaised } from "./scope.js";
import { side } from "./side.js";
import { validatorsIn } from "./symbols.js";

/** Checks on one item, but for what follows from a change of the item itself, which tells it already. */
export function compareItemChecks(comparison: Comparison): void {
  const { matching, collector } = comparison;
  const common = new CommonLayouts(matching);
  const items = itemPairs(matching);
  const symbols = validatorsIn(matching);
  const add = (seen: Seen) => collector.add({ ...seen, symbols: symbols(seen.layouts ?? []) });
  const { pairs, removed, added } = matching.itemChecks;
  const isAnItem = (check: ItemCheck, layouts: readonly string[], of: ItemPairs["before"]) =>
    layouts.length > 0 && of.has(check.item);
  for (const check of added) {
    const layouts = common.ofAfter(check.layouts);
    if (!isAnItem(check, layouts, items.after) || followsFromItem(null, check, items)) continue;
    add(whole(null, check, layouts, items));
  }
  for (const check of removed) {
    const layouts = common.ofBefore(check.layouts);
    if (!isAnItem(check, layouts, items.before) || followsFromItem(check, null, items)) continue;
    add(whole(check, null, layouts, items));
  }
  for (const pair of pairs) comparePair(pair, items, common, comparison.charsets, add);
}

function whole(
  before: ItemCheck | null,
  after: ItemCheck | null,
  layouts: readonly string[],
  items: ItemPairs,
): Seen {
  return {
    rule: after === null ? "check-removed" : "check-added",
    subject: subject(before, after, items),
    before: sideOfCheck(before),
    after: sideOfCheck(after),
    layouts,
  };
}

function sideOfCheck(check: ItemCheck | null): Side | null {
  return check === null ? null : side(printParameter(check.parameter), check.source);
}

function subject(before: ItemCheck | null, after: ItemCheck | null, items: ItemPairs): Subject {
  const named = (check: ItemCheck, item: Item | undefined) => ({
    id: `${check.item} ${check.kind}`,
    name: item?.name ?? check.item,
  });
  return {
    kind: "item-check",
    before: before === null ? null : named(before, items.before.get(before.item)?.before),
    after: after === null ? null : named(after, items.after.get(after.item)?.after),
  };
}

function comparePair(
  { before, after }: Paired<ItemCheck>,
  items: ItemPairs,
  common: CommonLayouts,
  charsets: Comparison["charsets"],
  report: (seen: Seen) => void,
): void {
  const layouts = common.ofAfter(after.layouts);
  if (layouts.length === 0 && common.ofBefore(before.layouts).length === 0) return;
  const add = (rule: Seen["rule"], one: Side | null, other: Side | null) =>
    report({
      rule,
      subject: subject(before, after, items),
      before: one,
      after: other,
      layouts,
    });
  const [one, other] = [printParameter(before.parameter), printParameter(after.parameter)];
  const follows = followsFromItem(before, after, items);
  if (one !== other && !follows) {
    const rule = parameterRule(before.parameter, after.parameter, charsets);
    if (rule !== null) add(rule, side(one, before.source), side(other, after.source));
  }
  if (before.severity !== after.severity) {
    const rule = isRaised(before.severity, after.severity)
      ? "check-severity-raised"
      : "check-severity-lowered";
    add(rule, side(before.severity, before.source), side(after.severity, after.source));
  }
  if (before.messageId !== after.messageId && !follows) {
    const message = (check: ItemCheck) => side(check.messageId ?? "", check.source);
    add("check-message-changed", message(before), message(after));
  }
  const { widened, narrowed } = compareScope(before, after, common);
  if (widened !== null && !items.cameInto(after.item, widened.value))
    add("check-scope-widened", null, widened);
  if (narrowed !== null && !items.wentFrom(before.item, narrowed.value))
    add("check-scope-narrowed", narrowed, null);
}

function parameterRule(
  before: CheckParameter,
  after: CheckParameter,
  charsets: Comparison["charsets"],
): Seen["rule"] | null {
  if (before.kind === "charset" && after.kind === "charset") {
    const change = charsets.compare(before.charset, after.charset);
    if (change === "same") return null;
    return change === "changed" ? "check-changed" : change === "narrowed" ? tighter : looser;
  }
  const [one, other] = [boundsOf(before), boundsOf(after)];
  if (one === null || other === null) return "check-changed";
  if (other.min >= one.min && other.max <= one.max) return tighter;
  return other.min <= one.min && other.max >= one.max ? looser : "check-changed";
}

const tighter = "check-tightened";
const looser = "check-loosened";

function boundsOf(parameter: CheckParameter) {
  if (parameter.kind !== "length" && parameter.kind !== "range") return null;
  return { min: parameter.min ?? -Infinity, max: parameter.max ?? Infinity };
}

function printParameter(parameter: CheckParameter): FactText {
  switch (parameter.kind) {
    case "none":
      return "";
    case "length":
      return printLength({ ...parameter, unit: "character" }) ?? "";
    case "range":
      return `${parameter.min ?? ""}～${parameter.max ?? ""}`;
    case "fixed":
      return parameter.value;
    case "codeList":
      return parameter.codeList;
    case "charset":
      return parameter.charset;
  }
}
