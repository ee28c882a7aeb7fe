import { z } from "zod";
import { isDate, withCrossChecks } from "./shared.mjs";

export function make(spec) {
  const schema = z.object(Object.fromEntries(spec.items.map((item) => [item.id, schemaOf(item)])));
  return withCrossChecks(spec, (record) => {
    const { success, error } = schema.safeParse(record);
    return success ? [] : error.issues.map(({ path }) => path[0]);
  });
}

function schemaOf({ required, date, codes, max, pattern }) {
  if (codes !== null) return z.enum(required ? codes : ["", ...codes]);
  let schema = z.string();
  if (required) schema = schema.min(1);
  if (date) return schema.refine((text) => text === "" || isDate(text));
  schema = schema.max(max);
  return pattern === null ? schema : schema.regex(new RegExp(pattern));
}
