import { createHash } from "node:crypto";
import { kebabCase } from "./names.js";

/** Something that gets a file of its own. */
export interface FileOwner {
  /** Unique among the owners. */
  readonly identifier: string;
  /** The spec's own id, where it has one. */
  readonly id?: string;
}

/** Names that some file systems keep for devices, and those with a meaning to module loaders. */
const reserved = /^(?:con|prn|aux|nul|index|com\d|lpt\d)$/;

/**
 * File names without extension for the owners of one folder: ASCII, unique in any case. Where two
 * would be the same, all of them get a hash, so that none depends on the order of the spec.
 */
export function fileNames(owners: readonly FileOwner[]): ReadonlyMap<string, string> {
  const plain = owners.map(plainName);
  const count = new Map<string, number>();
  for (const name of plain) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    owners.map((owner, index) => {
      const name = plain[index] ?? "";
      const taken = name === "" || reserved.test(name) || (count.get(name) ?? 0) > 1;
      const hash = shortHash(owner.identifier);
      return [owner.identifier, taken ? `${name || "x"}-${hash}` : name];
    }),
  );
}

function plainName({ identifier, id }: FileOwner): string {
  return kebabCase(identifier) ?? (id === undefined ? null : kebabCase(id)) ?? "";
}

/** Eight hexadecimal digits that depend on the text alone. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
