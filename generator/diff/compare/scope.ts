import type { SourceRef } from "../../spec/model.js";
import type { Matching } from "../matching.js";
import type { Side } from "../change.js";

/** Ids of layouts that both revisions have, in the words of the newer one. */
export class CommonLayouts {
  readonly #after: ReadonlyMap<string, string>;
  readonly #common: ReadonlySet<string>;

  constructor({ layouts }: Matching) {
    this.#after = new Map(layouts.pairs.map(({ before, after }) => [before.id, after.id]));
    this.#common = new Set(this.#after.values());
  }

  ofBefore(layouts: readonly string[]): readonly string[] {
    return layouts.flatMap((id) => this.#after.get(id) ?? []);
  }

  ofAfter(layouts: readonly string[]): readonly string[] {
    return layouts.filter((id) => this.#common.has(id));
  }
}

export interface ScopeChange {
  /** Layouts that came, as the newer spec names them; null where none did. */
  readonly widened: Side | null;
  /** Layouts that went, as the older spec names them; null where none did. */
  readonly narrowed: Side | null;
}

/** How the layouts that a check holds in differ, of those that both revisions have. */
export function compareScope(
  before: { readonly layouts: readonly string[]; readonly source: SourceRef },
  after: { readonly layouts: readonly string[]; readonly source: SourceRef },
  common: CommonLayouts,
): ScopeChange {
  const young = common.ofAfter(after.layouts);
  const [was, is] = [new Set(common.ofBefore(before.layouts)), new Set(young)];
  const came = young.filter((id) => !was.has(id));
  const went = before.layouts.filter((id) => common.ofBefore([id]).some((now) => !is.has(now)));
  return {
    widened: came.length === 0 ? null : { value: came, sources: [after.source] },
    narrowed: went.length === 0 ? null : { value: went, sources: [before.source] },
  };
}

const severities = ["info", "warning", "error", "fatal"];

/** Whether a severity is higher than another. */
export function isRaised(before: string, after: string): boolean {
  return severities.indexOf(after) > severities.indexOf(before);
}
