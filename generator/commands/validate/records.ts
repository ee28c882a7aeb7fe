import { FileRefused, guard } from "./guard.js";
import type {
  Facts,
  LayoutModule,
  PackageIssue,
  PackageRecord,
  ReadOptions,
  RecordPosition,
  UndeterminedCheck,
} from "./package-api.js";

/** What was found in one record, or, where `position` is null, in the file outside of records. */
export interface CheckedRecord {
  readonly position: RecordPosition | null;
  readonly issues: readonly PackageIssue[];
  readonly undetermined: readonly UndeterminedCheck[];
  /** Null outside of records. */
  readonly record: PackageRecord | null;
}

/** What a file is read and checked with. */
export interface CheckOptions {
  readonly read: ReadOptions;
  readonly facts: Facts;
}

/**
 * Bytes up to which a file is read as a whole, which takes many times its size. The checks over the
 * records of a file together need that; in a larger file they are undetermined.
 */
export const largestWhole = 16 * 1024 * 1024;

/**
 * Checks the records of a file, in their order. This is the only place that knows how the package
 * reads: the rest of the command takes one record at a time and keeps none.
 * @throws FileRefused where reading on could take any amount of memory.
 */
export async function* checkRecords(
  chunks: AsyncIterable<Uint8Array>,
  module: LayoutModule,
  options: CheckOptions,
): AsyncGenerator<CheckedRecord> {
  const { begin, rest } = await take(guard(chunks), largestWhole);
  if (rest === null) yield* checkWhole(Buffer.concat(begin), module, options);
  else yield* checkStream(inTurn(begin, rest), module, options);
}

const noRecord = { position: null, undetermined: [], record: null } as const;

function* checkWhole(
  bytes: Uint8Array,
  module: LayoutModule,
  { read, facts }: CheckOptions,
): Generator<CheckedRecord> {
  const { records, positions, issues } = module.read(bytes, read);
  const byRecord = groupByRecord(issues, positions);
  const outside = byRecord.get(0);
  if (outside !== undefined) yield { ...noRecord, issues: outside };
  const results = module.validateFile(records, { ...facts, positions });
  for (const [index, result] of results.entries()) {
    const position = positions[index] ?? { record: index + 1, line: null };
    const reading = byRecord.get(position.record) ?? [];
    yield {
      position,
      issues: [...reading, ...notReadBefore(result.issues, reading)],
      undetermined: result.undetermined,
      record: records[index] ?? null,
    };
  }
}

async function* checkStream(
  chunks: AsyncIterable<Uint8Array>,
  module: LayoutModule,
  { read, facts }: CheckOptions,
): AsyncGenerator<CheckedRecord> {
  const lines = module.read(chunks, { ...read, ...facts });
  yield* lines;
  yield { ...noRecord, issues: lines.issues };
}

/** Reads the records of a file of few without checking them. */
export async function readRecords(
  chunks: AsyncIterable<Uint8Array>,
  module: LayoutModule,
  options: ReadOptions,
): Promise<readonly object[]> {
  const { begin, rest } = await take(guard(chunks), largestWhole);
  if (rest === null) return module.read(Buffer.concat(begin), options).records;
  throw new FileRefused("validate-parent-too-large", {
    line: 1,
    limit: largestWhole / 1024 / 1024,
  });
}

interface Taken {
  readonly begin: readonly Uint8Array[];
  /** What follows; null where that was all. */
  readonly rest: AsyncIterable<Uint8Array> | null;
}

/** Takes bytes until there are more than a number of them. */
async function take(chunks: AsyncGenerator<Uint8Array>, most: number): Promise<Taken> {
  const begin: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done === true) return { begin, rest: null };
    begin.push(value);
    size += value.length;
    if (size > most) return { begin, rest: chunks };
  }
}

async function* inTurn(
  begin: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* begin;
  yield* rest;
}

/** Surplus columns are found twice, by reading and by checking; missing ones by reading alone. */
function notReadBefore(
  issues: readonly PackageIssue[],
  reading: readonly PackageIssue[],
): readonly PackageIssue[] {
  if (!reading.some(({ kind }) => kind === "column-count")) return issues;
  return issues.filter(({ kind }) => kind !== "column-count");
}

/** What reading found, by the record on whose lines it is; 0 for what has no line. */
function groupByRecord(
  issues: readonly PackageIssue[],
  positions: readonly RecordPosition[],
): ReadonlyMap<number, readonly PackageIssue[]> {
  const byRecord = new Map<number, PackageIssue[]>();
  for (const issue of issues) {
    const record = issue.line === null ? 0 : recordAt(issue.line, positions);
    const group = byRecord.get(record);
    if (group === undefined) byRecord.set(record, [issue]);
    else group.push(issue);
  }
  return byRecord;
}

/** Number of the last record that starts on a line or before it; 0 for a line before all of them. */
function recordAt(line: number, positions: readonly RecordPosition[]): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
