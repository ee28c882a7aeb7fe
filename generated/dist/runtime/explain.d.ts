import type { CheckWordTable } from "./check-words.js";
import type { IssueKind } from "./issue.js";
import type { Layout, SpecCell } from "./layout.js";
import type { Severity } from "./message.js";
import type { RecordView } from "./record.js";
import type { RuleContext } from "./rule-facts.js";
/** What came of one check of one record. */
export type Verdict = 
/** It had something to check, and found nothing wrong. */
"passed"
/** It is an issue. */
 | "failed"
/** It asks nothing of this record: its condition is not met, or what it compares is not entered. */
 | "not-applicable"
/** An item that it reads failed its own checks; in a check of the rows of a group, one of them. */
 | "skipped"
/** A fact that it needs was not passed. */
 | "undetermined";
/** What explaining needs to know besides the record. */
export interface ExplainContext extends RuleContext {
    /** All records of the file that the record is in, for the checks over the file as a whole. */
    readonly records?: Iterable<RecordView<object> | readonly string[]> | undefined;
    /** The package's `check-words`, for the sentences of the cross-item checks; null and absent are without. */
    readonly words?: CheckWordTable | null | undefined;
    /** Whether the inputs have the values that were entered. The default is false: records hold personal data. */
    readonly showValues?: boolean | undefined;
}
/** An item that a check reads. */
export interface ExplainedInput {
    /** Number of the CSV column, from 1. */
    readonly column: number;
    /** Path of the property, such as `relatives[0].name`. */
    readonly path: string;
    readonly itemId: string | null;
    readonly itemName: string;
    readonly filled: boolean;
    /** Whether it failed its own checks. */
    readonly bad: boolean;
    /** The text of the cell; only where values were asked for. */
    readonly value?: string;
}
/** A fact from outside the record that a check asks for. */
export interface ExplainedFact {
    /** Name of the flag or date; `file` or `parent` for the file or the main application. */
    readonly name: string;
    readonly given: boolean;
}
/** One check of the layout, and what came of it. Plain data. */
export interface ExplainedCheck {
    /** Number in the spec; null for a check that the spec does not list but an item's attributes ask for. */
    readonly check: string | null;
    readonly kind: IssueKind;
    readonly severity: Severity;
    readonly messageId: string | null;
    /** A cross-item check in the words of the spec; null for a check on one item, or without the words. */
    readonly sentence: string | null;
    /** What was understood of the sentence; null where there is none. */
    readonly reading: string | null;
    /** What a check on one item compares with: a length, range, character set, code list or form; else null. */
    readonly parameter: string | null;
    readonly source: SpecCell | null;
    readonly inputs: readonly ExplainedInput[];
    readonly facts: readonly ExplainedFact[];
    readonly verdict: Verdict;
}
/** Every check of a layout with its verdict on one record. */
export interface Explanation {
    /** Id of the layout. */
    readonly layout: string;
    /** The number of columns, then the items by column, then the cross-item checks in the order of the spec. */
    readonly checks: readonly ExplainedCheck[];
    readonly counts: Readonly<Record<Verdict, number>>;
}
/** Says of every check of a layout what came of it for a record. Never throws on data. */
export declare function explain(layout: Layout, record: RecordView<object> | readonly string[], context?: ExplainContext): Explanation;
/** Makes the description of an input from its column, from 0. */
export type InputMaker = (column: number) => ExplainedInput;
