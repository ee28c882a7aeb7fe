import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as v from "valibot";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { candidatesFor } from "../spec/candidates.js";
import type { Config } from "./config.js";
import { conventionsObject } from "./conventions-schema.js";
import { type ConfigData, configSchema } from "./schema.js";
import { parseYamlFile, type YamlFile } from "./yaml-file.js";

const fileName = "specgen.yaml";

/** Finds a `specgen.yaml` in a folder or above it; null where there is none. */
export function findConfig(folder: string): string | null {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const file = join(current, fileName);
    if (existsSync(file)) return file;
    if (dirname(current) === current) return null;
  }
}

/** Reads and validates the configuration; null, with the problems reported, where it is not valid. */
export function loadConfig(
  asked: string | undefined,
  cwd: string,
  sink: DiagnosticSink,
): Config | null {
  const file = asked === undefined ? findConfig(cwd) : resolve(cwd, asked);
  if (file === null) {
    sink.report("config-not-found", { args: { folder: cwd } });
    return null;
  }
  const text = readText(file, sink);
  return text === null ? null : parseConfig(text, file, sink);
}

/** Validates the text of a configuration that stands, or is to stand, at an absolute path. */
export function parseConfig(text: string, file: string, sink: DiagnosticSink): Config | null {
  const yaml = parseYamlFile(text, file, sink);
  if (yaml === null) return null;
  const result = v.safeParse(configSchema, yaml.data);
  if (result.success) return makeConfig(file, text, result.output, yaml);
  for (const issue of result.issues) reportIssue(issue, yaml, sink);
  return null;
}

function readText(file: string, sink: DiagnosticSink): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("config-unreadable", { at: { file }, args: { reason } });
    return null;
  }
}

function reportIssue(
  issue: v.BaseIssue<unknown>,
  { locate }: YamlFile,
  sink: DiagnosticSink,
): void {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const last = path.at(-1) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    const known = Object.keys(knownKeys(path.slice(0, -1)));
    sink.report("config-unknown-key", {
      at: locate(path),
      args: {
        found: last,
        candidates: candidatesFor(last, known).join(", ") || "—",
        expected: known.join(", "),
      },
    });
    return;
  }
  sink.report("config-invalid", {
    at: locate(path),
    args: { found: issue.received, expected: issue.expected ?? issue.message },
  });
}

/** The settings of the part of the schema at a path. */
function knownKeys(path: readonly string[]): object {
  const [part] = path;
  if (part === "package") return configSchema.entries.package.wrapped.entries;
  if (part === "dialect") return configSchema.entries.dialect.wrapped.entries;
  if (part === "conventions") {
    const { entries } = conventionsObject;
    return path[1] === "unknownDates" ? entries.unknownDates.wrapped.entries : entries;
  }
  if (part === "limits") return configSchema.entries.limits.wrapped.entries;
  return configSchema.entries;
}

function makeConfig(file: string, text: string, data: ConfigData, yaml: YamlFile): Config {
  const folder = dirname(file);
  const path = (relative: string | null | undefined) =>
    relative === null || relative === undefined ? null : resolve(folder, relative);
  const { newline, ...dialect } = data.dialect;
  return {
    file,
    folder,
    text,
    revision: data.revision,
    inputs: data.inputs,
    output: resolve(folder, data.output),
    glossary: path(data.glossary),
    rules: path(data.rules),
    overlay: path(data.overlay),
    names: path(data.names),
    renames: path(data.renames),
    templates: path(data.templates),
    previous: (data.previous ?? []).map((relative) => resolve(folder, relative)),
    package: data.package,
    dialect: { ...dialect, newline: newline === "LF" ? "\n" : "\r\n" },
    conventions: data.conventions,
    limits: data.limits,
    profile: data.profile,
    locate: (keys) => yaml.locate(keys),
  };
}
