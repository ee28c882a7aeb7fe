import { relative } from "node:path";
import { exitCodeOf, exitCodes } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { matchModels } from "../diff/match/match-models.js";
import { compilerSettings } from "../migrate/code/compiler-settings.js";
import { enumStyleOf } from "../migrate/code/enum-style.js";
import { findImports } from "../migrate/code/find-imports.js";
import { findSources } from "../migrate/code/find-sources.js";
import { slashed } from "../migrate/code/package-folders.js";
import { readSource, type SourceText } from "../migrate/code/sources.js";
import { type MigrationResult, type MigrationTask, migrateCode } from "../migrate/migrate-code.js";
import { defaultPackage, type Revision } from "../revisions/revision.js";
import type { Terminal } from "./command.js";
import { loadRevisions, type RevisionPair } from "./load-revisions.js";
import { printPatch, printSummary } from "./migrate/print.js";
import { warnWithoutRepository, writeMigrated } from "./migrate/write.js";
import { readRenames } from "./read-renames.js";

export interface MigrateOptions {
  /** As `loadRevision` takes them. */
  readonly before: string;
  readonly after: string;
  /** Folders or patterns of the code. */
  readonly src: readonly string[];
  /** Writes the files; otherwise the patch is only shown. */
  readonly write?: boolean;
  /** The package as the code imports it, or its folder. */
  readonly package?: string;
  readonly tsconfig?: string;
  /** `renames.yaml`; that of the newer configuration when absent. */
  readonly renames?: string;
}

/**
 * `specgen migrate`: rewrites the maker's code for another revision. Returns the exit code: 1 where a
 * person must decide, or where errors are left that were not there before.
 */
export async function migrate(options: MigrateOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const result = await run(options, terminal, sink);
  terminal.err(renderDiagnostics(sink.diagnostics, terminal));
  const isOpen = result !== null && result.markers.all + result.errors.remaining.length > 0;
  return Math.max(exitCodeOf(sink.diagnostics), isOpen ? exitCodes.input : exitCodes.ok);
}

async function run(
  options: MigrateOptions,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<MigrationResult | null> {
  const { cwd, language } = terminal;
  // What is wrong with the code is found before the revisions are read, which takes longer.
  const sources = readSources(options.src, cwd, sink);
  const paths = sources.map(({ path }) => path);
  const settings = paths.length === 0 ? null : compilerSettings(options.tsconfig, paths, cwd, sink);
  const renames = readRenames(options.renames, cwd, sink);
  if (settings === null || exitCodeOf(sink.diagnostics) === exitCodes.usage) return null;
  const revisions = await loadRevisions(options, renames, terminal, sink);
  if (revisions === null) return null;
  const task = makeTask({ revisions, sources, settings, options, cwd }, sink);
  if (task === null) return null;
  const result = await migrateCode(task, sink);
  if (result === null) return null;
  for (const { name, line, message } of result.broken) {
    sink.report("migrate-syntax", { at: { file: name, line }, args: { reason: message } });
  }
  terminal.out(printPatch(result));
  const written = options.write === true ? writeMigrated(result.changed, sink) : null;
  if (written !== null && written > 0) warnWithoutRepository(paths, sink);
  terminal.out(printSummary(result, { files: sources.length, written, language }));
  return result;
}

interface Parts {
  readonly revisions: RevisionPair;
  readonly sources: readonly SourceText[];
  readonly settings: Pick<MigrationTask["setting"], "compilerOptions" | "ambient">;
  readonly options: MigrateOptions;
  readonly cwd: string;
}

/** What is to be migrated; null, with the reason reported, where the code does not use the package. */
function makeTask(
  { revisions: { before, after, decisions }, sources, settings, options, cwd }: Parts,
  sink: DiagnosticSink,
): MigrationTask | null {
  const facts = (revision: Revision) => ({
    packageName: revision.package.name,
    revision: revision.model.revision,
  });
  const imports = findImports({
    files: sources,
    compilerOptions: settings.compilerOptions,
    cwd,
    asked: options.package,
    before: facts(before),
    after: facts(after),
  });
  if (imports === null) {
    const found = options.package ?? before.package.name;
    sink.report("migrate-no-import", { args: { count: sources.length, found } });
    return null;
  }
  const [folder] = imports.folders;
  const style = folder === undefined ? null : enumStyleOf(folder);
  const [named = before.package.name] = imports.names;
  // A spec.json does not say how its package is called, and a user who names one means both.
  const isNamed = options.package === undefined && after.package.name !== defaultPackage.name;
  const revision = ({ model, package: { enumStyle } }: Revision, packageName: string) => ({
    model,
    packageName,
    enumStyle: style ?? enumStyle,
  });
  return {
    before: revision(before, named),
    after: revision(after, isNamed ? after.package.name : named),
    matching: matchModels(before.model, after.model, decisions),
    sources,
    setting: { ...settings, imports },
  };
}

function readSources(
  patterns: readonly string[],
  cwd: string,
  sink: DiagnosticSink,
): readonly SourceText[] {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const found = findSources(pattern, cwd);
    if (found.length === 0) sink.report("migrate-no-source", { args: { found: pattern } });
    for (const path of found) paths.add(path);
  }
  return [...paths].sort().flatMap((path) => {
    const name = slashed(relative(cwd, path));
    const source = readSource(path, name);
    if (typeof source !== "string") return [source];
    sink.report("migrate-unreadable", { at: { file: name }, args: { reason: source } });
    return [];
  });
}
