import type { AttributeMeaning } from "../profile/lexicon.js";
import type { ItemView } from "./item-view.js";
import { type LengthText, readLengthText, splitLengthWords } from "./length-text.js";
import type { ValueKind } from "./model.js";
import { placeOf, type ReadContext, refIn, reportOnce } from "./read-context.js";
import { wholeNumber } from "./values.js";

/** What the attribute or format cell of an item says. */
export interface CellMeaning extends AttributeMeaning {
  /** The length among its words. */
  readonly lengthText?: LengthText;
}

/** Reads an attribute or format cell; words that nobody knows are reported. */
export function meaningOf(
  view: ItemView,
  role: "attribute" | "format",
  context: ReadContext,
): CellMeaning {
  const { lexicon } = context;
  const text = view.text(role).replace(/\s+/gu, " ").trim();
  if (text === "" || lexicon.isNone(text)) return {};
  const lookUp = role === "attribute" ? lexicon.attributeOf : lexicon.formatOf;
  const meaning = readMeaning(text, lookUp, context);
  if (meaning !== null) return meaning;
  const known = role === "attribute" ? lexicon.profile.attributes : lexicon.profile.formats;
  const expected = known.map(({ words }) => words[0] ?? "").join("、");
  const code = role === "attribute" ? "spec-unknown-attribute" : "spec-unknown-format";
  reportOnce(context, code, {
    at: placeOf(refIn(view.table, view, role)),
    args: { found: text, expected },
  });
  return {};
}

/** A known word, or one with a length behind it: 「全角、40文字以内」, 「半角数字（8桁固定）」. */
function readMeaning(
  text: string,
  lookUp: (text: string) => AttributeMeaning | undefined,
  context: ReadContext,
): CellMeaning | null {
  const plain = text.normalize("NFKC");
  const whole = lookUp(text);
  const [, digits = "", rest = ""] = /(\d[\d,]*)(\D*)$/u.exec(plain) ?? [];
  if (whole !== undefined && whole.length === undefined) return whole;
  // Signs between digits make no difference to a word, but do to a number: 128*3 is not 1283.
  if (
    whole?.length !== undefined &&
    (whole.decimals !== undefined || wholeNumber(digits) === whole.length)
  ) {
    const words = splitLengthWords(rest, context) ?? {};
    return { ...whole, lengthText: { ...words, max: whole.length } };
  }
  const [, word = "", length = "", end = ""] =
    /^(.*?[^\d(\s、,=])[\s、,(]*(=?\d[^()]*)\)?([^()\d]*)\)?$/u.exec(plain) ?? [];
  const meaning = word === "" ? undefined : lookUp(word);
  const lengthText = meaning === undefined ? null : readLengthText(length + end, context);
  return lengthText === null ? null : { ...meaning, lengthText };
}

/** A number with digits after the point is a decimal, whatever its attribute is called. */
export function kindOf(kind: ValueKind | undefined, decimals: number | undefined): ValueKind {
  const isPlain = kind === undefined || kind === "integer";
  return isPlain && decimals !== undefined && decimals > 0 ? "decimal" : (kind ?? "text");
}
