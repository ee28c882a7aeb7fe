import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What an `accepted.yaml` may hold. Every scalar comes as text: a fingerprint may be all digits. */
export const acceptedSchema = v.array(
  v.strictObject({
    fingerprint: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[0-9a-f]{12}$/)),
    reason: text,
    until: v.pipe(v.string(), v.trim(), v.isoDate(), v.check(isCalendarDate)),
  }),
);

/** Whether a date of the right form exists: 2027-02-30 does not. */
function isCalendarDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
