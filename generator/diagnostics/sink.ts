import { type ProblemCode, problems } from "./catalogue.js";
import type { ArgumentsOf, Place, Severity, Words } from "./problem.js";

/** One reported problem. Plain data: the text is made by `render.ts`, in the language asked for. */
export interface Diagnostic {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Where it is; null for a problem of the whole run. */
  readonly at: Place | null;
  /** Other places that take part, such as the first of two clashing cells. */
  readonly related: readonly Place[];
  readonly args: Readonly<Record<string, Argument>>;
}

/** What a text of the catalogue is filled in with; words are taken in the language of the text. */
export type Argument = string | number | Words;

/** What a problem says besides its code. */
export type Details<Code extends ProblemCode> = {
  readonly at?: Place | null;
  readonly related?: readonly Place[];
} & ([ArgumentsOf<(typeof problems)[Code]>] extends [never]
  ? { readonly args?: undefined }
  : { readonly args: Readonly<Record<ArgumentsOf<(typeof problems)[Code]>, Argument>> });

/** Collects the problems of one run, so that all of them are reported together. */
export class DiagnosticSink {
  readonly #diagnostics: Diagnostic[] = [];

  /** Adds a problem. The arguments that the catalogue's texts mention are required by the type. */
  report<Code extends ProblemCode>(code: Code, details: Details<Code>): void {
    this.#diagnostics.push({
      code,
      severity: problems[code].severity,
      at: details.at ?? null,
      related: details.related ?? [],
      args: details.args ?? {},
    });
  }

  /** Takes over a problem that another sink has collected. */
  add(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  /** All problems in the order of their report. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}
