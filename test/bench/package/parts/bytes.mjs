import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { inferSchema, initParser } from "udsv";
import { print, readSpec, scratch, timed } from "../measure.mjs";
import { countInFile, countWithStrings } from "../ours.mjs";
import { make } from "../peers/ajv.mjs";

/* From the bytes of a file to records. Arguments: the way, the file. */
const [, , way, file] = process.argv;
const bytes = readFileSync(new URL(file, scratch));
const encoding = file.includes("windows31j") ? "windows-31j" : "utf-8";

const ways = {
  /** The floor: what it takes only to make one string of the bytes. */
  toString: () => () => ({ characters: bytes.toString("utf8").length }),

  /** The floor for Windows-31J, which has no way of its own in Node. */
  textDecoder: () => () => ({ characters: new TextDecoder("shift_jis").decode(bytes).length }),

  ours: () => () => countInFile(bytes, encoding),

  "ours, strings": () => () => countWithStrings(bytes, encoding),

  /** Only parses, to arrays of strings. */
  udsv: () => () => {
    const text = bytes.toString("utf8");
    return { records: initParser(inferSchema(text)).stringArrs(text).length };
  },

  "csv-parse + ajv": () => {
    const spec = readSpec();
    const columns = () => spec.items.map(({ id }) => id);
    const { count } = make(spec);
    return () => {
      const records = parse(bytes, { columns });
      const issues = records.reduce((sum, record) => sum + count(record), 0);
      return { records: records.length, issues };
    };
  },
};

const { ms, result } = await timed(ways[way](), { passes: 6, seconds: 5 });
print({ ms, ...result });
