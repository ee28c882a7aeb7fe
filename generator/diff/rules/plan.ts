import type { Holds } from "../../rules/lint/stand.js";
import { Diagrams, type Root } from "./diagram.js";

/** A test of some variables, by their numbers. */
export interface Leaf {
  readonly holds: Holds;
  readonly numbers: readonly number[];
}

/** A test that is only made where nothing that it needs is empty. */
export interface Guarded {
  /** Numbers of the cells that must be filled. */
  readonly cells: readonly number[];
  /** Numbers of the facts that something has no value. */
  readonly nothing: readonly number[];
  /** What it amounts to where there is nothing to test. */
  readonly vacuous: boolean;
  readonly leaf: Leaf;
}

/** Makes a diagram of something when all variables are known. */
export type Plan = (diagrams: Diagrams, leaf: (leaf: Leaf) => Root) => Root;

/** Cell by cell, as the combinations of many cells would be too many to try. */
export function planGuarded({ cells, nothing, vacuous, leaf: inner }: Guarded): Plan {
  const gaps = [
    ...cells.map((number) => ({ number, value: "" })),
    ...nothing.map((number) => ({ number, value: "true" })),
  ];
  return (diagrams, leaf) => {
    const hasGap = gaps
      .map(({ number, value }) =>
        leaf({ holds: (values) => values[number] === value, numbers: [number] }),
      )
      .reduce((all, each) => diagrams.or(all, each), Diagrams.no);
    const test = leaf(inner);
    return vacuous ? diagrams.or(hasGap, test) : diagrams.and(diagrams.not(hasGap), test);
  };
}
