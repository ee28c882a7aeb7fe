import { Issue } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import { countIssues, isAcceptable, makeIssues } from "./record-findings.js";
import { undeterminedChecks } from "./undetermined.js";
export class CsvLine {
    position;
    #layout;
    #found;
    #row;
    #record;
    #issues;
    constructor(layout, found) {
        this.position = found.position;
        this.#layout = layout;
        this.#found = found;
    }
    get ok() {
        return this.#found.fileIssues.length === 0 && isAcceptable(this.#anyLayout, this.#ofRecord);
    }
    get issueCount() {
        return this.#found.fileIssues.length + countIssues(this.#anyLayout, this.#ofRecord);
    }
    get issues() {
        this.#issues ??= [...this.#found.fileIssues, ...makeIssues(this.#anyLayout, this.#ofRecord)];
        return this.#issues;
    }
    /** What is wrong with it as CSV, its number of cells included. */
    get fileIssues() {
        const { fileIssues, cellCount, position } = this.#found;
        if (cellCount === this.#layout.columnCount)
            return fileIssues;
        const facts = columnCountFacts(this.#anyLayout, cellCount);
        return [...fileIssues, new Issue(this.#anyLayout, facts, position)];
    }
    get undetermined() {
        return undeterminedChecks(this.#anyLayout, this.#found.undecided);
    }
    get row() {
        this.#row ??= this.#found.cells();
        return this.#row;
    }
    get record() {
        this.#record ??= this.#layout.fromRow(this.row);
        return this.#record;
    }
    get #anyLayout() {
        return this.#layout;
    }
    get #ofRecord() {
        const { cellCount, findings, showValues, position } = this.#found;
        const show = { position, values: showValues };
        return { given: cellCount, findings, show, cells: () => this.row };
    }
}
