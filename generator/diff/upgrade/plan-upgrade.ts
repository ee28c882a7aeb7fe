import type { SpecModel } from "../../spec/model.js";
import { itemsOf, type PlacedItem } from "../../spec/walk.js";
import type { Change } from "../change.js";
import type { LayoutPair, Matching, Paired } from "../matching.js";
import type { ChangeRuleId } from "../registry.js";
import { ChangeIndex } from "./change-index.js";
import { concernsOf, type ConcernFacts } from "./concerns.js";
import type {
  Cause,
  ColumnUpgrade,
  Concern,
  DroppedColumn,
  LayoutUpgrade,
  UpgradePlan,
} from "./plan.js";
import { columnsOf, pairRows } from "./rows.js";

/** Plans how records become those of a newer revision: what is mechanical, and what a person must decide. */
export function planUpgrade(
  before: SpecModel,
  after: SpecModel,
  matching: Matching,
  changes: readonly Change[],
): UpgradePlan {
  const index = new ChangeIndex(changes);
  const spec = index.of({ kind: "spec", before: "spec", after: "spec" });
  const specCause = (rule: ChangeRuleId): Cause | null => {
    const found = spec.find((change) => change.rule === rule);
    return found === undefined ? null : { rule, fingerprint: found.fingerprint };
  };
  const facts: ConcernFacts = {
    matching,
    index,
    listsBefore: new Map(before.codeLists.map((list) => [list.id, list])),
    listsAfter: new Map(after.codeLists.map((list) => [list.id, list])),
    unknownDates: specCause("convention-unknown-dates-changed"),
    emptyTexts: specCause("convention-empty-changed"),
  };
  return {
    from: before.revision,
    to: after.revision,
    encoding: after.dialect.encoding,
    emptyTexts: (before.conventions?.empty ?? []).filter((text) => text !== ""),
    layouts: matching.layouts.pairs.map((pair) => planLayout(pair, facts)),
    removed: matching.layouts.removed.map((layout) => ({
      layout,
      cause: index.cause({ kind: "layout", before: layout.id, after: null }, ["layout-removed"]),
    })),
  };
}

function planLayout(pair: LayoutPair, facts: ConcernFacts): LayoutUpgrade {
  const sources = new Map(pair.items.pairs.map((found) => [found.after, found]));
  const dropped = pair.items.removed.flatMap((placed) => dropItem(placed, pair, facts));
  const columns = itemsOf(pair.after).flatMap((placed) => {
    // The same item is another object where the layout was walked again.
    const found = sources.get(placed) ?? findPair(placed, pair);
    if (found === undefined) return addItem(placed, pair, facts);
    const moved = moveItem(found, pair, facts);
    dropped.push(...moved.dropped);
    return moved.columns;
  });
  return {
    before: pair.before,
    after: pair.after,
    columns: columns.toSorted((a, b) => a.column - b.column),
    dropped: dropped.sort((a, b) => a.column - b.column),
  };
}

interface PlannedColumn extends ColumnUpgrade {
  readonly column: number;
}

function findPair(placed: PlacedItem, { items }: LayoutPair): Paired<PlacedItem> | undefined {
  return items.pairs.find(({ after }) => after.item === placed.item);
}

function addItem(
  placed: PlacedItem,
  { after: layout }: LayoutPair,
  { index }: ConcernFacts,
): readonly PlannedColumn[] {
  const { key, requirement } = placed.item;
  const concerns: readonly Concern[] =
    requirement === "required"
      ? [
          {
            kind: "missing",
            cause: index.cause({ kind: "item", before: null, after: key, layout: layout.id }, [
              "item-added-required",
            ]),
          },
        ]
      : [];
  return columnsOf(placed).map(({ rows, column }) => ({
    placed,
    rows,
    column,
    from: null,
    concerns,
  }));
}

/** An item of which there is none in the newer layout. */
function dropItem(
  placed: PlacedItem,
  pair: LayoutPair,
  { index }: ConcernFacts,
): readonly DroppedColumn[] {
  const { key } = placed.item;
  const layout = pair.after.id;
  const other = pair.reassigned.find(({ before }) => before.item === placed.item);
  const cause =
    other === undefined
      ? index.cause({ kind: "item", before: key, after: null, layout }, [
          "item-removed",
          "item-removed-required",
        ])
      : index.cause({ kind: "item", before: key, after: other.after.item.key, layout }, [
          "item-id-reassigned",
        ]);
  return columnsOf(placed).map(({ rows, column }) => ({ placed, rows, column, cause }));
}

function moveItem(
  { before, after }: Paired<PlacedItem>,
  pair: LayoutPair,
  facts: ConcernFacts,
): { readonly columns: readonly PlannedColumn[]; readonly dropped: readonly DroppedColumn[] } {
  const layout = pair.after.id;
  const subject = { kind: "item", before: before.item.key, after: after.item.key, layout } as const;
  const changes = facts.index.of(subject);
  const concerns = concernsOf(before.item, after.item, changes, facts);
  const partners = new Map(pair.sections.map((each) => [each.before, each.after]));
  const rowOf = pairRows(before, after, partners);
  const sources = new Map<string, number>();
  const dropped: DroppedColumn[] = [];
  for (const { rows, column } of columnsOf(before)) {
    const place = rowOf(rows);
    if (!("key" in place)) {
      sources.set(place.join(), column);
      continue;
    }
    const partner = partners.get(place)?.key ?? null;
    const cause = facts.index.cause(
      { kind: "section", before: place.key, after: partner, layout },
      ["section-repeat-decreased", "section-repeat-removed"],
    );
    dropped.push({ placed: before, rows, column, cause });
  }
  const columns = columnsOf(after).map(({ rows, column }): PlannedColumn => {
    const from = sources.get(rows.join()) ?? null;
    return { placed: after, rows, column, from, concerns: from === null ? [] : concerns };
  });
  return { columns, dropped };
}
