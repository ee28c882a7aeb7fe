import type { Doc } from "../document.js";
import { Code, code } from "../nodes.js";

/** A boolean expression of generated code that can be negated without brackets around it. */
export type Formula =
  | { readonly kind: "test"; readonly holds: Code; readonly fails: Code }
  | { readonly kind: "and" | "or"; readonly of: readonly Formula[] }
  | { readonly kind: "constant"; readonly value: boolean };

/** The formulas without a test. */
export const always: Formula = { kind: "constant", value: true };
export const never: Formula = { kind: "constant", value: false };

/** A test and its opposite, such as `a === ""` and `a !== ""`. */
export function test(holds: Code, fails: Code): Formula {
  return { kind: "test", holds, fails };
}

/** A test that is a call or a name, so that `!` negates it. */
export function callTest(holds: Code): Formula {
  return test(holds, code`!${holds}`);
}

/** A comparison whose opposite is not another comparison (because of NaN). */
export function comparisonTest(holds: Code): Formula {
  return test(holds, code`!(${holds})`);
}

/** The opposite, with the negation moved down to the tests. */
export function not(formula: Formula): Formula {
  switch (formula.kind) {
    case "constant":
      return formula.value ? never : always;
    case "test":
      return test(formula.fails, formula.holds);
    case "and":
      return or(formula.of.map(not));
    case "or":
      return and(formula.of.map(not));
  }
}

/** True where all parts are, and without parts. */
export function and(parts: readonly Formula[]): Formula {
  return combine("and", parts, never);
}

/** True where a part is; false without parts. */
export function or(parts: readonly Formula[]): Formula {
  return combine("or", parts, always);
}

/** Flattens, leaves out what changes nothing, and settles what one part decides. */
function combine(kind: "and" | "or", parts: readonly Formula[], decisive: Formula): Formula {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  if (flat.includes(decisive)) return decisive;
  const seen = new Map<string, Formula>();
  for (const part of flat) {
    if (part.kind === "constant") continue;
    const text = printFormula(part).toString();
    if (!seen.has(text)) seen.set(text, part);
  }
  const [only, ...rest] = seen.values();
  if (only === undefined) return decisive === never ? always : never;
  return rest.length === 0 ? only : { kind, of: [only, ...rest] };
}

const operators = { and: " &&", or: " ||" } as const;

/** The expression as it stands between the brackets of an `if`. */
export function printFormula(formula: Formula): Code {
  if (formula.kind === "constant") return formula.value ? code`true` : code`false`;
  if (formula.kind === "test") return formula.holds;
  const [first = "", ...rest] = formula.of.map(operand);
  return Code.trusted([first, rest.map((part) => [operators[formula.kind], line, part])]);
}

const line: Doc = { kind: "line", flat: " " };

function operand(formula: Formula): Doc {
  if (formula.kind !== "and" && formula.kind !== "or") return printFormula(formula).doc;
  const [first = "", ...rest] = formula.of.map(operand);
  const tail = rest.map((part) => [operators[formula.kind], line, part]);
  return ["(", { kind: "group", content: [first, { kind: "indent", content: tail }] }, ")"];
}
