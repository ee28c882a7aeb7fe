import { shortHash } from "./file-names.js";

/** What a package has of earlier revisions of its spec. */
export interface EarlierRevisions {
  /** How their records become records of this one; the newest first. */
  readonly upgrades: readonly PackedUpgrade[];
  /** What changed since each, as Markdown. */
  readonly changelog: string;
  /** Notices on the covers of the earlier revisions, which are kept in what is made from them. */
  readonly notices: readonly string[];
}

/** The upgrade from one revision. */
export interface PackedUpgrade {
  /** The earlier revision, as its configuration names it. */
  readonly revision: string;
  /** Rows of its packed plan. */
  readonly rows: readonly (readonly string[])[];
}

/** Path of the module, below `src`, that offers the upgrades. */
export const upgradePath = "upgrade";

/** Path of the module, below `src`, that has the class of each layout. */
export const upgradeRecordsPath = "upgrades/records";

/** Path of the module, below `src`, with the packed plan of an upgrade. */
export function upgradePlanPath(revision: string): string {
  const plain = revision
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const isPlain = /^\d+(?:\.\d+)*$/.test(revision);
  return `upgrades/from-${isPlain ? plain : [plain, shortHash(revision)].filter(Boolean).join("-")}`;
}

/** Whether a module of the runtime serves upgrades alone: packages without any do not have it. */
export function isUpgradeRuntime(path: string): boolean {
  return /^runtime\/upgrade(?:-|$)/.test(path);
}

/** Whether a module, by its path below `src`, is loaded with the upgrades alone. */
export function isUpgradeModule(path: string): boolean {
  return path === upgradePath || path.startsWith("upgrades/") || isUpgradeRuntime(path);
}
