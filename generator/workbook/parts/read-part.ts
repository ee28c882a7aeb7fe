import type { Archive } from "../admit-archive.js";
import { shown } from "../archive/entry-names.js";
import { inflateEntry } from "../archive/inflate-entry.js";
import { type Reading, Refused } from "../reading.js";
import { type XmlHandler, XmlScanner } from "../xml/xml-scanner.js";

/**
 * Reads a part of the archive from its start to its end. Returns false where there is no such part.
 * @throws Refused where it cannot be read.
 */
export async function readPart(
  archive: Archive,
  part: string,
  handler: XmlHandler,
  reading: Reading,
): Promise<boolean> {
  const entry = archive.entries.get(part);
  if (entry === undefined) return false;
  const scanner = new XmlScanner(part, handler, reading);
  for await (const chunk of inflateEntry(archive, entry, reading)) scanner.write(chunk);
  scanner.end();
  return true;
}

/** Reports a part that says what no part can say, and stops reading the file. */
export function refusePart(
  part: string,
  place: string,
  { file, sink }: Reading,
  at: { readonly sheet?: string; readonly cell?: string } = {},
): never {
  sink.report("workbook-malformed-part", {
    at: { file, ...at },
    args: { part: shown(part), place: shown(place) },
  });
  throw new Refused();
}
