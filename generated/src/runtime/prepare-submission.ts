import type {
  AcknowledgedCheck,
  Attachment,
  Handover,
  HandoverFile,
  HandoverRelation,
} from "./handover.js";
import {
  type AttachmentLimits,
  checkFiles,
  type FileProblem,
  partFileName,
} from "./handover-files.js";
import type { Issue } from "./issue.js";
import { isError } from "./message.js";
import type { Provenance } from "./provenance.js";
import { sha256 } from "./sha256.js";
import {
  checkSubmission,
  type SubmissionContext,
  type SubmissionPart,
  type SubmissionRecordResult,
} from "./submission.js";
import type { StructureProblem } from "./submission-structure.js";
import { CsvWriteError, write } from "./write.js";

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
export type Refusal =
  | StructureProblem
  | FileProblem
  | { readonly kind: "error"; readonly key: string; readonly issue: Issue }
  | {
      readonly kind: "undetermined";
      readonly key: string;
      readonly check: string;
      readonly fact: string;
    }
  /** The records of a part have no exact form in its file. Parts are numbered from 1. */
  | { readonly kind: "unwritable"; readonly part: number; readonly issue: Issue }
  | { readonly kind: "created-at"; readonly createdAt: string };

export type PreparedSubmission =
  | { readonly ok: true; readonly handover: Handover }
  /** Every reason that was found, never none. */
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Makes the handover of applications: checks them, writes their files, and refuses, with all reasons,
 * while an error remains, an undetermined check is not acknowledged, or something is wrong with the
 * files. Nothing is sent anywhere. The same request gives the same handover.
 * @throws Error where the platform cannot compute SHA-256; see `crypto.subtle`.
 */
export async function prepareSubmission(request: SubmissionRequest): Promise<PreparedSubmission> {
  const { parts, attachments = [], limits = {}, acknowledge = [], createdAt } = request;
  const isDated = isTimestamp(createdAt);
  const checked = checkSubmission(parts, {
    ...request.context,
    today: request.context?.today ?? (isDated ? createdAt.slice(0, 10) : undefined),
    showValues: false,
  });
  const { files, refusals } = writeParts(parts, checked.records);
  const reasons: readonly Refusal[] = [
    ...checked.problems,
    ...checked.records.flatMap((record) => recordRefusals(record, acknowledge)),
    ...refusals,
    ...checkFiles(parts, attachments, limits),
    ...(isDated ? [] : [{ kind: "created-at", createdAt } as const]),
  ];
  if (reasons.length > 0) return { ok: false, refusals: reasons };
  // Before anything is waited for, so that the caller cannot change what is hashed.
  const all = [...files, ...attachments.map(attachmentFile)];
  const hashes = await Promise.all(all.map(({ bytes }) => sha256(bytes)));
  const hashed = all.map((file, index) => ({ ...file, sha256: hashes[index] ?? "" }));
  return { ok: true, handover: makeHandover(request, checked.records, hashed) };
}

function recordRefusals(
  { key, result }: SubmissionRecordResult,
  acknowledge: readonly string[],
): readonly Refusal[] {
  const errors = result.issues.filter(({ severity }) => isError(severity));
  const open = result.undetermined.filter(({ check }) => !acknowledge.includes(check));
  return [
    ...errors.map((issue): Refusal => ({ kind: "error", key, issue })),
    ...open.map(({ check, fact }): Refusal => ({ kind: "undetermined", key, check, fact })),
  ];
}

type UnhashedFile = Omit<HandoverFile, "sha256">;

/** The files of the parts in which no record has an error. */
function writeParts(
  parts: readonly SubmissionPart[],
  results: readonly SubmissionRecordResult[],
): { readonly files: readonly UnhashedFile[]; readonly refusals: readonly Refusal[] } {
  const files: UnhashedFile[] = [];
  const refusals: Refusal[] = [];
  parts.forEach((part, index) => {
    const number = index + 1;
    if (results.some((each) => each.part === number && !each.result.ok)) return;
    try {
      files.push(partFile(part, number));
    } catch (error) {
      if (!(error instanceof CsvWriteError)) throw error;
      for (const issue of error.issues) refusals.push({ kind: "unwritable", part: number, issue });
    }
  });
  return { files, refusals };
}

function partFile(part: SubmissionPart, number: number): UnhashedFile {
  const { layout, records, role } = part;
  const { id, name, procedure, formCategory, columnCount } = layout;
  const rows = records.map(({ record }) => record);
  const { encoding, bom } = part.write ?? {};
  // They were checked with the applications that they go with, which `write` does not know.
  const bytes = write(layout, rows, { encoding, bom, allowErrors: true });
  return {
    name: partFileName(part, number),
    role: role === "application" ? "applicationCsv" : "concurrentCsv",
    mediaType: "text/csv",
    bytes,
    encoding: encoding ?? layout.dialect.encoding,
    recordCount: records.length,
    layout: { id, name, procedure, formCategory, columnCount },
  };
}

function attachmentFile({ name, role, mediaType, bytes }: Attachment): UnhashedFile {
  const facts = { encoding: null, recordCount: null, layout: null };
  return { name, role, mediaType, bytes: new Uint8Array(bytes), ...facts };
}

function makeHandover(
  { provenance, parts, createdAt, expiresNote }: SubmissionRequest,
  results: readonly SubmissionRecordResult[],
  files: readonly HandoverFile[],
): Handover {
  const issues = results.flatMap(({ key, result }) =>
    result.issues.map((issue) => ({ key, issue })),
  );
  return {
    specification: provenance,
    files,
    relations: parts.flatMap(relationsOf),
    applicantKeys: results.map(({ key, part, record }) => ({
      file: files[part - 1]?.name ?? "",
      record,
      key,
    })),
    validation: {
      status: issues.length === 0 ? "passed" : "passedWithWarnings",
      issues,
      undetermined: results.flatMap(({ key, result }) =>
        result.undetermined.map(({ check, fact }): AcknowledgedCheck => ({ key, check, fact })),
      ),
      overlayApplied: provenance.corrections,
    },
    createdAt,
    expiresNote: expiresNote ?? null,
  };
}

function relationsOf({ records }: SubmissionPart): readonly HandoverRelation[] {
  return records.flatMap(({ key, parent, attachments = [] }): HandoverRelation[] => [
    ...(parent === undefined ? [] : [{ kind: "concurrent", parent, child: key } as const]),
    ...attachments.map((name) => ({ kind: "attachment", parent: key, child: name }) as const),
  ]);
}

/** Whether a text is a moment that is the same everywhere. */
function isTimestamp(text: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
  return shape.test(text) && !Number.isNaN(Date.parse(text));
}
