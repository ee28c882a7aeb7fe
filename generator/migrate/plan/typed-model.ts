import type { RelatedCheck, SpecModel } from "../../spec/model.js";

/**
 * The part of a model that the types of its package depend on. Most checks are no part of it, and they
 * are the greater part of what a package takes to make.
 */
export function typedModel(model: SpecModel): SpecModel {
  return { ...model, itemChecks: [], relatedChecks: model.relatedChecks.filter(asksForFlag) };
}

/** Whether the application has to pass something to the check, which the type of the validator says. */
function asksForFlag({ rule }: RelatedCheck): boolean {
  return "readings" in rule && JSON.stringify(rule.readings).includes('"kind":"flag"');
}
