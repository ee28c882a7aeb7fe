import { attributesOf, isTrue } from "../xml/attributes.js";
import { resolveColor } from "./color-palette.js";

/** Collects what matters of a font: whether it is struck through, and its colour. */
export class FontMarks {
  #strike = false;
  #color: string | null = null;

  constructor(private readonly theme: readonly string[]) {}

  open(name: string, raw: string): void {
    if (name === "strike") this.#strike = isTrue(attributesOf(raw).get("val"), true);
    if (name === "color") this.#color = resolveColor(raw, this.theme);
  }

  /** XML of the marks, and a fresh start. */
  take(): string {
    const color = this.#color === null ? "" : `<color rgb="${this.#color}"/>`;
    const xml = (this.#strike ? "<strike/>" : "") + color;
    this.#strike = false;
    this.#color = null;
    return xml;
  }
}
