import type { ts } from "ts-morph";
import type { Fate, MigrationPlan } from "../plan/fates.js";
import type { EntityFinder } from "./entities.js";
import { recordOf } from "./record-of.js";
import type { Use } from "./uses.js";

/** What the plan says of a use; null where nothing is to be done. */
export function decide(
  use: Use,
  plan: MigrationPlan,
  checker: ts.TypeChecker,
  finder: EntityFinder,
): Fate | null {
  const fates = use.entities.keys
    .map((key) => ({ key, fate: plan.members.get(key) ?? plan.names.get(key) }))
    // A module also passes on a name under another one, which stays.
    .filter(({ key }) => key.slice(key.indexOf(".") + 1) === use.name)
    .map(({ fate }) => ofRecord(fate ?? { to: use.name, note: null }));
  const [first, ...others] = distinct(fates);
  if (first === undefined) return null;
  const fate = others.length === 0 ? first : joined(use.name, [first, ...others]);
  if (use.entities.isMixed && fate.to !== use.name) return mixed(use.name, fate);
  return fate.to === use.name && fate.note === null ? null : fate;

  function ofRecord(fate: Fate): Fate {
    if (fate.byRecord === undefined) return fate;
    const record = recordOf(use, [...fate.byRecord.keys()], checker, finder);
    return (record === null ? undefined : fate.byRecord.get(record)) ?? fate;
  }
}

function distinct(fates: readonly Fate[]): readonly Fate[] {
  return [...new Map(fates.map((fate) => [JSON.stringify(fate), fate])).values()];
}

/** What a name of several classes becomes: one name where they agree. */
function joined(name: string, fates: readonly Fate[]): Fate {
  const notes = [...new Set(fates.flatMap(({ note }) => note ?? []))];
  const targets = [...new Set(fates.map(({ to }) => to))];
  const moved = fates.some(({ move }) => move !== undefined);
  const [only] = targets;
  if (targets.length === 1 && only !== undefined && !moved) {
    return { to: only, note: notes.length === 0 ? null : notes.join("; ") };
  }
  const ways = fates.map(({ to, move }) => move?.to.join(".") ?? to ?? "gone");
  const note = `${name} is now ${[...new Set(ways)].sort().join(" or ")}, by type`;
  return { to: null, note: [note, ...notes].join("; ") };
}

function mixed(name: string, { to, note, move }: Fate): Fate {
  const now = move?.to.join(".") ?? to;
  const why = now === null ? "" : `${name} is now ${now} where it comes from the package`;
  return { to: null, note: [why, note ?? ""].filter((each) => each !== "").join("; ") };
}
