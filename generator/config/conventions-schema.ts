import * as v from "valibot";

/**
 * What texts mean whatever the item, where no table states it. A text must not say two things: one
 * for an unknown date is no date, no month, no day, and not one for nothing entered.
 */
const unknownDates = v.strictObject({
  date: unknownText("99999999", isDate, "a text that is no date"),
  yearMonth: unknownText(
    "999999",
    (text) => isDate(`${text}01`),
    "a text that is no year and month",
  ),
  month: unknownText("00", isNoStandIn(12), "two characters that are no month"),
  day: unknownText("00", isNoStandIn(31), "two characters that are no day"),
});

/** The settings, without what they must be together. */
export const conventionsObject = v.strictObject({
  unknownDates: v.optional(unknownDates, {}),
  empty: v.optional(
    v.pipe(
      v.array(v.string()),
      v.check((texts) => texts.length > 0, "one text or more"),
      v.check(areDifferent, "different texts"),
    ),
    [""],
  ),
});

/** What `conventions:` of a `specgen.yaml` may hold. */
export const conventionsSchema = v.optional(
  v.pipe(
    conventionsObject,
    v.forward(
      v.check(
        ({ unknownDates: { date, yearMonth }, empty }) =>
          ![date, yearMonth].some((text) => (text ?? "") !== "" && empty.includes(text ?? "")),
        "texts that are not those of unknown dates",
      ),
      ["empty"],
    ),
  ),
  {},
);

function unknownText(usual: string, saysSomething: (text: string) => boolean, expected: string) {
  const text = v.pipe(
    v.string(),
    v.check((given) => given !== "" && !saysSomething(given), expected),
  );
  return v.optional(v.nullable(text), usual);
}

/** Whether a text is eight digits that may say a day. */
function isDate(text: string): boolean {
  return /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

/** Whether a text is of another length than two, or a number from 1. */
function isNoStandIn(max: number): (text: string) => boolean {
  return (text) =>
    text.length !== 2 || (/^\d\d$/.test(text) && Number(text) >= 1 && Number(text) <= max);
}

function areDifferent(texts: string[]): boolean {
  return new Set(texts).size === texts.length;
}
