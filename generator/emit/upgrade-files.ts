import {
  upgradeContext,
  upgradePlanContext,
  upgradeRecordsContext,
} from "./modules/upgrade-modules.js";
import type { Code } from "./nodes.js";
import type { EmitOptions } from "./options.js";
import type { PackagePlan } from "./plan/package-plan.js";
import { upgradePath, upgradePlanPath, upgradeRecordsPath } from "./plan/upgrades.js";
import type { PlannedFile } from "./planned-file.js";

/** The modules by which records of earlier revisions become those of this one. */
export function upgradeFiles(
  plan: PackagePlan,
  { earlier }: EmitOptions,
  head: Code,
): readonly PlannedFile[] {
  if (earlier === undefined) return [];
  const { upgrades } = earlier;
  const { revision } = plan.model;
  return [
    {
      path: `src/${upgradePath}.ts`,
      template: "upgrade",
      context: upgradeContext(revision, upgrades, head),
    },
    {
      path: `src/${upgradeRecordsPath}.ts`,
      template: "upgrade-records",
      context: upgradeRecordsContext(plan, head),
    },
    ...upgrades.map((upgrade) => ({
      path: `src/${upgradePlanPath(upgrade.revision)}.ts`,
      template: "table" as const,
      context: upgradePlanContext(upgrade, head),
    })),
  ];
}
