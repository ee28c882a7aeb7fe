import type { CheckedRecord } from "./checked-record.js";
import { type RuleContext, RuleFacts } from "./rule-facts.js";
import type { RuleScope } from "./rule-scope.js";
/** Numbers of the checks that ask for something, by the column they ask it of. */
export type Demands = ReadonlyMap<number, readonly number[]>;
/**
 * The scope of a form that is being filled in: it collects which columns the checks ask to be
 * filled or empty, whether or not they are. An item that is still missing is no bad cell here.
 */
export declare class FormScope extends RuleFacts implements RuleScope {
    #private;
    readonly row: readonly string[];
    constructor({ row, findings }: CheckedRecord, context: RuleContext);
    get required(): Demands;
    get prohibited(): Demands;
    bad(column: number): boolean;
    /** What stands in the cell does not change what is asked of it. */
    badDemanded(): boolean;
    fail(): void;
    require(rule: number, column: number): void;
    prohibit(rule: number, column: number): void;
}
