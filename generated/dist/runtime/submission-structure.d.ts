import type { SubmissionPart } from "./submission.js";
/** Something in how the records of a submission belong together. Parts and records are numbered from 1. */
export type StructureProblem = 
/** There is no application, only what is made together with one. */
{
    readonly kind: "no-application";
} | {
    readonly kind: "empty-part";
    readonly part: number;
} | {
    readonly kind: "no-key";
    readonly part: number;
    readonly record: number;
} | {
    readonly kind: "key-clash";
    readonly key: string;
}
/** A concurrent record does not say which application it goes with. */
 | {
    readonly kind: "no-parent";
    readonly key: string;
}
/** No application of the submission has the key that a concurrent record names. */
 | {
    readonly kind: "unknown-parent";
    readonly key: string;
    readonly parent: string;
}
/** An application says that it goes with another. */
 | {
    readonly kind: "surplus-parent";
    readonly key: string;
};
/** Finds what keeps records from being a submission, whatever is in them. */
export declare function checkStructure(parts: readonly SubmissionPart[]): readonly StructureProblem[];
