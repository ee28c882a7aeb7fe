import type { Reading } from "../spec/model.js";
import type { Expression } from "./expression.js";
import type { LayoutNames } from "./layout-names.js";
import { printCanonical } from "./print-canonical.js";

interface Group {
  readonly layouts: string[];
  readonly expressions: readonly Expression[];
  readonly canonical: string;
}

/** Gathers the layouts in which a check means the same into one reading each. */
export class ReadingGroups {
  /** The compiler gives the same list for layouts with the same meaning; comparing lists comes second. */
  readonly #byList = new Map<readonly Expression[], Group>();
  readonly #byMeaning = new Map<string, Group>();

  add(layout: string, expressions: readonly Expression[], names: LayoutNames): void {
    const group = this.#byList.get(expressions) ?? this.#groupOf(expressions, names);
    group.layouts.push(layout);
  }

  get readings(): readonly Reading[] {
    return [...this.#byMeaning.values()];
  }

  #groupOf(expressions: readonly Expression[], names: LayoutNames): Group {
    const meaning = JSON.stringify(expressions);
    const group = this.#byMeaning.get(meaning) ?? {
      layouts: [],
      expressions,
      canonical: printCanonical(expressions, names),
    };
    this.#byMeaning.set(meaning, group);
    this.#byList.set(expressions, group);
    return group;
  }
}
