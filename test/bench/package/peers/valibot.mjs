import * as v from "valibot";
import { isDate, withCrossChecks } from "./shared.mjs";

export function make(spec) {
  const schema = v.object(Object.fromEntries(spec.items.map((item) => [item.id, schemaOf(item)])));
  return withCrossChecks(spec, (record) => {
    const { issues } = v.safeParse(schema, record);
    return issues === undefined ? [] : issues.map(({ path }) => path[0].key);
  });
}

function schemaOf({ required, date, codes, max, pattern }) {
  if (codes !== null) return v.picklist(required ? codes : ["", ...codes]);
  const actions = required ? [v.minLength(1)] : [];
  if (date) actions.push(v.check((text) => text === "" || isDate(text)));
  else {
    actions.push(v.maxLength(max));
    if (pattern !== null) actions.push(v.regex(new RegExp(pattern)));
  }
  return v.pipe(v.string(), ...actions);
}
