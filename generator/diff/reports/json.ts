import { safeJson } from "../../print/safe-json.js";
import type { AcceptedChanges } from "../accept/accepted.js";
import type { Change } from "../change.js";
import { ruleOf } from "../registry.js";
import type { RevisionDiff } from "../revision-diff.js";
import { versionStep } from "../version-step.js";
import { titleWords } from "../words/title.js";

/** What the JSON is told besides the diff; it has both languages. */
export interface JsonOptions {
  readonly accepted?: AcceptedChanges;
  readonly failing?: ReadonlySet<string>;
}

/**
 * The diff as JSON. Members are only ever added to format 1:
 * `{ format, before, after, step, changes, ambiguous, history, data }`.
 * `before` and `after` are `{ revision, notices, counts }`; `step` is `major`, `minor`, `patch` or `none`.
 * A change is `{ rule, area, breaks, severity, title: { ja, en }, reason: { ja, en }, subject, layouts, before,
 * after, symbols, evidence, examples, fingerprint, declared, accepted, failing }`: `before` and `after` are
 * `{ value, sources: [{ file, sheet, cell }] }` or null with values as the model has them, `evidence` is a list or
 * null, `examples` is `{ caught?, freed? }` or null, `declared` is null where there is no history sheet,
 * and `accepted` is `{ reason, until }` or null.
 * `ambiguous` is as in `change.ts`, `history` as in `revision-diff.ts` and `data` as in `data-findings.ts`, or
 * null where no archived data was looked at.
 */
export function jsonReport(diff: RevisionDiff, options: JsonOptions = {}): string {
  const { before, after, changes, ambiguous, history } = diff;
  const undeclared = new Set(history.undeclared);
  const data = {
    format: 1,
    before,
    after,
    step: versionStep(diff),
    changes: changes.map((change) =>
      changeData(change, history.isThere ? !undeclared.has(change.fingerprint) : null, options),
    ),
    ambiguous,
    history,
    data: diff.data ?? null,
  };
  return `${safeJson(data, 2)}\n`;
}

function changeData(change: Change, declared: boolean | null, options: JsonOptions): object {
  const { area, breaks, severity, reason } = ruleOf(change.rule);
  const { rule, subject, layouts, before, after, symbols, fingerprint } = change;
  const accepted = options.accepted?.get(fingerprint);
  return {
    rule,
    area,
    breaks,
    severity,
    title: titleWords(change),
    reason,
    subject,
    layouts,
    before,
    after,
    symbols,
    evidence: change.evidence ?? null,
    examples: change.examples ?? null,
    fingerprint,
    declared,
    accepted: accepted === undefined ? null : { reason: accepted.reason, until: accepted.until },
    failing: options.failing?.has(fingerprint) ?? false,
  };
}
