import { modelInputs, readSpecFiles } from "../../generator/config/spec-files.js";
import { loadConfig } from "../../generator/config/load-config.js";
import { type Diagnostic, DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { parseManifest } from "../../generator/emit/manifest.js";
import { inspectReadings } from "../../generator/inspect/inspect-sheet.js";
import type { Inspection } from "../../generator/inspect/inspection.js";
import {
  type LoadedModel,
  loadModel,
  type ModelInputs,
} from "../../generator/pipeline/load-model.js";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { extendProfile } from "../../generator/profile/extend-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";

/** Folders with a configuration: the newest revision, its messy variant, and the older revisions. */
type SampleFolder = "sample" | "sample-messy" | "sample/2.0" | "sample/1.0";

/** What a configuration of one of the samples reads. */
export function sampleInputs(sample: SampleFolder): ModelInputs {
  const sink = new DiagnosticSink();
  const config = loadConfig(`input-specs/${sample}/specgen.yaml`, process.cwd(), sink);
  if (config === null || sink.hasErrors) throw new Error(`${sample} has no configuration`);
  return modelInputs(config, readSpecFiles(config, sink));
}

/** Workbooks in memory in place of those of a configuration. */
export function withBooks(
  inputs: ModelInputs,
  files: ReadonlyMap<string, Uint8Array>,
): ModelInputs {
  const books = [...files].map(([name, bytes]) => {
    const file = `3.0/${name}`;
    return { kind: "workbook" as const, name: file, file: { file, bytes } };
  });
  return { ...inputs, books };
}

export interface Loaded extends LoadedModel {
  readonly diagnostics: readonly Diagnostic[];
  readonly inspection: Inspection;
}

/** Loads a model with the account of the cells that it was read from. */
export async function loadWithAccount(inputs: ModelInputs): Promise<Loaded> {
  const sink = new DiagnosticSink();
  const loaded = await loadModel(inputs, sink);
  const { data, locate } = inputs.profile ?? { data: {}, locate: () => ({ file: "" }) };
  const lexicon = makeLexicon(extendProfile(defaultProfile, data, locate, new DiagnosticSink()));
  const inspection = inspectReadings(loaded.readings, lexicon);
  return { ...loaded, diagnostics: sink.diagnostics, inspection };
}

/** A model as it is but for the places it was read from. */
export function withoutPlaces(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) =>
      key === "source" || key === "cells" ? undefined : value,
    ),
  );
}

/** The numbers of diagnostics by severity and code. */
export function countCodes(diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { severity, code } of diagnostics) {
    const key = `${severity} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const reference = /3\.0\/[^\s/]+\.xlsx [^!\n]{0,40}![A-Z]+\d+/gu;
const layoutSources = /sources: \[[^\]]*\]/gu;
/** The hashes of the profile and the workbooks in `provenance`. */
const madeFrom = /profile: "[0-9a-f]{64}",\s*inputs: \[[^\]]*\]/gu;
// A tab is escaped in the sources and stands as it is in the bundles.
const tableColumns = /(?:\\t|\t)3\.0\/[^\s/]+?\.xlsx(?:\\t|\t)[^\n]{0,40}?(?:\\t|\t)[A-Z]+\d+/gu;

/**
 * The files of a package without what says where a fact stands in the workbooks: references to cells in
 * comments, the `sources` of layouts, the last columns of the table of checks, the places in `spec.json`,
 * and in the manifest the hashes. Everything else stays as it is, byte for byte.
 */
export function withoutReferences(
  files: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...files].map(([path, text]) => [path, strip(path, text)]));
}

function strip(path: string, text: string): unknown {
  if (path === "spec.json") return withoutPlaces(JSON.parse(text));
  if (path === "manifest.json") {
    const { format, generator, terms, revision, outputs } = parseManifest(text);
    return { format, generator, terms, revision, outputs: Object.keys(outputs) };
  }
  const plain = text.replace(reference, "").replace(madeFrom, "");
  if (/\/layouts\//.test(path)) return plain.replace(layoutSources, "sources: []");
  return /\/tables\/|dist\/checks/.test(path) ? plain.replace(tableColumns, "") : plain;
}
