import type { Language } from "../../diagnostics/language.js";
import type { AcceptedChanges } from "../accept/accepted.js";

/** What a report is told besides the diff. */
export interface ReportOptions {
  readonly language: Language;
  /** Changes that were accepted and still are; none by default. */
  readonly accepted?: AcceptedChanges;
  /** Fingerprints of the changes that make the run fail; see `accept/failing.ts`. */
  readonly failing?: ReadonlySet<string>;
}
