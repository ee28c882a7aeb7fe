import { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Matching } from "../../diff/matching.js";
import { planPackage } from "../../emit/plan/package-plan.js";
import type { SpecModel } from "../../spec/model.js";
import { codeFates } from "./code-fates.js";
import type { Fate, MigrationPlan } from "./fates.js";
import { isKept } from "./fates.js";
import { layoutFates } from "./layout-fates.js";
import { markChains } from "./mark-chains.js";
import { packageNames } from "./package-names.js";
import { propertyFates } from "./property-fates.js";
import { changedPaths } from "./property-paths.js";
import { sectionClassFates } from "./section-class-fates.js";
import { layoutSteps, type Step } from "./step.js";
import { typedModel } from "./typed-model.js";

/** What becomes of every generated name of `before`; `matching` is of the same two models. */
export function planMigration(
  before: SpecModel,
  after: SpecModel,
  matching: Matching,
): MigrationPlan {
  // What is wrong with the models is not reported here: the packages have the names all the same.
  const namesOf = (model: SpecModel) =>
    packageNames(planPackage(typedModel(model), new DiagnosticSink()));
  const step: Step = {
    matching,
    before: namesOf(before),
    after: namesOf(after),
    revision: after.revision,
  };
  const layouts = layoutSteps(step);
  const ofLayouts = layoutFates(step, layouts);
  const ofSections = sectionClassFates(step, layouts);
  const ofCodes = codeFates(step);
  const names = [...ofLayouts.names, ...ofSections.names, ...ofCodes.names];
  const members = [...propertyFates(step, layouts), ...ofCodes.members, ...ofLayouts.members];
  return {
    names: changed(markChains(new Map(names), (name) => ["", name])),
    members: changed(markChains(new Map(members), splitKey), splitKey),
    modules: new Map(
      [...ofLayouts.modules, ...ofSections.modules, ...ofCodes.modules].filter(
        ([path, to]) => path !== to,
      ),
    ),
    paths: changedPaths(layouts),
    layoutIds: changed(markChains(ofLayouts.ids, (id) => ["", id])),
  };
}

function splitKey(key: string): readonly [string, string] {
  const dot = key.indexOf(".");
  return [key.slice(0, dot), key.slice(dot + 1)];
}

/** Only the names about which something is to be done. */
function changed(
  fates: ReadonlyMap<string, Fate>,
  split: (key: string) => readonly [string, string] = (key) => ["", key],
): ReadonlyMap<string, Fate> {
  return new Map([...fates].filter(([key, fate]) => !isKept(split(key)[1], fate)));
}
