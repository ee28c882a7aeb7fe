import type { Archive } from "../admit-archive.js";
import type { Reading } from "../reading.js";
import { attributesOf, wholeNumber } from "../xml/attributes.js";
import { decodeText } from "../xml/escapes.js";
import { FontMarks } from "./font-marks.js";
import { readPart } from "./read-part.js";

/** What the cells need of the styles. */
export interface PreparedStyles {
  /** XML of a part with fonts and cell formats alone. The number format of a cell is the number of its code. */
  readonly xml: string;
  /** Codes of number formats by their numbers, those that the format itself defines left out. */
  readonly codes: ReadonlyMap<number, string>;
  /** The number in `xml` of a cell format by its number in the file; 0 for the look that needs none. */
  readonly formats: readonly number[];
}

/** Reads the styles; without a part, every cell looks alike. */
export async function readStyles(
  archive: Archive,
  part: string | null,
  theme: readonly string[],
  reading: Reading,
): Promise<PreparedStyles> {
  const styles = new StyleList(theme);
  if (part !== null) await readPart(archive, part, styles, reading);
  return styles.prepared();
}

class StyleList {
  readonly #codes = new Map<number, string>();
  readonly #fonts: string[] = [];
  /** Number of the code and of the font of each cell format. */
  readonly #formats: (readonly [number, number])[] = [];
  readonly #marks: FontMarks;
  #section = "";

  constructor(theme: readonly string[]) {
    this.#marks = new FontMarks(theme);
  }

  open(name: string, raw: string): "skip" | undefined {
    if (name === "styleSheet") return undefined;
    if (name === "numFmts" || name === "fonts" || name === "cellXfs") this.#section = name;
    else if (this.#section === "") return "skip";
    else if (this.#section === "numFmts") this.#addCode(attributesOf(raw));
    else if (this.#section === "fonts") this.#marks.open(name, raw);
    else if (name === "xf") this.#addFormat(attributesOf(raw));
    return undefined;
  }

  close(name: string): void {
    if (name === this.#section) this.#section = "";
    if (this.#section === "fonts" && name === "font") this.#fonts.push(this.#marks.take());
  }

  text(): void {}

  #addCode(attributes: ReadonlyMap<string, string>): void {
    const id = wholeNumber(attributes.get("numFmtId"));
    if (id !== null) this.#codes.set(id, decodeText(attributes.get("formatCode") ?? ""));
  }

  #addFormat(attributes: ReadonlyMap<string, string>): void {
    const code = wholeNumber(attributes.get("numFmtId")) ?? 0;
    const font = wholeNumber(attributes.get("fontId")) ?? 0;
    this.#formats.push([code, font]);
  }

  /** Formats that look alike are one, and the plain one is none: most cells of a spec have it. */
  prepared(): PreparedStyles {
    const plain = '<xf numFmtId="0" fontId="0"/>';
    const distinct = [plain];
    const fonts = [""];
    const used = new Set<number>();
    const formats = this.#formats.map(([code, font]) => {
      const look = placeOf(this.#fonts[font] ?? "", fonts);
      if (code === 0 && look === 0) return 0;
      used.add(code);
      return placeOf(`<xf numFmtId="${numberOffset + code}" fontId="${look}"/>`, distinct);
    });
    // The library strikes backslashes out of codes and takes any with an unquoted d, m, s or y for a
    // date: it is given numbers instead.
    const codes = [...used]
      .map((id) => `<numFmt numFmtId="${numberOffset + id}" formatCode="${id}"/>`)
      .join("");
    const xml =
      `<styleSheet><numFmts>${codes}</numFmts>` +
      `<fonts>${fonts.map((marks) => `<font>${marks}</font>`).join("")}</fonts>` +
      `<cellXfs>${distinct.join("")}</cellXfs></styleSheet>`;
    return { xml, codes: this.#codes, formats };
  }
}

/** Above the numbers that the library knows codes for. */
const numberOffset = 1000;

/** Place of a text in a list, which it joins where it is new. */
function placeOf(text: string, list: string[]): number {
  const place = list.indexOf(text);
  return place === -1 ? list.push(text) - 1 : place;
}
