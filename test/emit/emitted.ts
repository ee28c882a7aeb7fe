import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { type EmittedPackage, emitPackage } from "../../generator/emit/emit-package.js";
import type { EmitOptions } from "../../generator/emit/options.js";
import type { SpecModel } from "../../generator/spec/model.js";

export const options: EmitOptions = {
  packageName: "sample-spec",
  generatorVersion: "0.0.0",
  enumStyle: "enum",
  text: "full",
  templates: new Map(),
};

/** Emits a model and gives the files and the problems' codes. */
export async function emit(
  model: SpecModel,
  changes: Partial<EmitOptions> = {},
): Promise<{
  files: ReadonlyMap<string, string>;
  emitted: EmittedPackage;
  problems: readonly string[];
  sink: DiagnosticSink;
}> {
  const sink = new DiagnosticSink();
  const emitted = await emitPackage(model, { ...options, ...changes }, sink);
  return {
    files: emitted.files,
    emitted,
    problems: sink.diagnostics.map(({ code }) => code),
    sink,
  };
}
