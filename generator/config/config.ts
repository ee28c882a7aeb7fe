import type { EmitOptions } from "../emit/options.js";
import type { CsvDialect, WireConventions } from "../spec/model.js";
import type { Place } from "../diagnostics/problem.js";
import type { WorkbookLimits } from "../workbook/limits.js";

/** A `specgen.yaml`, with its paths made absolute. */
export interface Config {
  /** Absolute path of the file, and its folder, which the paths in it start from. */
  readonly file: string;
  readonly folder: string;
  /** The text, for the fingerprint. */
  readonly text: string;
  readonly revision: string;
  /** Patterns of workbooks, of CSV exports, or of folders or archives of CSV exports, as written. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly glossary: string | null;
  readonly rules: string | null;
  readonly overlay: string | null;
  readonly names: string | null;
  readonly renames: string | null;
  readonly templates: string | null;
  /** Earlier revisions: folders, packages or `spec.json` files. */
  readonly previous: readonly string[];
  readonly package: Pick<EmitOptions, "enumStyle" | "text"> & { readonly name: string };
  readonly dialect: CsvDialect;
  readonly conventions: WireConventions;
  /** The limits of reading a workbook that the user changed. */
  readonly limits: Partial<WorkbookLimits>;
  /** The user's part of the profile, not yet validated. */
  readonly profile: unknown;
  /** Where a setting stands, by its keys. */
  readonly locate: (path: readonly string[]) => Place;
}
