import type { WireConventions } from "./model.js";

/** The conventions of a spec that says nothing else, and that generated packages have built in. */
export const usualConventions: WireConventions = {
  unknownDates: { date: "99999999", yearMonth: "999999", month: "00", day: "00" },
  empty: [""],
};

/** Whether conventions are the usual ones, so that a model need not say them. */
export function areUsual({ unknownDates, empty }: WireConventions): boolean {
  const usual = usualConventions.unknownDates;
  return (
    empty.length === 1 &&
    empty[0] === "" &&
    unknownDates.date === usual.date &&
    unknownDates.yearMonth === usual.yearMonth &&
    unknownDates.month === usual.month &&
    unknownDates.day === usual.day
  );
}
