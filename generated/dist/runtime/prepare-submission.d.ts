import type { Attachment, Handover } from "./handover.js";
import { type AttachmentLimits, type FileProblem } from "./handover-files.js";
import type { Issue } from "./issue.js";
import type { Provenance } from "./provenance.js";
import { type SubmissionContext, type SubmissionPart } from "./submission.js";
import type { StructureProblem } from "./submission-structure.js";
/** What a handover is made from. */
export interface SubmissionRequest {
    /** The `provenance` of the package. */
    readonly provenance: Provenance;
    readonly parts: readonly SubmissionPart[];
    /** Facts for the checks. Today is the day of `createdAt` when absent: no clock is asked. */
    readonly context?: Omit<SubmissionContext, "showValues"> | undefined;
    readonly attachments?: readonly Attachment[] | undefined;
    readonly limits?: AttachmentLimits | undefined;
    /** Numbers of the checks that the application takes upon itself where a fact was missing. */
    readonly acknowledge?: readonly string[] | undefined;
    /** When it is made, as `2026-04-01T09:00:00+09:00` or in UTC with `Z`. */
    readonly createdAt: string;
    /** Until when or until what it is good, for people. */
    readonly expiresNote?: string | undefined;
}
/** A reason why no handover is made. Keys are those of the records. */
export type Refusal = StructureProblem | FileProblem | {
    readonly kind: "error";
    readonly key: string;
    readonly issue: Issue;
} | {
    readonly kind: "undetermined";
    readonly key: string;
    readonly check: string;
    readonly fact: string;
}
/** The records of a part have no exact form in its file. Parts are numbered from 1. */
 | {
    readonly kind: "unwritable";
    readonly part: number;
    readonly issue: Issue;
} | {
    readonly kind: "created-at";
    readonly createdAt: string;
};
export type PreparedSubmission = {
    readonly ok: true;
    readonly handover: Handover;
}
/** Every reason that was found, never none. */
 | {
    readonly ok: false;
    readonly refusals: readonly Refusal[];
};
/**
 * Makes the handover of applications: checks them, writes their files, and refuses, with all reasons,
 * while an error remains, an undetermined check is not acknowledged, or something is wrong with the
 * files. Nothing is sent anywhere. The same request gives the same handover.
 * @throws Error where the platform cannot compute SHA-256; see `crypto.subtle`.
 */
export declare function prepareSubmission(request: SubmissionRequest): Promise<PreparedSubmission>;
