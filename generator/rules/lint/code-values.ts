import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Item, SpecModel } from "../../spec/model.js";
import { placeOf } from "../../spec/read-context.js";
import type { LayoutFacts } from "./layout-facts.js";
import { foundInEvery, type UnitsOfCheck } from "./rule-units.js";

interface Comparison {
  readonly item: Item;
  readonly value: string;
}

/**
 * Values that are not in the code list of the item that they are compared with, and codes that have
 * run out. The newest line of the history says when the spec is: the clock would change the report.
 * Returns the checks with values that are in no list: what such a check amounts to follows from that.
 */
export function lintCodeValues(
  model: SpecModel,
  checks: readonly UnitsOfCheck[],
  sink: DiagnosticSink,
): ReadonlySet<UnitsOfCheck> {
  const mistaken = new Set<UnitsOfCheck>();
  const issued = newest(model);
  const lists = new Map(model.codeLists.map((list) => [list.id, list]));
  for (const check of checks) {
    const at = placeOf(check.check.source);
    const compared = foundInEvery(check, ({ reading, facts }) =>
      comparisonsIn(reading.expressions, facts),
    );
    for (const { item, value } of compared) {
      const list = lists.get(item.codeList ?? "");
      if (list === undefined) continue;
      const code = list.codes.find((each) => each.value === value);
      const args = { check: check.check.no, item: item.name, code: value, list: list.id };
      if (code === undefined) {
        mistaken.add(check);
        sink.report("rule-unknown-code", { at, related: [placeOf(list.source)], args });
      } else if (code.validTo !== undefined && code.validTo < issued) {
        const related = [placeOf(code.source)];
        sink.report("rule-retired-code", { at, related, args: { ...args, date: code.validTo } });
      }
    }
  }
  return mistaken;
}

function newest({ history }: SpecModel): string {
  return (
    history
      .map(({ date }) => date ?? "")
      .sort()
      .at(-1) ?? ""
  );
}

function comparisonsIn(node: unknown, facts: LayoutFacts): ReadonlyMap<string, Comparison> {
  const found = new Map<string, Comparison>();
  collect(node, (key, value) => {
    const place = facts.items.get(key);
    if (place !== undefined && place.codes !== null)
      found.set(`${key} ${value}`, { item: place.item, value });
  });
  return found;
}

/** Finds the texts that stand against an item in a comparison, a list of values or a default. */
function collect(node: unknown, add: (key: string, value: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  const { kind, as, left, right, item, value, values } = node as Readonly<Record<string, unknown>>;
  if (kind === "compare" && as === "text") {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ]) {
      const text = textOf(other);
      if (text !== null) addFor(one, text, add);
    }
  } else if (kind === "one-of" && Array.isArray(values)) {
    for (const each of values) addFor(item, String(each), add);
  } else if (kind === "default") addFor(item, String(value), add);
  for (const part of Object.values(node)) collect(part, add);
}

function textOf(operand: unknown): string | null {
  if (typeof operand !== "object" || operand === null) return null;
  const { kind, value } = operand as Readonly<Record<string, unknown>>;
  return kind === "text" ? String(value) : null;
}

function addFor(ref: unknown, value: string, add: (key: string, value: string) => void): void {
  if (typeof ref !== "object" || ref === null) return;
  const { kind, key } = ref as Readonly<Record<string, unknown>>;
  if (kind === "item" && typeof key === "string") add(key, value);
}
