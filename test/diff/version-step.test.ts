import { expect, it } from "vitest";
import type { ChangeRuleId } from "../../generator/diff/registry.js";
import { versionStep } from "../../generator/diff/version-step.js";
import { changeOf, diffOf } from "./diffs.js";

const cases: readonly (readonly [step: string, rules: readonly ChangeRuleId[]])[] = [
  ["none", []],
  ["patch", ["item-renamed", "message-reworded"]],
  ["minor", ["layout-added"]],
  ["minor", ["item-renamed", "code-added"]],
  ["major", ["item-moved"]],
  ["major", ["code-member-renamed", "item-renamed"]],
  ["major", ["check-added"]],
  ["major", ["rule-changed"]],
];

it.each(cases)("is %s after %j", (step, rules) => {
  expect(versionStep(diffOf(rules.map((rule) => changeOf(rule))))).toBe(step);
});
