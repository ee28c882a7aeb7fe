import type { CellProblem } from "./findings.js";
import type { IssueFacts, RecordPosition } from "./issue.js";
import type { Layout } from "./layout.js";
import type { Severity } from "./message.js";
/** What may be said of a record in a message. */
export interface Disclosure {
    readonly position: RecordPosition | null;
    /** Whether entered values may be shown. */
    readonly values: boolean;
}
/** Facts of an issue with one cell. */
export declare function cellFacts(layout: Layout, kind: CellProblem, index: number, row: readonly string[], show: Disclosure): IssueFacts;
/** Facts of an issue with a cross-item check. */
export declare function relatedFacts(layout: Layout, finding: {
    readonly rule: number;
    readonly column: number;
    readonly others: readonly number[];
}, row: readonly string[], show: Disclosure): IssueFacts;
/** Facts of a line that has more or fewer cells than the layout. */
export declare function columnCountFacts(layout: Layout, actual: number): IssueFacts;
/** Severity of an issue with one cell. */
export declare function cellSeverity(layout: Layout, kind: CellProblem, index: number): Severity;
