import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs all benchmarks, or the one that the first argument names with the arguments after it:
 *
 *     npm run bench
 *     npm run bench -- reading 3
 *     npm run bench -- package rows bytes --rounds 5
 */
const parts: Readonly<Record<string, string>> = {
  generating: "generating.ts",
  reading: "reading.ts",
  diffing: "diffing.ts",
  importing: "importing.ts",
  "consumer-types": "consumer-types.ts",
  package: "package/run.ts",
};

const [name, ...words] = process.argv.slice(2);
if (name !== undefined && !Object.hasOwn(parts, name)) {
  console.error(`No benchmark ${name}. There are: ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}
installPeers();
for (const [part, script] of Object.entries(parts)) {
  if (name !== undefined && name !== part) continue;
  run(process.execPath, ["--import", "tsx", pathOf(script), ...words]);
}

/** Installs the peers where they are not those of the lock file. */
function installPeers(): void {
  const lock = pathOf("package-lock.json");
  const installed = pathOf("node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  run("npm", ["ci", "--no-fund", "--no-audit", "--prefix", pathOf(".")]);
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

function run(command: string, words: readonly string[]): void {
  const { status } = spawnSync(command, words, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
