import type { Expression } from "../../rules/expression.js";
import { itemRefsIn } from "../../rules/lint/item-refs.js";
import type { Code, Item, ItemLength, RequirementLevel, ValueKind } from "../../spec/model.js";
import type { GroupFacts, ItemFacts, LayoutFacts } from "../../rules/lint/layout-facts.js";
import { newerValue, type Translator } from "./translate.js";

/** Keys of the items that expressions name. */
export function keysIn(expressions: readonly Expression[]): readonly string[] {
  return [...new Set(itemRefsIn(expressions).map(({ key }) => key))];
}

/** Facts of some items and sections of a layout as both revisions together allow them, by newer keys. */
export function mergeFacts(
  before: readonly string[],
  after: readonly string[],
  translator: Translator,
): LayoutFacts {
  const groups = mergeGroups(translator);
  const items = new Map<string, ItemFacts>();
  for (const key of after) {
    const newer = translator.after.items.get(key);
    if (newer === undefined) continue;
    const old = translator.olderKey(key);
    const older = old === undefined ? undefined : translator.before.items.get(old);
    items.set(key, older === undefined ? newer : mergeItem(older, newer, translator, groups));
  }
  for (const old of before) {
    const key = translator.itemKey(old);
    const older = translator.before.items.get(old);
    if (items.has(key) || older === undefined) continue;
    const newer = translator.after.items.get(key);
    const group = older.group && groups.get(translator.groupKey(older.group.key));
    items.set(
      key,
      newer === undefined
        ? { ...older, group: group ?? null }
        : mergeItem(older, newer, translator, groups),
    );
  }
  return { id: translator.after.id, items, groups };
}

function mergeGroups(translator: Translator): ReadonlyMap<string, GroupFacts> {
  const groups = new Map(translator.after.groups);
  for (const [old, older] of translator.before.groups) {
    const key = translator.groupKey(old);
    const newer = groups.get(key) ?? { key, rows: 0, items: 0 };
    const rows = Math.max(newer.rows, older.rows);
    groups.set(key, { key, rows, items: Math.max(newer.items, older.items) });
  }
  return groups;
}

function mergeItem(
  older: ItemFacts,
  newer: ItemFacts,
  translator: Translator,
  groups: ReadonlyMap<string, GroupFacts>,
): ItemFacts {
  const { length: _, ...facts } = newer.item;
  const length = mergeLength(older.item.length, newer.item.length);
  const item: Item = {
    ...facts,
    ...(length && { length }),
    kind: mergeKind(older.item.kind, newer.item.kind),
    requirement: mergeRequirement(older.item.requirement, newer.item.requirement),
  };
  const group = newer.group && (groups.get(newer.group.key) ?? newer.group);
  return { item, group, codes: mergeCodes(older, newer, translator) };
}

function mergeKind(older: ValueKind, newer: ValueKind): ValueKind {
  if (older === newer) return newer;
  const kinds = [older, newer];
  const widest = (["decimal", "partial-date", "partial-year-month"] as const).find((wide) =>
    kinds.every((kind) => kind === wide || narrower[wide] === kind),
  );
  return widest ?? "text";
}

const narrower = {
  decimal: "integer",
  "partial-date": "date",
  "partial-year-month": "year-month",
} as const;

function mergeRequirement(older: RequirementLevel, newer: RequirementLevel): RequirementLevel {
  return older === newer ? newer : "optional";
}

function mergeLength(
  older: ItemLength | undefined,
  newer: ItemLength | undefined,
): ItemLength | undefined {
  if (older === undefined || newer === undefined) return undefined;
  const { min: _, decimals: __, ...facts } = newer;
  const decimals = Math.max(older.decimals ?? Infinity, newer.decimals ?? Infinity);
  const both = Math.max(older.max, newer.max);
  return { ...facts, max: both, ...(Number.isFinite(decimals) && { decimals }) };
}

/** The codes of both lists by newer values, sorted, so that both directions look at the same ones first. */
function mergeCodes(
  older: ItemFacts,
  newer: ItemFacts,
  translator: Translator,
): readonly Code[] | null {
  if (older.codes === null || newer.codes === null || older.item.codeList === undefined)
    return null;
  const list = translator.listOf(older.item.codeList);
  const byValue = new Map(
    older.codes.map((code) => {
      const value = newerValue(list, code.value);
      return [value, { ...code, value }];
    }),
  );
  for (const code of newer.codes) byValue.set(code.value, code);
  return [...byValue.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
