/** What a package was made from, as its `manifest.json` says too. No dates and no paths of a machine. */
export interface Provenance {
  /** Version of the program that made it. */
  readonly generator: string;
  /** Version of the terms of use that its notices follow. */
  readonly terms: string;
  /** Revision of the specification. */
  readonly revision: string;
  /** SHA-256 of the profile in force, in hexadecimal digits; null where it was not made from files. */
  readonly profile: string | null;
  /** The workbooks of the specification and the maker's own files. */
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** Ids of the corrections of the specification that it was made with. */
  readonly corrections: readonly string[];
}
