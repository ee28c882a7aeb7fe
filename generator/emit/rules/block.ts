import type { Doc } from "../document.js";
import { Code, code, nothing, statement } from "../nodes.js";
import { type Formula, printFormula } from "./formula.js";

/** A statement of a generated function. */
export type Statement =
  | { readonly kind: "line"; readonly content: Code }
  /** `if (test) return;` or another statement of one word. */
  | { readonly kind: "guard"; readonly test: Formula; readonly run: Code }
  | { readonly kind: "if"; readonly test: Formula; readonly body: readonly Statement[] }
  | { readonly kind: "for"; readonly head: Code; readonly body: readonly Statement[] };

/** Statements at a depth of indentation, each starting on a new line. */
export function printStatements(statements: readonly Statement[], depth: number): Code {
  return statements.reduce(
    (text, next) => code`${text}${newLine(depth)}${printStatement(next, depth)}`,
    nothing,
  );
}

function newLine(depth: number): Code {
  return Code.trusted(`\n${"  ".repeat(depth)}`);
}

function printStatement(next: Statement, depth: number): Code {
  switch (next.kind) {
    case "line":
      return statement(next.content, depth);
    case "guard":
      return statement(guard(next.test, next.run), depth);
    case "if":
      return block(code`if (${inBrackets(next.test)})`, next.body, depth);
    case "for":
      return block(code`for (${next.head})`, next.body, depth);
  }
}

function block(head: Code, body: readonly Statement[], depth: number): Code {
  const opening = statement(code`${head} {`, depth);
  return code`${opening}${printStatements(body, depth + 1)}${newLine(depth)}}`;
}

function guard(test: Formula, run: Code): Code {
  const clause: Doc = { kind: "indent", content: [{ kind: "line", flat: " " }, run.doc] };
  return Code.trusted({
    kind: "group",
    content: [code`if (${inBrackets(test)})`.doc, clause],
  });
}

function inBrackets(test: Formula): Code {
  const softline: Doc = { kind: "line", flat: "" };
  const content: Doc = [{ kind: "indent", content: [softline, printFormula(test).doc] }, softline];
  return Code.trusted({ kind: "group", content });
}
