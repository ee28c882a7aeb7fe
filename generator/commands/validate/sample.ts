import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { hasUtf8Mark } from "./look-at-head.js";
import type { OpenFile } from "./open-file.js";
import type { Encoding } from "./package-api.js";

/** Records that are enough to tell a layout. */
const mostRecords = 20;

const labels: Readonly<Record<Encoding, string>> = {
  "utf-8": "utf-8",
  "windows-31j": "shift_jis",
};

/**
 * The first records of a file, cut into cells, to tell its layout by. Null, and reported, where the
 * file is in the other encoding.
 */
export function readSample(
  file: OpenFile,
  encoding: Encoding,
  sink: DiagnosticSink,
): readonly (readonly string[])[] | null {
  const { head, whole, name } = file;
  const actual = hasUtf8Mark(head) ? "utf-8" : encoding;
  const other = actual === "utf-8" ? "windows-31j" : "utf-8";
  if (decode(file, actual, true) === null && decode(file, other, true) !== null) {
    const args = { expected: actual, found: other };
    sink.report("validate-file-encoding", { at: { file: name }, args });
    return null;
  }
  const records = splitRecords(decode(file, actual, false) ?? "", whole);
  return records.filter((cells) => cells.length > 1 || cells[0] !== "");
}

function decode({ head, whole }: OpenFile, encoding: Encoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(labels[encoding], { fatal }).decode(head, { stream: !whole });
  } catch {
    return null;
  }
}

/** The first records of a CSV text; one that is cut off counts only where there is no other. */
function splitRecords(text: string, whole: boolean): readonly (readonly string[])[] {
  const records: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"?)?([^,\r\n]*)(,|\r\n?|\n|$)/y;
  while (cell.lastIndex < text.length && records.length < mostRecords) {
    const [, quoted = "", plain = "", end] = cell.exec(text) ?? [];
    if (end === undefined) break;
    cells.push(quoted.replaceAll('""', '"') + plain);
    if (end === ",") continue;
    if (end !== "" || whole || records.length === 0) records.push(cells);
    cells = [];
  }
  if (cells.length > 0 && (whole || records.length === 0)) records.push([...cells, ""]);
  return records;
}
