import { problems } from "./catalogue.js";
import type { FailureKind } from "./problem.js";
import type { Diagnostic } from "./sink.js";

/** Exit codes of the program; the greatest that applies is used. */
export const exitCodes = {
  ok: 0,
  /** The spec, or a file that was checked, has problems; or migrated code needs a person. */
  input: 1,
  /** The command line, the configuration or a file of the user's is not valid. */
  usage: 2,
  /** `--check` found the output out of date. */
  stale: 3,
  /** The output folder must not be written. */
  refused: 4,
  /** `diff --fail-on` found a change of such a kind that nobody has accepted. */
  breaking: 5,
  /** A mistake of the program. */
  internal: 70,
} as const;

/** The exit code for the errors of a run. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const kinds = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code }): FailureKind => problems[code].kind);
  return Math.max(exitCodes.ok, ...kinds.map((kind) => exitCodes[kind]));
}
