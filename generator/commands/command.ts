import type { Language } from "../diagnostics/language.js";

/** What a command may touch of the process, so that tests can give it another one. */
export interface Terminal {
  readonly cwd: string;
  readonly language: Language;
  readonly color: boolean;
  /** Whether to show progress: when a person watches. */
  readonly progress: boolean;
  /** Results. */
  readonly out: (text: string) => void;
  /** Problems and progress. */
  readonly err: (text: string) => void;
}
