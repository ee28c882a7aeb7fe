import type { Language } from "../../../diagnostics/language.js";
import type { ChangeRuleId } from "../../../diff/registry.js";
import type { PackageRecord } from "../../validate/package-api.js";

/** What is used of the module with the upgrades of a package that was just generated. */
export interface UpgradeModule {
  upgrade(
    older: { readonly layout: string; readonly row: readonly string[] },
    from: string,
    to: string,
  ): {
    readonly record: PackageRecord | null;
    readonly left: readonly LeftDecision[];
  };
}

export interface LeftDecision {
  readonly rule: ChangeRuleId;
  readonly fingerprint: string | null;
  readonly path: string | null;
  readonly itemName: string | null;
  /** Without what was entered. */
  text(language: Language): string;
}

/** The cells of a record as the package reads it. */
export function rowOf(record: PackageRecord): readonly string[] {
  return (record as { readonly $row: readonly string[] }).$row;
}
