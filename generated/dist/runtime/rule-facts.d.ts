import { type DateInterval } from "./date.js";
import type { FileScope } from "./file-scope.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
/** Facts from outside the record that checks may need. */
export interface RuleContext {
    /** The day of the application, as `YYYY-MM-DD` or `YYYYMMDD`. */
    readonly applicationDate?: string | undefined;
    /** Today in the same form; the clock's local date when absent. */
    readonly today?: string | undefined;
    readonly flags?: Readonly<Record<string, boolean>> | undefined;
    /** The main application that this one is made together with. */
    readonly parent?: ParentRecord | undefined;
}
/** A record of another layout. */
export interface ParentRecord {
    readonly layout: Layout;
    readonly record: RecordView<object> | readonly string[];
}
/** A check that could not be decided, and the fact that was missing. */
export interface Undetermined {
    readonly rule: number;
    readonly fact: string;
}
/** The facts as the checks ask for them, and what they missed. */
export declare class RuleFacts {
    #private;
    undecided: readonly Undetermined[];
    readonly file: FileScope | null;
    constructor(context: RuleContext, file: FileScope | null);
    undetermined(rule: number, fact: string): void;
    /** What was missed so far, which it forgets, to serve for the next record. */
    takeUndecided(): readonly Undetermined[];
    flag(name: string): boolean | undefined;
    get applicationDate(): DateInterval | null;
    get today(): DateInterval | null;
    parent(...names: readonly string[]): string | null;
}
