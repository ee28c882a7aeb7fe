import type { Operand } from "../../rules/expression.js";
import { itemRefsIn } from "../../rules/lint/item-refs.js";
import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { Space } from "../../rules/lint/space.js";
import { Axes } from "./axes.js";
import { freeWhereExact } from "./free-orders.js";
import { type Order, Orders } from "./orders.js";
import type { SomeRow } from "./some-rows.js";

/** The values that everything which two checks look at can have together. */
export class RuleSpace {
  readonly space: Space;
  readonly axes: Axes;
  readonly orders: Orders;
  /** Facts that there is a row of some kind, by the numbers of their variables. */
  readonly someRows = new Map<number, SomeRow>();
  /** What is asked of the rows of a section as a whole, by its key. */
  readonly #ofRows = new Map<string, Set<string>>();
  readonly #numbers = new Map<string, Operand>();

  constructor(layout: LayoutFacts) {
    this.space = new Space(layout);
    this.axes = new Axes(this.space);
    this.orders = new Orders(this.space);
  }

  /** Number of the fact that something without a cell of its own has no value. */
  hasNothing(part: Operand): number {
    return this.space.fact(`nothing ${JSON.stringify(part)}`, []);
  }

  /** The numbers that are no cells, by the keys of their variables. */
  get numbers(): ReadonlyMap<string, Operand> {
    return this.#numbers;
  }

  /** Notes which number a variable stands for. */
  noteNumber(operand: Operand, key: string): void {
    this.#numbers.set(key, operand);
    this.noteParts(operand, key);
  }

  /** Says that something asks about the rows of a section as a whole. */
  noteRows(group: string, key: string): void {
    const keys = this.#ofRows.get(group) ?? new Set<string>();
    this.#ofRows.set(group, keys.add(key));
  }

  /** Notes which parts of an operand cannot be combined freely with the cells. */
  noteParts(operand: Operand, key: string): void {
    const { items, groups } = this.space.layout;
    switch (operand.kind) {
      case "row-count":
        if (groups.has(operand.group)) this.noteRows(operand.group, key);
        else this.space.loosen();
        return;
      case "row-sum": {
        const group = items.get(operand.item.key)?.group?.key;
        if (group === undefined) this.space.loosen();
        else this.noteRows(group, key);
        return;
      }
      case "sum":
      case "difference":
        for (const part of operand.of) this.noteParts(part, key);
        if (hasRepeats(operand)) this.space.loosen();
        return;
      case "shift":
        return this.noteParts(operand.date, key);
      case "item":
      case "date":
      case "context":
      case "age":
      case "length":
      case "decimals":
      case "record-count":
      case "number":
        return;
      default:
        this.space.loosen();
    }
  }

  /**
   * The orders of which only dates known to the day make combinations that a record can have for
   * certain; null where no combination is certain. There may be some too many, never too few.
   */
  get certainWhereExact(): readonly Order[] | null {
    return this.space.isLoose || !this.#rowsAreFree()
      ? null
      : freeWhereExact(this.space, this.orders.all);
  }

  /** Nothing else is known of the rows that are asked about, and no row is named beside the current one. */
  #rowsAreFree(): boolean {
    const inRows = this.space.cells.filter(({ facts }) => (facts?.group ?? null) !== null);
    const asked = new Set(this.space.variables.map(({ key }) => key));
    for (const [group, keys] of this.#ofRows) {
      if (asked.has(`row-filled ${group}`)) return false;
      if (keys.size > 1 || inRows.some(({ facts }) => facts?.group?.key === group)) return false;
    }
    const kinds = new Map<string | undefined, boolean>();
    return inRows.every(({ ref, facts }) => {
      const isNamed = ref.row !== undefined;
      const known = kinds.get(facts?.group?.key) ?? isNamed;
      kinds.set(facts?.group?.key, isNamed);
      return known === isNamed;
    });
  }
}

function hasRepeats(operand: Operand): boolean {
  const keys = itemRefsIn(operand).map((ref) => JSON.stringify(ref));
  return new Set(keys).size < keys.length;
}
