import type { LayoutModule, PackageIssue, PackageLayout } from "./package-api.js";

/** The first records of a file. */
export interface Sample {
  /** Cells of the first line where it is a header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** How well a file fits a layout. */
export interface Fit {
  readonly layout: PackageLayout;
  /** Share of the records with the right number of columns. */
  readonly columns: number;
  /** Procedure code and form category: 1 for each that is right, -1 for each that is another. */
  readonly identity: number;
  /** The most that `identity` can be. */
  readonly identities: number;
  /** Share of the names in the header that are right; 0 without a header. */
  readonly header: number;
  /** Share of what is filled, or should be, that passes the checks of the items. */
  readonly passing: number;
  /** All of it as one number; what differs by less than `clearMargin` may be either. */
  readonly score: number;
}

export const clearMargin = 1.5;

/** Records whose cells are checked. */
const mostChecked = 5;

export function fitOf(module: LayoutModule, { header, rows }: Sample): Fit {
  const { layout } = module;
  const columns = share(rows, (row) => row.length === layout.columnCount);
  const signs = [
    signOf(layout, layout.procedure.code, rows),
    signOf(layout, layout.formCategory, rows),
  ].filter((sign) => sign !== null);
  const identity = signs.reduce((sum, sign) => sum + sign, 0);
  const headerShare = header === null ? 0 : namesInPlace(layout, header);
  const checked = rows.slice(0, mostChecked);
  const passing = checked.reduce((sum, row) => sum + passingShare(module, row), 0) / checked.length;
  return {
    layout,
    columns,
    identity,
    identities: signs.length,
    header: headerShare,
    passing: checked.length === 0 ? 0 : passing,
    score: 3 * columns + identity + 3 * headerShare + 4 * (checked.length === 0 ? 0 : passing),
  };
}

/** Whether the file may be one of the layout at all. */
export function isPlausible({ columns, identity, identities, header }: Fit): boolean {
  return columns >= 0.5 || header >= 0.8 || (identities > 0 && identity === identities);
}

/** Whether nothing speaks against the layout. */
export function suits({ columns, identity, passing }: Fit): boolean {
  return columns >= 0.5 && identity >= 0 && (identity > 0 || passing >= 0.5);
}

/** Share of the names of a header that stand where the layout has them. */
export function namesInPlace({ columns }: PackageLayout, header: readonly string[]): number {
  const right = header.filter((name, index) => plain(name) === plain(columns[index]?.name ?? ""));
  return right.length / Math.max(header.length, columns.length);
}

function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}

/**
 * Whether a code that tells layouts apart stands in its column, the first whose list has it: 1 where
 * it does, -1 where another does, 0 where nothing does; null where the layout has no such column.
 */
function signOf(
  { columns }: PackageLayout,
  code: string | null,
  rows: readonly (readonly string[])[],
): number | null {
  if (code === null) return null;
  const column = columns.findIndex(({ codes }) => codes?.has(code) === true);
  if (column < 0) return null;
  const filled = rows.filter((row) => (row[column] ?? "") !== "");
  if (filled.length === 0) return 0;
  return share(filled, (row) => row[column] === code) >= 0.5 ? 1 : -1;
}

/** Kinds of issues that are about one item. */
const itemKinds = new Set([
  "required",
  "charset",
  "length",
  "code",
  "format",
  "range",
  "fixed",
  "check-digit",
]);

function passingShare(module: LayoutModule, row: readonly string[]): number {
  const { issues } = module.validate(row);
  const ofItems = issues.filter(({ kind, column }) => column !== null && itemKinds.has(kind));
  const bad = new Set(ofItems.map(({ column }) => column)).size;
  const isMissing = ({ kind }: PackageIssue) => kind === "required";
  const surplus = Math.max(0, row.length - module.layout.columnCount);
  const asked = row.filter((cell) => cell !== "").length + ofItems.filter(isMissing).length;
  return Math.max(0, 1 - (bad + surplus) / Math.max(1, asked));
}

function share<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}
