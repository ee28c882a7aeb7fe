/**
 * The text a spreadsheet program shows for a stored number: codes such as `01` are often the number 1
 * under the format `00`, and the text is what the spec means.
 */

/** Shows a number under a number format. Formats that are not understood show the plain number. */
export function displayNumber(value: number, format: string): string {
  const section = sectionFor(value, format);
  if (section === "" || /^general$/i.test(section)) return plainNumber(value);
  const { prefix, digits, suffix } = splitLiterals(section);
  if (!/^[#0?,.]+%?$/.test(digits)) return plainNumber(value);
  const magnitude = format.includes(";") && value < 0 ? Math.abs(value) : value;
  return prefix + placeDigits(magnitude, digits) + suffix;
}

/** Whether the format shows numbers in a way that `displayNumber` knows. */
export function isNumberFormat(format: string): boolean {
  if (/^general$/i.test(format)) return true;
  return format
    .split(";")
    .every((section) => /^[#0?,.]+%?$/.test(splitLiterals(section.trim()).digits));
}

function plainNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-US", { useGrouping: false });
  // Like the programs, without the noise of binary fractions.
  return String(Number(value.toPrecision(15)));
}

/** The part of the format for the number's sign, without colours and conditions. */
function sectionFor(value: number, format: string): string {
  const sections = format.split(";").map((section) => section.replace(/\[[^\]]*\]/g, "").trim());
  const [positive = "", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return zero;
  return value < 0 && negative !== undefined ? negative : positive;
}

function splitLiterals(section: string): { prefix: string; digits: string; suffix: string } {
  const literal = '(?:"[^"]*"|\\\\.|_.|[-+ ()￥¥$円])*';
  const match = new RegExp(`^(${literal})([#0?,.]*%?)(${literal})$`, "u").exec(section);
  if (match === null) return { prefix: "", digits: "", suffix: "" };
  const [, prefix = "", digits = "", suffix = ""] = match;
  return { prefix: unquote(prefix), digits, suffix: unquote(suffix) };
}

function unquote(literals: string): string {
  return literals.replace(/"([^"]*)"|\\(.)|_./gu, (_, quoted?: string, escaped?: string) => {
    return quoted ?? escaped ?? "";
  });
}

function placeDigits(value: number, format: string): string {
  const percent = format.endsWith("%");
  const [whole = "", fraction = ""] = format.replace("%", "").split(".");
  const number = percent ? value * 100 : value;
  const fixed = Math.abs(number).toFixed(fraction.length);
  const [digits = "", decimals = ""] = fixed.split(".");
  const width = whole.replace(/[^0]/g, "").length;
  let shown = digits.padStart(width, "0");
  if (whole.includes(",")) shown = shown.replace(/\B(?=(\d{3})+$)/g, ",");
  const kept = trimOptional(decimals, fraction);
  return (number < 0 ? "-" : "") + shown + (kept === "" ? "" : `.${kept}`) + (percent ? "%" : "");
}

/** Zeros at the end go where the format has `#`. */
function trimOptional(decimals: string, fraction: string): string {
  const required = fraction.lastIndexOf("0") + 1;
  return decimals.slice(0, required) + decimals.slice(required).replace(/0+$/, "");
}

/** Shows a date (as UTC) under a date format; formats with other parts than years to seconds show ISO. */
export function displayDate(date: Date, format: string): string {
  const plain = format
    .replace(/\[[^\]]*\]/g, "")
    .replace(/;.*$/, "")
    .replace(/"([^"]*)"|\\(.)/gu, "$1$2");
  const parts = dateParts(date);
  if (!/y/i.test(plain)) return isoText(date);
  let seenHour = false;
  return plain.replace(/y+|m+|d+|h+|s+/gi, (token) => {
    const letter = token[0]?.toLowerCase();
    if (letter === "h") seenHour = true;
    if (letter === "m" && seenHour) return pad(parts.minute, token.length);
    return dateToken(parts, letter ?? "", token.length);
  });
}

/** Shows a time of no day under a format; one that is for days, or for a half of the day, shows ISO. */
export function displayTime(time: Date, format: string): string {
  const plain = format.replace(/;.*$/, "").replace(/"([^"]*)"|\\(.)/gu, "$1$2");
  const parts = dateParts(time);
  if (!/^h+[:時]mm?(?:分|[:分]ss?秒?)?$/.test(plain)) return time.toISOString().slice(11, 19);
  return plain.replace(/[hms]+/g, (token) => {
    return token.startsWith("m")
      ? pad(parts.minute, token.length)
      : dateToken(parts, token[0] ?? "", token.length);
  });
}

type DateParts = Readonly<Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>>;

function dateParts(date: Date): DateParts {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function dateToken(parts: DateParts, letter: string, width: number): string {
  switch (letter) {
    case "y":
      return width <= 2 ? pad(parts.year % 100, 2) : String(parts.year);
    case "m":
      return pad(parts.month, width);
    case "d":
      return pad(parts.day, width);
    case "h":
      return pad(parts.hour, width);
    default:
      return pad(parts.second, width);
  }
}

function pad(number: number, width: number): string {
  return String(number).padStart(Math.min(width, 2), "0");
}

/** ISO date, with the time where there is one. */
export function isoText(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
