import { Diagrams, type Root } from "./diagram.js";
import type { Leaf, Plan } from "./plan.js";

/** What a row must be like for a fact to be true: that there is such a row. */
export interface SomeRow {
  readonly group: string;
  readonly row: Plan;
}

/**
 * Where facts that there are rows of some kinds can be true together: a row of one kind that is always
 * one of another makes both true, and there is no row of a kind that no row can be.
 *
 * @param facts by the number of the variable of the fact
 */
export function rowsAgree(
  facts: ReadonlyMap<number, SomeRow>,
  diagrams: Diagrams,
  leaf: (leaf: Leaf) => Root,
): Root {
  const all = [...facts].map(([number, { group, row }]) => ({
    group,
    row: row(diagrams, leaf),
    isThere: leaf({ holds: (values) => values[number] === "true", numbers: [number] }),
  }));
  let agree: Root = Diagrams.yes;
  const imply = (one: Root, other: Root) => {
    agree = diagrams.and(agree, diagrams.or(diagrams.not(one), other));
  };
  for (const one of all) {
    if (one.row === Diagrams.yes) imply(Diagrams.yes, one.isThere);
    if (one.row === Diagrams.no) imply(one.isThere, Diagrams.no);
    for (const other of all) {
      const follows = diagrams.and(one.row, diagrams.not(other.row)) === Diagrams.no;
      if (one !== other && one.group === other.group && follows) imply(one.isThere, other.isThere);
    }
  }
  return agree;
}
