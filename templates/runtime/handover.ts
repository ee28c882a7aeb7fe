import type { Encoding } from "./encoding.js";
import type { Issue } from "./issue.js";
import type { LayoutSummary } from "./layout.js";
import type { Provenance } from "./provenance.js";

/** A file that goes with applications. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly role: "attachment" | "photo";
}

/** One file of a handover. */
export interface HandoverFile {
  readonly name: string;
  readonly role: "applicationCsv" | "concurrentCsv" | "attachment" | "photo";
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hexadecimal digits. */
  readonly sha256: string;
  /** Null for a file that is no CSV file of the spec; so are the next two. */
  readonly encoding: Encoding | null;
  readonly recordCount: number | null;
  readonly layout: LayoutSummary | null;
}

/** What belongs to what. */
export type HandoverRelation =
  /** A record that is made together with an application, both by their keys. */
  | { readonly kind: "concurrent"; readonly parent: string; readonly child: string }
  /** A file, by its name, that belongs to a record, by its key. */
  | { readonly kind: "attachment"; readonly parent: string; readonly child: string };

/** A record of a file by the application's own key. */
export interface ApplicantKey {
  /** Name of the file. */
  readonly file: string;
  /** Number of the record in the file, from 1. */
  readonly record: number;
  readonly key: string;
}

/** A check that could not be decided and that the application takes upon itself. */
export interface AcknowledgedCheck {
  /** Key of the record. */
  readonly key: string;
  readonly check: string;
  /** Name of the fact that was missing. */
  readonly fact: string;
}

/**
 * Applications that were checked, as files, for the code that hands them to the agency. It holds no
 * personal data but in the bytes of the files. The names of the files are those that were passed.
 */
export interface Handover {
  readonly specification: Provenance;
  /** The parts in their order, then the attachments in theirs. */
  readonly files: readonly HandoverFile[];
  readonly relations: readonly HandoverRelation[];
  readonly applicantKeys: readonly ApplicantKey[];
  readonly validation: {
    readonly status: "passed" | "passedWithWarnings";
    /** Warnings and notes, with the key of their record. */
    readonly issues: readonly { readonly key: string; readonly issue: Issue }[];
    /** All of them were acknowledged. */
    readonly undetermined: readonly AcknowledgedCheck[];
    /** Ids of the corrections of the specification that the package was made with. */
    readonly overlayApplied: readonly string[];
  };
  /** As it was passed. */
  readonly createdAt: string;
  readonly expiresNote: string | null;
}

/** A handover without the bytes of its files, for records of what was handed over: it holds no personal data. */
export function handoverSummary({ files, ...rest }: Handover): Omit<Handover, "files"> & {
  readonly files: readonly (Omit<HandoverFile, "bytes"> & { readonly size: number })[];
} {
  return {
    ...rest,
    files: files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })),
  };
}
