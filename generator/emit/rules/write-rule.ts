import type { Expression } from "../../rules/expression.js";
import { type Code, code, docComment, identifier, statement, string } from "../nodes.js";
import { call, parameters } from "../shapes.js";
import { writeAssertion } from "./assertions.js";
import { printStatements, type Statement } from "./block.js";
import { writeCondition } from "./conditions.js";
import { always, and, type Formula, never, or } from "./formula.js";
import { badTests, partReads } from "./guards.js";
import { loopOverRows } from "./loops.js";
import { conditionReads, readsOf } from "./reads.js";
import type { RuleImport } from "./rule-imports.js";
import type { RuleSource } from "./rule-source.js";
import { type FunctionState, groupPlace, type Scope } from "./scope.js";

/** A function that checks one rule in the layouts where it reads the same columns. */
export interface RuleFunction {
  /** Declarations that stand before it. */
  readonly constants: readonly Code[];
  /** Its text without the doc comment. */
  readonly text: Code;
  /** Indexes of the top level sections whose first columns it takes, in order. */
  readonly bases: readonly number[];
  readonly imports: ReadonlySet<RuleImport>;
  /** Files of the code lists it looks into, by the name of their table. */
  readonly codeLists: ReadonlyMap<string, string>;
  /** Facts that the application must pass. */
  readonly flags: readonly string[];
  /** Keys of the items of which it reads what they say, and not only whether they are filled. */
  readonly textsRead: ReadonlySet<string>;
}

/**
 * Writes the function of a rule; null for one that can never fail. A rule of several expressions
 * gets a function for each, so that one that cannot be evaluated does not keep the next from it.
 * @throws RuleProblem where the rule names something that the layout does not have.
 */
export function writeRule(rule: RuleSource, functionName: string): RuleFunction | null {
  const [only, ...others] = rule.expressions;
  if (only === undefined) return null;
  if (others.length === 0) return writeExpression(rule, only, functionName, code`export `);
  const parts = rule.expressions.flatMap((expression, index) => {
    const name = `${functionName}Part${index + 1}`;
    const written = writeExpression(rule, expression, name, code``);
    return written === null ? [] : [{ name, written }];
  });
  return parts.length === 0 ? null : joinParts(functionName, parts);
}

/** The function that calls those of the expressions, and these after it. */
function joinParts(
  functionName: string,
  parts: readonly { readonly name: string; readonly written: RuleFunction }[],
): RuleFunction {
  const functions = parts.map(({ written }) => written);
  const bases = [...new Set(functions.flatMap((part) => part.bases))];
  const calls = parts.map(({ name, written }): Statement => {
    const args = written.bases.map((section) => identifier(`b${bases.indexOf(section)}`));
    return { kind: "line", content: code`${call(identifier(name), [code`c`, ...args])};` };
  });
  const head = signature(functionName, bases, code`export `);
  const joined = code`${head}${printStatements(calls, 1)}\n}`;
  return {
    constants: functions.flatMap((part) => part.constants),
    text: functions.reduce((text, part) => code`${text}\n\n${part.text}`, joined),
    bases,
    imports: new Set(functions.flatMap((part) => [...part.imports])),
    codeLists: new Map(functions.flatMap((part) => [...part.codeLists])),
    flags: [...new Set(functions.flatMap((part) => part.flags))],
    textsRead: new Set(functions.flatMap((part) => [...part.textsRead])),
  };
}

function writeExpression(
  rule: RuleSource,
  expression: Expression,
  functionName: string,
  modifier: Code,
): RuleFunction | null {
  const state: FunctionState = {
    rule,
    functionName,
    bases: [],
    names: new Map(),
    imports: new Set(),
    codeLists: new Map(),
    valueSets: new Map(),
    flags: [],
    parentItems: [],
    textsRead: new Set(),
  };
  const body = writeBody(state, expression);
  if (body === null) return null;
  const imports = new Set<RuleImport>();
  for (const name of state.imports) if (name !== "row") imports.add(name);
  return {
    constants: valueSets(state),
    text: code`${signature(functionName, state.bases, modifier)}${printStatements(body, 1)}\n}`,
    bases: state.bases,
    imports,
    codeLists: state.codeLists,
    flags: state.flags,
    textsRead: state.textsRead,
  };
}

/** The doc comment of a rule: its number, its sentence and how that was understood, and where it stands. */
export function ruleComment(rule: RuleSource, corrections: readonly string[]): Code {
  const { file, sheet, cell: address } = rule.source;
  return docComment(
    [
      `${rule.no} ${rule.sentence}`.trimEnd(),
      ...(rule.canonical === "" ? [] : [`読み: ${rule.canonical}`]),
      ...(rule.messageId === null ? [] : [`メッセージ: ${rule.messageId}`]),
      `${file} ${sheet}!${address}`,
      ...corrections,
    ],
    0,
  );
}

function signature(functionName: string, sections: readonly number[], modifier: Code): Code {
  const bases = sections.map((_, index) => code`${identifier(`b${index}`)}: number`);
  const head = code`${modifier}function ${identifier(functionName)}`;
  return statement(code`${parameters(head, [code`c: RuleScope`, ...bases])}: void {`, 0);
}

function valueSets(state: FunctionState): readonly Code[] {
  return [...state.valueSets].map(([name, packed]) => {
    const set = call(code`const ${identifier(name)} = valueSet`, [string(packed)]);
    return statement(code`${set};`, 0);
  });
}

function writeBody(state: FunctionState, expression: Expression): readonly Statement[] | null {
  const scope: Scope = { state, statements: [], rows: [], constants: new Map() };
  const rows = expression.eachRow === undefined ? null : groupPlace(scope, expression.eachRow);
  const { record, row } = partReads(scope, readsOf(expression), rows);
  const bad = badTests(scope, record);
  if (rows === null) {
    if (!writeCheck(scope, expression)) return null;
  } else {
    let canFail = false;
    const loop = loopOverRows(scope, rows, (inside) => {
      pushGuard(inside, badTests(inside, row), code`continue;`);
      canFail = writeCheck(inside, expression);
    });
    if (!canFail) return null;
    scope.statements.push(loop);
  }
  return [...opening(state, bad), ...scope.statements];
}

/** What stands at the top: the cells, and the guard against bad ones. */
function opening(state: FunctionState, bad: readonly Formula[]): readonly Statement[] {
  const statements: Statement[] = [];
  if (state.imports.has("row")) {
    statements.push({ kind: "line", content: code`const { row } = c;` });
  }
  if (bad.length > 0) statements.push({ kind: "guard", test: or(bad), run: code`return;` });
  return statements;
}

function pushGuard(scope: Scope, tests: readonly Formula[], run: Code): void {
  if (tests.length > 0) scope.statements.push({ kind: "guard", test: or(tests), run });
}

/** Adds the check of the record or row in scope; false when it can never fail. */
function writeCheck(scope: Scope, expression: Expression): boolean {
  const { when, assert } = expression;
  const condition =
    when === undefined ? always : writeCondition(when, scope, { part: "when", positive: true });
  const inside: Scope = { ...scope, statements: [], constants: new Map(scope.constants) };
  const canFail = writeAssertion(inside, assert, when === undefined ? [] : conditionReads(when));
  const { statements } = inside;
  if (condition === never || !canFail) return false;
  const [only, second] = statements;
  if (condition === always) scope.statements.push(...statements);
  else if (only?.kind === "if" && second === undefined) {
    scope.statements.push({ ...only, test: and([condition, only.test]) });
  } else scope.statements.push({ kind: "if", test: condition, body: statements });
  return true;
}
