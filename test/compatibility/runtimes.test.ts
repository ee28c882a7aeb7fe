import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { application, run, runtime } from "./tools.js";

const exercise = readFileSync(new URL("exercise.js", import.meta.url), "utf8");
const print = 'import { result } from "./exercise.js";\nconsole.log(JSON.stringify(result));\n';

/** The same in a worker of `node:worker_threads`, which Bun and Deno have too. */
const inWorker = `
import { Worker } from "node:worker_threads";
const worker = new Worker(new URL("./worker.js", import.meta.url));
worker.on("message", (result) => {
  console.log(JSON.stringify(result));
  worker.terminate();
});
worker.on("error", (error) => {
  console.error(error);
  process.exit(1);
});
`.trimStart();
const worker =
  'import { parentPort } from "node:worker_threads";\nimport { result } from "./exercise.js";\nparentPort.postMessage(result);\n';

const folder = application({
  "exercise.js": exercise,
  "main.js": print,
  "in-worker.js": inWorker,
  "worker.js": worker,
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each runtime with the arguments that run a file; null where it is not there. */
const runtimes: readonly (readonly [string, string | null, readonly string[]])[] = [
  ["Node", process.execPath, []],
  ["Bun", runtime("bun"), ["run", "--bun"]],
  ["Deno", runtime("deno"), ["run", "--no-lock", "--allow-read", "--allow-env"]],
];

interface Result {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
  readonly messages: readonly string[];
}

async function resultOf(program: string, args: readonly string[], file: string): Promise<Result> {
  const { ok, output } = await run(program, [...args, join(folder, file)], folder);
  if (!ok) throw new Error(output);
  return JSON.parse(output) as Result;
}

const expected = {
  layouts: 40,
  lazily: true,
  label: "女",
  invalid: true,
  refused: true,
  files: {
    "utf-8": { same: true, partial: true, problems: 0 },
    "windows-31j": { same: true, partial: true, problems: 0 },
  },
};

for (const [name, program, args] of runtimes) {
  describe.skipIf(program === null)(`the package in ${name}`, () => {
    it("makes, validates, writes and reads a record as in Node", async () => {
      const result = await resultOf(program ?? "", args, "main.js");
      expect(result).toMatchObject(expected);
      expect(result.messages).toContain(
        "identity.nationalityRegion 国籍・地域が選択されていません。",
      );
      expect(result).toEqual(await resultOf(process.execPath, [], "main.js"));
    });

    it("does the same in a worker", async () => {
      const result = await resultOf(program ?? "", args, "in-worker.js");
      expect(result).toEqual(await resultOf(process.execPath, [], "main.js"));
    });
  });
}
