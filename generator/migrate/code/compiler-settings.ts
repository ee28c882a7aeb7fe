import { existsSync } from "node:fs";
import { dirname, posix, resolve } from "node:path";
import { ts } from "ts-morph";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { CodeSetting } from "./checked-code.js";
import { slashed } from "./package-folders.js";

type Settings = Pick<CodeSetting, "compilerOptions" | "ambient">;

/** How the files are compiled where there is no `tsconfig.json`. */
const usual: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  strict: true,
};

/**
 * The settings of the `tsconfig.json` that the user names, else of the nearest one above the files.
 * Null, with the reason reported, where it cannot be used.
 */
export function compilerSettings(
  asked: string | undefined,
  files: readonly string[],
  cwd: string,
  sink: DiagnosticSink,
): Settings | null {
  const file = asked === undefined ? nearest(files) : slashed(resolve(cwd, asked));
  if (file === null) return { compilerOptions: usual, ambient: [] };
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined) return broken(file, error, sink);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), undefined, file);
  // That it names no files, or is only for references to others, does not matter here.
  const problem = parsed.errors.find(
    ({ category, code }) =>
      category === ts.DiagnosticCategory.Error && ![18002, 18003].includes(code),
  );
  if (problem !== undefined) return broken(file, problem, sink);
  const ambient = parsed.fileNames.filter((name) => /\.d\.[cm]?ts$/.test(name));
  return { compilerOptions: parsed.options, ambient };
}

function broken(file: string, { messageText }: ts.Diagnostic, sink: DiagnosticSink): null {
  const reason = ts.flattenDiagnosticMessageText(messageText, " ");
  sink.report("migrate-tsconfig", { at: { file }, args: { reason } });
  return null;
}

/** Looked for upwards from the folder that all files are in. */
function nearest(files: readonly string[]): string | null {
  const [first = "", ...others] = files;
  let folder = posix.dirname(first);
  while (others.some((other) => !other.startsWith(folder === "/" ? "/" : `${folder}/`))) {
    folder = posix.dirname(folder);
  }
  for (;;) {
    const file = posix.join(folder, "tsconfig.json");
    if (existsSync(file)) return file;
    const parent = posix.dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}
