import type { Item, Member, RecordLayout, Section } from "../model.js";
import { changeSubjects } from "./change-subjects.js";
import type { PartKind } from "./part-kind.js";
import { findItem, isInEach, layoutsNamed } from "./find-items.js";
import { areKnown, type KnownValues } from "./known-values.js";
import type { Identity, Ledger } from "./ledger.js";
import type { Entry } from "./overlay.js";

const itemFacts = [
  "itemId",
  "name",
  "nameEn",
  "kind",
  "pattern",
  "charset",
  "length.max",
  "length.min",
  "length.unit",
  "length.decimals",
  "codeList",
  "requirement",
  "note",
] as const;

const cellOfFact: Readonly<Record<string, keyof Item["cells"]>> = {
  length: "length",
  requirement: "requirement",
  codeList: "codeList",
  kind: "attribute",
  pattern: "attribute",
  charset: "attribute",
};

const itemKind: PartKind<Item> = {
  main: "name",
  facts: () => itemFacts,
  sourceOf: ({ source, cells }, fact) => {
    const cell = cellOfFact[fact.split(".")[0] ?? ""];
    return { ...source, cell: (cell === undefined ? undefined : cells[cell]) ?? source.cell };
  },
  unfit: unfitItem,
};

/** What does not go together in an item. */
function unfitItem({ kind, codeList, length }: Item): string | null {
  if ((kind === "code") !== (codeList !== undefined)) return "kind, codeList";
  if (length === undefined) return null;
  const { max, min = 0, unit, decimals = 0 } = length as Partial<typeof length>;
  if (max === undefined || unit === undefined) return "length: { max, unit }";
  return min > max || decimals > max ? "length: { max, min, decimals }" : null;
}

/** The layouts with the corrections of their items. Looks each item up as the spec has it. */
export function correctItems(
  layouts: readonly RecordLayout[],
  entries: readonly Entry[],
  known: KnownValues,
  ledger: Ledger,
): readonly RecordLayout[] {
  for (const entry of entries) {
    const { target, change } = entry;
    if (target.kind !== "item" || change.kind !== "set") continue;
    const scope = layoutsNamed(target.layouts, layouts, entry, ledger);
    const found = scope === null ? null : findItem(target.name, scope, entry, ledger);
    if (found === null) continue;
    if (!isInEach(target.layouts ?? [], found, entry, target.name, ledger)) continue;
    if (!areKnown(entry, change.facts, known, ledger)) continue;
    const subjects = found.map(({ layout, item }) => ({
      identity: identityOf(layout, item),
      element: item,
    }));
    changeSubjects(entry, change, subjects, itemKind, ledger);
  }
  return layouts.map((layout) => ({
    ...layout,
    sections: layout.sections.map((section) => settleSection(layout, section, ledger)),
  }));
}

function identityOf({ id }: RecordLayout, { key }: Item): Identity {
  return { of: "item", layout: id, target: key };
}

function settleSection(layout: RecordLayout, section: Section, ledger: Ledger): Section {
  const members = section.members.map((member): Member => {
    if (member.kind === "section") {
      return { kind: "section", section: settleSection(layout, member.section, ledger) };
    }
    const { item } = member;
    const settled = ledger.settle(identityOf(layout, item), item) ?? item;
    return { kind: "item", item: withKey(settled, item) };
  });
  return { ...section, members };
}

/** An item's key is its id where it has one. */
function withKey(item: Item, before: Item): Item {
  return item.itemId === undefined || item.itemId === before.itemId
    ? item
    : { ...item, key: item.itemId };
}
