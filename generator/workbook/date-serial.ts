const secondsOfDay = 86_400;
const day = secondsOfDay * 1000;
/** The last day that a spreadsheet program shows, and where the two calendars start. */
const lastSerial = 2_958_465;
const base1900 = Date.UTC(1899, 11, 30);
const base1904 = Date.UTC(1904, 0, 1);

/**
 * The day and time of a serial number, as UTC so that no time zone can move it, to the second; null where the programs
 * show no date. The calendar of 1900 has a day too many, its 29 February: days before it count one more.
 */
export function dateOfSerial(serial: number, date1904: boolean): Date | null {
  if (!(serial >= 0 && serial <= lastSerial)) return null;
  const base = date1904 ? base1904 : serial < 60 ? base1900 + day : base1900;
  return new Date(base + Math.round(serial * secondsOfDay) * 1000);
}
