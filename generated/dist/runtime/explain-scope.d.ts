import type { DateInterval } from "./date-interval.js";
import type { FileScope } from "./file-scope.js";
import type { RuleFacts } from "./rule-facts.js";
import type { RuleScope } from "./rule-scope.js";
/** What one check asked and said. Columns are numbers from 0. */
export declare class CheckTrace {
    /** Columns that it asked about, read or reported, in the order of their first mention. */
    readonly mentioned: Set<number>;
    /** Filled columns that it read. */
    readonly filled: Set<number>;
    /** Columns of which it was told that they failed their own checks. */
    readonly bad: Set<number>;
    /** Facts that it asked for, and whether they were there. */
    readonly facts: Map<string, boolean>;
    /** Whether it asked for a cell to be filled or empty. */
    demanded: boolean;
    failed: boolean;
    /** Whether a fact was missing. */
    undetermined: boolean;
    /** Whether an item of the main application that it asked for is empty. */
    parentIsEmpty: boolean;
}
/** The scope of one check that is watched while it runs. `isBad` says which cells failed their own checks. */
export declare class ExplainScope implements RuleScope {
    #private;
    readonly trace: CheckTrace;
    readonly row: readonly string[];
    constructor(row: readonly string[], facts: RuleFacts, isBad: (column: number) => boolean);
    bad(column: number): boolean;
    badDemanded(column: number): boolean;
    fail(_rule: number, column: number, ...others: readonly number[]): void;
    require(_rule: number, column: number, ...others: readonly number[]): void;
    prohibit(_rule: number, column: number, ...others: readonly number[]): void;
    undetermined(): void;
    flag(name: string): boolean | undefined;
    get applicationDate(): DateInterval | null;
    get today(): DateInterval | null;
    get file(): FileScope | null;
    parent(...names: readonly string[]): string | null;
}
