import { printable } from "../diagnostics/render.js";

/** Text of a page that is markup already. Only `markup` makes it, so that no other text gets into a page unescaped. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Fills a template; see `markup`. */
  static fill(strings: readonly string[], values: readonly Fillable[]): Markup {
    return new Markup(strings.map((part, index) => part + toMarkup(values[index] ?? "")).join(""));
  }
}

export type Fillable = string | number | Markup | readonly Markup[];

/** Markup from a template: markup in it stays, text is escaped for elements and for attributes in quotes. */
export function markup(strings: TemplateStringsArray, ...values: readonly Fillable[]): Markup {
  return Markup.fill(strings, values);
}

function toMarkup(value: Fillable): string {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return value instanceof Markup ? value.toString() : value.join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Line breaks stay; tabs are blanks; other controls and invisible characters are spelled out. */
function escapeHtml(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line.replaceAll("\t", " ")))
    .join("\n")
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
