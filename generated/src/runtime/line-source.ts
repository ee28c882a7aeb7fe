import { CellTexts } from "./cell-texts.js";
import { CsvLine } from "./csv-line.js";
import type { Encoding } from "./encoding.js";
import { headerIssue, lineIssues } from "./file-issues.js";
import type { Issue } from "./issue.js";
import { makeItemPlan } from "./item-plan.js";
import type { Layout } from "./layout.js";
import type { ReadOptions } from "./read-types.js";
import { RecordFeed } from "./record-feed.js";
import { RecordScope } from "./rule-scope.js";

/** Gives the bytes of a record again that the reader has left; null where nobody has them. */
export type Recall = (begin: number, end: number) => Uint8Array | null;

/** Thrown for a record of a stream that was not asked for before the next one was taken. */
export class LineLeftError extends Error {
  override readonly name = "LineLeftError";

  constructor() {
    super(
      "The reader has left this line of the stream: ask for its row, record or issues before taking the next one.",
    );
  }
}

/** Turns the bytes of a file, part by part, into checked lines. */
export class LineSource<R> {
  /** What is wrong with the line that names the columns. */
  readonly issues: Issue[] = [];
  readonly #layout: Layout<R>;
  readonly #options: ReadOptions;
  readonly #recall: Recall;
  readonly #textsRead: readonly number[];
  readonly #texts: CellTexts;
  readonly #feed: RecordFeed;
  readonly #scope: RecordScope;
  #takesHeader: boolean;
  #records = 0;

  /** @param offset Bytes of the file before those that are pushed. */
  constructor(
    layout: Layout<R>,
    encoding: Encoding,
    options: ReadOptions,
    offset: number,
    recall: Recall,
  ) {
    this.#layout = layout;
    this.#options = options;
    this.#recall = recall;
    this.#textsRead = layout.textsRead;
    this.#takesHeader = options.header ?? layout.dialect.header;
    this.#texts = new CellTexts(encoding);
    this.#feed = new RecordFeed(layout.derived(makeItemPlan), this.#texts, offset);
    const { scanner } = this.#feed;
    this.#scope = new RecordScope(scanner.row, scanner.findings, options, null);
  }

  /** Takes the next bytes; `isLast` when no more will come. */
  push(part: Uint8Array, isLast: boolean): void {
    this.#feed.push(part, isLast);
  }

  /** The next line of those whose end is there; null for none. */
  next(): CsvLine<R> | null {
    const feed = this.#feed;
    if (!feed.next()) return null;
    if (!this.#takesHeader) return this.#line(feed);
    this.#takesHeader = false;
    this.#readHeader(feed);
    return this.next();
  }

  #readHeader(feed: RecordFeed): void {
    const names = this.#texts.all(feed.scanner, this.#layout.columnCount);
    this.issues.push(...lineIssues(this.#layout, feed, this.#texts, 0));
    const issue = headerIssue(this.#layout, names, { record: 0, line: feed.line });
    if (issue !== null) this.issues.push(issue);
  }

  #line(feed: RecordFeed): CsvLine<R> {
    const layout = this.#layout;
    const { scanner } = feed;
    this.#records += 1;
    scanner.readTexts(this.#textsRead);
    layout.runRelatedChecks(this.#scope);
    const hasFileIssues = scanner.problems.length > 0 || this.#texts.hasInvalid;
    const fileIssues = hasFileIssues ? lineIssues(layout, feed, this.#texts, this.#records) : none;
    return new CsvLine(layout, {
      position: { record: this.#records, line: feed.line },
      cellCount: scanner.cellCount,
      fileIssues,
      findings: scanner.findings.take(),
      undecided: this.#scope.takeUndecided(),
      showValues: this.#options.showValues ?? false,
      cells: this.#cellsOf(feed),
    });
  }

  /** The texts of the record in the scanner, made when they are asked for. */
  #cellsOf(feed: RecordFeed): () => readonly string[] {
    const { count, scanner } = feed;
    const { columnCount } = this.#layout;
    const begin = feed.offsetOf(scanner.begin);
    const end = feed.offsetOf(scanner.next);
    return () =>
      feed.count === count
        ? this.#texts.all(scanner, columnCount)
        : this.#cellsAgain(this.#recall(begin, end));
  }

  #cellsAgain(bytes: Uint8Array | null): readonly string[] {
    if (bytes === null) throw new LineLeftError();
    const texts = new CellTexts(this.#texts.encoding);
    const feed = new RecordFeed(this.#layout.derived(makeItemPlan), texts, 0);
    feed.push(bytes, true);
    feed.next();
    return texts.all(feed.scanner, this.#layout.columnCount);
  }
}

const none: readonly Issue[] = [];
