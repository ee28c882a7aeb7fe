/** Forms of numbers and addresses, tested on the text on the wire. */

/** The weighted digit sum of a number, weights given from the right, its last or first digit left out. */
function weightedSum(
  text: string,
  from: number,
  to: number,
  weight: (n: number) => number,
): number {
  let sum = 0;
  for (let index = to - 1, n = 1; index >= from; index--, n++) {
    sum += (text.charCodeAt(index) - 48) * weight(n);
  }
  return sum;
}

/** 法人番号: thirteen digits. */
export function hasCorporateNumberShape(text: string): boolean {
  return /^[0-9]{13}$/.test(text);
}

/** 法人番号 whose first digit is the check digit of the others: 9 less the weighted sum modulo 9. */
export function isCorporateNumber(text: string): boolean {
  if (!hasCorporateNumberShape(text)) return false;
  const sum = weightedSum(text, 1, 13, (n) => (n % 2 === 0 ? 2 : 1));
  return text.charCodeAt(0) - 48 === 9 - (sum % 9);
}

/** マイナンバー: twelve digits, the last of which is the check digit of the others, modulo 11. */
export function isMyNumber(text: string): boolean {
  if (!/^[0-9]{12}$/.test(text)) return false;
  const rest = weightedSum(text, 0, 11, (n) => (n <= 6 ? n + 1 : n - 5)) % 11;
  return text.charCodeAt(11) - 48 === (rest <= 1 ? 0 : 11 - rest);
}

/** 在留カード番号: two letters, eight digits, two letters. It has no published check digit. */
export function isResidenceCardNumber(text: string): boolean {
  return /^[A-Z]{2}[0-9]{8}[A-Z]{2}$/.test(text);
}

/** Seven digits without a hyphen. */
export function isPostalCode(text: string): boolean {
  return /^[0-9]{7}$/.test(text);
}

/** Digits only; how many is for the item's length to say. */
export function isTelephone(text: string): boolean {
  return /^[0-9]+$/.test(text);
}

/** A whole number, with a sign or not. */
export function isInteger(text: string): boolean {
  return /^-?[0-9]+$/.test(text);
}

/** A whole number or one with digits behind a point. */
export function isDecimal(text: string): boolean {
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text);
}

/** Number of digits behind the decimal point. */
export function decimalDigits(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** Two or more parts with one `separator` between them and none around them. */
export function isSeparated(text: string, separator: string): boolean {
  const parts = text.split(separator);
  return parts.length > 1 && !parts.includes("");
}

/** One `@` with a name before it and a dotted domain behind it, in half-width characters without spaces. */
export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || at !== text.lastIndexOf("@") || !/^[!-~]+$/.test(text)) return false;
  const labels = text.slice(at + 1).split(".");
  return (
    labels.length > 1 &&
    labels.every((label) => /^[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?$/.test(label))
  );
}
