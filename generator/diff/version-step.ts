import { ruleOf } from "./registry.js";
import type { BreakKind } from "./registry/rule.js";
import type { RevisionDiff } from "./revision-diff.js";

/** How far the version of the generated package has to go up. */
export type VersionStep = "major" | "minor" | "patch" | "none";

/** What breaks those who do nothing. */
export const breakingKinds: readonly BreakKind[] = ["wire", "source", "data-tightened"];

/**
 * The step of semantic versioning that a diff asks for.
 *
 * Major: files are written otherwise, the user's TypeScript no longer compiles, or records that passed
 * are refused; each of them breaks a user who only updates. Minor: something is there that was not, or
 * records pass that were refused; what works goes on working. Patch: only words changed. A code that is
 * added counts as minor although a switch over all members then lacks a case, since open sets are part
 * of the contract of the generated enums; who needs it otherwise fails the run on `data-loosened`.
 */
export function versionStep({ changes }: RevisionDiff): VersionStep {
  if (changes.length === 0) return "none";
  const kinds = changes.map(({ rule }) => ruleOf(rule).breaks);
  if (kinds.some((breaks) => breaks.some((kind) => breakingKinds.includes(kind)))) return "major";
  return kinds.every((breaks) => breaks.join() === "text") ? "patch" : "minor";
}
