import type { Language } from "../../diagnostics/language.js";
import type { SourceRef } from "../../spec/model.js";
import type { AcceptedChange } from "../accept/accepted.js";
import type { Change, Side, SymbolChange } from "../change.js";
import { ruleOf } from "../registry.js";
import { type Area, areas, type ChangeRule } from "../registry/rule.js";
import type { RevisionDiff } from "../revision-diff.js";
import { factWords } from "../words/fact-words.js";
import type { Effect } from "../words/kind-words.js";
import { titleOf } from "../words/title.js";
import type { ReportOptions } from "./options.js";

/** A change in the words of one language, as every report for people shows it. Nothing in it is escaped. */
export interface DescribedChange {
  readonly change: Change;
  readonly rule: ChangeRule;
  readonly effects: readonly Effect[];
  readonly title: string;
  readonly reason: string;
  readonly before: DescribedSide | null;
  readonly after: DescribedSide | null;
  /** Null where there is nothing that could declare it. */
  readonly isDeclared: boolean | null;
  readonly accepted: AcceptedChange | null;
  readonly isFailing: boolean;
}

export interface DescribedSide {
  readonly text: string;
  readonly sources: readonly SourceRef[];
}

/** The changes of one area, in the order of the diff. */
export interface AreaChanges {
  readonly area: Area;
  readonly changes: readonly DescribedChange[];
}

export function describeChanges(
  diff: RevisionDiff,
  { language, accepted, failing }: ReportOptions,
): readonly DescribedChange[] {
  const undeclared = new Set(diff.history.undeclared);
  return diff.changes.map((change) => {
    const { fingerprint } = change;
    const rule = ruleOf(change.rule);
    return {
      change,
      rule,
      effects: effectsOf(rule),
      title: titleOf(change, language),
      reason: rule.reason[language],
      before: describeSide(change.before, rule, language),
      after: describeSide(change.after, rule, language),
      isDeclared: diff.history.isThere ? !undeclared.has(fingerprint) : null,
      accepted: accepted?.get(fingerprint) ?? null,
      isFailing: failing?.has(fingerprint) ?? false,
    };
  });
}

/** The areas that have changes, in the order of the registry. */
export function byArea(changes: readonly DescribedChange[]): readonly AreaChanges[] {
  return areas
    .map((area) => ({ area, changes: changes.filter(({ rule }) => rule.area === area) }))
    .filter(({ changes: own }) => own.length > 0);
}

/** What a rule breaks; `none` where that is nothing, so that every change has an effect. */
export function effectsOf({ breaks }: ChangeRule): readonly Effect[] {
  return breaks.length === 0 ? ["none"] : breaks;
}

function describeSide(
  side: Side | null,
  rule: ChangeRule,
  language: Language,
): DescribedSide | null {
  if (side === null) return null;
  return { text: factWords(side.value, rule.values, language), sources: side.sources };
}

/** `CoeN.name → CoeN.fullName`; where one is missing, `+` or `−` before the other. */
export function symbolText({ before, after }: SymbolChange): string {
  if (before === null) return `+ ${after ?? ""}`;
  if (after === null) return `− ${before}`;
  return before === after ? before : `${before} → ${after}`;
}

/** The id under which its own spec knows what changed; both where they differ. */
export function subjectId({ subject: { before, after } }: Change): string {
  const ids = [before, after].flatMap((named) => (named === null ? [] : [named.id]));
  return [...new Set(ids)].join(" → ");
}
