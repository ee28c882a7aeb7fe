import { type Submittable } from "./check.js";
import type { Layout } from "./layout.js";
import { type Path } from "./path.js";
import type { ValidationContext } from "./validate.js";
/** The interface of https://standardschema.dev, version 1, as far as a schema that never waits has it. */
export interface StandardSchema<Input, Output> {
    readonly "~standard": StandardProperties<Input, Output>;
}
export interface StandardProperties<Input, Output> {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the type checker only; undefined at run time. */
    readonly types?: {
        readonly input: Input;
        readonly output: Output;
    } | undefined;
}
export type StandardResult<Output> = {
    readonly value: Output;
    readonly issues?: undefined;
} | {
    readonly issues: readonly StandardIssue[];
};
export interface StandardIssue {
    readonly message: string;
    /** Keys and indexes from the record; empty where the issue is with the whole. */
    readonly path: Path;
}
/**
 * The plain object that a record's constructor takes. A layout's schema also takes records and the cells
 * of CSV lines; the type leaves them out, because forms and clients infer their values from it.
 */
export type LayoutInput<R> = R extends {
    toObject(): infer Init;
} ? Init : unknown;
/**
 * A layout as a schema for libraries that take Standard Schema, with the facts that its checks need. It
 * gives the record where the spec finds no error; checks that lack a fact do not count, nor do warnings.
 */
export declare function standardSchema<R>(layout: Layout<R>, context?: ValidationContext): StandardSchema<LayoutInput<R>, Submittable<R>>;
