import type { Change, SubjectKind } from "../change.js";
import type { ChangeRuleId } from "../registry.js";
import type { Cause } from "./plan.js";

/** What a change is about, by the identities of both revisions. */
export interface SubjectIds {
  readonly kind: SubjectKind;
  readonly before: string | null;
  readonly after: string | null;
  /** Id of the layout in the newer spec; absent where the change is of no layout. */
  readonly layout?: string;
}

/** Finds the changes of a comparison by what they are about. */
export class ChangeIndex {
  readonly #changes = new Map<string, Change[]>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      const { kind, before, after } = change.subject;
      const key = keyOf(kind, before?.id ?? null, after?.id ?? null);
      const same = this.#changes.get(key);
      if (same === undefined) this.#changes.set(key, [change]);
      else same.push(change);
    }
  }

  of({ kind, before, after, layout }: SubjectIds): readonly Change[] {
    const found = this.#changes.get(keyOf(kind, before, after)) ?? [];
    return layout === undefined ? found : found.filter(({ layouts }) => layouts.includes(layout));
  }

  /** The first of some changes of a subject; the first rule without a fingerprint where there is none. */
  cause(subject: SubjectIds, rules: readonly [ChangeRuleId, ...ChangeRuleId[]]): Cause {
    const found = this.of(subject).find(({ rule }) => rules.includes(rule));
    return found === undefined ? { rule: rules[0], fingerprint: null } : causeOf(found);
  }
}

export function causeOf({ rule, fingerprint }: Change): Cause {
  return { rule, fingerprint };
}

function keyOf(kind: SubjectKind, before: string | null, after: string | null): string {
  return JSON.stringify([kind, before, after]);
}
