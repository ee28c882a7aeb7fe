import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Config } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { programFiles, programVersion } from "../config/program-version.js";
import { exitCodeOf } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import { fingerprintOf, isUpToDate } from "../emit/fingerprint.js";
import { discardPrepared, prepareFolder, recoverFolder } from "../emit/swap-folder.js";
import type { GenerateResult, PreviousRevision } from "../pipeline/generate.js";
import { hashRevision } from "../revisions/revision-bytes.js";
import type { Terminal } from "./command.js";
import { showProgress } from "./progress.js";
import { modelInputs, readSpecFiles, type SpecFiles } from "../config/spec-files.js";
import { summariseModel } from "./summary.js";

export interface GenerateOptions {
  readonly config?: string;
  /** Output folder in place of the configured one. */
  readonly out?: string;
  /** Only compare the folder with what would be generated. */
  readonly check?: boolean;
  /** Only say what would be written. */
  readonly dryRun?: boolean;
  /** Replace files that were edited by hand. */
  readonly force?: boolean;
}

/** `specgen generate`. Returns the exit code. */
export async function generate(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const sink = new DiagnosticSink();
  const config = loadConfig(options.config, terminal.cwd, sink);
  const files = config === null ? null : readSpecFiles(config, sink);
  if (config === null || files === null || sink.hasErrors)
    return finish(sink.diagnostics, terminal);
  const output = options.out === undefined ? config.output : resolve(terminal.cwd, options.out);
  const reading = options.check === true || options.dryRun === true;
  if (!reading && recoverFolder(output)) sink.report("emit-recovered", { args: { dir: output } });
  const hashes = config.previous.map(hashRevision);
  const fingerprint = fingerprintMaker(config, files, hashes);
  if (isUpToDate(output, fingerprint(files.names?.text ?? ""))) {
    terminal.out(`${upToDate[terminal.language]}\n`);
    return finish(sink.diagnostics, terminal);
  }
  const previous = await readPrevious(config, hashes, sink);
  if (previous === null) return finish(sink.diagnostics, terminal);
  const progress = showProgress(terminal);
  let prepared: ReadonlyMap<string, string> = new Map();
  const { generate: run } = await import("../pipeline/generate.js");
  const result = await run(
    {
      ...modelInputs(config, files),
      emit: {
        packageName: config.package.name,
        enumStyle: config.package.enumStyle,
        text: config.package.text,
        generatorVersion: programVersion(),
        templates: files.templates,
      },
      previous,
      fingerprint,
      onUncompiled: (sources) => {
        if (!reading) prepared = prepareFolder(output, sources);
      },
    },
    progress.stage,
  );
  progress.stage("write");
  const line = await deliver({ config, output, result, options, prepared, sink, reading });
  if (prepared.size > 0) discardPrepared(output);
  progress.done();
  if (line !== null) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const summary = summariseModel(result.model, terminal.language);
    terminal.out(`${summary}\n${line[terminal.language]} (${seconds} s)\n`);
  }
  return finish([...result.diagnostics, ...sink.diagnostics], terminal);
}

const upToDate = { ja: "前回から変わっていません", en: "Nothing has changed since the last run" };

function finish(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  terminal.err(renderDiagnostics(diagnostics, terminal));
  return exitCodeOf(diagnostics);
}

/** The fingerprint of a run, which depends on the names lock that the run ends with. */
function fingerprintMaker(
  config: Config,
  files: SpecFiles,
  previous: readonly string[],
): (namesLock: string) => string {
  const inputs = new Map<string, string | Uint8Array>(programFiles());
  inputs.set("specgen.yaml", config.text);
  for (const book of files.books) {
    for (const { file, bytes } of book.kind === "workbook" ? [book.file] : book.files) {
      inputs.set(`input ${file}`, bytes);
    }
  }
  inputs.set("glossary", files.glossary?.text ?? "");
  inputs.set("rules", files.rules?.text ?? "");
  inputs.set("overlay", files.overlay?.text ?? "");
  inputs.set("renames", files.renames?.text ?? "");
  for (const [index, hash] of previous.entries()) inputs.set(`previous ${index}`, hash);
  for (const [name, text] of files.templates) inputs.set(`template ${name}`, text);
  return (namesLock) =>
    fingerprintOf({
      generatorVersion: programVersion(),
      inputs: new Map([...inputs, ["names", namesLock]]),
      settings: {},
    });
}

/** The earlier revisions with their hashes; null, with the reasons reported, where one cannot be used. */
async function readPrevious(
  config: Config,
  hashes: readonly string[],
  sink: DiagnosticSink,
): Promise<readonly PreviousRevision[] | null> {
  if (hashes.length === 0) return [];
  const { loadPrevious } = await import("../revisions/load-previous.js");
  const models = await loadPrevious(config, sink);
  return models?.map((model, index) => ({ model, sha256: hashes[index] ?? "" })) ?? null;
}

type Line = { readonly ja: string; readonly en: string };

/** What becomes of a run's result. */
interface Delivery {
  readonly config: Config;
  readonly output: string;
  readonly result: GenerateResult;
  readonly options: GenerateOptions;
  /** Files that stand beside the output folder already. */
  readonly prepared: ReadonlyMap<string, string>;
  readonly sink: DiagnosticSink;
  /** Whether nothing may be written. */
  readonly reading: boolean;
}

/** Says in a line what was done; null where there was nothing to do, or it was refused. */
async function deliver(delivery: Delivery): Promise<Line | null> {
  if (delivery.result.files.size === 0) return null;
  return delivery.reading ? compare(delivery) : write(delivery);
}

/** Writes the package and, where names were given, the lock. */
async function write({
  config,
  output,
  result,
  options,
  prepared,
  sink,
}: Delivery): Promise<Line | null> {
  const { writePackage } = await import("../emit/write-package.js");
  const keepOut = [config.folder, process.cwd()];
  const force = options.force ?? false;
  const counts = writePackage(output, result.files, { force, keepOut, prepared }, sink);
  if (counts === null) return null;
  if (config.names !== null) writeFileSync(config.names, result.namesLock);
  const { written, unchanged, deleted } = counts;
  return {
    ja: `書込み${written}、変更なし${unchanged}、削除${deleted}`,
    en: `${written} files written, ${unchanged} unchanged, ${deleted} deleted`,
  };
}

/** Compares instead of writing: for `--check` a difference is an error, for `--dry-run` news. */
async function compare({ config, output, result, options, sink }: Delivery): Promise<Line> {
  const { comparePackage, reportDifferences } = await import("../emit/compare-package.js");
  const differences = comparePackage(output, result.files);
  const folder = relative(config.folder, output) || output;
  if (options.check === true) reportDifferences(folder, differences, sink);
  const lines = differences.flatMap(({ path, state, excerpt }) => [
    `${state} ${path}`,
    ...excerpt.map((text) => `    ${text}`),
  ]);
  const list = lines.map((text) => `${text}\n`).join("");
  return {
    ja: `${list}違いのあるファイル${differences.length}（書き込んでいません）`,
    en: `${list}${differences.length} files differ (nothing was written)`,
  };
}
