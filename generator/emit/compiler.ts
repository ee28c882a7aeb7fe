import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What the compiler printed; null where it could not be started. */
export interface CompilerRun {
  readonly output: string;
  /** Why it could not be started, else null. */
  readonly failure: string | null;
}

/** Runs the TypeScript compiler on a folder with a tsconfig.json. */
export function runCompiler(folder: string): Promise<CompilerRun> {
  const command = findCompiler();
  if (command === null) return Promise.resolve({ output: "", failure: "typescript" });
  const [program, ...args] = command;
  return new Promise((resolve) => {
    execFile(
      program,
      [...args, "--project", folder, "--pretty", "false"],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        // An exit code is a number: the compiler ran and found something.
        const started = error === null || typeof error.code === "number";
        resolve({ output: stdout + stderr, failure: started ? null : error.message });
      },
    );
  });
}

/**
 * The native executable itself where it is installed: starting it through the package's script costs
 * the start of another Node process.
 */
function findCompiler(): readonly [string, ...string[]] | null {
  const require = createRequire(import.meta.url);
  const typescript = resolveFrom(require, "typescript/package.json");
  if (typescript === null) return null;
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  const native = resolveFrom(createRequire(typescript), platform);
  if (native !== null) {
    const name = process.platform === "win32" ? "tsc.exe" : "tsc";
    const program = join(dirname(native), "lib", name);
    if (existsSync(program)) return [program];
  }
  return [process.execPath, join(dirname(typescript), "bin", "tsc")];
}

function resolveFrom(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}
