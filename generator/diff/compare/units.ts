import type { Item } from "../../spec/model.js";

/** Units of amounts as specs write them; a multiple may stand before them. */
const units =
  "円|米ドル|ドル|ユーロ|元|ウォン|人|名|件|回|社|日|週|か月|ヶ月|カ月|箇月|月|年|歳|才|時間|分|%|kg|g|km|cm|mm|m|m2|坪|単位";
const unit = `((?:十|百|千|万|十万|百万|千万|億)?(?:${units}))`;

/** `（千円）`, `単位：千円`, `千円単位`. */
const forms: readonly RegExp[] = [
  new RegExp(`[(［\\[]${unit}(?:単位)?[)］\\]]`, "u"),
  new RegExp(`単位[はを:は]?\\s*${unit}`, "u"),
  new RegExp(`${unit}単位`, "u"),
];

/** The unit that a text says an amount is in, normalised; null where it says none. */
export function unitIn(text: string): string | null {
  const plain = text.normalize("NFKC").replaceAll("㎡", "m2");
  for (const form of forms) {
    const found = form.exec(plain)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The unit of an item: from its attribute, else its name, else its note. */
export function unitOf({ attribute, name, note }: Item): string | null {
  return unitIn(attribute) ?? unitIn(name) ?? (note === undefined ? null : unitIn(note));
}

/** A text without what it says of a unit, for comparing what else it says. */
export function withoutUnit(text: string): string {
  const plain = text.normalize("NFKC");
  return forms.reduce((rest, form) => rest.replace(form, ""), plain).trim();
}

/**
 * Whether values mean another amount. A unit that is written where none was is a clarification,
 * unless it is a multiple.
 */
export function isOtherUnit(before: string | null, after: string | null): boolean {
  if (before === after) return false;
  if (before !== null && after !== null) return true;
  return /^[十百千万億]/u.test(before ?? after ?? "");
}
