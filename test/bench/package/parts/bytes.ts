import { type Case, measureInTurn } from "../in-turn.js";
import { figure, table } from "../table.js";
import type { Findings } from "./findings.js";

export function bytes(rounds: number): Findings {
  const files = { "UTF-8": "utf8.csv", "Windows-31J": "windows31j.csv" };
  const ways: readonly (readonly [string, string, keyof typeof files])[] = [
    ["toString", "`buffer.toString('utf8')`, nothing else", "UTF-8"],
    ["ours", "`read` and check, no strings", "UTF-8"],
    ["ours, strings", "`read` and check, every field as a string", "UTF-8"],
    ["udsv", "udsv, parse only", "UTF-8"],
    ["csv-parse + ajv", "csv-parse and ajv", "UTF-8"],
    ["textDecoder", "`TextDecoder`, nothing else", "Windows-31J"],
    ["ours", "`read` and check, no strings", "Windows-31J"],
    ["ours, strings", "`read` and check, every field as a string", "Windows-31J"],
  ];
  const key = (way: string, encoding: string) => `${way} ${encoding}`;
  const figures = measureInTurn(
    ways.map(([way, , encoding]): Case => ({
      name: key(way, encoding),
      script: "parts/bytes.mjs",
      words: [way, `valid.${files[encoding]}`],
    })),
    rounds,
  );
  const time = (way: string, encoding = "UTF-8") =>
    figures.get(key(way, encoding))?.["ms"] ?? Number.NaN;
  const text = table(
    ["bytes to checked records", "encoding", "ms", "it / `toString`", "peak MB"],
    ways.map(([way, name, encoding]) => [
      name,
      encoding,
      figure(time(way, encoding)),
      figure(time(way, encoding) / time("toString")),
      figure(figures.get(key(way, encoding))?.["memory"]),
    ]),
  );
  return {
    text,
    aims: [
      {
        what: "bytes, no strings: time against `toString`",
        ratio: time("ours") / time("toString"),
        atMost: 1.1,
      },
      {
        what: "bytes, all strings: time against `toString`",
        ratio: time("ours, strings") / time("toString"),
        atMost: 2.6,
      },
      {
        what: "bytes, all strings: time against udsv parsing only",
        ratio: time("ours, strings") / time("udsv"),
        atMost: 0.75,
      },
      {
        what: "bytes, all strings: against csv-parse and ajv",
        ratio: time("csv-parse + ajv") / time("ours, strings"),
        atLeast: 10,
      },
      {
        what: "bytes, no strings: Windows-31J against UTF-8",
        ratio: time("ours", "Windows-31J") / time("ours"),
        atMost: 1,
      },
    ],
  };
}
