import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { SpecModel } from "../model.js";
import { lintChecks } from "./checks.js";
import { lintCodes } from "./codes.js";
import { lintDuplicates } from "./duplicates.js";
import { lintItems } from "./items.js";
import { lintMessages } from "./messages.js";

/** Holds a model against itself and reports what does not fit. */
export type Lint = (model: SpecModel, sink: DiagnosticSink) => void;

/** Every lint, in the order of the reports. */
export const lints: readonly Lint[] = [
  lintDuplicates,
  lintItems,
  lintCodes,
  lintChecks,
  lintMessages,
];

export function lintModel(model: SpecModel, sink: DiagnosticSink): void {
  for (const lint of lints) lint(model, sink);
}
