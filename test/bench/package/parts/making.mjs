import { readFileSync } from "node:fs";
import { print, scratch, timed } from "../measure.mjs";
import { layoutOf } from "../ours.mjs";

/* Makes and reads records of a layout. Arguments: what is done, the number of items. */
const [, , what, size] = process.argv;
const { Record, fromRow, paths } = await layoutOf(size);
const row = JSON.parse(readFileSync(new URL(`Bench${size}.json`, scratch), "utf8"));
const record = fromRow(row);
const init = record.toObject();
const fields = 3_000_000;
const count = fields / row.length;

/** Functions that read every item of a section, one by one, as code of an application does. */
function sectionReaders() {
  const sections = new Map();
  for (const [section, item] of paths) {
    sections.set(section, [...(sections.get(section) ?? []), item]);
  }
  return [...sections].map(([section, items]) => {
    const reads = items.map((item) => `if (section.${item} !== null) filled += 1;`);
    const body = [
      `const section = record.${section};`,
      "let filled = 0;",
      ...reads,
      "return filled;",
    ];
    return new Function("record", body.join("\n"));
  });
}
const readers = sectionReaders();

/** Each returns something of every record, so that none is left out. */
const ways = {
  "from a row": () => fromRow(row).$row.length,
  "from an object": () => new Record(init).$row.length,
  reads: () => readers.reduce((filled, read) => filled + read(record), 0),
};

const way = ways[what];
const { ms } = await timed(() => {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += way();
  return sum;
});
print({ ms, perField: (ms * 1e6) / fields });
