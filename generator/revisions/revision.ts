import type { Config } from "../config/config.js";
import type { SpecModel } from "../spec/model.js";
import type { Decisions } from "../spec/renames/decisions.js";

/** Name of a configuration in its folder. */
export const configName = "specgen.yaml";

/** Path of the model in a generated package. */
export const specPath = "spec.json";

/** A revision to compare, and what is known of where it comes from. */
export interface Revision {
  readonly model: SpecModel;
  /** SHA-256 of the profile it was read with; null where nothing tells. */
  readonly profile: string | null;
  /** What its configuration decides about identities; nothing where there is none. */
  readonly decisions: Decisions;
  /** How its package is, or would be, generated. */
  readonly package: Config["package"];
}

/** How a package is generated where no configuration says so. */
export const defaultPackage: Config["package"] = { name: "spec", enumStyle: "enum", text: "full" };
