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
  | { readonly kind: "file-name"; readonly name: string }
  /** Two files have the name, capitals and forms of a letter set aside. */
  | { readonly kind: "file-name-clash"; readonly name: string }
  /** A record names an attachment that was not passed. */
  | { readonly kind: "missing-attachment"; readonly key: string; readonly name: string }
  | { readonly kind: "empty-attachment"; readonly name: string }
  | {
      readonly kind: "attachment-size";
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly kind: "total-size"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "attachment-count"; readonly count: number; readonly limit: number }
  | { readonly kind: "media-type"; readonly name: string; readonly mediaType: string };

/** Name of the file of a part, which is numbered from 1. */
export function partFileName(part: SubmissionPart, number: number): string {
  return part.fileName ?? `part-${number}.csv`;
}

/** Finds what is wrong with the files of a submission, whatever is in the CSV files. */
export function checkFiles(
  parts: readonly SubmissionPart[],
  attachments: readonly Attachment[],
  limits: AttachmentLimits,
): readonly FileProblem[] {
  const names = [
    ...parts.map((part, index) => partFileName(part, index + 1)),
    ...attachments.map(({ name }) => name),
  ];
  return [
    ...names.flatMap((name): FileProblem[] =>
      isFileName(name) ? [] : [{ kind: "file-name", name }],
    ),
    ...clashes(names),
    ...missingAttachments(parts, attachments),
    ...attachments.flatMap((attachment) => attachmentProblems(attachment, limits)),
    ...limitProblems(attachments, limits),
  ];
}

/** Whether a name can be that of a file in any folder of the usual systems. */
function isFileName(name: string): boolean {
  return (
    !/[\p{Cc}\p{Cs}/\\:*?"<>|]/u.test(name) &&
    !/^\.{0,2}$|^\s|[\s.]$/.test(name) &&
    new TextEncoder().encode(name).length <= 255
  );
}

function clashes(names: readonly string[]): readonly FileProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name): FileProblem[] => {
    const folded = name.normalize("NFC").toLowerCase();
    if (seen.has(folded)) return [{ kind: "file-name-clash", name }];
    seen.add(folded);
    return [];
  });
}

function missingAttachments(
  parts: readonly SubmissionPart[],
  attachments: readonly Attachment[],
): readonly FileProblem[] {
  const passed = new Set(attachments.map(({ name }) => name));
  return parts.flatMap(({ records }) =>
    records.flatMap(({ key, attachments: named = [] }) =>
      named
        .filter((name) => !passed.has(name))
        .map((name): FileProblem => ({ kind: "missing-attachment", key, name })),
    ),
  );
}

function attachmentProblems(
  { name, bytes, mediaType }: Attachment,
  { maxBytes, mediaTypes }: AttachmentLimits,
): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  if (bytes.length === 0) problems.push({ kind: "empty-attachment", name });
  if (maxBytes !== undefined && bytes.length > maxBytes) {
    problems.push({ kind: "attachment-size", name, bytes: bytes.length, limit: maxBytes });
  }
  if (mediaTypes !== undefined && !mediaTypes.includes(mediaType)) {
    problems.push({ kind: "media-type", name, mediaType });
  }
  return problems;
}

function limitProblems(
  attachments: readonly Attachment[],
  { maxTotalBytes, maxCount }: AttachmentLimits,
): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const bytes = attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0);
  if (maxTotalBytes !== undefined && bytes > maxTotalBytes) {
    problems.push({ kind: "total-size", bytes, limit: maxTotalBytes });
  }
  if (maxCount !== undefined && attachments.length > maxCount) {
    problems.push({ kind: "attachment-count", count: attachments.length, limit: maxCount });
  }
  return problems;
}
