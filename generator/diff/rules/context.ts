import type { LayoutFacts } from "../../rules/lint/layout-facts.js";

/** What two checks of different revisions are compared in. */
export interface RuleContext {
  /** Facts of the layouts of the older spec, by their ids. */
  readonly before: ReadonlyMap<string, LayoutFacts>;
  /** The same of the newer spec. */
  readonly after: ReadonlyMap<string, LayoutFacts>;
  /** The layouts that both specs have. */
  readonly layouts: readonly LayoutTranslation[];
  /** Code lists by their older ids; one that is missing has the same id and the same values. */
  readonly codeLists: ReadonlyMap<string, CodeListTranslation>;
}

/** What of an older layout is what of the newer one; what is in no map is what has the same key. */
export interface LayoutTranslation {
  /** Id in the older spec. */
  readonly before: string;
  /** Id in the newer spec. */
  readonly after: string;
  /** Item keys by the older ones; null where the newer spec has no such item. */
  readonly items: ReadonlyMap<string, string | null>;
  /** Section keys by the older ones; null where the newer spec has no such section. */
  readonly sections: ReadonlyMap<string, string | null>;
}

export interface CodeListTranslation {
  /** Id in the newer spec. */
  readonly id: string;
  /**
   * Code values by the older ones; null for a value that the newer list does not have, or has for
   * something else. What is missing is the same value.
   */
  readonly values: ReadonlyMap<string, string | null>;
}

const goneMark = "\u0001";

/** Key or value of something that only the older spec has; no spec can hold it. */
export function goneName(name: string): string {
  return goneMark + name;
}

/** What people call it. */
export function shownName(name: string): string {
  return name.startsWith(goneMark) ? name.slice(goneMark.length) : name;
}
