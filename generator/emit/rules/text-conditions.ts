import type { Condition, TextFormat } from "../../rules/expression.js";
import { code, number, string } from "../nodes.js";
import { ifFilled, type Mode, unlessEmpty } from "./comparisons.js";
import { callTest, type Formula } from "./formula.js";
import type { RuleImport } from "./rule-imports.js";
import { RuleProblem } from "./rule-source.js";
import { cellText, codeTable, filled, type Scope, use } from "./scope.js";

/** Conditions on the text of one item. */

type Of<Kind extends Condition["kind"]> = Extract<Condition, { kind: Kind }>;

/** Whether the item holds a code of a list. */
export function inList({ item, codeList }: Of<"in-list">, scope: Scope, mode: Mode): Formula {
  const table = codeTable(scope.state, codeList);
  const has = callTest(code`${table}.has(${cellText(scope, item)})`);
  return ifFilled(filled(scope, item), has, mode);
}

/** Whether the item has only characters of a set. */
export function hasCharset({ item, charset }: Of<"charset">, scope: Scope, mode: Mode): Formula {
  const set = scope.state.rule.charset(charset);
  if (set < 0) throw new RuleProblem("no-charset", charset);
  const charsets = use(scope.state, "charsets");
  const admits = callTest(code`${charsets}.admits(${number(set)}, ${cellText(scope, item)})`);
  return unlessEmpty([filled(scope, item)], admits, mode);
}

const formatTests: Readonly<Record<TextFormat, RuleImport>> = {
  date: "isDate8",
  "year-month": "isYearMonth6",
  integer: "isInteger",
  decimal: "isDecimal",
  email: "isEmail",
  "residence-card": "isResidenceCardNumber",
  "corporate-number": "isCorporateNumber",
  "postal-code": "isPostalCode",
  telephone: "isTelephone",
};

/** Whether the item is written in a form. */
export function hasFormat({ item, format }: Of<"format">, scope: Scope, mode: Mode): Formula {
  const isIn = use(scope.state, formatTests[format]);
  return ifFilled(filled(scope, item), callTest(code`${isIn}(${cellText(scope, item)})`), mode);
}

/** Whether the item has parts with one character between them. */
export function separated({ item, by }: Of<"separated">, scope: Scope, mode: Mode): Formula {
  const isSeparated = use(scope.state, "isSeparated");
  const test = callTest(code`${isSeparated}(${cellText(scope, item)}, ${string(by)})`);
  return ifFilled(filled(scope, item), test, mode);
}
