import { print, readRows, readSpec, timed } from "../measure.mjs";

/*
 * Checks records that are already split into fields and counts all errors. Arguments: who does it, the set, the
 * number of records.
 */
const [, , who, set, count] = process.argv;
const rows = readRows(set, Number(count));

/** Looks at every character and does nothing with it: no check can take less. */
async function touch() {
  return () => {
    let mixed = 0;
    for (const row of rows) {
      for (let column = 0; column < row.length; column++) {
        const text = row[column];
        for (let index = 0; index < text.length; index++) mixed ^= text.charCodeAt(index);
      }
    }
    return mixed & 0;
  };
}

/** Counts the issues, or makes them. */
async function ours(count) {
  const { [count]: issuesOf } = await import("../ours.mjs");
  return () => rows.reduce((errors, row) => errors + issuesOf(row), 0);
}

/** The objects that the libraries check are made beforehand. */
async function peer() {
  const { make } = await import(`../peers/${who}.mjs`);
  const { objectMaker } = await import("../peers/shared.mjs");
  const spec = readSpec();
  const records = rows.map(objectMaker(spec));
  const { count: countErrors } = make(spec);
  return () => records.reduce((errors, record) => errors + countErrors(record), 0);
}

const ways = {
  touch,
  ours: () => ours("countIssues"),
  "ours, made": () => ours("makeIssues"),
};
const pass = await (ways[who] ?? peer)();
const { ms, result } = await timed(pass, { passes: 6, seconds: 3 });
print({ ms, errors: result, records: rows.length, perSecond: (rows.length / ms) * 1000 });
