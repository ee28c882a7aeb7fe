import type { Column } from "./layout.js";

/** Bounds of a number, null where there is none. */
export interface NumberRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** The narrowest bounds that the checks on a column set. */
export function numberRange({ checks }: Column): NumberRange {
  const ranges = checks
    .filter(({ kind }) => kind === "range")
    .map(({ parameter }) =>
      parameter.split("..").map((text) => (text === "" ? null : Number(text))),
    );
  const mins = ranges.flatMap(([min]) => min ?? []);
  const maxs = ranges.flatMap(([, max]) => max ?? []);
  return {
    min: mins.length === 0 ? null : Math.max(...mins),
    max: maxs.length === 0 ? null : Math.min(...maxs),
  };
}

/** The largest number and the smallest that a column has room for; null where it is not limited. */
export function digitRange({ kind, maxLength, decimals }: Column): NumberRange {
  if (maxLength === null) return { min: null, max: null };
  // The sign of a number whose point is not on the wire takes no place.
  if (kind !== "v") return { min: negative(nines(maxLength - 1)), max: nines(maxLength) };
  const max = Number(`${"9".repeat(maxLength)}e-${decimals ?? 0}`);
  return { min: -max, max };
}

function nines(count: number): number {
  return Number("9".repeat(count));
}

function negative(number: number): number {
  return number === 0 ? 0 : -number;
}
