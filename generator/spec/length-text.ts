import type { LengthUnit } from "./model.js";
import type { ReadContext } from "./read-context.js";
import { productOf } from "./values.js";

/** What a text such as `8桁固定`, `1～40文字` or `128*3` says of a length. */
export interface LengthText extends LengthWords {
  readonly max: number;
  readonly min?: number;
  /** The lengths that are possible, where not all between the shortest and the longest are. */
  readonly alternatives?: readonly number[];
}

export interface LengthWords {
  readonly unit?: LengthUnit;
  readonly mode?: "fixed" | "max";
}

const number = "=?\\d[\\d,]*(?:\\s*[*×✕xX]\\s*\\d+)*";
const reaches = /^(.*?)\s*(?:以上|から|[~〜–-])$/u;
const either = /^(.*?)\s*(?:又は|または|もしくは|若しくは|か|or|[/、])$/iu;

/** Reads a length with its words; null where it is not one. */
export function readLengthText(text: string, context: ReadContext): LengthText | null {
  const plain = text.normalize("NFKC").trim();
  const [before = "", ...rest] = plain.split(new RegExp(`(${number})`, "u")).map((p) => p.trim());
  const numbers = rest.filter((_, index) => index % 2 === 0).map(productOf);
  const words = rest.filter((_, index) => index % 2 === 1);
  const counts = numbers.flatMap((each) => each ?? []);
  const [first] = counts;
  if (first === undefined || counts.length !== numbers.length) return null;
  const prefix = before === "" ? {} : splitLengthWords(before, context);
  const suffix = splitLengthWords(words.at(-1) ?? "", context);
  if (prefix === null || suffix === null) return null;
  const said = { ...prefix, ...suffix };
  if (counts.length === 1) return { ...said, max: first };
  const between = words.slice(0, -1);
  const parts = (pattern: RegExp) => between.every((word) => isBetween(word, pattern, context));
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 2 && parts(reaches)) return { ...said, min: first, max: counts[1] ?? max };
  return parts(either) ? { ...said, min, max, alternatives: counts } : null;
}

/** Whether a word between two numbers is a unit, if any, and what connects them. */
function isBetween(word: string, pattern: RegExp, context: ReadContext): boolean {
  const [, unit] = pattern.exec(word) ?? [];
  return unit !== undefined && splitLengthWords(unit, context) !== null;
}

/** Reads what follows the number of a length, such as 桁以内; null where it is not understood. */
export function splitLengthWords(rest: string, { lexicon }: ReadContext): LengthWords | null {
  const text = rest.trim();
  for (let at = 0; at <= text.length; at++) {
    const unitText = text.slice(0, at).trim();
    const modeText = text.slice(at).trim();
    const unit = unitText === "" ? undefined : lexicon.lengthUnitOf(unitText);
    const mode = modeText === "" ? undefined : lexicon.lengthModeOf(modeText);
    if ((unitText !== "" && unit === undefined) || (modeText !== "" && mode === undefined))
      continue;
    return { ...(unit === undefined ? {} : { unit }), ...(mode === undefined ? {} : { mode }) };
  }
  return null;
}
