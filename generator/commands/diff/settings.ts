import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { AcceptedChange } from "../../diff/accept/accepted.js";
import { parseFailOn } from "../../diff/accept/fail-on.js";
import { parseAccepted } from "../../diff/accept/parse-accepted.js";
import type { BreakKind } from "../../diff/registry/rule.js";
import type { Decisions } from "../../spec/renames/decisions.js";
import { readRenames, readText } from "../read-renames.js";

export const diffFormats = ["text", "markdown", "html", "json", "github", "summary"] as const;

export type DiffFormat = (typeof diffFormats)[number];

export interface DiffOptions {
  /** The older and the newer revision; see `loadRevision`. */
  readonly before: string;
  readonly after: string;
  readonly format?: DiffFormat;
  /** File for the HTML report, besides what is printed. */
  readonly html?: string;
  /** File that a short Markdown summary is added to. */
  readonly summary?: string;
  /** Kinds that make the run fail, with commas between them. */
  readonly failOn?: string;
  /** `accepted.yaml`. */
  readonly accept?: string;
  /** `renames.yaml`; that of the newer configuration when absent. */
  readonly renames?: string;
  /** Folder of archived CSV files. */
  readonly data?: string;
  /** ISO date on which acceptances must not have expired; the day of the run when absent. */
  readonly today?: string;
}

/** What the options say. */
export interface DiffSettings {
  readonly failOn: readonly BreakKind[];
  readonly accepted: readonly AcceptedChange[];
  /** Null where no file was asked for. */
  readonly renames: Decisions | null;
  readonly today: string;
}

export function readDiffSettings(
  options: DiffOptions,
  cwd: string,
  sink: DiagnosticSink,
): DiffSettings {
  const { failOn, accept, renames, today = new Date().toISOString().slice(0, 10) } = options;
  const accepted = accept === undefined ? null : readText(accept, cwd, sink);
  return {
    failOn: (failOn === undefined ? null : parseFailOn(failOn, sink)) ?? [],
    accepted:
      accept === undefined || accepted === null ? [] : parseAccepted(accepted, accept, sink),
    renames: readRenames(renames, cwd, sink),
    today,
  };
}
