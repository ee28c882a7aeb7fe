/** The codes of one list: labels, order, parents and validity. Decoded on first use. */
export interface CodeTable<Value extends string = string> {
    /** The list's id in the spec. */
    readonly id: string;
    readonly name: string;
    /** The values in the order of the spec. */
    readonly values: readonly Value[];
    has(value: unknown): value is Value;
    labelOf(value: string): string | undefined;
    /** The value with exactly this label; undefined when none or more than one has it. */
    fromLabel(label: string): Value | undefined;
    parentOf(value: string): string | undefined;
    childrenOf(parent: string): readonly Value[];
    /** ISO dates (inclusive) between which a value may be used; null where the spec sets no bound. */
    validity(value: string): {
        readonly from: string | null;
        readonly to: string | null;
    };
}
/** Makes the table of a code list from packed rows: value, label, parent, valid from, valid to. */
export declare function defineCodes<Value extends string>(id: string, name: string, packed: string): CodeTable<Value>;
/** Tells whether a value is one of a list's. */
export type CodeGuard<Value extends string> = (value: unknown) => value is Value;
/** Gives the value with exactly a label; undefined when none or more than one has it. */
export type CodeFromLabel<Value extends string> = (label: string) => Value | undefined;
export declare function codeGuard<Value extends string>(table: CodeTable<Value>): CodeGuard<Value>;
export declare function codeFromLabel<Value extends string>(table: CodeTable<Value>): CodeFromLabel<Value>;
