/** What a person decided about identities, in `renames.yaml`. */
export interface Decisions {
  /** Identities of the older spec and those that they have in the newer one. */
  readonly confirmed: readonly Decision[];
  /** Pairs that are not one thing, whatever the evidence, the same identity included. */
  readonly denied: readonly Decision[];
}

export interface Decision {
  readonly kind: DecidableKind;
  readonly before: string;
  readonly after: string;
}

/** What can be decided about: layouts by id, items by key, code lists by id, codes by `list:value`. */
export const decidableKinds = ["layout", "item", "code-list", "code"] as const;

export type DecidableKind = (typeof decidableKinds)[number];

export const noDecisions: Decisions = { confirmed: [], denied: [] };

/** Looks decisions up by identity. */
export class DecisionIndex {
  readonly #confirmed: ReadonlyMap<string, string>;
  readonly #taken: ReadonlySet<string>;
  readonly #denied: ReadonlySet<string>;

  constructor({ confirmed, denied }: Decisions) {
    this.#confirmed = new Map(
      confirmed.map(({ kind, before, after }) => [key(kind, before), after]),
    );
    this.#taken = new Set(confirmed.map(({ kind, after }) => key(kind, after)));
    this.#denied = new Set(denied.map(({ kind, before, after }) => key(kind, before, after)));
  }

  /** The identity in the newer spec that a person confirmed; undefined where none did. */
  confirmed(kind: DecidableKind, before: string): string | undefined {
    return this.#confirmed.get(key(kind, before));
  }

  /** Whether a person gave an identity of the newer spec to some of the older one. */
  isTaken(kind: DecidableKind, after: string): boolean {
    return this.#taken.has(key(kind, after));
  }

  isDenied(kind: DecidableKind, before: string, after: string): boolean {
    return this.#denied.has(key(kind, before, after));
  }
}

function key(...parts: readonly string[]): string {
  return parts.join("\u0000");
}
