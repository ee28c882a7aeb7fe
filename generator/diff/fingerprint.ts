import { createHash } from "node:crypto";
import type { BareChange } from "./change.js";

/**
 * Identifies a change across runs: by its rule, identities, values and layouts. Cells, labels, the
 * order of things and the language of the report make no difference.
 */
export function fingerprintOf({ rule, subject, layouts, before, after }: BareChange): string {
  const facts = [
    rule,
    subject.kind,
    subject.before?.id ?? null,
    subject.after?.id ?? null,
    before?.value ?? null,
    after?.value ?? null,
    layouts.toSorted(),
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 12);
}
