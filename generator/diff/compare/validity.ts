import type { Code } from "../../spec/model.js";
import type { ChangeRuleId } from "../registry.js";

/** How the days on which a code can be used differ; null where they do not. */
export function validityChange(
  before: Code,
  after: Code,
): { readonly rule: ChangeRuleId; readonly before: string; readonly after: string } | null {
  const [from, to] = [before.validFrom ?? "", before.validTo ?? open];
  const [newFrom, newTo] = [after.validFrom ?? "", after.validTo ?? open];
  if (from === newFrom && to === newTo) return null;
  const rule =
    newFrom >= from && newTo <= to
      ? "code-validity-narrowed"
      : newFrom <= from && newTo >= to
        ? "code-validity-widened"
        : "code-validity-changed";
  return { rule, before: period(before), after: period(after) };
}

/** Later than every date. */
const open = "9999-12-31~";

/** `2026-01-05–2027-03-31`; what is open is left out. */
function period({ validFrom = "", validTo = "" }: Code): string {
  return `${validFrom}–${validTo}`;
}
