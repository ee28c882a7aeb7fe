import type { LockedKind, NamesLock } from "../names/names-lock.js";
import type { DecidableKind, Decision, Decisions } from "./decisions.js";

const locked: Readonly<Record<DecidableKind, LockedKind>> = {
  layout: "layouts",
  item: "items",
  "code-list": "codeLists",
  code: "codes",
};

/**
 * The pinned names under the identities of the newer spec: what goes on under another identity keeps
 * its name, and an identity that now means something else gets a new one.
 */
export function followRenames(lock: NamesLock, { confirmed, denied }: Decisions): NamesLock {
  const names = Object.fromEntries(
    Object.entries(lock).map(([kind, pinned]) => [kind, new Map(pinned)]),
  ) as Record<LockedKind, Map<string, string>>;
  for (const { kind, before, after } of denied) {
    if (before !== after) continue;
    for (const identity of identitiesOf(before, lock[locked[kind]]))
      names[locked[kind]].delete(identity);
  }
  for (const decision of confirmed) moveName(decision, lock, names);
  return names;
}

function moveName(
  { kind, before, after }: Decision,
  lock: NamesLock,
  names: Record<LockedKind, Map<string, string>>,
): void {
  const pinned = lock[locked[kind]];
  for (const identity of identitiesOf(before, pinned)) {
    const name = pinned.get(identity);
    const target = identity.slice(0, identity.length - before.length) + after;
    // Once the lock has the new identity it has been followed, and may have been edited since.
    if (name !== undefined && !pinned.has(target)) names[locked[kind]].set(target, name);
  }
}

/** An item without an id is pinned in each layout, as `layout: key`. */
function identitiesOf(identity: string, pinned: ReadonlyMap<string, string>): readonly string[] {
  return [...pinned.keys()].filter((key) => key === identity || key.endsWith(`: ${identity}`));
}
