import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { candidatesFor } from "../candidates.js";
import type { Charset, Item, ItemCheck, SpecModel } from "../model.js";
import { placeOf } from "../read-context.js";
import { itemsOf } from "../walk.js";

/** Checks that say something else of an item than its layout, and items without a check. */
export function lintChecks(model: SpecModel, sink: DiagnosticSink): void {
  const items = itemsByLayout(model);
  const charsets = new Map(model.charsets.map((charset) => [charset.id, charset]));
  const lists = new Set(model.codeLists.map(({ id }) => id));
  const checked = new Set<Item>();
  for (const check of model.itemChecks) {
    if (check.parameter.kind === "codeList" && !lists.has(check.parameter.codeList)) {
      const found = check.parameter.codeList;
      const candidates = candidatesFor(found, lists).join("、") || "—";
      sink.report("spec-unknown-code-list", {
        at: placeOf(check.source),
        args: { found, candidates },
      });
    }
    const named = new Set<string>();
    for (const layout of check.layouts) {
      const item = items.get(layout)?.get(check.item);
      if (item === undefined) continue;
      checked.add(item);
      const difference = differenceOf(check, item, charsets);
      const place = `${item.source.file} ${item.source.sheet}`;
      if (difference === null || named.has(place)) continue;
      named.add(place);
      sink.report("spec-check-disagrees", {
        at: placeOf(check.source),
        related: [{ ...placeOf(item.source), cell: difference.cell ?? item.source.cell }],
        args: { item: item.name, ...difference.args },
      });
    }
  }
  reportUnchecked(model, checked, sink);
}

function itemsByLayout(model: SpecModel): ReadonlyMap<string, ReadonlyMap<string, Item>> {
  return new Map(
    model.layouts.map((layout) => [
      layout.id,
      new Map(itemsOf(layout).map(({ item }) => [item.key, item])),
    ]),
  );
}

interface Difference {
  readonly cell: string | undefined;
  readonly args: { readonly check: string; readonly layout: string };
}

function differenceOf(
  { parameter }: ItemCheck,
  item: Item,
  charsets: ReadonlyMap<string, Charset>,
): Difference | null {
  switch (parameter.kind) {
    case "length": {
      const { length } = item;
      if (length === undefined) return null;
      if (length.max === parameter.max && (length.min ?? 0) === (parameter.min ?? 0)) return null;
      const args = { check: range(parameter), layout: range(length) };
      return { cell: item.cells.length, args };
    }
    case "codeList": {
      if (item.codeList === undefined || item.codeList === parameter.codeList) return null;
      return {
        cell: item.cells.codeList,
        args: { check: parameter.codeList, layout: item.codeList },
      };
    }
    case "charset": {
      if (item.charset === undefined || item.charset === parameter.charset) return null;
      const label = (id: string) => charsets.get(id)?.label ?? id;
      const args = { check: label(parameter.charset), layout: label(item.charset) };
      return { cell: item.cells.attribute, args };
    }
    default:
      return null;
  }
}

function range({ min, max }: { readonly min?: number; readonly max: number }): string {
  return min === undefined ? `～${max}` : min === max ? String(max) : `${min}～${max}`;
}

function reportUnchecked(model: SpecModel, checked: ReadonlySet<Item>, sink: DiagnosticSink): void {
  if (model.itemChecks.length === 0) return;
  const seen = new Set<string>();
  for (const layout of model.layouts) {
    for (const { item } of itemsOf(layout)) {
      const key = item.itemId ?? `${layout.id} ${item.key}`;
      if (checked.has(item) || seen.has(key)) continue;
      seen.add(key);
      sink.report("spec-item-without-check", {
        at: placeOf(item.source),
        args: { item: item.name },
      });
    }
  }
}
