import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Whether `npm run tools` was run; where it was not, the tests that need it are skipped. */
export const hasTools: boolean = existsSync(join(here, "node_modules/.installed"));

if (!hasTools) {
  const reason = "test/compatibility is not installed (npm run tools)";
  if (process.env["CI"] !== undefined) throw new Error(reason);
  console.warn(`skipped: ${reason}`);
}

/** Path of a file of an installed tool. */
export function toolFile(path: string): string {
  return join(here, "node_modules", path);
}

/** The compilers by version: those of this folder, and the one that the program itself uses. */
export const compilers: readonly (readonly [version: string, script: string])[] = [
  ...["5.4", "5.9", "6.0"].map(
    (version) => [version, toolFile(`typescript-${version}/bin/tsc`)] as const,
  ),
  ["7.0", join(root, "node_modules/typescript/bin/tsc")],
];

/** Folder of the package as committed. */
export const packageFolder: string = join(root, "generated");

/** A fresh folder of an application that has the package installed, and files by their path in it. */
export function application(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "compatibility-"));
  cpSync(packageFolder, join(folder, "node_modules/zairyu-sample"), { recursive: true });
  const manifest = { name: "application", private: true, type: "module" };
  const all = { "package.json": JSON.stringify(manifest), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What a program printed, and whether it ended well. */
export interface Run {
  readonly ok: boolean;
  readonly output: string;
}

export function run(program: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { cwd, encoding: "utf8", maxBuffer: 1 << 26, env: quiet(cwd) },
      (error, out, err) => resolve({ ok: error === null, output: out + (error ? err : "") }),
    );
  });
}

/** Keeps the caches of the runtimes in the folder, and has them look for no news. */
function quiet(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
}

/** A runtime by the command that runs a file; null, with the reason printed, where it does not start here. */
export function runtime(name: "bun" | "deno"): string | null {
  const program = toolFile(`.bin/${name}`);
  try {
    execFileSync(program, ["--version"], { stdio: "pipe", timeout: 60_000 });
    return program;
  } catch (error) {
    console.warn(`skipped: ${name} does not run here: ${(error as Error).message}`);
    return null;
  }
}
