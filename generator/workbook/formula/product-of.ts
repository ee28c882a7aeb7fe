/**
 * The number that a product written as text is, such as a length `=128*3` or `１２８×３`; null for any
 * other text. Factors are whole numbers.
 */
export function productOf(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (!/^=?\d{1,7}(?:[*×]\d{1,7})+$/.test(plain)) return null;
  const product = plain
    .replace("=", "")
    .split(/[*×]/)
    .reduce((value, factor) => value * Number(factor), 1);
  return Number.isSafeInteger(product) ? product : null;
}
