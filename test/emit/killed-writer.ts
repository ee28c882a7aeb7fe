import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Run as a process of its own: writes a package and kills itself before the n-th change to the disk.
 * Arguments: folder, n, name of the module and of the export that holds the package.
 */

const changes = [
  "mkdirSync",
  "writeFileSync",
  "linkSync",
  "copyFileSync",
  "renameSync",
  "unlinkSync",
  "rmdirSync",
  "rmSync",
] as const;

const [, , dir = "", step = "0", files = "{}"] = process.argv;
const { packageOf, write } = await import("./packages.js");
const next = packageOf(JSON.parse(files) as Record<string, string>);

let left = Number(step);
const table = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
for (const name of changes) {
  const original = table[name];
  if (original === undefined) continue;
  table[name] = (...args) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return original(...args);
  };
}
syncBuiltinESMExports();

const { problems } = write(dir, next);
if (problems.some((problem) => problem !== "emit-recovered")) {
  throw new Error(problems.join("\n"));
}
