import type { TextFormat } from "../expression.js";
import { textOf } from "./leaves.js";
import { ExpressionSyntaxError } from "./syntax-error.js";
import type { WrittenNode } from "./tree.js";

/** An id that the spec has; not looked up where it is not known which ids there are. */
export function knownIn(
  known: ReadonlyMap<string, unknown> | undefined,
  node: WrittenNode,
): string {
  const id = textOf(node);
  if (known === undefined || known.has(id)) return id;
  throw new ExpressionSyntaxError(`the spec has no such id`, node.offset, [...known.keys()]);
}

const formats: Readonly<Record<TextFormat, true>> = {
  date: true,
  "year-month": true,
  integer: true,
  decimal: true,
  email: true,
  "residence-card": true,
  "corporate-number": true,
  "postal-code": true,
  telephone: true,
};

/** A form of a text by its word. */
export function formatOf(node: WrittenNode): TextFormat {
  const known = Object.keys(formats) as TextFormat[];
  const found = node.kind === "call" ? known.find((format) => format === node.name) : undefined;
  if (found !== undefined) return found;
  throw new ExpressionSyntaxError("no such form of a text", node.offset, known);
}
