import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { Settings } from "typebox/system";
import { isDate, withCrossChecks } from "./shared.mjs";

/** TypeBox as it goes on under its new name. */
export function make(spec) {
  Settings.Set({ maxErrors: Number.MAX_SAFE_INTEGER });
  const shape = Object.fromEntries(spec.items.map((item) => [item.id, typeOf(item)]));
  const compiled = Compile(Type.Object(shape));
  return withCrossChecks(spec, (record) =>
    compiled.Check(record)
      ? []
      : compiled.Errors(record).map(({ instancePath }) => instancePath.slice(1)),
  );
}

function typeOf({ required, date, codes, max, pattern }) {
  if (codes !== null) return Type.Enum(required ? codes : ["", ...codes]);
  const filled = required ? { minLength: 1 } : {};
  if (date) return Type.Refine(Type.String(filled), (text) => text === "" || isDate(text));
  // A text instead of an expression would be compiled anew for every text that is checked by `Errors`.
  const characters = pattern === null ? {} : { pattern: new RegExp(pattern) };
  return Type.String({ ...filled, maxLength: max, ...characters });
}
