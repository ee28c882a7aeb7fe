import { createHash } from "node:crypto";

/** Stands for a text that is not to be read: the same text has the same one. */
export function hashText(text: string): string {
  return `#${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}
