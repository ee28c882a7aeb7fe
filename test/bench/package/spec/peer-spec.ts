import { charsets } from "../../../../generator/profile/default/charsets.js";
import { belongs } from "../../../support/characters.js";
import { charsetOf } from "./model.js";
import { type BenchLayout, type BenchRule, itemsOf } from "./bench-spec.js";

/** What the peers are given: facts of items, and the checks across items as a person would write them. */
export interface PeerSpec {
  readonly items: readonly PeerItem[];
  readonly rules: readonly PeerRule[];
}

export interface PeerItem {
  readonly id: string;
  readonly required: boolean;
  readonly date: boolean;
  /** The texts it may have; null where they are not listed. */
  readonly codes: readonly string[] | null;
  readonly max: number;
  /** The characters it may have, as a regular expression for the whole text; null for any. */
  readonly pattern: string | null;
}

export interface PeerRule {
  readonly family: BenchRule["family"];
  readonly conditions: readonly { readonly id: string; readonly value: string }[];
  /** The item that gets the error. */
  readonly target: string;
  /** The item that must not be before the target. */
  readonly end?: string;
  /** What the target must be. */
  readonly value?: string;
}

export function peerSpec(layout: BenchLayout): PeerSpec {
  const items = itemsOf(layout);
  const patterns = new Map<string, string>();
  const patternOf = (id: string): string => {
    const pattern = patterns.get(id) ?? makePattern(id);
    patterns.set(id, pattern);
    return pattern;
  };
  const idOf = (item: (typeof items)[number]) => `item${items.indexOf(item)}`;
  return {
    items: items.map((item): PeerItem => {
      const { charset } = charsetOf(item.kind);
      return {
        id: idOf(item),
        required: item.required,
        date: item.kind === "date",
        codes: item.list?.codes.map(({ value }) => value) ?? null,
        max: item.max,
        pattern: charset === null ? null : patternOf(charset),
      };
    }),
    rules: layout.rules.map((rule): PeerRule => ({
      family: rule.family,
      target: idOf(rule.target),
      conditions:
        rule.family === "order"
          ? []
          : rule.conditions.map(({ item, value }) => ({ id: idOf(item), value })),
      ...(rule.family === "order" ? { end: idOf(rule.end) } : {}),
      ...(rule.family === "equal" ? { value: rule.value } : {}),
    })),
  };
}

/** The characters of a set as ranges, found with the tests' own reading of the sets. */
function makePattern(id: string): string {
  const charset = charsets.find((each) => each.id === id);
  if (charset === undefined) throw new Error(`No set ${id}`);
  const ranges: string[] = [];
  const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, "0")}`;
  let from = -1;
  for (let unit = 0; unit <= 0x10000; unit++) {
    const inside = unit < 0x10000 && belongs(String.fromCharCode(unit), charset);
    if (inside && from < 0) from = unit;
    if (inside || from < 0) continue;
    ranges.push(from === unit - 1 ? escaped(from) : `${escaped(from)}-${escaped(unit - 1)}`);
    from = -1;
  }
  return `^[${ranges.join("")}]*$`;
}
