import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLayout, type ReadLine } from "../../generated/dist/index.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const model = sampleModel();
const facts = factsOf(model, true);
const id = "S601";
const found = model.layouts.find((layout) => layout.id === id) ?? model.layouts.at(-1);
if (found === undefined) throw new Error("no layout");
const layout = found;
const valid = validRow(model, layout, facts);
const module = await loadLayout(layout.id);
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* repeat(part: Uint8Array, times: number, before: string, after: string) {
  yield bytesOf(before);
  for (let index = 0; index < times; index++) yield part;
  yield bytesOf(after);
}

/** Kinds and arguments of what is wrong with the lines of a stream as CSV. */
async function wrongIn(stream: AsyncIterable<Uint8Array>) {
  const lines: { kinds: string[]; cells: number; ok: boolean }[] = [];
  for await (const line of module.read(stream, facts)) {
    const ofFile = line.issues.filter(({ kind }) =>
      ["csv", "encoding", "column-count"].includes(kind),
    );
    const kinds = ofFile.map(({ kind, args }) => `${kind} ${args["problem"] ?? args["actual"]}`);
    lines.push({ kinds, cells: line.row.length, ok: line.ok });
  }
  return lines;
}

describe("a file that is no proper CSV", () => {
  it("may hold a cell that is longer than is read: it is passed over in bounded memory", async () => {
    const part = new Uint8Array(64 * 1024).fill(0x61);
    const before = process.memoryUsage().arrayBuffers;
    const lines = await wrongIn(repeat(part, 2048, '"', `"\r\n${valid.join(",")}\r\n`));
    expect(lines).toEqual([
      { kinds: ["csv record-too-long", "column-count 0"], cells: layout.columnCount, ok: false },
      { kinds: [], cells: layout.columnCount, ok: true },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

  it("may have a million columns: they are counted, and a thousand too many are kept", async () => {
    const [line] = await wrongIn(repeat(bytesOf(",".repeat(1000)), 1000, "", "\r\n"));
    expect(line).toEqual({
      kinds: ["column-count 1000001"],
      cells: layout.columnCount + 1000,
      ok: false,
    });
  });

  it.each([
    ["an unclosed quote at the end", `${valid.join(",")}\r\n"abc`, ["csv unclosed-quote"]],
    ["a NUL", `a\0${",".repeat(layout.columnCount - 1)}\r\n`, ["csv nul-character"]],
    ["an empty line", "\r\n", ["csv empty-line"]],
  ])("may have %s", (_, text, expected) => {
    const { issues } = module.read(bytesOf(text));
    const kinds = issues.map(({ kind, args }) => `${kind} ${args["problem"]}`);
    expect(kinds).toEqual(expect.arrayContaining(expected));
  });

  it("may be a workbook: one issue, and no records", async () => {
    const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x2c, 0x0a, 0x0a);
    const { records, issues } = module.read(workbook);
    expect([records.length, issues.map(({ kind }) => kind)]).toEqual([0, ["encoding"]]);
    const stream = module.read(repeat(workbook, 1, "", ""));
    const lines: unknown[] = [];
    for await (const line of stream) lines.push(line);
    expect([lines.length, stream.issues.map(({ kind }) => kind)]).toEqual([0, ["encoding"]]);
  });

  it.each([
    ["utf-16le", 0],
    ["utf-16be", 1],
  ] as const)("may be in %s: it is read, and an issue says so", async (encoding, high) => {
    const text = `\ufeff${valid.join(",")}\r\n`;
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[at * 2 + (1 - high)] = unit >> 8;
      bytes[at * 2 + high] = unit & 0xff;
    }
    const whole = module.read(bytes);
    expect(whole.records.map(({ $row }) => $row)).toEqual([valid]);
    expect(whole.issues.map(({ args }) => args["problem"])).toEqual([encoding.toUpperCase()]);
    const stream = module.read(repeat(bytes, 1, "", ""));
    for await (const { row } of stream) expect(row).toEqual(valid);
    expect(stream.issues.map(({ args }) => args["problem"])).toEqual([encoding.toUpperCase()]);
  });

  it("has each byte that is no text named by its place in the file, wherever the parts of it end", async () => {
    const cells = [...valid];
    cells[cells.length - 1] = "あ";
    const bytes = bytesOf(`\ufeff${cells.join(",")}\r\n`);
    // The last two bytes of the character, and a line end.
    bytes[bytes.length - 3] = 0xff;
    const problem = `byte ${bytes.length - 5}: e3`;
    for (let size = 1; size < 9; size++) {
      const parts: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
      async function* stream() {
        yield* parts;
      }
      const [line] = await wrongIn(stream());
      expect(line?.kinds[0]).toBe(`encoding ${problem}`);
    }
  });

  it("keeps what a reader has left out of reach rather than giving something else", async () => {
    const text = `${valid.join(",")}\r\n`;
    const lines: ReadLine<unknown>[] = [];
    for await (const line of module.read(repeat(bytesOf(text), 2, "", ""))) lines.push(line);
    expect(() => lines[0]?.row).toThrow(/before taking the next one/);
    expect(lines[0]?.ok).toBe(module.validate(valid).ok);
  });

  it("is refused where a stream gives texts, or is gone through twice", async () => {
    async function* texts() {
      yield "a" as never;
    }
    await expect(wrongIn(texts())).rejects.toThrow(/Uint8Array/);
    const once = module.read(repeat(bytesOf("a\r\n"), 1, "", ""));
    for await (const _ of once);
    expect(() => once[Symbol.asyncIterator]()).toThrow(/only once/);
  });
});

describe("laws", () => {
  it("reading any bytes throws nothing, whole or in parts, and gives the same", async () => {
    const byte = fc.constantFrom(
      0x61,
      0x22,
      0x2c,
      0x0d,
      0x0a,
      0x00,
      0xe3,
      0x81,
      0x82,
      0xf0,
      0xff,
      0x80,
      0x31,
    );
    const bytes = fc.array(byte, { maxLength: 60 }).map((list) => Uint8Array.from(list));
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 7 }), async (input, size) => {
        for (const encoding of ["utf-8", "windows-31j"] as const) {
          const options = { ...facts, encoding, header: false };
          const describeLine = ({ position, row, issues }: ReadLine<unknown>) => [
            position,
            row,
            issues.map(String),
            issues.map((issue) => issue.message),
          ];
          const whole = [...module.read(input, options)].map(describeLine);
          async function* parts() {
            for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size);
          }
          const streamed: unknown[] = [];
          for await (const line of module.read(parts(), options)) streamed.push(describeLine(line));
          expect(streamed).toEqual(whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("validating any row throws nothing", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.anything());
    fc.assert(
      fc.property(fc.array(cell, { maxLength: layout.columnCount + 3 }), (cells) => {
        const row = [...valid.slice(0, fc.sample(fc.nat(layout.columnCount), 1)[0]), ...cells];
        const { issues, ok, issueCount } = module.validate(row as string[], facts);
        expect(issueCount).toBe(issues.length);
        expect(typeof ok).toBe("boolean");
      }),
    );
  });

  it("valid records written are read back as they were, in both encodings and with any quotes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("utf-8", "windows-31j"),
        fc.nat(3),
        fc.boolean(),
        (encoding, count, bom) => {
          const rows = Array.from({ length: count }, () => valid);
          const bytes = module.write(rows, {
            ...facts,
            encoding: encoding as "utf-8",
            bom,
            allowErrors: count > 1,
          });
          const back = module.read(bytes, { encoding: encoding as "utf-8" });
          expect(back.records.map(({ $row }) => $row)).toEqual(rows);
          expect(
            module.write(back.records, {
              ...facts,
              encoding: encoding as "utf-8",
              bom,
              allowErrors: count > 1,
            }),
          ).toEqual(bytes);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("writing", () => {
  const emailColumn = 0;

  it("refuses a record with errors, names them, and writes it when told to", () => {
    const wrong = [...valid];
    wrong[emailColumn] = "";
    expect(() => module.write([valid, wrong], facts)).toThrow(/is required/);
    expect(module.write([wrong], { ...facts, allowErrors: true }).length).toBeGreaterThan(0);
  });

  it("never substitutes a character without a code, and names it and its cell", () => {
    const wrong = [...valid];
    wrong[1] = "圳";
    try {
      module.write([wrong], { encoding: "windows-31j", allowErrors: true });
      expect.unreachable();
    } catch (error) {
      const { issues } = error as {
        issues: readonly { column: number; record: number; args: object }[];
      };
      expect(issues.map(({ column, record, args }) => ({ column, record, args }))).toEqual([
        { column: 2, record: 1, args: { problem: "圳 U+5733" } },
      ]);
    }
  });

  it("protects cells from spreadsheet programs only where that is asked for", () => {
    const cells = ["=1+1", "-5", "@a", "+81", "-x"];
    const row = [...cells, ...valid.slice(cells.length)];
    const first = (options: object) =>
      new TextDecoder()
        .decode(module.write([row], { allowErrors: true, ...options }))
        .split(",")
        .slice(0, 5);
    expect(first({})).toEqual(cells);
    expect(first({ protectFormulas: true })).toEqual(["'=1+1", "-5", "'@a", "'+81", "'-x"]);
  });
});
