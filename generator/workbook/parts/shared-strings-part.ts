import type { Archive } from "../admit-archive.js";
import { shown } from "../archive/entry-names.js";
import type { Budget } from "../budget.js";
import type { Reading } from "../reading.js";
import { textLength } from "../xml/escapes.js";
import { FontMarks } from "./font-marks.js";
import { readPart } from "./read-part.js";
import { StringItem } from "./string-item.js";
import { XmlOutput } from "./xml-output.js";

/** The strings that cells refer to by number; strings that stand in cells and formulas join them. */
export class SharedStrings {
  readonly #output: XmlOutput;
  readonly #joined = new Map<string, number>();
  #count = 0;

  constructor(budget: Budget) {
    this.#output = new XmlOutput(budget);
    this.#output.add("<sst>");
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** Adds `<si>…</si>`; returns its number. */
  add(xml: string): number {
    this.#output.add(xml);
    return this.#count++;
  }

  /** Adds a string that stands elsewhere, once. */
  join(xml: string): number {
    const number = this.#joined.get(xml) ?? this.add(xml);
    this.#joined.set(xml, number);
    return number;
  }

  /** The whole part. */
  take(): Uint8Array {
    this.#output.add("</sst>");
    return this.#output.take();
  }
}

/** Reads the shared strings of a workbook. @throws Refused where they are over a limit. */
export async function readSharedStrings(
  archive: Archive,
  part: string | null,
  theme: readonly string[],
  budget: Budget,
  reading: Reading,
): Promise<SharedStrings> {
  const strings = new SharedStrings(budget);
  if (part !== null) {
    await readPart(archive, part, makeHandler(part, strings, theme, budget), reading);
  }
  return strings;
}

function makeHandler(
  part: string,
  strings: SharedStrings,
  theme: readonly string[],
  budget: Budget,
) {
  const limit = budget.limits.textLength;
  const item = new StringItem(new FontMarks(theme), limit);
  const end = () => {
    const { xml, raw } = item.take();
    budget.spendString();
    const place = raw.length > limit ? `${shown(part)} ${strings.count + 1}` : "";
    budget.spendText(null, place, textLength(raw, limit));
    strings.add(xml);
  };
  return {
    open: (name: string, attributes: string) => {
      return name === "sst" || name === "si" ? undefined : item.open(name, attributes);
    },
    close: (name: string) => (name === "si" ? end() : item.close(name)),
    text: (raw: string) => item.text(raw),
  };
}
