import type { Expression } from "../expression.js";
import { assertionHolds, holdsOf } from "./holds.js";
import type { LayoutFacts } from "./layout-facts.js";
import { Space } from "./space.js";
import { type Stand, standIn } from "./stand.js";

/** What the combinations of values make of an expression. */
export interface Verdict {
  /** Its condition holds for some combination. */
  readonly applies: boolean;
  /** Its condition fails for some combination that counts (see `judge`). */
  readonly spares: boolean;
  /** Some combination violates it. */
  readonly fails: boolean;
  /** Some combination that counts satisfies it where its condition holds. */
  readonly passes: boolean;
}

/**
 * Tries an expression on every combination of values; null where there are too many. The combinations
 * may be more than real records can have, so that only what none of them shows is certain.
 *
 * An empty cell makes comparisons false or vacuous, which says nothing of the values compared. A
 * combination counts for `spares` (`passes`) only where the cells of the condition (assertion) are
 * filled, unless that part asks itself whether something is entered.
 */
export function judge(expression: Expression, layout: LayoutFacts): Verdict | null {
  const space = new Space(layout);
  const when = standIn(space, "when");
  const assert = standIn(space, "assert");
  const applies = expression.when === undefined ? () => true : holdsOf(expression.when, when);
  const isMet = assertionHolds(expression.assert, assert);
  const found = {
    applies: false,
    spares: expression.when === undefined,
    fails: false,
    passes: false,
  };
  const complete = space.visit((values) => {
    if (!applies(values)) {
      found.spares ||= counts(when, values);
      return false;
    }
    found.applies = true;
    if (!isMet(values)) found.fails = true;
    else found.passes ||= counts(assert, values);
    return found.spares && found.fails && found.passes;
  });
  return complete ? found : null;
}

/** Filled cells count, unless each has only one value to be filled with, as a box to be ticked has. */
function counts({ space, reads, presence }: Stand, values: readonly string[]): boolean {
  if (presence.asked) return true;
  for (const number of reads) if (values[number] === "" && !space.isTick(number)) return false;
  return true;
}
