import type { Language } from "../../diagnostics/language.js";
import type { SourceRef } from "../../spec/model.js";

/**
 * What this command uses of a generated package. It is loaded at run time and may have been generated
 * by another version of this program, so nothing else of it may be relied upon.
 */
export interface Registry {
  readonly layouts: readonly LayoutSummary[];
  loadLayout(id: string): Promise<LayoutModule>;
}

export interface LayoutSummary {
  readonly id: string;
  readonly name: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Null where a procedure has one layout. */
  readonly formCategory: string | null;
  readonly columnCount: number;
}

export type Encoding = "utf-8" | "windows-31j";

export interface PackageColumn {
  readonly name: string;
  readonly codes: { has(value: unknown): boolean } | null;
}

export interface PackageLayout extends LayoutSummary {
  readonly dialect: { readonly encoding: Encoding; readonly header: boolean };
  readonly columns: readonly PackageColumn[];
}

/** A record as `read` gives it; only handed back to the package. */
export type PackageRecord = object;

export interface RecordPosition {
  /** From 1. */
  readonly record: number;
  /** Physical line on which the record starts, from 1. */
  readonly line: number | null;
}

export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly header?: boolean | undefined;
}

export interface PackageIssue {
  readonly kind: string;
  readonly severity: "fatal" | "error" | "warning" | "info";
  readonly line: number | null;
  /** Number of the CSV column, from 1. */
  readonly column: number | null;
  readonly path: string | null;
  readonly itemId: string | null;
  readonly itemName: string | null;
  readonly check: string | null;
  readonly messageId: string | null;
  readonly args: Readonly<Record<string, string>>;
  readonly source: SourceRef | null;
  readonly remedy: string | null;
  text(language: Language): string;
}

export interface UndeterminedCheck {
  readonly check: string;
  /** Name of the fact that was not passed. */
  readonly fact: string;
}

export interface ValidationResult {
  readonly issues: readonly PackageIssue[];
  readonly undetermined: readonly UndeterminedCheck[];
}

/** Facts from outside the file. */
export interface Facts {
  readonly applicationDate?: string | undefined;
  readonly today?: string | undefined;
  readonly flags?: Readonly<Record<string, boolean>> | undefined;
  readonly parent?: { readonly layout: PackageLayout; readonly record: PackageRecord } | undefined;
  readonly showValues?: boolean | undefined;
}

/** One record of a stream; to be used up before the next is taken. */
export interface ReadLine extends ValidationResult {
  readonly position: RecordPosition;
  readonly record: PackageRecord;
}

export interface LayoutModule {
  readonly layout: PackageLayout;
  read(
    input: Uint8Array,
    options?: ReadOptions,
  ): {
    readonly records: readonly PackageRecord[];
    readonly positions: readonly RecordPosition[];
    readonly issues: readonly PackageIssue[];
  };
  /** Reads and checks in constant memory; `issues` are those outside of records, so far. */
  read(
    input: AsyncIterable<Uint8Array>,
    options?: ReadOptions & Facts,
  ): AsyncIterable<ReadLine> & { readonly issues: readonly PackageIssue[] };
  validate(record: readonly string[], facts?: Facts): ValidationResult;
  validateFile(
    records: Iterable<PackageRecord>,
    context: Facts & { readonly positions?: readonly RecordPosition[] | undefined },
  ): readonly ValidationResult[];
}

/** The functions of a registry or layout module that a package lacks. */
export function missingIn(value: object, names: readonly string[]): readonly string[] {
  return names.filter((name) => typeof (value as Record<string, unknown>)[name] !== "function");
}
