import { checkRules } from "./registry/checks.js";
import { codeRules } from "./registry/codes.js";
import { dialectRules } from "./registry/dialect.js";
import { itemRules } from "./registry/items.js";
import { layoutRules } from "./registry/layouts.js";
import { messageRules } from "./registry/messages.js";
import type { ChangeRule } from "./registry/rule.js";
import { relatedCheckRules } from "./registry/rules.js";

/** Every kind of change that a comparison can find, by its stable id. */
export const changeRules = {
  ...layoutRules,
  ...itemRules,
  ...codeRules,
  ...checkRules,
  ...relatedCheckRules,
  ...messageRules,
  ...dialectRules,
} as const;

export type ChangeRuleId = keyof typeof changeRules;

export function ruleOf(id: ChangeRuleId): ChangeRule {
  return changeRules[id];
}

/** The ids in the order of the registry, which is that of the reports. */
export const changeRuleIds = Object.keys(changeRules) as readonly ChangeRuleId[];
