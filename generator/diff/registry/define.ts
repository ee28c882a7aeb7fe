import type { Severity, Words } from "../../diagnostics/problem.js";
import type { Area, BreakKind, ChangeRule, ValueWords } from "./rule.js";

type Texts = readonly [ja: string, en: string];

/** The rules of an area: `define("item")(breaks, severity, mirror, title, reason)`. */
export function define(area: Area) {
  return (
    breaks: readonly BreakKind[],
    severity: Severity,
    mirror: string,
    title: Texts,
    reason: Texts,
    values: ValueWords = "plain",
  ): ChangeRule => ({
    area,
    breaks,
    severity,
    mirror,
    title: words(title),
    reason: words(reason),
    values,
  });
}

function words([ja, en]: Texts): Words {
  return { ja, en };
}
