import { createHash } from "node:crypto";
import type { EmbeddedText } from "../spec/wording/embedded-text.js";

/** Version of the agency's terms of use that the notices follow. */
export const termsVersion = "2.0";

/** Path of the manifest in the package. */
export const manifestPath = "manifest.json";

/** What a package was made from and what it holds. No dates and no paths of a machine. */
export interface Manifest {
  readonly format: 1;
  readonly generator: string;
  readonly terms: string;
  readonly revision: string;
  /** How much of the spec's wording the package holds. */
  readonly text: EmbeddedText;
  /** SHA-256 of everything that shapes the output; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** SHA-256 of each input by its name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** SHA-256 of the profile in force. */
  readonly profile: string;
  /** SHA-256 of what each earlier revision was loaded from, by its name; absent where there is none. */
  readonly previous?: Readonly<Record<string, string>>;
  /** Ids of the corrections of the maker's overlay; absent where there is none. */
  readonly overlay?: readonly string[];
  /** SHA-256 of each file of the package but this one. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What the manifest tells besides the outputs. */
export type ManifestFacts = Omit<Manifest, "format" | "terms" | "outputs">;

/** SHA-256 in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The files with their manifest added. */
export function addManifest(
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
): ReadonlyMap<string, string> {
  const manifest: Manifest = {
    format: 1,
    generator: facts.generator,
    terms: termsVersion,
    revision: facts.revision,
    text: facts.text,
    fingerprint: facts.fingerprint,
    profile: facts.profile,
    inputs: sorted(Object.entries(facts.inputs)),
    ...(facts.previous === undefined ? {} : { previous: facts.previous }),
    ...(facts.overlay === undefined ? {} : { overlay: facts.overlay }),
    outputs: sorted([...files].map(([path, text]) => [path, sha256(text)])),
  };
  return new Map([...files, [manifestPath, `${JSON.stringify(manifest, null, 2)}\n`]]);
}

function sorted(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a manifest. @throws Error where the text is none. */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text);
  if (!isManifest(value)) throw new Error("not a manifest of zairyu-specgen, format 1");
  return value;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const manifest = value as Partial<Record<keyof Manifest, unknown>>;
  return (
    manifest.format === 1 &&
    typeof manifest.fingerprint === "string" &&
    isHashes(manifest.outputs) &&
    Object.keys(manifest.outputs).every(isPackagePath)
  );
}

function isHashes(value: unknown): value is Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((hash) => typeof hash === "string");
}

/** Whether a path stays inside the package: a manifest that says otherwise was tampered with. */
function isPackagePath(path: string): boolean {
  return (
    path !== "" &&
    !/[\\:\0]/.test(path) &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
