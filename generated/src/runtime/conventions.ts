import { conventions } from "./wire-conventions.js";

/** What a spec says of the texts of all its files, whatever the item. */
export interface Conventions {
  /** Texts that say that nothing is entered, besides the empty one. The first is what is written. */
  readonly empty: readonly string[];
  readonly unknownDates: UnknownDates;
}

/** How dates of which something is unknown are written; null where the spec does not allow them. */
export interface UnknownDates {
  /** A date of which nothing is known; usually `99999999`. */
  readonly date: string | null;
  /** A year and month of which nothing is known; usually `999999`. */
  readonly yearMonth: string | null;
  /** Two characters in the place of the month; usually `00`. */
  readonly month: string | null;
  /** Two characters in the place of the day; usually `00`. */
  readonly day: string | null;
}

/** What is written where nothing is entered. */
export const emptyText: string = conventions ? (conventions.empty[0] ?? "") : "";

/** The text of a cell as checks and types take it: "" where it says that nothing is entered. */
export function enteredText(text: string): string {
  return conventions?.empty.includes(text) ? "" : text;
}
