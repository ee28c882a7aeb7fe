import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { modelInputs, readSpecFiles } from "../config/spec-files.js";
import type { Config } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import { manifestPath, sha256 } from "../emit/manifest.js";
import { loadModel, type Stage } from "../pipeline/load-model.js";
import { noDecisions } from "../spec/renames/decisions.js";
import { parseRenames } from "../spec/renames/parse-renames.js";
import { GitCopy, GitError, parseGitPath } from "./git-files.js";
import { readPackage, readSpecFile } from "./read-package.js";
import { configName, type Revision, specPath } from "./revision.js";
import { RevisionProblems } from "./shown-places.js";

/**
 * Loads a revision from a folder with a `specgen.yaml`, a generated package, a `spec.json`, a
 * configuration file, or `REV:path` of any of these in git. Null, with the reasons reported, where
 * that is not possible. Of a spec that is read anew only the errors are reported.
 */
export async function loadRevision(
  asked: string,
  cwd: string,
  sink: DiagnosticSink,
  onStage: (stage: Stage) => void = () => {},
): Promise<Revision | null> {
  const path = resolve(cwd, asked);
  if (existsSync(path)) return loadShown(asked, path, sink, onStage);
  const git = parseGitPath(asked);
  if (git === null) {
    sink.report("revision-missing", { args: { found: asked } });
    return null;
  }
  const copy = new GitCopy(cwd, git.rev);
  try {
    const copied = copy.fetch(copy.fromTop(git.path));
    if (!existsSync(copied)) {
      sink.report("revision-missing", { args: { found: asked } });
      return null;
    }
    fetchWhatIsNamed(copied, copy);
    return await loadShown(asked, copied, sink, onStage);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    sink.report("revision-git", { args: { found: asked, reason: error.message } });
    return null;
  } finally {
    copy.remove();
  }
}

/** Loads what is at a path, and reports problems under the path that was asked for. */
async function loadShown(
  asked: string,
  path: string,
  sink: DiagnosticSink,
  onStage: (stage: Stage) => void,
): Promise<Revision | null> {
  const isFolder = statSync(path).isDirectory();
  const written = asked.replaceAll("\\", "/");
  const problems = isFolder
    ? new RevisionProblems(written, path)
    : new RevisionProblems(folderOf(written), dirname(path));
  try {
    return await loadPath(path, problems.sink, onStage);
  } finally {
    problems.passTo(sink);
  }
}

/** The folder of a file as it is written; a file at the top of a commit has none but the commit. */
function folderOf(written: string): string {
  const [, rev = "", path = ""] = /^([^/]*:)?(.*)$/s.exec(written) ?? [];
  return path.includes("/") ? rev + posix.dirname(path) : rev;
}

function loadPath(
  path: string,
  sink: DiagnosticSink,
  onStage: (stage: Stage) => void,
): Promise<Revision | null> | Revision | null {
  if (!statSync(path).isDirectory())
    return /\.ya?ml$/.test(path) ? readSpec(path, sink, onStage) : readSpecFile(path, sink);
  if (existsSync(join(path, configName))) return readSpec(join(path, configName), sink, onStage);
  if (existsSync(join(path, specPath)) || existsSync(join(path, manifestPath)))
    return readPackage(path, sink);
  sink.report("revision-nothing-in-folder", { at: { file: path } });
  return null;
}

/** Reads the workbooks that a configuration names. */
async function readSpec(
  file: string,
  sink: DiagnosticSink,
  onStage: (stage: Stage) => void,
): Promise<Revision | null> {
  const own = new DiagnosticSink();
  const config = loadConfig(file, dirname(file), own);
  const files = config === null ? null : readSpecFiles(config, own);
  const loaded =
    config === null || files === null || own.hasErrors
      ? null
      : await loadModel(modelInputs(config, files), own, onStage);
  const { diagnostics } = own;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const open = errors.filter(isOfRules);
  for (const error of errors) if (!isOfRules(error)) sink.add(error);
  if (config === null || loaded === null || open.length < errors.length) return null;
  const { model, profile } = loaded;
  const { revision } = model;
  if (open.length > 0)
    sink.report("revision-has-open-rules", { args: { revision, count: open.length } });
  const count = diagnostics.filter(({ severity }) => severity === "warning").length;
  if (count > 0) sink.report("revision-has-warnings", { args: { revision, count } });
  const renames = files?.renames ?? null;
  return {
    model,
    profile: sha256(profile),
    decisions:
      renames === null
        ? noDecisions
        : parseRenames(renames.text, renames.file, new DiagnosticSink()),
    package: config.package,
  };
}

/**
 * Sentences that are not understood yet, and decisions that a new revision has overtaken, keep a
 * package from being generated; the day a revision arrives there are some, and it is compared all the same.
 */
function isOfRules({ code }: Diagnostic): boolean {
  return code.startsWith("rule-");
}

/** A configuration in git may name files beside its folder. */
function fetchWhatIsNamed(path: string, copy: GitCopy): void {
  const file = basename(path) === configName ? path : join(path, configName);
  if (!existsSync(file)) return;
  const config = loadConfig(file, dirname(file), new DiagnosticSink());
  if (config === null) return;
  for (const named of filesOf(config)) copy.fetchCopied(named);
}

function filesOf({ folder, inputs, ...config }: Config): readonly string[] {
  const { glossary, rules, overlay, names, renames } = config;
  // Of a pattern all that is in its folder is taken.
  const books = inputs.map((pattern) => {
    const path = resolve(folder, pattern);
    return pattern.includes("*") ? dirname(path) : path;
  });
  return [...books, ...[glossary, rules, overlay, names, renames].filter((path) => path !== null)];
}
