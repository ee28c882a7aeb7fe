import { textWidth } from "./text-width.js";

/** A text that takes at most so many columns; what is cut off is marked by `…`. */
export function shorten(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let [kept, width] = ["", 1];
  for (const char of text) {
    width += textWidth(char);
    if (width > columns) break;
    kept += char;
  }
  return `${kept}…`;
}
