import { FormatRegistry, Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { isDate, withCrossChecks } from "./shared.mjs";

/**
 * Compiled: `Check` first, which is fast, and `Errors` only for a record that it refuses. The sets of characters
 * are formats, since `Errors` makes the expression of a `pattern` anew for every text.
 */
export function make(spec) {
  FormatRegistry.Set("date8", (text) => text === "" || isDate(text));
  const patterns = [...new Set(spec.items.flatMap(({ pattern }) => pattern ?? []))];
  patterns.forEach((pattern, index) => {
    const expression = new RegExp(pattern);
    FormatRegistry.Set(`characters${index}`, (text) => expression.test(text));
  });
  const shape = Object.fromEntries(
    spec.items.map((item) => [item.id, typeOf(item, patterns.indexOf(item.pattern))]),
  );
  const compiled = TypeCompiler.Compile(Type.Object(shape));
  return withCrossChecks(spec, (record) =>
    compiled.Check(record) ? [] : [...compiled.Errors(record)].map(({ path }) => path.slice(1)),
  );
}

function typeOf({ required, date, codes, max }, pattern) {
  if (codes !== null) {
    return Type.Union((required ? codes : ["", ...codes]).map((code) => Type.Literal(code)));
  }
  const filled = required ? { minLength: 1 } : {};
  if (date) return Type.String({ ...filled, format: "date8" });
  return Type.String({
    ...filled,
    maxLength: max,
    ...(pattern < 0 ? {} : { format: `characters${pattern}` }),
  });
}
