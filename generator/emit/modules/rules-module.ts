import type { Code } from "../nodes.js";
import type { CorrectionNotes } from "../plan/corrections.js";
import type { RulePlan } from "../plan/rules.js";
import { ruleComment } from "../rules/write-rule.js";
import { importPaths } from "../rules/rule-imports.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";

/** Context of the `rules` template: the functions of one module. */
export function rulesContext(
  rules: readonly RulePlan[],
  notes: CorrectionNotes,
  banner: Code,
): TemplateContext {
  const imports = new Imports().types("../runtime/rule-scope.js", ["RuleScope"]);
  for (const { function: written } of rules) {
    for (const name of written.imports) imports.values(importPaths[name], [name]);
    for (const [table, file] of written.codeLists)
      imports.values(`../code-tables/${file}.js`, [table]);
  }
  return {
    banner,
    imports: imports.print(),
    functions: rules.map(({ source, function: written }) => ({
      comment: ruleComment(source, notes.of("related-check", source.no)),
      constants: written.constants,
      text: written.text,
    })),
  };
}
