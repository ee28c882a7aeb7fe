import { PartialDate } from "./date.js";

/** Years before the first of each era, and its first and last day. */
const eras = [
  { names: ["令和", "令", "R"], before: 2018, from: "20190501", to: "99991231" },
  { names: ["平成", "平", "H"], before: 1988, from: "19890108", to: "20190430" },
  { names: ["昭和", "昭", "S"], before: 1925, from: "19261225", to: "19890107" },
  { names: ["大正", "大", "T"], before: 1911, from: "19120730", to: "19261224" },
  // The calendar before 1873 was another one.
  { names: ["明治", "明", "M"], before: 1867, from: "18730101", to: "19120729" },
] as const;

/**
 * Reads a date with the year first, in the Gregorian calendar or in years of an era, with or without a
 * day: `2026/1/5`, `2026-01-05`, `2026年1月`, `令和8年1月5日`, `R8.1.5`, `平成元年4月`. Null where it is none, or
 * where the day is outside the era.
 */
export function readDate(text: string): PartialDate | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, "-")
    .replace(/[T\s]0?0:00(?::00)?$/, "")
    .replace(/\s/g, "");
  const [, era, year = "", month = "", day] =
    /^(\p{L}+?)?(\d{1,4}|元)(?:年|[-/.])(\d{1,2})(?:月|(?:[-/.]|月)(\d{1,2})日?)?$/u.exec(plain) ??
    [];
  const number = year === "元" ? 1 : Number(year);
  if (month === "") return null;
  if (era !== undefined) return eraDate(era, number, month, day);
  return year.length === 4 ? dateOf(number, month, day) : null;
}

function eraDate(name: string, year: number, month: string, day?: string): PartialDate | null {
  const era = eras.find(({ names }) => names.some((each) => each === name.toUpperCase()));
  const date = era === undefined || year < 1 ? null : dateOf(era.before + year, month, day);
  if (date === null || era === undefined) return null;
  const digits = (last: number) =>
    String((date.year ?? 0) * 1e4 + (date.month ?? 0) * 100 + (date.day ?? last));
  return digits(31) >= era.from && digits(1) <= era.to ? date : null;
}

function dateOf(year: number, month: string, day: string | undefined): PartialDate | null {
  const [monthNumber, dayNumber] = [Number(month), day === undefined ? null : Number(day)];
  // A zero would be taken for an unknown part.
  if (monthNumber === 0 || dayNumber === 0) return null;
  try {
    return PartialDate.of(year, monthNumber, dayNumber);
  } catch {
    return null;
  }
}

/** Dates that a text with the year last can mean: `5/1/2026` is the fifth of January or the first of May. */
export function datesWithYearLast(text: string): readonly PartialDate[] {
  const plain = text.normalize("NFKC").trim();
  const [, first = "", second = "", year = ""] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? [];
  if (year === "") return [];
  const dates = [dateOf(Number(year), second, first), dateOf(Number(year), first, second)];
  const known = dates.flatMap((date) => date ?? []);
  return known.filter((date, index) => !known.slice(0, index).some((each) => each.equals(date)));
}
