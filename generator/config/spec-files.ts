import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Config } from "./config.js";
import { readBooks } from "./read-inputs.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { BookInput, TextInput } from "../pipeline/book-input.js";
import type { ModelInputs } from "../pipeline/load-model.js";

/** The contents of every file that a configuration names. */
export interface SpecFiles {
  readonly books: readonly BookInput[];
  readonly glossary: TextInput | null;
  readonly rules: TextInput | null;
  readonly overlay: TextInput | null;
  /** Null where there is no lock yet. */
  readonly names: TextInput | null;
  readonly renames: TextInput | null;
  /** Templates of the user by name without extension. */
  readonly templates: ReadonlyMap<string, string>;
}

/** Reads the files. One that is named but missing is reported; the names lock may be missing. */
export function readSpecFiles(config: Config, sink: DiagnosticSink): SpecFiles {
  return {
    books: readBooks(config, sink),
    glossary: readText(config.glossary, sink),
    rules: readText(config.rules, sink),
    overlay: readText(config.overlay, sink),
    names: config.names !== null && existsSync(config.names) ? readText(config.names, sink) : null,
    renames: readText(config.renames, sink),
    templates: readTemplates(config.templates, sink),
  };
}

/** The files as the input of a model. */
export function modelInputs(config: Config, files: SpecFiles): ModelInputs {
  const { glossary, rules, overlay, names, renames } = files;
  return {
    books: files.books,
    revision: config.revision,
    dialect: config.dialect,
    conventions: config.conventions,
    limits: config.limits,
    profile: {
      data: config.profile,
      locate: (path) => config.locate(["profile", ...path]),
    },
    ...(glossary === null ? {} : { glossary }),
    ...(rules === null ? {} : { rules }),
    ...(overlay === null ? {} : { overlay }),
    ...(names === null ? {} : { names }),
    ...(renames === null ? {} : { renames }),
  };
}

function readText(path: string | null, sink: DiagnosticSink): TextInput | null {
  if (path === null) return null;
  const file = basename(path);
  try {
    return { file, text: readFileSync(path, "utf8") };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("config-unreadable", { at: { file: path }, args: { reason } });
    return null;
  }
}

function readTemplates(folder: string | null, sink: DiagnosticSink): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  if (folder === null) return templates;
  try {
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith(".hbs")) continue;
      templates.set(name.replace(/\.hbs$/, ""), readFileSync(join(folder, name), "utf8"));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("config-unreadable", { at: { file: folder }, args: { reason } });
  }
  return templates;
}
