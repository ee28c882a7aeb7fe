import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { BookInput } from "../pipeline/book-input.js";
import type { WorkbookInput } from "../workbook/sheet.js";
import type { Config } from "./config.js";

/** Reads the files that the configuration's inputs match, sorted by name. A pattern that matches nothing is reported. */
export function readBooks(config: Config, sink: DiagnosticSink): readonly BookInput[] {
  const paths = new Set<string>();
  config.inputs.forEach((pattern, index) => {
    const matching = matchPattern(config.folder, pattern);
    for (const path of matching) paths.add(path);
    if (matching.length > 0) return;
    const at = config.locate(["inputs", String(index)]);
    sink.report("config-input-missing", { at, args: { found: pattern } });
  });
  return [...paths]
    .map((path) => readBook(path, nameOf(config.folder, path)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The name that reports and generated code use: relative to the configuration, the same on every system. */
function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/").normalize("NFC");
}

function readBook(path: string, name: string): BookInput {
  if (!statSync(path).isDirectory()) {
    return { kind: "workbook", name, file: readFile(path, name) };
  }
  const files = readdirSync(path)
    .filter((entry) => isExport(entry))
    .map((entry) => readFile(join(path, entry), `${name}/${entry.normalize("NFC")}`));
  return { kind: "exports", name, files };
}

function readFile(path: string, file: string): WorkbookInput {
  return { file, bytes: readFileSync(path) };
}

function isExport(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}

/** Files and folders that a pattern names; `*` stands for any part of one name. */
function matchPattern(folder: string, pattern: string): readonly string[] {
  const path = resolve(folder, pattern);
  if (!pattern.includes("*")) return existsSync(path) ? [path] : [];
  const names = new RegExp(
    `^${basename(path)
      .normalize("NFC")
      .split("*")
      .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"))
      .join(".*")}$`,
    "u",
  );
  return listFolder(dirname(path))
    .filter((entry) => names.test(entry.name.normalize("NFC")) && isBook(entry))
    .map((entry) => join(dirname(path), entry.name));
}

function listFolder(folder: string): readonly Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

/** Lock files of spreadsheet programs begin with `~$`. */
function isBook(entry: Dirent): boolean {
  return entry.isDirectory() || (!entry.name.startsWith("~$") && !entry.name.startsWith("."));
}
