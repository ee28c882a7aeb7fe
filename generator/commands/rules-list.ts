import type { DiagnosticSink } from "../diagnostics/sink.js";
import { namesOfLayouts } from "../rules/names-of-layouts.js";
import type { Reading, RelatedCheck, RuleState, SpecModel } from "../spec/model.js";
import type { Terminal } from "./command.js";
import { findLayout } from "./find-layout.js";
import { checkAsJson } from "./rules-json.js";
import { coverageLine, rulesTable } from "./rules-table.js";

export interface ListOptions {
  /** One JSON object a line instead of a table. */
  readonly json?: boolean;
  /** Only checks in this state. */
  readonly state?: RuleState["state"];
  /** Id of the only layout to look at. */
  readonly layout?: string;
}

/** Prints the checks of a model that the options ask for. */
export function listRules(
  model: SpecModel,
  options: ListOptions,
  sink: DiagnosticSink,
  terminal: Terminal,
): void {
  const { layout } = options;
  if (layout !== undefined && findLayout(model, layout, sink) === null) return;
  const inLayout =
    layout === undefined
      ? model.relatedChecks
      : model.relatedChecks.flatMap((check) => narrow(check, layout));
  const checks = inLayout.filter(
    ({ rule }) => options.state === undefined || rule.state === options.state,
  );
  if (options.json === true) {
    const namesOf = namesOfLayouts(model);
    for (const check of checks) {
      terminal.out(`${JSON.stringify(checkAsJson(check, namesOf))}\n`);
    }
    return;
  }
  terminal.out(rulesTable(checks, model.layouts.length, terminal.language));
  terminal.out(`${coverageLine(inLayout, terminal.language)}\n`);
}

/** A check as one layout sees it; none where it does not hold there. */
function narrow(check: RelatedCheck, layout: string): readonly RelatedCheck[] {
  if (!check.layouts.includes(layout)) return [];
  const { rule } = check;
  if (!("readings" in rule)) return [{ ...check, layouts: [layout] }];
  const readings = rule.readings
    .filter(({ layouts }) => layouts.includes(layout))
    .map((reading): Reading => ({ ...reading, layouts: [layout] }));
  return [{ ...check, layouts: [layout], rule: { ...rule, readings } }];
}
