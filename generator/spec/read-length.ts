import type { Role } from "../profile/table.js";
import { type CellMeaning, kindOf } from "./item-meaning.js";
import type { ItemView } from "./item-view.js";
import { type LengthText, readLengthText } from "./length-text.js";
import type { ItemLength } from "./model.js";
import { placeOf, type ReadContext, refIn, reportOnce } from "./read-context.js";

/**
 * The length of an item: from its columns of integer and decimal digits, else from the length column,
 * else from the words of its attribute. Null where the spec gives none.
 */
export function lengthOf(
  view: ItemView,
  meaning: CellMeaning,
  context: ReadContext,
): ItemLength | null {
  const text = view.text("length");
  const isGiven = text !== "" && !context.lexicon.isNone(text);
  const inColumn = isGiven ? readLengthText(text, context) : null;
  if (isGiven && inColumn === null) {
    reportNumber(view, "length", context);
    return null;
  }
  const decimals = countOf(view, "decimals", context) ?? meaning.decimals;
  const implied = meaning.impliedDecimals === true && kindOf(meaning.kind, decimals) === "decimal";
  const byDigits = lengthByDigits(view, decimals ?? 0, implied, context);
  const stated = inColumn ?? meaning.lengthText;
  const max = byDigits ?? stated?.max;
  if (implied && (max === undefined || max === 0 || decimals === undefined)) {
    reportOnce(context, "spec-implied-decimals", {
      at: placeOf(refIn(view.table, view, "itemName")),
      args: { item: view.text("itemName") },
    });
  }
  if (max === undefined || max === 0) return null;
  const inWords = meaning.lengthText;
  reportDisagreement(view, { inColumn, inWords, byDigits, decimals: decimals ?? 0 }, context);
  if (stated?.alternatives !== undefined && byDigits === null) {
    const role = inColumn === null ? "attribute" : "length";
    reportOnce(context, "spec-length-alternatives", {
      at: placeOf(refIn(view.table, view, role)),
      args: { found: stated.alternatives.join("、"), min: stated.min ?? 0, max },
    });
  }
  const min = minOf(view, max, byDigits === null ? stated : undefined, context);
  return {
    max,
    ...(min === null ? {} : { min }),
    unit: stated?.unit ?? unitOfHeader(view, context) ?? "character",
    ...(decimals === undefined ? {} : { decimals }),
    ...(implied && decimals !== undefined ? { impliedDecimals: true } : {}),
  };
}

/** The number in a column of counts; what is none is reported. */
function countOf(view: ItemView, role: Role, context: ReadContext): number | undefined {
  const text = view.text(role);
  if (text === "" || context.lexicon.isNone(text)) return undefined;
  const count = readLengthText(text, context);
  if (count === null || count.min !== undefined) reportNumber(view, role, context);
  return count?.max;
}

/** All digits, and the point if it is on the wire, where the digits before and after it have columns of their own. */
function lengthByDigits(
  view: ItemView,
  decimals: number,
  isPointImplied: boolean,
  context: ReadContext,
): number | null {
  const integers = countOf(view, "integerDigits", context);
  if (integers === undefined) return null;
  return integers + decimals + (decimals > 0 && !isPointImplied ? 1 : 0);
}

function minOf(
  view: ItemView,
  max: number,
  stated: LengthText | undefined,
  context: ReadContext,
): number | null {
  const modeText = view.text("lengthMode");
  const mode = modeText === "" ? stated?.mode : context.lexicon.lengthModeOf(modeText);
  if (modeText !== "" && mode === undefined && !context.lexicon.isNone(modeText)) {
    const expected = Object.keys(context.lexicon.profile.lengthModes).join("、");
    reportOnce(context, "spec-unknown-length-mode", {
      at: placeOf(refIn(view.table, view, "lengthMode")),
      args: { found: modeText, expected },
    });
  }
  const least = countOf(view, "lengthMin", context) ?? stated?.min;
  if (least !== undefined && (least > max || (mode === "fixed" && least !== max))) {
    const role = view.text("lengthMin") === "" ? "length" : "lengthMin";
    reportOnce(context, "spec-length-disagrees", {
      at: placeOf(refIn(view.table, view, role)),
      args: {
        item: view.text("itemName"),
        first: `${least}～`,
        second: mode === "fixed" ? max : `～${max}`,
      },
    });
    return mode === "fixed" ? max : null;
  }
  if (mode === "fixed") return max;
  return least === undefined || least === 0 ? null : least;
}

/** What a header such as 「長さ（Byte）」 or 「バイト数」 says is counted. */
function unitOfHeader(
  { columns }: ItemView,
  { lexicon }: ReadContext,
): ItemLength["unit"] | undefined {
  const binding = columns.columns.get("length") ?? columns.columns.get("integerDigits");
  if (binding === undefined) return undefined;
  const { hint, qualifier, headerText } = binding;
  return [hint, qualifier ?? "", headerText.replace(/^最大|数$/gu, "")]
    .filter((word) => word !== "")
    .map((word) => lexicon.lengthUnitOf(word))
    .find((unit) => unit !== undefined);
}

/** What the cells of a row say of the length. */
interface StatedLengths {
  readonly inColumn: LengthText | null;
  readonly inWords: LengthText | undefined;
  readonly byDigits: number | null;
  readonly decimals: number;
}

/** Reports two cells of a row that give the item different lengths. */
function reportDisagreement(view: ItemView, lengths: StatedLengths, context: ReadContext): void {
  const { inColumn, inWords, byDigits, decimals } = lengths;
  if (inColumn === null) return;
  const report = (role: Role, first: number, second: number) => {
    reportOnce(context, "spec-length-disagrees", {
      at: placeOf(refIn(view.table, view, role)),
      args: { item: view.text("itemName"), first, second },
    });
  };
  // A length may or may not count the point.
  const fits = [byDigits, decimals > 0 && byDigits !== null ? byDigits - 1 : byDigits];
  if (byDigits !== null) {
    if (!fits.includes(inColumn.max)) report("length", inColumn.max, byDigits);
    return;
  }
  const unit = inColumn.unit ?? unitOfHeader(view, context) ?? "character";
  const isComparable = unit === "character" && inWords?.unit !== "byte";
  if (inWords !== undefined && isComparable && inWords.max !== inColumn.max) {
    report("attribute", inWords.max, inColumn.max);
  }
}

function reportNumber(view: ItemView, role: Role, context: ReadContext): void {
  reportOnce(context, "spec-length-not-number", {
    at: placeOf(refIn(view.table, view, role)),
    args: { found: view.text(role) },
  });
}
