import type { Attachment } from "./handover.js";
import type { SubmissionPart } from "./submission.js";
/** What the caller allows of the attachments. A limit that is absent does not hold. */
export interface AttachmentLimits {
    /** Bytes of one file. */
    readonly maxBytes?: number | undefined;
    /** Bytes of all of them. */
    readonly maxTotalBytes?: number | undefined;
    readonly maxCount?: number | undefined;
    readonly mediaTypes?: readonly string[] | undefined;
}
/** Something in the files of a submission. */
export type FileProblem = 
/** The name could not be that of a file everywhere, or leads out of its folder. */
{
    readonly kind: "file-name";
    readonly name: string;
}
/** Two files have the name, capitals and forms of a letter set aside. */
 | {
    readonly kind: "file-name-clash";
    readonly name: string;
}
/** A record names an attachment that was not passed. */
 | {
    readonly kind: "missing-attachment";
    readonly key: string;
    readonly name: string;
} | {
    readonly kind: "empty-attachment";
    readonly name: string;
} | {
    readonly kind: "attachment-size";
    readonly name: string;
    readonly bytes: number;
    readonly limit: number;
} | {
    readonly kind: "total-size";
    readonly bytes: number;
    readonly limit: number;
} | {
    readonly kind: "attachment-count";
    readonly count: number;
    readonly limit: number;
} | {
    readonly kind: "media-type";
    readonly name: string;
    readonly mediaType: string;
};
/** Name of the file of a part, which is numbered from 1. */
export declare function partFileName(part: SubmissionPart, number: number): string;
/** Finds what is wrong with the files of a submission, whatever is in the CSV files. */
export declare function checkFiles(parts: readonly SubmissionPart[], attachments: readonly Attachment[], limits: AttachmentLimits): readonly FileProblem[];
