import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { WorkbookLimits } from "./limits.js";

/** What every step of reading one file is told. */
export interface Reading {
  /** The file as named by the user. */
  readonly file: string;
  readonly limits: WorkbookLimits;
  readonly sink: DiagnosticSink;
}

/** Thrown to stop reading a file whose problem has been reported. */
export class Refused extends Error {
  override readonly name = "Refused";
}
