import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program in a folder. */
export function runCli(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LANG: "C", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
