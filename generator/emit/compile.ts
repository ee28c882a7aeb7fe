import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { bundleSources } from "./bundle.js";
import { runCompiler } from "./compiler.js";
import type { EmittedPackage } from "./emit-package.js";
import { makeScratchFolder } from "./scratch-folder.js";

/** The strictest settings that a user's project may have, so that the package compiles in all of them. */
const compilerOptions = {
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2022"],
  types: [],
  rootDir: "src",
  outDir: "dist",
  declaration: true,
  emitDeclarationOnly: true,
  newLine: "lf",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
};

/**
 * What the runtime uses of the platform, the same in browsers, Node, Deno and Bun. Declared here in a
 * few lines: to read the whole of lib.dom takes the compiler longer than the package itself.
 */
const platform = `
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
declare const crypto: {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
};
declare const console: { log(...data: unknown[]): void; warn(...data: unknown[]): void };
`;

/**
 * Compiles the package's `src` to `dist`: a declaration for each module, and the JavaScript files of the
 * plan, by their path in the package. Works in a temporary folder. Errors are reported; then the result is empty.
 */
export async function compilePackage(
  emitted: EmittedPackage,
  sink: DiagnosticSink,
): Promise<ReadonlyMap<string, string>> {
  const folder = makeScratchFolder();
  try {
    writeSources(folder, emitted.files);
    const compiling = runCompiler(folder);
    const [javascript] = await Promise.allSettled([bundleSources(folder, emitted), compiling]);
    const { output, failure } = await compiling;
    // What keeps the bundler from its work is told best by the compiler, which finds the same.
    if (failure === null && reportErrors(output, sink)) return new Map();
    const reason = failure ?? (javascript.status === "rejected" ? String(javascript.reason) : null);
    if (reason !== null || javascript.status === "rejected") {
      sink.report("emit-no-compiler", { args: { reason: reason ?? "" } });
      return new Map();
    }
    return new Map([...javascript.value, ...readDeclarations(folder)].sort(byPath));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSources(folder: string, files: ReadonlyMap<string, string>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    if (!path.startsWith("src/")) continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  }
  // The folder's own package.json makes its modules ESM.
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "src/platform.d.ts"), platform);
  const config = { compilerOptions, include: ["src"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
}

/** Reports what the compiler printed. True if that was an error. */
function reportErrors(output: string, sink: DiagnosticSink): boolean {
  let found = false;
  for (const text of output.split(/\r?\n/)) {
    const [, file = "", line = "0", message = ""] =
      /^(?:(.+?)\((\d+),\d+\): )?error (TS\d+: .*)$/.exec(text) ?? [];
    if (message === "") continue;
    found = true;
    sink.report("emit-compile-error", {
      at: file === "" ? null : { file, line: Number(line) },
      args: { file, line: Number(line), message },
    });
  }
  return found;
}

function readDeclarations(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })
    .map((path) => `dist/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".d.ts"));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
