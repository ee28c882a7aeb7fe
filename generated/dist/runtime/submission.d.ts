import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import type { RuleContext } from "./rule-facts.js";
import { type StructureProblem } from "./submission-structure.js";
import { type ValidationResult } from "./validate.js";
import type { WriteOptions } from "./write.js";
/** A record of a submission. */
export interface SubmissionRecord {
    /** The application's own key of the record, unique in the submission. It goes with the files, so it must tell nothing of a person. */
    readonly key: string;
    readonly record: RecordView<object> | readonly string[];
    /** Key of the application that it is made together with; for the records of a concurrent part, and only for them. */
    readonly parent?: string | undefined;
    /** Names of the attachments that belong to it. */
    readonly attachments?: readonly string[] | undefined;
}
/** The records of one layout that become one file. */
export interface SubmissionPart {
    /** `concurrent` for applications that are made together with others, such as one for a re-entry permit. */
    readonly role: "application" | "concurrent";
    readonly layout: Layout;
    readonly records: readonly SubmissionRecord[];
    /** Facts that the checks of its layout need and no record holds; they come before those of the submission. */
    readonly flags?: Readonly<Record<string, boolean>> | undefined;
    /** Name of its file; `part-1.csv` for the first part, and so on, when absent. */
    readonly fileName?: string | undefined;
    /** Encoding of its file where that is not the spec's. */
    readonly write?: Pick<WriteOptions, "encoding" | "bom"> | undefined;
}
/** What the validation of a submission needs to know besides its records. */
export interface SubmissionContext extends Omit<RuleContext, "parent"> {
    /** Whether messages may show what was entered. The default is false: records hold personal data. */
    readonly showValues?: boolean | undefined;
}
/** What came of one record of a submission. */
export interface SubmissionRecordResult {
    readonly key: string;
    /** Number of the part, from 1. */
    readonly part: number;
    /** Number of the record in its part, from 1. */
    readonly record: number;
    readonly result: ValidationResult;
}
export interface SubmissionResult {
    /** Whether the records belong together and none has an issue of severity `error` or `fatal`. Undetermined checks do not count. */
    readonly ok: boolean;
    /** What is wrong with how the records belong together. */
    readonly problems: readonly StructureProblem[];
    /** In the order of the parts and of their records. */
    readonly records: readonly SubmissionRecordResult[];
}
/**
 * Checks applications and those made together with them: every part as a file, every concurrent record
 * with the application it names, so that the checks that compare the two are made too. Beyond what the
 * spec checks, it only asks that the records belong together. Never throws on data.
 */
export declare function checkSubmission(parts: readonly SubmissionPart[], context?: SubmissionContext): SubmissionResult;
