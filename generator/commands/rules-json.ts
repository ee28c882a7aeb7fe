import type { LayoutNames } from "../rules/layout-names.js";
import { flagsIn } from "../rules/replace-flags.js";
import { sentenceHash } from "../rules/sentence-hash.js";
import { printExpressions } from "../rules/written/print.js";
import type { Reading, RelatedCheck, RuleState } from "../spec/model.js";

/** A check as data for other programs. */
export function checkAsJson(
  check: RelatedCheck,
  namesOf: (layout: string) => LayoutNames | undefined,
): Readonly<Record<string, unknown>> {
  const { no, layouts, sentence, rule, messageId, severity, source } = check;
  const readings = "readings" in rule ? rule.readings : [];
  return {
    no,
    layouts,
    sentence,
    sentenceHash: sentenceHash(sentence),
    state: rule.state,
    severity,
    messageId: messageId ?? null,
    source: { file: source.file, sheet: source.sheet, cell: source.cell },
    readings: readings.map((reading) => readingAsJson(reading, namesOf)),
    flags: flagsIn(readings.flatMap(({ expressions }) => expressions)),
    ...(rule.state === "unsupported" ? failureAsJson(check, rule) : {}),
  };
}

function readingAsJson(
  { layouts, canonical, expressions }: Reading,
  namesOf: (layout: string) => LayoutNames | undefined,
): Readonly<Record<string, unknown>> {
  const names = namesOf(layouts[0] ?? "");
  const expression = names === undefined ? null : printExpressions(expressions, names);
  return { layouts, canonical, expression };
}

function failureAsJson(
  { sentence, layouts }: RelatedCheck,
  rule: RuleState & { readonly state: "unsupported" },
): Readonly<Record<string, unknown>> {
  const { offset, reason, expected, accepted } = rule;
  return {
    offset,
    prefix: sentence.slice(0, offset),
    reason,
    expected,
    notUnderstoodIn: rule.layouts ?? layouts,
    accepted: accepted ?? null,
  };
}
