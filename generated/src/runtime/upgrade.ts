import { RecordView } from "./record.js";
import { upgradeCells } from "./upgrade-cells.js";
import type { LayoutPlan, UpgradePlan } from "./upgrade-plan.js";
import { type UpgradeChange, UpgradeDecision } from "./upgrade-report.js";
import { unpackPlan } from "./upgrade-unpack.js";

export type { UpgradeCause } from "./upgrade-plan.js";
export { UpgradeChange, UpgradeDecision } from "./upgrade-report.js";

/**
 * A record of the package of an earlier revision, or the cells of a CSV line of one of its layouts. The
 * layout of a record is told by the name of its class: where a bundler has renamed the classes, pass
 * `{ layout, row: record.$row }`.
 */
export type OlderRecord =
  | { readonly $row: readonly string[] }
  | { readonly layout: string; readonly row: readonly string[] };

/** A record of this revision, and what became of the values of the older one. */
export interface UpgradeResult {
  /** An instance of the class of its layout; null where the layout is gone. Tell it apart by `instanceof`. */
  readonly record: RecordView<object> | null;
  /** Id of its layout in this revision; null where the layout is gone. */
  readonly layout: string | null;
  /** Values that were replaced. What only moved to another column or property is not listed. */
  readonly changed: readonly UpgradeChange[];
  /** What a person must decide. */
  readonly left: readonly UpgradeDecision[];
}

/** The class of each layout of this revision, by its id. */
export type RecordClasses = Readonly<
  Record<
    string,
    { new (): RecordView<object>; fromRow(row: readonly string[]): RecordView<object> }
  >
>;

/** Upgrades from the earlier revisions whose packed plans are given. */
export class Upgrades {
  readonly #to: string;
  readonly #packed: Readonly<Record<string, string>>;
  readonly #classes: RecordClasses;
  readonly #plans = new Map<string, UpgradePlan>();

  constructor(to: string, packed: Readonly<Record<string, string>>, classes: RecordClasses) {
    this.#to = to;
    this.#packed = packed;
    this.#classes = classes;
  }

  /** The revisions from which there is a way. */
  get revisions(): readonly string[] {
    return Object.keys(this.#packed);
  }

  upgrade(older: OlderRecord, from: string, to: string): UpgradeResult {
    if (to !== this.#to)
      throw new RangeError(`This package is of revision ${this.#to}, not ${JSON.stringify(to)}`);
    const plan = this.#plan(from);
    const layout = layoutOf(older, plan, from);
    const row = "$row" in older ? older.$row : older.row;
    if (layout.to === null || layout.cause !== null) {
      const cause = layout.cause ?? { rule: "layout-removed", fingerprint: null };
      const left = [new UpgradeDecision(null, cause, "")];
      return { record: null, layout: null, changed: [], left };
    }
    const { row: cells, changed, left } = upgradeCells(row, layout, plan);
    const record = this.#classes[layout.to]?.fromRow(cells) ?? null;
    return { record, layout: layout.to, changed, left };
  }

  #plan(from: string): UpgradePlan {
    const known = this.#plans.get(from);
    if (known !== undefined) return known;
    const packed = Object.hasOwn(this.#packed, from) ? this.#packed[from] : undefined;
    if (packed === undefined) {
      const revisions = this.revisions.join(", ");
      throw new RangeError(`No upgrade from ${JSON.stringify(from)}; there are: ${revisions}`);
    }
    const plan = unpackPlan(packed);
    this.#plans.set(from, plan);
    return plan;
  }
}

/** @throws RangeError where it is not told, or no layout of the revision. */
function layoutOf(older: OlderRecord, plan: UpgradePlan, from: string): LayoutPlan {
  const layouts = [...plan.layouts.values()];
  if (!("$row" in older)) {
    const layout = plan.layouts.get(older.layout);
    if (layout !== undefined) return layout;
    const known = layouts.map(({ id }) => id).join(", ");
    const asked = JSON.stringify(older.layout);
    throw new RangeError(`Revision ${from} has no layout ${asked}; there are: ${known}`);
  }
  if (older instanceof RecordView)
    throw new RangeError(`This record is of this package, not of revision ${from}`);
  for (let type = older.constructor as unknown; typeof type === "function";) {
    const { name } = type;
    const layout = layouts.find(({ className }) => className === name);
    if (layout !== undefined) return checkWidth(layout, older, from);
    type = Object.getPrototypeOf(type);
  }
  const known = layouts.map(({ className }) => className).join(", ");
  const name = JSON.stringify(older.constructor.name);
  throw new RangeError(
    `Revision ${from} has no record class ${name}; there are: ${known}. Pass { layout, row } instead`,
  );
}

/** A class with another number of columns is not the one of that revision. */
function checkWidth(layout: LayoutPlan, older: object, from: string): LayoutPlan {
  const { $members } = older.constructor as { readonly $members?: { readonly width?: unknown } };
  const width = $members?.width;
  if (typeof width !== "number" || width === layout.columnsBefore) return layout;
  const { className, columnsBefore } = layout;
  throw new RangeError(
    `${className} of revision ${from} has ${columnsBefore} columns, and this record's class ${width}`,
  );
}
