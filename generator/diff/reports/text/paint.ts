import type { Severity } from "../../../diagnostics/problem.js";
import { severityColors } from "../../../diagnostics/render.js";

/** A word in the colour of a severity, where colours are wanted. */
export function paint(word: string, severity: Severity, color: boolean | undefined): string {
  return color === true ? `\u001b[${severityColors[severity]}m${word}\u001b[0m` : word;
}
