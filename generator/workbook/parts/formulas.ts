import { addressOf } from "../address.js";
import type { Budget } from "../budget.js";
import { slideFormula } from "../slide-formula.js";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Gathers the formulas of a sheet; those that share one with another cell get their own. */
export class Formulas {
  readonly #own = new Map<string, string>();
  readonly #masters = new Map<string, Place & { readonly text: string }>();
  readonly #followers: (Place & { readonly group: string })[] = [];

  /** Adds what a cell says: a text, or only the group of cells whose formula it shares, or both. */
  add(place: Place, text: string, group: string | null): void {
    if (group !== null && text !== "") this.#masters.set(group, { ...place, text });
    if (group !== null && text === "") this.#followers.push({ ...place, group });
    else this.#own.set(addressOf(place.row, place.column), text);
  }

  /**
   * Formulas without `=` by address; one is empty where the cell that it is shared with is gone.
   * @throws Refused where they are too much: a long one may be shared by a million cells.
   */
  resolve(budget: Budget): ReadonlyMap<string, string> {
    for (const { row, column, group } of this.#followers) {
      const master = this.#masters.get(group);
      const text =
        master === undefined
          ? ""
          : slideFormula(master.text, row - master.row, column - master.column);
      budget.spendContent(text.length);
      this.#own.set(addressOf(row, column), text);
    }
    return this.#own;
  }
}
