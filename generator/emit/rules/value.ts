import type { Operand } from "../../rules/expression.js";
import type { Code } from "../nodes.js";
import { always, type Formula } from "./formula.js";
import { RuleProblem } from "./rule-source.js";
import type { Scope } from "./scope.js";

/** One side of a comparison: its value, and the formula that says that it is not empty. */
export interface Value {
  readonly value: Code;
  readonly filled: Formula;
}

/** Reads one kind of operand. */
export type Reader<Kind extends Operand["kind"]> = (
  operand: Extract<Operand, { kind: Kind }>,
  scope: Scope,
) => Value;

/** How each kind of operand is read in one way; a kind that cannot be is refused. */
export type Readers = { readonly [Kind in Operand["kind"]]: Reader<Kind> };

/** Reads an operand with the reader of its kind. */
export function readWith<Kind extends Operand["kind"]>(
  readers: { readonly [K in Kind]: Reader<K> },
  operand: Extract<Operand, { kind: Kind }>,
  scope: Scope,
): Value {
  return readers[operand.kind as Kind](operand, scope);
}

/** A value that is never empty. */
export function constant(value: Code): Value {
  return { value, filled: always };
}

/** For kinds of operand that cannot be read in this way. */
export function refuse(operand: Operand): never {
  throw new RuleProblem("operand", operand.kind);
}
