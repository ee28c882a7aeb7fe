import type { ArchiveEntry } from "./archive-entries.js";

/** The path of an entry; null where it is in no encoding that Japanese programs write. */
export function entryPath({ nameBytes, utf8 }: ArchiveEntry): string | null {
  for (const encoding of utf8 ? ["utf-8"] : ["utf-8", "shift_jis"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(nameBytes).normalize("NFC");
    } catch {
      // Not in this encoding.
    }
  }
  return null;
}

/** Whether a path stays inside of the archive, on every system. Asked of the decoded text: 表 has the byte of `\`. */
export function isInside(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (path === "" || /[\\\u0000-\u001f]/.test(path) || /^(?:\/|[a-z]:)/i.test(path)) return false;
  return path
    .replace(/\/$/, "")
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== "..");
}

/** Files that systems add beside the user's own. */
export function isHiddenPath(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}
