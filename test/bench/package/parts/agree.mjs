import { readFileSync } from "node:fs";
import { columnsWithIssues, countInStream, rowsOfFile } from "../ours.mjs";
import { readRows, readSpec, scratch } from "../measure.mjs";
import { objectMaker } from "../peers/shared.mjs";
import { chunks } from "./stream-source.mjs";

/*
 * Whether all that is measured does the same: prints, for each, how many pairs of a record and an item have an
 * error, and how many of them are in one of the two only. Arguments: the peers.
 */
const peers = process.argv.slice(2);
const spec = readSpec();
const rows = [...readRows("valid", 500), ...readRows("bad", 1000)];

const pairsOf = (columnsOf) =>
  new Set(rows.flatMap((row, index) => columnsOf(row).map((column) => `${index} ${column}`)));
const ours = pairsOf(columnsWithIssues);
const valid = readRows("valid").filter((row) => columnsWithIssues(row).length > 0);
if (valid.length > 0) throw new Error(`${valid.length} records that should be valid are not`);

const results = [];
const add = (who, pairs) => {
  const missing = [...ours].filter((pair) => !pairs.has(pair)).length;
  const surplus = [...pairs].filter((pair) => !ours.has(pair)).length;
  results.push({ who, pairs: pairs.size, missing, surplus });
};
add("ours", ours);

const toObject = objectMaker(spec);
const columns = new Map(spec.items.map(({ id }, column) => [id, column]));
for (const peer of peers) {
  const { make } = await import(`../peers/${peer}.mjs`);
  const { idsOf } = make(spec);
  add(
    peer,
    pairsOf((row) => idsOf(toObject(row)).map((id) => columns.get(id))),
  );
}

/** What starts from bytes must find in a file what is found in its rows; the first records will do. */
for (const encoding of ["utf-8", "windows-31j"]) {
  for (const set of ["valid", "bad"]) {
    const name = `${set}.${encoding.replace("-", "")}.csv`;
    const expected = readRows(set, 1000);
    let record = 0;
    for (const { row, columns } of rowsOfFile(readFileSync(new URL(name, scratch)), encoding)) {
      const same =
        JSON.stringify(row) === JSON.stringify(expected[record]) &&
        String(columns) === String(columnsWithIssues(row));
      if (!same) throw new Error(`${name}, record ${record + 1} is not what it should be`);
      record += 1;
      if (record === expected.length) break;
    }
  }
}
const { records, issues } = await countInStream(chunks(2));
if (records % 2 > 0 || records < 30_000 || issues > 0) throw new Error("A stream is read wrongly");
console.log(JSON.stringify(results));
