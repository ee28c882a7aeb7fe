/** What the first bytes of a file say it is. */
export type FileFormat =
  | "zip"
  /** An OLE container with an encrypted package: an `.xlsx` with a password. */
  | "encrypted"
  /** An OLE container of another kind: an `.xls` of before 2007. */
  | "xls"
  | "pdf"
  | "html"
  | "text"
  | "empty"
  | "unknown";

export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "xls";
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  if (head.startsWith("%PDF")) return "pdf";
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|meta)/i.test(head)) return "html";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary data from text
  return /[\x00-\x08\x0e-\x1f]/.test(head) ? "unknown" : "text";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, "utf16le");
}
