/** What can be wrong with one cell, in the order of the checks; findings keep the index. */
export declare const cellProblems: readonly ["required", "prohibited", "charset", "length", "code", "format", "range", "fixed", "check-digit"];
export type CellProblem = (typeof cellProblems)[number];
/** Number of a problem in `cellProblems`. */
export declare const problemNumber: Readonly<Record<CellProblem, number>>;
/** One finding: a problem of a cell, or a cross-item check that fails. */
export type Finding = {
    readonly kind: CellProblem;
    readonly column: number;
} | {
    readonly kind: "related";
    readonly rule: number;
    readonly column: number;
    readonly others: readonly number[];
};
/**
 * Findings of one record, kept as integers until someone asks for them: most records have none, and
 * texts that nobody reads cost nothing.
 */
export declare class FindingList {
    #private;
    constructor(columnCount: number);
    get count(): number;
    isBad(column: number): boolean;
    /** Adds a problem of a cell, which keeps cross-item checks from reading it. */
    addCell(problem: number, column: number): void;
    addRelated(rule: number, column: number, others: readonly number[]): void;
    at(index: number): Finding;
    /** Whether `is` holds for any finding. */
    some(is: (finding: Finding) => boolean): boolean;
    /**
     * Gives out what was found, null for nothing, and forgets it, to serve for the next record. What is
     * given out no longer knows which columns are bad.
     */
    take(): FindingList | null;
}
