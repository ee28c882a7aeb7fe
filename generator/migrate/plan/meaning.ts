import type { Item } from "../../spec/model.js";

/** How a value of an item is to be understood otherwise than before, in words; null where it is not. */
export function changedMeaning(before: Item, after: Item): string | null {
  const changes = [
    changed("unit", unitOf(before), unitOf(after)),
    changed("type", before.kind, after.kind),
    changed("decimal point on the wire", pointOf(before), pointOf(after)),
  ].filter((change) => change !== null);
  return changes.length === 0 ? null : changes.join("; ");
}

function changed(what: string, before: string | null, after: string | null): string | null {
  if (before === after) return null;
  return `${what} changed from ${before ?? "none"} to ${after ?? "none"}`;
}

function pointOf({ kind, length }: Item): string | null {
  if (kind !== "decimal") return null;
  return length?.impliedDecimals === true ? `no, ${length.decimals ?? 0} digits` : "yes";
}

const units =
  "円|千円|万円|百万円|億円|年|か月|ヶ月|ヵ月|月|週|日|時間|分|秒|人|名|件|回|個|校|社|歳|点|%|％|㎡|平方メートル|cm|m|kg|g|ドル|米ドル";

const inBrackets = new RegExp(`[（(](${units})[）)]\\s*$`, "u");
const stated = new RegExp(`単位\\s*[:：は]?\\s*[「（(]?(${units})(?![\\p{L}\\p{N}])`, "u");

/** The unit that the name ends with in brackets, or that the name or the note states. */
function unitOf({ name, note, attribute }: Item): string | null {
  const bracket = inBrackets.exec(name)?.[1];
  if (bracket !== undefined) return bracket;
  for (const text of [name, attribute, note ?? ""]) {
    const unit = stated.exec(text)?.[1];
    if (unit !== undefined) return unit;
  }
  return null;
}
