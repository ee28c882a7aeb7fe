import { ExpressionSyntaxError } from "./syntax-error.js";

/** Longer and deeper texts are not read: none that a person wrote is, and the parser calls itself per bracket. */
const longestText = 50_000;
const deepestBrackets = 100;

/** @throws {ExpressionSyntaxError} where the text is too long, its brackets too deep, or a quote not closed. */
export function checkBounds(text: string): void {
  if (text.length > longestText) {
    const message = `the text is longer than ${longestText} characters`;
    throw new ExpressionSyntaxError(message, longestText);
  }
  let depth = 0;
  let close: string | null = null;
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (close !== null) {
      if (unit === "\\") at += 1;
      else if (unit === close) close = null;
    } else if (unit === '"' || unit === "「") {
      close = unit === '"' ? '"' : "」";
      opened = at;
    } else if (unit === "(" || unit === "（") depth += 1;
    else if (unit === ")" || unit === "）") depth -= 1;
    if (depth > deepestBrackets) {
      const message = `more than ${deepestBrackets} brackets within each other`;
      throw new ExpressionSyntaxError(message, at);
    }
  }
  if (close !== null) {
    throw new ExpressionSyntaxError(`${text.charAt(opened)} is not closed`, opened, [close]);
  }
}
