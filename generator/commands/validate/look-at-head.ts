import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { OpenFile } from "./open-file.js";
import type { Encoding } from "./package-api.js";

/** Finds out from the first bytes that a file is no CSV at all. Returns whether it may be one. */
export function looksLikeText(
  { name, head }: OpenFile,
  encoding: Encoding,
  sink: DiagnosticSink,
): boolean {
  const at = { file: name };
  if (head.length === 0 || (head.length === 3 && hasUtf8Mark(head))) {
    sink.report("validate-file-empty", { at });
  } else if (isWorkbook(head)) sink.report("validate-file-workbook", { at });
  else if (isUtf16(head)) {
    sink.report("validate-file-utf16", { at, args: { expected: encoding } });
  } else if (isBinary(head)) sink.report("validate-file-binary", { at });
  else return true;
  return false;
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xef, 0xbb, 0xbf]);
}

/** The beginnings of ZIP archives, which an .xlsx is, and of the container that an .xls is. */
function isWorkbook(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ||
    startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  );
}

function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  // Without its mark it is known by the upper bytes of digits and commas, which are NUL on one side only.
  const looked = bytes.subarray(0, 1024);
  const nuls = [0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [fewer = 0, more = 0] = nuls.sort((a, b) => a - b);
  return more > looked.length / 8 && fewer * 20 <= more;
}

/** Whether more than one byte in twenty is a control character that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  return controls * 20 > bytes.length;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
