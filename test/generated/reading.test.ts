import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLayout, type ReadLine } from "../../generated/dist/index.js";
import { formatCsv } from "../../templates/runtime/csv.js";
import { encode, type Encoding } from "../../templates/runtime/encoding.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { plainValue, validRow } from "../support/valid-record.js";

const model = sampleModel();
const layouts = ["S101N", "S201T", "S601"].map((id) => {
  const layout = model.layouts.find((candidate) => candidate.id === id) ?? model.layouts[0];
  if (layout === undefined) throw new Error("no layout");
  return layout;
});

const wrong = [
  "x",
  "あ",
  "20260230",
  "ｱ",
  "髙",
  "1".repeat(300),
  'a"b',
  "a,b",
  "a\r\nb",
  "a\nb",
  " ",
  "-1",
  "０",
];

/** Rows of plain values in which some cells are empty, wrong, or in need of quotes. */
function rowsFor(layout: (typeof layouts)[number]): fc.Arbitrary<string[][]> {
  const plain = validRow(model, layout, factsOf(model, true));
  const items = plain.map((_, column) => layoutItem(layout, column));
  const change = fc.tuple(
    fc.nat({ max: plain.length - 1 }),
    fc.constantFrom("", "plain", ...wrong),
  );
  const row = fc.array(change, { maxLength: 40 }).map((changes) => {
    const cells = [...plain];
    for (const [column, text] of changes) {
      const item = items[column];
      cells[column] =
        text === "plain" && item !== undefined ? plainValue(model, layout, item) : text;
    }
    return cells;
  });
  return fc.array(row, { minLength: 1, maxLength: 4 });
}

function layoutItem(layout: (typeof layouts)[number], column: number) {
  return layout.sections
    .flatMap(({ members }) => members)
    .flatMap((member) =>
      member.kind === "item" && member.item.column === column ? [member.item] : [],
    )[0];
}

async function* parts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function describeIssue({ issues, position }: Pick<ReadLine<unknown>, "issues" | "position">) {
  return issues.map((issue) => [position.record, JSON.stringify({ ...issue.toJSON(), line: 0 })]);
}

describe.each(layouts.map((layout) => [layout.id, layout] as const))("reading %s", (id, layout) => {
  it.each<[Encoding, "minimal" | "all"]>([
    ["utf-8", "minimal"],
    ["utf-8", "all"],
    ["windows-31j", "minimal"],
  ])(
    "finds in the bytes (%s, %s quotes) what validation finds in the cells",
    async (encoding, quoting) => {
      const { read, validate } = await loadLayout(id);
      const context = factsOf(model, true);
      await fc.assert(
        fc.asyncProperty(rowsFor(layout), fc.integer({ min: 1, max: 5000 }), async (rows, size) => {
          const { text } = formatCsv(rows, { quoting, newline: "\r\n" });
          const { bytes } = encode(text, encoding, { bom: false });
          const options = { ...context, encoding, header: false, showValues: true };
          const whole = [...read(bytes, options)];
          const expected = rows.flatMap((row, index) => {
            const position = { record: index + 1, line: 0 };
            return describeIssue({ ...validate(row, { ...options, position }), position });
          });
          // Asked for later, the texts come from the bytes again.
          expect(whole.flatMap(describeIssue)).toEqual(expected);
          expect(whole.map(({ row }) => row)).toEqual(rows);
          const streamed: unknown[] = [];
          for await (const line of read(parts(bytes, size), options)) {
            streamed.push(...describeIssue(line));
            expect(line.row).toEqual(rows[line.position.record - 1]);
          }
          expect(streamed).toEqual(expected);
        }),
        { numRuns: 60 },
      );
    },
  );
});
