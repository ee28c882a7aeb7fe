import {
  type Code,
  code,
  docComment,
  identifier,
  moduleSpecifier,
  propertyKey,
  statement,
  string,
  template,
} from "../nodes.js";
import { pack } from "../pack.js";
import type { PackagePlan } from "../plan/package-plan.js";
import { type PackedUpgrade, upgradePlanPath, upgradeRecordsPath } from "../plan/upgrades.js";
import { assignCall, importNames } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";

/** Context of the `upgrade` template: what makes records of this revision of older ones. */
export function upgradeContext(
  revision: string,
  upgrades: readonly PackedUpgrade[],
  banner: Code,
): TemplateContext {
  const imported = (names: readonly Code[], path: string) =>
    statement(importNames(names, moduleSpecifier(`./${path}.js`)), 0);
  const plans = upgrades.map((upgrade, index) => ({
    name: identifier(`plan${index + 1}`),
    key: propertyKey(upgrade.revision),
    path: upgradePlanPath(upgrade.revision),
  }));
  const declaration = code`const upgrades: Upgrades`;
  const call = code`/* @__PURE__ */ new Upgrades`;
  const args = [string(revision), code`plans`, code`recordClasses`];
  return {
    banner,
    imports: [
      imported(
        [code`type OlderRecord`, code`type UpgradeResult`, code`Upgrades`],
        "runtime/upgrade",
      ),
      ...plans.map(({ name, path }) => imported([code`packed as ${name}`], path)),
      imported([code`recordClasses`], upgradeRecordsPath),
    ],
    plans: plans.map(({ name, key }) => code`${key}: ${name},`),
    upgrades: statement(assignCall(declaration, call, args), 0),
  };
}

/** Context of the `table` template for the packed plan of an upgrade. */
export function upgradePlanContext({ revision, rows }: PackedUpgrade, banner: Code) {
  return {
    banner,
    comment: docComment([`版 ${revision} からの移し方`, `The way from revision ${revision}`], 0),
    name: identifier("packed"),
    packed: template(pack(rows)),
  };
}

/** Context of the `upgrade-records` template. */
export function upgradeRecordsContext({ layouts }: PackagePlan, banner: Code): TemplateContext {
  const imports = new Imports().types("../runtime/upgrade.js", ["RecordClasses"]);
  for (const { names, file } of layouts) imports.values(`../records/${file}.js`, [names.record]);
  return {
    banner,
    imports: imports.print(),
    classes: layouts.map(
      ({ layout, names }) => code`${propertyKey(layout.id)}: ${identifier(names.record)},`,
    ),
  };
}
