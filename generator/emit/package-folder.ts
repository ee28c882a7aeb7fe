import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type Manifest, manifestPath, parseManifest, sha256 } from "./manifest.js";

/** A package folder as it is on disk, with nothing in it that is not ours. */
export interface PackageFolder {
  /** Bytes of our files by their path in the package; empty where the folder is missing or empty. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that the system puts into folders; they are kept. */
  readonly litter: readonly string[];
  readonly exists: boolean;
}

/** What decides whether a folder may be replaced. */
export interface InspectOptions {
  /** The new content: a file that already has it does not count as edited. */
  readonly expected: ReadonlyMap<string, string>;
  /** Whether edited files may be replaced. */
  readonly force: boolean;
  /** Folders that the output must neither be nor contain, such as that of the configuration. */
  readonly keepOut: readonly string[];
}

/** Whether a file is one that systems put into folders unasked. */
export function isLitter(path: string): boolean {
  return [".DS_Store", "Thumbs.db", "desktop.ini"].includes(basename(path));
}

/** Looks at an output folder. Null, with the reasons reported, where it must not be replaced. */
export function inspectFolder(
  dir: string,
  options: InspectOptions,
  sink: DiagnosticSink,
): PackageFolder | null {
  const inside = options.keepOut.find((folder) => contains(dir, folder));
  if (inside !== undefined) {
    const found = relative(dir, inside) || ".";
    sink.report("emit-output-is-project", { args: { dir, found } });
    return null;
  }
  const kind = kindOf(dir);
  if (kind === "missing") return { files: new Map(), litter: [], exists: false };
  if (kind === "other") {
    sink.report("emit-output-not-folder", { args: { dir } });
    return null;
  }
  return inspectExisting(dir, options, sink);
}

function inspectExisting(
  dir: string,
  { expected, force }: InspectOptions,
  sink: DiagnosticSink,
): PackageFolder | null {
  const entries = listFiles(dir);
  const litter = entries.filter(isLitter);
  const paths = entries.filter((path) => !isLitter(path));
  if (paths.length === 0) return { files: new Map(), litter, exists: true };
  const manifest = paths.includes(manifestPath) ? loadManifest(dir, sink) : "none";
  if (manifest === null) return null;
  if (manifest === "none" && paths.includes("package.json")) {
    sink.report("emit-output-is-project", { args: { dir, found: "package.json" } });
    return null;
  }
  const listed = new Set(
    manifest === "none" ? [] : [manifestPath, ...Object.keys(manifest.outputs)],
  );
  const foreign = paths.filter((path) => !listed.has(path));
  for (const file of outermost(foreign, listed)) {
    sink.report("emit-foreign-file", { at: { file: join(dir, file) }, args: { file } });
  }
  if (manifest === "none" || foreign.length > 0) return null;
  const files = new Map(paths.map((path) => [path, readFileSync(join(dir, path))] as const));
  const edited = force ? [] : editedFiles(files, manifest, expected);
  for (const file of edited) {
    sink.report("emit-edited-file", { at: { file: join(dir, file) }, args: { file } });
  }
  return edited.length > 0 ? null : { files, litter, exists: true };
}

function loadManifest(dir: string, sink: DiagnosticSink): Manifest | null {
  try {
    return parseManifest(readFileSync(join(dir, manifestPath), "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("emit-manifest-broken", {
      at: { file: join(dir, manifestPath) },
      args: { reason },
    });
    return null;
  }
}

function editedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  { outputs }: Manifest,
  expected: ReadonlyMap<string, string>,
): readonly string[] {
  return Object.keys(outputs).filter((path) => {
    const bytes = files.get(path);
    if (bytes === undefined) return false;
    const hash = sha256(bytes);
    const wanted = expected.get(path);
    return hash !== outputs[path] && (wanted === undefined || hash !== sha256(wanted));
  });
}

function contains(dir: string, folder: string): boolean {
  const path = relative(resolve(dir), resolve(folder));
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && resolve(path) !== path);
}

function kindOf(dir: string): "folder" | "missing" | "other" {
  const stats = lstatSync(dir, { throwIfNoEntry: false });
  if (stats === undefined) return "missing";
  return stats.isDirectory() ? "folder" : "other";
}

/** Every file below a folder with forward slashes, links unfollowed. Empty folders do not count. */
export function listFiles(dir: string): readonly string[] {
  const entries = readdirSync(dir, { withFileTypes: true }).sort(byName);
  return entries.flatMap((entry) =>
    entry.isDirectory()
      ? listFiles(join(dir, entry.name)).map((path) => `${entry.name}/${path}`)
      : [entry.name],
  );
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** The outermost folders, or files, that hold nothing of ours: thousands of files become one line. */
function outermost(foreign: readonly string[], listed: ReadonlySet<string>): readonly string[] {
  const ours = new Set<string>();
  for (const path of listed) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) ours.add(folder);
  }
  const places = foreign.map((path) => {
    const parts = path.split("/");
    const depth = parts.findIndex((_, index) => !ours.has(parts.slice(0, index + 1).join("/")));
    return depth < parts.length - 1 ? `${parts.slice(0, depth + 1).join("/")}/` : path;
  });
  return [...new Set(places)];
}
