import type { Expression } from "../expression.js";
import { assertionHolds, holdsOf } from "./holds.js";
import { itemRefsIn, refKey } from "./item-refs.js";
import type { LayoutFacts } from "./layout-facts.js";
import type { RuleUnit, UnitsOfCheck } from "./rule-units.js";
import { Space } from "./space.js";
import { type Holds, standIn } from "./stand.js";

interface Refusal {
  readonly unit: RuleUnit;
  readonly expression: Expression;
  /** The cell that it requires or prohibits; null where it does neither. */
  readonly target: string | null;
  /** Everything that it looks at. */
  readonly cells: readonly string[];
}

/** What the checks of a spec refuse, for telling whether a record is right in all other respects. */
export class Refusals {
  readonly #byCell = new Map<string, Refusal[]>();

  constructor(checks: readonly UnitsOfCheck[]) {
    for (const { check, units } of checks) {
      if (check.severity !== "error" && check.severity !== "fatal") continue;
      for (const unit of units) for (const each of unit.reading.expressions) this.#add(unit, each);
    }
  }

  /**
   * Tests, in a space, for what the checks of a layout refuse by looking at no more than its cells.
   * What they say of one cell, the one in dispute, is left out.
   */
  among(space: Space, disputed: string): readonly Holds[] {
    const cells = space.cells.map(({ ref }) => refKey(ref));
    const known = new Set(cells);
    return cells.flatMap((cell) =>
      (this.#byCell.get(cell) ?? [])
        .filter(({ unit, expression, target, cells: own }) => {
          if (!unit.layouts.has(space.layout.id) || target === disputed) return false;
          return own.every((key) => known.has(key)) && looksAtCellsOnly(expression, space.layout);
        })
        .map(({ expression }) => violates(expression, space)),
    );
  }

  /** Each item that is required or prohibited counts alone; a condition stands under its first cell. */
  #add(unit: RuleUnit, { when, assert }: Expression): void {
    if (assert.kind === "required" || assert.kind === "prohibited") {
      for (const item of assert.items) {
        const expression: Expression = {
          ...(when && { when }),
          assert: { ...assert, items: [item] },
        };
        this.#index({ unit, expression, target: refKey(item), cells: cellsOf([item, when]) });
      }
    } else if (assert.kind === "holds") {
      const expression: Expression = { ...(when && { when }), assert };
      this.#index({ unit, expression, target: null, cells: cellsOf([when, assert]) });
    }
  }

  #index(refusal: Refusal): void {
    const [first] = refusal.cells;
    if (first === undefined) return;
    const same = this.#byCell.get(first);
    if (same === undefined) this.#byCell.set(first, [refusal]);
    else same.push(refusal);
  }
}

function cellsOf(node: unknown): readonly string[] {
  return itemRefsIn(node).map(refKey);
}

function looksAtCellsOnly(expression: Expression, layout: LayoutFacts): boolean {
  const scratch = new Space(layout);
  violates(expression, scratch);
  return scratch.hasCellsOnly;
}

function violates({ when, assert }: Expression, space: Space): Holds {
  const applies = when === undefined ? () => true : holdsOf(when, standIn(space, "when"));
  const isMet = assertionHolds(assert, standIn(space, "assert"));
  return (values) => applies(values) && !isMet(values);
}
