import { CellTexts } from "./cell-texts.js";
import { CsvLine } from "./csv-line.js";
import { headerIssue, lineIssues } from "./file-issues.js";
import { makeItemPlan } from "./item-plan.js";
import { RecordFeed } from "./record-feed.js";
import { RecordScope } from "./rule-scope.js";
/** Thrown for a record of a stream that was not asked for before the next one was taken. */
export class LineLeftError extends Error {
    name = "LineLeftError";
    constructor() {
        super("The reader has left this line of the stream: ask for its row, record or issues before taking the next one.");
    }
}
/** Turns the bytes of a file, part by part, into checked lines. */
export class LineSource {
    /** What is wrong with the line that names the columns. */
    issues = [];
    #layout;
    #options;
    #recall;
    #textsRead;
    #texts;
    #feed;
    #scope;
    #takesHeader;
    #records = 0;
    /** @param offset Bytes of the file before those that are pushed. */
    constructor(layout, encoding, options, offset, recall) {
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
    push(part, isLast) {
        this.#feed.push(part, isLast);
    }
    /** The next line of those whose end is there; null for none. */
    next() {
        const feed = this.#feed;
        if (!feed.next())
            return null;
        if (!this.#takesHeader)
            return this.#line(feed);
        this.#takesHeader = false;
        this.#readHeader(feed);
        return this.next();
    }
    #readHeader(feed) {
        const names = this.#texts.all(feed.scanner, this.#layout.columnCount);
        this.issues.push(...lineIssues(this.#layout, feed, this.#texts, 0));
        const issue = headerIssue(this.#layout, names, { record: 0, line: feed.line });
        if (issue !== null)
            this.issues.push(issue);
    }
    #line(feed) {
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
    #cellsOf(feed) {
        const { count, scanner } = feed;
        const { columnCount } = this.#layout;
        const begin = feed.offsetOf(scanner.begin);
        const end = feed.offsetOf(scanner.next);
        return () => feed.count === count
            ? this.#texts.all(scanner, columnCount)
            : this.#cellsAgain(this.#recall(begin, end));
    }
    #cellsAgain(bytes) {
        if (bytes === null)
            throw new LineLeftError();
        const texts = new CellTexts(this.#texts.encoding);
        const feed = new RecordFeed(this.#layout.derived(makeItemPlan), texts, 0);
        feed.push(bytes, true);
        feed.next();
        return texts.all(feed.scanner, this.#layout.columnCount);
    }
}
const none = [];
