import type { Code } from "../nodes.js";
import type { RulePlan } from "../plan/rules.js";
import { ruleComment } from "../rules/write-rule.js";
import type { RuleImport } from "../rules/scope.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";

const dateModule = "../runtime/date.js";
const formModule = "../runtime/check-digit.js";
const lengthModule = "../runtime/text-length.js";
const valuesModule = "../runtime/row-values.js";
const supportModule = "../rule-support.js";

const importPaths: Readonly<Record<RuleImport, string>> = {
  ageAt: dateModule,
  interval: dateModule,
  may: dateModule,
  must: dateModule,
  shift: dateModule,
  anyBad: supportModule,
  contiguous: supportModule,
  rowCount: supportModule,
  rowFilled: supportModule,
  rowValues: supportModule,
  valueSet: supportModule,
  allDifferent: valuesModule,
  isNumbered: valuesModule,
  isOrdered: valuesModule,
  noOverlap: valuesModule,
  byteLength: lengthModule,
  characterLength: lengthModule,
  decimalDigits: formModule,
  isCorporateNumber: formModule,
  isDate8: dateModule,
  isDecimal: formModule,
  isEmail: formModule,
  isInteger: formModule,
  isPostalCode: formModule,
  isResidenceCardNumber: formModule,
  isSeparated: formModule,
  isTelephone: formModule,
  isYearMonth6: dateModule,
  charsets: "../charsets.js",
};

/** Context of the `rules` template: the functions of one module. */
export function rulesContext(rules: readonly RulePlan[], banner: Code): TemplateContext {
  const imports = new Imports().types("../runtime/rule-scope.js", ["RuleScope"]);
  for (const { function: written } of rules) {
    for (const name of written.imports) imports.values(importPaths[name], [name]);
    for (const [table, file] of written.codeLists) imports.values(`../codes/${file}.js`, [table]);
  }
  return {
    banner,
    imports: imports.print(),
    functions: rules.map(({ source, function: written }) => ({
      comment: ruleComment(source),
      constants: written.constants,
      text: written.text,
    })),
  };
}
