import { DiagnosticSink, type Diagnostic } from "../diagnostics/sink.js";
import { compilePackage } from "../emit/compile.js";
import { emitPackage } from "../emit/emit-package.js";
import { addManifest, type ManifestFacts, sha256 } from "../emit/manifest.js";
import type { EmitOptions } from "../emit/options.js";
import type { SpecModel } from "../spec/model.js";
import { noDecisions } from "../spec/renames/decisions.js";
import { parseRenames } from "../spec/renames/parse-renames.js";
import { writeSpecJson } from "../spec/spec-json.js";
import { hashedWording } from "../spec/wording/hashed-wording.js";
import { placeId } from "../spec/wording/package-wording.js";
import { rewordModel } from "../spec/wording/reword.js";
import { makeEarlier } from "./earlier-revisions.js";
import { type LoadedModel, loadModel, type ModelInputs, type Stage } from "./load-model.js";

/** An earlier revision, and the SHA-256 of what it was loaded from. */
export interface PreviousRevision {
  readonly model: SpecModel;
  readonly sha256: string;
}

export interface GenerateInputs extends ModelInputs {
  readonly emit: EmitOptions;
  /** The revisions to upgrade from; none where absent. */
  readonly previous?: readonly PreviousRevision[];
  /** The fingerprint for the manifest; it may depend on the names lock that this run makes. */
  readonly fingerprint?: (namesLock: string) => string;
  /** Called with the files that the compiler does not make, while it is at work. */
  readonly onUncompiled?: (files: ReadonlyMap<string, string>) => void;
}

export interface GenerateResult {
  /** Text of every file of the package by its path in it; empty where there were errors. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly model: SpecModel;
  /** Text of the names lock with every name that was given. */
  readonly namesLock: string;
}

/** Generates the package from inputs in memory. Touches no file of the user's. */
export async function generate(
  inputs: GenerateInputs,
  onStage: (stage: Stage) => void = () => {},
): Promise<GenerateResult> {
  const sink = new DiagnosticSink();
  const loaded = await loadModel(inputs, sink, onStage);
  const files = sink.hasErrors
    ? new Map<string, string>()
    : await makeFiles(inputs, loaded, sink, onStage);
  const { model, namesLock } = loaded;
  return { files, diagnostics: sink.diagnostics, model, namesLock };
}

async function makeFiles(
  inputs: GenerateInputs,
  loaded: LoadedModel,
  sink: DiagnosticSink,
  onStage: (stage: Stage) => void,
): Promise<ReadonlyMap<string, string>> {
  onStage("emit");
  const facts = manifestFacts(inputs, loaded);
  const emitted = await emitPackage(loaded.model, emitOptions(inputs, loaded), sink, facts);
  if (sink.hasErrors) return new Map();
  onStage("compile");
  // The compiler is a process of its own: what else there is to do is done while it runs.
  const compiling = compilePackage(emitted, sink);
  const uncompiled = new Map([
    ...emitted.files,
    ["spec.json", specJson(loaded.model, inputs.emit)],
  ]);
  inputs.onUncompiled?.(uncompiled);
  const compiled = await compiling;
  if (sink.hasErrors) return new Map();
  return addManifest(new Map([...uncompiled, ...compiled]), facts);
}

/** The options with what is made of the earlier revisions. */
function emitOptions(
  { emit, previous = [], renames }: GenerateInputs,
  { model }: LoadedModel,
): EmitOptions {
  if (previous.length === 0) return emit;
  // What is wrong with the decisions was reported when the names followed them.
  const reported = new DiagnosticSink();
  const decisions =
    renames === undefined ? noDecisions : parseRenames(renames.text, renames.file, reported);
  const models = previous.map((each) => each.model);
  return { ...emit, earlier: makeEarlier(models, { model, decisions, text: emit.text }) };
}

function manifestFacts(inputs: GenerateInputs, loaded: LoadedModel): ManifestFacts {
  const { corrections } = loaded.model;
  return {
    generator: inputs.emit.generatorVersion,
    revision: inputs.revision,
    fingerprint: inputs.fingerprint?.(loaded.namesLock) ?? "",
    profile: sha256(loaded.profile),
    inputs: hashInputs(inputs),
    ...previousHashes(inputs),
    text: inputs.emit.text,
    ...(corrections === undefined ? {} : { overlay: corrections.map(({ id }) => id) }),
  };
}

function previousHashes({ previous = [] }: GenerateInputs): Pick<ManifestFacts, "previous"> {
  const hashes = previous.map(({ model, sha256: hash }) => [model.revision, hash] as const);
  return hashes.length === 0 ? {} : { previous: Object.fromEntries(hashes) };
}

/** The model for comparisons; in a package with less wording than the spec it has hashes instead. */
function specJson(model: SpecModel, { text }: EmitOptions): string {
  if (text === "full") return writeSpecJson(model);
  const { format, ...hashed } = rewordModel(model, hashedWording[text]);
  return writeSpecJson({ format, text, ...hashed });
}

function hashInputs({
  books,
  glossary,
  rules,
  overlay,
  emit,
}: GenerateInputs): Readonly<Record<string, string>> {
  const name = (file: string) => (emit.text === "ids" ? placeId(file) : file);
  const files = books.flatMap((book) => (book.kind === "workbook" ? [book.file] : book.files));
  const texts = [glossary, rules, overlay].filter((text) => text !== undefined);
  return Object.fromEntries([
    ...files.map(({ file, bytes }) => [name(file), sha256(bytes)]),
    ...texts.map(({ file, text }) => [name(file), sha256(text)]),
  ]);
}
