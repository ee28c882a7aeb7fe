import { Issue } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import { RecordFindings } from "./record-findings.js";
export class CsvLine {
    position;
    #layout;
    #found;
    #row;
    #record;
    #checked;
    constructor(layout, found) {
        this.position = found.position;
        this.#layout = layout;
        this.#found = found;
    }
    get ok() {
        const { findings, fileIssues, cellCount } = this.#found;
        if (findings === null)
            return fileIssues.length === 0 && cellCount === this.#layout.columnCount;
        return fileIssues.length === 0 && this.#result.ok;
    }
    get issues() {
        const { fileIssues } = this.#found;
        const { issues } = this.#result;
        return fileIssues.length === 0 ? issues : [...fileIssues, ...issues];
    }
    /** What is wrong with it as CSV, its number of cells included. */
    get fileIssues() {
        const { fileIssues, cellCount, position } = this.#found;
        if (cellCount === this.#layout.columnCount)
            return fileIssues;
        const facts = columnCountFacts(this.#layout, cellCount);
        return [...fileIssues, new Issue(this.#layout, facts, position)];
    }
    get undetermined() {
        return this.#result.undetermined;
    }
    get row() {
        this.#row ??= this.#found.cells();
        return this.#row;
    }
    get record() {
        this.#record ??= this.#layout.fromRow(this.row);
        return this.#record;
    }
    get #result() {
        const { cellCount, findings, undecided, showValues, position } = this.#found;
        this.#checked ??= new RecordFindings(this.#layout, {
            given: cellCount,
            findings,
            undecided,
            show: { position, values: showValues },
            cells: () => this.row,
        });
        return this.#checked;
    }
}
