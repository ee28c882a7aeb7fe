import type { ShowOptions } from "./convert-report.js";
import type { Language } from "./message.js";
import type { CellPlace, UpgradeCause } from "./upgrade-plan.js";
/** What an upgrade made of a cell. Logs and JSON have it without the values, which only `before` and `after` give. */
export declare class UpgradeChange {
    #private;
    /** Number of the CSV column of the new record, from 1. */
    readonly column: number;
    /** Path of the property in the new record, such as `relatives[0].name`. */
    readonly path: string;
    readonly itemId: string | null;
    readonly itemName: string;
    /** Why: the kind of change of the spec, and which one it is in `CHANGELOG.md`. */
    readonly rule: string;
    readonly fingerprint: string | null;
    constructor(place: CellPlace, cause: UpgradeCause, before: string, after: string);
    /** The text that stood there. */
    get before(): string;
    get after(): string;
    /** What was done, in a language. */
    text(language: Language, { showValues }?: ShowOptions): string;
}
/** What a person must decide. Logs and JSON have it without the values, which only `before` and `candidates` give. */
export declare class UpgradeDecision {
    #private;
    /** Number of the CSV column, from 1; null for what is of no column. */
    readonly column: number | null;
    /** Path of the property: of the new record, and, where `isDropped`, of the older one; null for what is of no item. */
    readonly path: string | null;
    readonly itemId: string | null;
    readonly itemName: string | null;
    /** Whether the item has no place in the new record, so that `column` and `path` are those of the older one. */
    readonly isDropped: boolean;
    /** Whether the text stands in the new record until it is decided. */
    readonly isCarried: boolean;
    /** The kind of change of the spec that makes it necessary, and which one it is in `CHANGELOG.md`. */
    readonly rule: string;
    readonly fingerprint: string | null;
    constructor(place: CellPlace | null, cause: UpgradeCause, before: string, facts?: {
        readonly isDropped?: boolean;
        readonly isCarried?: boolean;
        readonly candidates?: readonly string[];
    });
    /** The text that stood in the older record; empty where there was none. */
    get before(): string;
    /** Codes that it may have become; may be none. */
    get candidates(): readonly string[];
    /** What is to be decided, in a language. */
    text(language: Language, { showValues }?: ShowOptions): string;
}
