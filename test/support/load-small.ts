import type { Diagnostic } from "../../generator/diagnostics/sink.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { type LoadedModel, loadModel } from "../../generator/pipeline/load-model.js";
import type { WireConventions } from "../../generator/spec/model.js";
import { smallSheets } from "./small-spec.js";

export interface Loaded extends LoadedModel {
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  readonly glossary?: string;
  readonly names?: string;
  readonly rules?: string;
  readonly overlay?: string;
  readonly renames?: string;
  /** `1.0` where it is not given. */
  readonly revision?: string;
  readonly profile?: unknown;
  readonly conventions?: WireConventions;
}

/** Loads the small spec with some sheets changed, added, or left out (null). */
export async function loadSmall(
  changes: Readonly<Record<string, string | null>>,
  options: LoadOptions = {},
): Promise<Loaded> {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...smallSheets, ...changes }).flatMap(([name, text]) =>
    text === null ? [] : [{ file: `book/${name}.csv`, bytes: encoder.encode(text) }],
  );
  const text = (file: string, content: string | undefined) =>
    content === undefined ? {} : { [file.split(".")[0] ?? ""]: { file, text: content } };
  const sink = new DiagnosticSink();
  const loaded = await loadModel(
    {
      books: [{ kind: "exports", name: "book", files }],
      revision: options.revision ?? "1.0",
      dialect: {
        encoding: "utf-8",
        bom: false,
        newline: "\r\n",
        quoting: "minimal",
        header: false,
      },
      ...(options.conventions === undefined ? {} : { conventions: options.conventions }),
      profile: {
        data: options.profile,
        locate: (path) => ({ file: "specgen.yaml", key: path.join(".") }),
      },
      ...text("glossary.csv", options.glossary),
      ...text("names.lock.json", options.names),
      ...text("rules.yaml", options.rules),
      ...text("overlay.yaml", options.overlay),
      ...text("renames.yaml", options.renames),
    },
    sink,
  );
  return { ...loaded, diagnostics: sink.diagnostics };
}
