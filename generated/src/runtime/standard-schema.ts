import { check, type Submittable } from "./check.js";
import { type InputIssue, InputIssues } from "./input-issue.js";
import { Issue } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import type { Layout } from "./layout.js";
import type { GroupConstructor } from "./members.js";
import { isError } from "./message.js";
import { type Path, pathKeys } from "./path.js";
import { readPlain } from "./plain-input.js";
import type { RecordView } from "./record.js";
import type { ValidationContext } from "./validate.js";

/** The interface of https://standardschema.dev, version 1, as far as a schema that never waits has it. */
export interface StandardSchema<Input, Output> {
  readonly "~standard": StandardProperties<Input, Output>;
}

export interface StandardProperties<Input, Output> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** For the type checker only; undefined at run time. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  /** Keys and indexes from the record; empty where the issue is with the whole. */
  readonly path: Path;
}

/**
 * The plain object that a record's constructor takes. A layout's schema also takes records and the cells
 * of CSV lines; the type leaves them out, because forms and clients infer their values from it.
 */
export type LayoutInput<R> = R extends { toObject(): infer Init } ? Init : unknown;

/**
 * A layout as a schema for libraries that take Standard Schema, with the facts that its checks need. It
 * gives the record where the spec finds no error; checks that lack a fact do not count, nor do warnings.
 */
export function standardSchema<R>(
  layout: Layout<R>,
  context?: ValidationContext,
): StandardSchema<LayoutInput<R>, Submittable<R>> {
  const schema: StandardProperties<unknown, unknown> = {
    version: 1,
    vendor: "zairyu-specgen",
    validate: (value) => validateInput(layout as Layout<RecordView<object>>, value, context),
  };
  return { "~standard": schema as StandardProperties<LayoutInput<R>, Submittable<R>> };
}

type AnyLayout = Layout<RecordView<object>>;

function validateInput(
  layout: AnyLayout,
  value: unknown,
  context: ValidationContext | undefined,
): StandardResult<RecordView<object>> {
  const issues = new InputIssues();
  const record = readInput(layout, value, issues);
  if (record instanceof Issue) return { issues: [standardIssue(record)] };
  if (record === null || issues.found.length > 0)
    return { issues: issues.found.map(standardIssue) };
  const result = check(layout, record, context);
  if (result.ok) return { value: result.record };
  return { issues: result.issues.filter(({ severity }) => isError(severity)).map(standardIssue) };
}

function standardIssue({ message, path }: Issue | InputIssue): StandardIssue {
  return { message, path: typeof path === "string" ? pathKeys(path) : (path ?? []) };
}

/** The record that a value says; null, with issues, where it says none. */
function readInput(
  layout: AnyLayout,
  value: unknown,
  issues: InputIssues,
): RecordView<object> | Issue | null {
  const record = layout.fromRow([]);
  const type = record.constructor as unknown as GroupConstructor;
  const input = issues.look([], () => shapeOf(value, type));
  if (input === null) return null;
  if (input.value === null) {
    issues.expected("input", []);
    return null;
  }
  if (input.value === "plain") {
    record.$clear();
    readPlain(record, type.$members, value, issues);
    return record;
  }
  const cells = readCells(layout, input.value, issues);
  if (cells === null) return null;
  return cells instanceof Issue ? cells : layout.fromRow(cells);
}

/** The cells of a line or record; null for what is no plain object either. A record of another layout is none. */
function shapeOf(value: unknown, type: GroupConstructor): readonly unknown[] | "plain" | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== "object" || value === null) return null;
  if (!("$row" in value)) return "plain";
  return value instanceof type && Array.isArray(value.$row) ? value.$row : null;
}

/** The cells of a line; the issue with their number where there are more than the layout has. */
function readCells(
  layout: AnyLayout,
  row: readonly unknown[],
  issues: InputIssues,
): readonly string[] | Issue | null {
  const length = issues.look([], () => row.length);
  if (length === null) return null;
  if (length.value > layout.columnCount) {
    return new Issue(layout, columnCountFacts(layout, length.value), null);
  }
  const cells: string[] = [];
  for (let index = 0; index < length.value; index++) {
    const cell = issues.look([index], () => row[index]);
    if (typeof cell?.value === "string") cells.push(cell.value);
    else if (cell !== null) issues.expected("text", [index]);
  }
  return cells;
}
