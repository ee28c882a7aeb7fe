import { makeCellSets } from "../../templates/runtime/cell-sets.js";
import { CellTexts } from "../../templates/runtime/cell-texts.js";
import { defineCharsets } from "../../templates/runtime/charset.js";
import { makeCodeKeys } from "../../templates/runtime/code-keys.js";
import { encode, type Encoding } from "../../templates/runtime/encoding.js";
import type { ItemPlan } from "../../templates/runtime/item-plan.js";
import { setsByCode } from "../../templates/runtime/windows31j.js";
import { RecordFeed } from "../../templates/runtime/record-feed.js";

const none = new Uint8Array(0);

/** A plan without items: nothing is asked of the cells. */
const noItems: ItemPlan = {
  columnCount: 0,
  shape: none,
  required: none,
  prohibited: none,
  maxLength: new Uint32Array(0),
  minLength: new Uint32Array(0),
  countsBytes: none,
  lengthUnits: [],
  charset: new Int16Array(0),
  bit: new Int32Array(0),
  units: makeCellSets(defineCharsets([]), [-1]).units,
  codeSets: () => setsByCode(makeCellSets(defineCharsets([]), [-1]).units),
  charsets: defineCharsets([]),
  codes: [],
  codeKeys: makeCodeKeys([]),
  codeStart: new Int32Array(0),
  codeMask: new Int32Array(0),
  forms: [],
  encoding: "utf-8",
};

/** Cells, lines and problems of CSV bytes or text, the bytes given to the reader in parts of so many. */
export function parseCsv(
  input: string | Uint8Array,
  {
    encoding = "utf-8",
    part = Number.POSITIVE_INFINITY,
  }: { encoding?: Encoding; part?: number } = {},
) {
  const bytes = typeof input === "string" ? encode(input, encoding, { bom: false }).bytes : input;
  const texts = new CellTexts(encoding);
  const feed = new RecordFeed(noItems, texts, 0);
  const records: { cells: readonly string[]; line: number; count: number }[] = [];
  const problems: string[] = [];
  const invalid: number[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += part) {
    const next = Math.min(at + part, bytes.length);
    feed.push(bytes.subarray(at, next), next === bytes.length);
    while (feed.next()) {
      const { scanner, line } = feed;
      records.push({ cells: texts.all(scanner, 0), line, count: scanner.cellCount });
      for (const problem of scanner.problems) {
        const before = scanner.bytes.subarray(problem.lineStart, problem.at);
        const column = texts.decodeLoosely(before).length + 1;
        problems.push(`${problem.kind} ${line + problem.line}:${column}`);
      }
      invalid.push(...texts.invalid.map(({ offset }) => feed.offsetOf(offset)));
    }
  }
  return { records, problems, invalid };
}
