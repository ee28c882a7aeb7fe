import type { ItemRef } from "../../rules/expression.js";
import { refKey } from "../../rules/lint/item-refs.js";
import { type Holds, readCell, type Stand } from "../../rules/lint/stand.js";

/** Starts the key of the fact that a number is written in the usual way. */
export const usualPrefix = "usual ";

/**
 * Whether a filled cell with a number is written as one of some texts. The values of the cell are
 * numbers, and whether one is written in the usual way is a fact of its own: `01` is not `1`.
 */
export function oneOfTexts(item: ItemRef, texts: readonly string[], stand: Stand): Holds {
  const facts = stand.space.layout.items.get(item.key)?.item;
  const isUsual = texts.every((text) => String(Number(text)) === text);
  if (!isUsual || facts?.length?.impliedDecimals === true) {
    stand.space.loosen();
    const cell = readCell(stand, item);
    const key = `texts ${refKey(item)} ${JSON.stringify([...texts].sort())}`;
    const fact = stand.space.fact(key, [cell]);
    return (values) => values[fact] === "true";
  }
  const cell = readCell(stand, item, texts);
  const usual = stand.space.quantity(usualPrefix + refKey(item), ["true", "false"]);
  const wanted = new Set(texts);
  return (values) => wanted.has(values[cell] ?? "") && values[usual] === "true";
}
