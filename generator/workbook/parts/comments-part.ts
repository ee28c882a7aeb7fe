import { parseAddress } from "../address.js";
import type { Archive } from "../admit-archive.js";
import type { Budget } from "../budget.js";
import type { Reading } from "../reading.js";
import { attributesOf } from "../xml/attributes.js";
import { decodeText, decodeUnits, textLength } from "../xml/escapes.js";
import { FontMarks } from "./font-marks.js";
import { readPart, refusePart } from "./read-part.js";
import { readRelationships } from "./relationships.js";
import { StringItem } from "./string-item.js";
import type { ListedSheet } from "./workbook-part.js";

/** Texts of the comments of a sheet by address. */
export async function readComments(
  archive: Archive,
  sheet: ListedSheet,
  budget: Budget,
  reading: Reading,
): Promise<ReadonlyMap<string, string>> {
  const comments = new Map<string, string>();
  for (const { kind, part } of await readRelationships(archive, sheet.part, reading)) {
    if (kind !== "comments") continue;
    await readPart(archive, part, makeHandler(part, sheet, comments, budget, reading), reading);
  }
  return comments;
}

function makeHandler(
  part: string,
  sheet: ListedSheet,
  comments: Map<string, string>,
  budget: Budget,
  reading: Reading,
) {
  const limit = reading.limits.textLength;
  const item = new StringItem(new FontMarks([]), limit);
  let address = "";
  const end = () => {
    const place = parseAddress(address);
    if (place === null) refusePart(part, address, reading, { sheet: sheet.name });
    const { raw } = item.take();
    const spot = { sheet: sheet.name, ...place };
    budget.spendCell(spot);
    budget.spendContent(raw.length);
    if (raw.length > limit) budget.spendText(spot, part, textLength(raw, limit));
    comments.set(address, decodeUnits(decodeText(raw)).replace(/\r\n?/g, "\n"));
  };
  return {
    open: (name: string, attributes: string) => {
      if (name === "comment") address = attributesOf(attributes).get("ref") ?? "";
      if (name === "authors") return "skip" as const;
      return /^(?:comments|commentList|comment|text)$/.test(name)
        ? undefined
        : item.open(name, attributes);
    },
    close: (name: string) => (name === "comment" ? end() : item.close(name)),
    text: (raw: string) => item.text(raw),
  };
}
