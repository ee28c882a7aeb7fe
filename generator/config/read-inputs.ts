import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { BookInput } from "../pipeline/book-input.js";
import { isExportName } from "../workbook/exports/export-name.js";
import { isExportArchive, readExportArchive } from "../workbook/exports/read-export-archive.js";
import type { WorkbookInput } from "../workbook/sheet.js";
import type { Config } from "./config.js";

/** Patterns of files, the folder they start from, and where each is written. */
export type InputPatterns = Pick<Config, "folder" | "inputs" | "locate">;

/** Reads the files that the patterns match, sorted by name. A pattern that matches nothing is reported. */
export function readBooks(config: InputPatterns, sink: DiagnosticSink): readonly BookInput[] {
  const seen = new Set<string>();
  const books: BookInput[] = [];
  config.inputs.forEach((pattern, index) => {
    const matching = matchPattern(config.folder, pattern);
    if (matching.length === 0) {
      const at = config.locate(["inputs", String(index)]);
      sink.report("config-input-missing", { at, args: { found: pattern } });
    }
    const fresh = matching.filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    books.push(...readMatching(config.folder, fresh, sink));
  });
  return books.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The books of one pattern: CSV files of one folder are the sheets of one. */
function readMatching(
  folder: string,
  paths: readonly string[],
  sink: DiagnosticSink,
): readonly BookInput[] {
  const [exports, others] = [paths.filter(isTable), paths.filter((path) => !isTable(path))];
  const books = others.flatMap((path) => readBook(path, nameOf(folder, path), sink) ?? []);
  const [first] = exports;
  if (first === undefined) return books;
  const files = exports.map((path) => readFile(path, nameOf(folder, path)));
  const name = nameOf(folder, exports.length === 1 ? first : dirname(first)) || ".";
  return [...books, { kind: "exports", name, files }];
}

function isTable(path: string): boolean {
  return /\.(?:csv|tsv)$/i.test(path) && !statSync(path).isDirectory();
}

/** The name that reports and generated code use: relative to the configuration, the same on every system. */
function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/").normalize("NFC");
}

/** Null where the book is an archive that cannot be read. */
function readBook(path: string, name: string, sink: DiagnosticSink): BookInput | null {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path)
      .filter((entry) => isExportName(entry))
      .map((entry) => readFile(join(path, entry), `${name}/${entry.normalize("NFC")}`));
    return { kind: "exports", name, files };
  }
  const file = readFile(path, name);
  if (!isExportArchive(file.bytes)) return { kind: "workbook", name, file };
  const files = readExportArchive(file, sink);
  return files === null ? null : { kind: "exports", name, files };
}

function readFile(path: string, file: string): WorkbookInput {
  return { file, bytes: readFileSync(path) };
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
