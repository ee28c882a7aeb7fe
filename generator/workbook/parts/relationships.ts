import type { Archive } from "../admit-archive.js";
import type { Reading } from "../reading.js";
import { attributesOf } from "../xml/attributes.js";
import { decodeText } from "../xml/escapes.js";
import { readPart } from "./read-part.js";

/** What a part says of another part of the same archive. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: `worksheet`, `comments`. It is the same in strict files. */
  readonly kind: string;
  /** Name of the other part's entry. */
  readonly part: string;
}

/** The relationships of a part (`""` for those of the archive) to parts of the archive; links are left out. */
export async function readRelationships(
  archive: Archive,
  source: string,
  reading: Reading,
): Promise<readonly Relationship[]> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const found: Relationship[] = [];
  const open = (name: string, raw: string) => {
    if (name !== "Relationship") return undefined;
    const attributes = attributesOf(raw);
    if (attributes.get("TargetMode") === "External") return undefined;
    const type = attributes.get("Type") ?? "";
    found.push({
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: resolveTarget(folder, decodeText(attributes.get("Target") ?? "")),
    });
    return undefined;
  };
  const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
  await readPart(archive, part, { open, close() {}, text() {} }, reading);
  return found;
}

/** A target from the folder of its source, or from the top where it starts with a slash. */
export function resolveTarget(folder: string, target: string): string {
  const steps = target.trim().startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.trim().split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
