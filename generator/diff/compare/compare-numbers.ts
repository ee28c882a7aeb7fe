import type { ItemCheck, RelatedCheck, SourceRef } from "../../spec/model.js";
import type { Subject } from "../change.js";
import type { ChangeRuleId } from "../registry.js";
import type { Comparison } from "./comparison.js";

/** A printed number that may have moved. */
interface Numbered {
  readonly subject: Subject;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly sourceBefore: SourceRef;
  readonly sourceAfter: SourceRef;
  readonly layouts: readonly string[];
}

/** Printed numbers identify nothing: those that moved together are one change. */
export function compareNumbers(comparison: Comparison): void {
  report("item-numbers-shifted", itemNumbers(comparison), true, comparison);
  report("check-numbers-shifted", checkNumbers("itemChecks", comparison), false, comparison);
  report("rule-numbers-shifted", checkNumbers("relatedChecks", comparison), false, comparison);
}

function itemNumbers({ matching }: Comparison): readonly Numbered[] {
  return matching.layouts.pairs.flatMap((pair) =>
    pair.items.pairs.map(({ before, after }) => ({
      subject: {
        kind: "item",
        before: { id: before.item.key, name: before.item.name },
        after: { id: after.item.key, name: after.item.name },
      },
      before: before.item.no,
      after: after.item.no,
      sourceBefore: before.item.source,
      sourceAfter: after.item.source,
      layouts: [pair.after.id],
    })),
  );
}

function checkNumbers(
  kind: "itemChecks" | "relatedChecks",
  { matching }: Comparison,
): readonly Numbered[] {
  return matching[kind].pairs.map(({ before, after }) => ({
    subject: {
      kind: kind === "itemChecks" ? "item-check" : "related-check",
      before: { id: idOf(before), name: "" },
      after: { id: idOf(after), name: "" },
    },
    before: before.no,
    after: after.no,
    sourceBefore: before.source,
    sourceAfter: after.source,
    layouts: [],
  }));
}

/** Checks on one item are known by the item and what they look at. */
function idOf(check: ItemCheck | RelatedCheck): string {
  return "item" in check ? `${check.item} ${check.kind}` : check.no;
}

/** With `byDistance` those of a sheet that moved by as much are one change, else all are. */
function report(
  rule: ChangeRuleId,
  numbers: readonly Numbered[],
  byDistance: boolean,
  { collector }: Comparison,
): void {
  const groups = new Map<string, Numbered[]>();
  for (const number of numbers) {
    if (number.before === number.after) continue;
    const { sourceBefore, sourceAfter } = number;
    const key = byDistance
      ? JSON.stringify([sourceBefore.sheet, sourceAfter.sheet, distance(number)])
      : "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  for (const group of groups.values()) {
    const [first] = group.toSorted((a, b) => order(a.after, b.after) || order(idsOf(a), idsOf(b)));
    if (first === undefined) continue;
    collector.add({
      rule,
      subject: first.subject,
      before: { value: range(group.map(({ before }) => before)), sources: [first.sourceBefore] },
      after: { value: range(group.map(({ after }) => after)), sources: [first.sourceAfter] },
      layouts: [...new Set(group.flatMap(({ layouts }) => layouts))],
    });
  }
}

function idsOf({ subject: { before, after } }: Numbered): string {
  return JSON.stringify([after?.id, before?.id]);
}

/** Null for numbers that cannot be counted with, such as `9(1)`. */
function distance({ before, after }: Numbered): number | null {
  const [one, other] = [before, after].map((text) =>
    /^\d+$/.test(text ?? "") ? Number(text) : null,
  );
  return typeof one === "number" && typeof other === "number" ? other - one : null;
}

function order(one: string | undefined, other: string | undefined): number {
  return (one ?? "").localeCompare(other ?? "", "en", { numeric: true });
}

/** From the lowest to the highest. */
function range(numbers: readonly (string | undefined)[]): string {
  const sorted = numbers.map((number) => number ?? "").sort(order);
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
