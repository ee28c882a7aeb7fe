import type { Severity, Words } from "../../diagnostics/problem.js";

export const areas = ["layout", "item", "code", "check", "rule", "message", "dialect"] as const;

/** What part of the spec a change is of. */
export type Area = (typeof areas)[number];

export const breakKinds = ["wire", "source", "data-tightened", "data-loosened", "text"] as const;

/**
 * What a change breaks: `wire` the bytes of the CSV, `source` the maker's TypeScript,
 * `data-tightened` records that passed, `data-loosened` records that were refused, `text` words only.
 */
export type BreakKind = (typeof breakKinds)[number];

/** How the values of a change are worded in reports. */
export type ValueWords =
  "plain" | "requirement" | "severity" | "kind" | "pattern" | "yes-no" | "charset";

export interface ChangeRule {
  readonly area: Area;
  /** Empty where nothing breaks. */
  readonly breaks: readonly BreakKind[];
  readonly severity: Severity;
  /** The rule of the same change the other way round. */
  readonly mirror: string;
  /** What happened: `{subject}` is its name, `{before}` and `{after}` the values. */
  readonly title: Words;
  /** Why that matters, and what to do. */
  readonly reason: Words;
  readonly values: ValueWords;
}

export type ChangeRuleTable = Readonly<Record<string, ChangeRule>>;
