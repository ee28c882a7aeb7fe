import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { agree } from "./parts/agree.js";
import { bytes } from "./parts/bytes.js";
import type { Findings } from "./parts/findings.js";
import { making } from "./parts/making.js";
import { rows } from "./parts/rows.js";
import { stream } from "./parts/stream.js";
import { writeReadme } from "./readme.js";
import { prepare } from "./scratch.js";
import { aimTable } from "./table.js";

/**
 * Measures the generated package against what a team would use instead. Arguments: the parts, all where none is
 * named; `--rounds N`; `--write` to put the tables into the README.
 */
const parts: Readonly<Record<string, (rounds: number) => Findings>> = {
  agree,
  rows,
  bytes,
  stream,
  making,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const names = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  fail(`No part ${unknown}. There are: ${Object.keys(parts).join(", ")}`);
}
if (values.write && positionals.length > 0) fail("--write is for all parts together");
if (!(rounds >= 1)) fail("--rounds is a number from 1");

await prepare();
const findings = names.map((name) => {
  const found = parts[name]?.(rounds) ?? { text: "", aims: [] };
  console.log(`\n${found.text}`);
  return found;
});
const aims = findings.flatMap((found) => found.aims);
if (aims.length > 0) console.log(`\n${aimTable(aims)}`);
console.log(`\n${machine()}`);
if (values.write) {
  await writeReadme([aimTable(aims), ...findings.map(({ text }) => text), machine()].join("\n\n"));
}

function machine(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(text) as { dependencies: Readonly<Record<string, string>> };
  const peers = [
    "ajv",
    "@sinclair/typebox",
    "typebox",
    "valibot",
    "zod",
    "udsv",
    "csv-parse",
    "papaparse",
  ];
  const versions = peers.map((name) => `${name} ${dependencies[name]}`).join(", ");
  const { model = "?" } = cpus()[0] ?? {};
  return `(node ${process.version}, ${cpus().length} × ${model}, medians of ${rounds}; ${versions}.)`;
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(2);
}
