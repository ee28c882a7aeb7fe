/** Where a problem was seen: a cell of a workbook, or a line of a text file. */
export interface Place {
  /** Path as the user wrote it, with forward slashes. */
  readonly file: string;
  readonly sheet?: string;
  /** A1-style address on `sheet`. */
  readonly cell?: string;
  /** 1-based line of a text file. */
  readonly line?: number;
  /** Dotted key of a configuration file. */
  readonly key?: string;
}

export type Severity = "error" | "warning" | "info";

/** What kind of failure an error is; each kind has its own exit code (see `exit-code.ts`). */
export type FailureKind = "input" | "usage" | "stale" | "refused";

/** Text in the two languages of the program; `{name}` marks an argument. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** One line of the problem catalogue. */
export interface ProblemDefinition {
  readonly severity: Severity;
  readonly kind: FailureKind;
  /** What was found, and what was expected. */
  readonly title: Words;
  /** What to do about it. */
  readonly fix: Words;
}

/** A part of the catalogue: stable code -> definition. Codes are kebab-case, prefixed with their area. */
export type ProblemTable = Readonly<Record<string, ProblemDefinition>>;

/** The names of the arguments in a text. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The argument names that the texts of a definition mention. */
export type ArgumentsOf<Definition extends ProblemDefinition> = Placeholder<
  | Definition["title"]["ja"]
  | Definition["title"]["en"]
  | Definition["fix"]["ja"]
  | Definition["fix"]["en"]
>;
