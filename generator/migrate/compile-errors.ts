import { ts } from "ts-morph";
import type { FoundError } from "./code/checked-code.js";
import type { SourceText } from "./code/sources.js";

/** An error that the compiler found in the maker's code. */
export interface CompileError {
  readonly path: string;
  /** As reports name the file. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** Such as 2339. */
  readonly code: number;
  readonly message: string;
  readonly isSyntax: boolean;
}

export function compileErrors(
  found: readonly FoundError[],
  sources: readonly SourceText[],
): readonly CompileError[] {
  const names = new Map(sources.map(({ path, name }) => [path, name]));
  return found.map(({ diagnostic: { file, start, code, messageText }, isSyntax }) => {
    const path = file?.fileName ?? "";
    const at = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    return { path, name: names.get(path) ?? path, line: at + 1, code, message, isSyntax };
  });
}

/** The errors of `after` that `before` does not have, wherever in their file they stand. */
export function newErrors(
  before: readonly CompileError[],
  after: readonly CompileError[],
): readonly CompileError[] {
  const keyOf = ({ path, code, message }: CompileError) => JSON.stringify([path, code, message]);
  const left = new Map<string, number>();
  for (const error of before) left.set(keyOf(error), (left.get(keyOf(error)) ?? 0) + 1);
  return after.filter((error) => {
    const known = left.get(keyOf(error)) ?? 0;
    left.set(keyOf(error), known - 1);
    return known <= 0;
  });
}
