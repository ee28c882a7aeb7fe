import { Ajv } from "ajv";
import { isDate } from "./shared.mjs";

/** JSON Schema has the checks across items; dates and their order are keywords of our own. */
export function make(spec) {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addKeyword({
    keyword: "date",
    type: "string",
    validate: (_, text) => text === "" || isDate(text),
    errors: false,
  });
  ajv.addKeyword({
    keyword: "notAfter",
    type: "string",
    validate: (end, text, _, { parentData }) => {
      const last = parentData[end];
      // As in the other peers, a date that is none is an error of its own, not one of the order.
      return text === "" || last === "" || text <= last || !isDate(text) || !isDate(last);
    },
    errors: false,
  });
  const properties = Object.fromEntries(spec.items.map((item) => [item.id, schemaOf(item)]));
  const byId = new Map(spec.items.map((item) => [item.id, item]));
  const allOf = [];
  for (const rule of spec.rules) {
    if (rule.family === "order") properties[rule.target].notAfter = rule.end;
    else allOf.push(schemaOfRule(rule, byId));
  }
  const required = spec.items.map(({ id }) => id);
  const validate = ajv.compile({ type: "object", required, properties, allOf });
  return {
    count: (record) => (validate(record) ? 0 : validate.errors.length),
    // The error of the `if` itself comes on top of the one that it leads to.
    idsOf: (record) =>
      validate(record)
        ? []
        : validate.errors
            .filter(({ keyword }) => keyword !== "if")
            .map(({ instancePath }) => instancePath.slice(1)),
  };
}

function schemaOf({ required, date, codes, max, pattern }) {
  const filled = required ? { minLength: 1 } : {};
  if (date) return { type: "string", ...filled, date: true };
  if (codes !== null) return { type: "string", enum: required ? codes : ["", ...codes] };
  return {
    type: "string",
    ...filled,
    maxLength: max,
    ...(pattern === null ? {} : { pattern }),
  };
}

function schemaOfRule({ family, conditions, target, value }, byId) {
  const is = ({ id, value }) => ({ properties: { [id]: { const: value } } });
  const filled = { properties: { [target]: { minLength: 1 } } };
  const [first, second] = conditions;
  switch (family) {
    case "if":
      return { if: is(first), then: filled };
    case "and":
      return {
        if: { properties: { ...is(first).properties, ...is(second).properties } },
        then: filled,
      };
    // A check says nothing where one of the codes that it reads is wrong by itself.
    case "or": {
      const right = {
        [first.id]: schemaOf(byId.get(first.id)),
        [second.id]: schemaOf(byId.get(second.id)),
      };
      return { if: { anyOf: [is(first), is(second)], properties: right }, then: filled };
    }
    case "unless": {
      const { enum: codes } = schemaOf(byId.get(first.id));
      const others = codes.filter((code) => code !== first.value);
      return {
        if: { properties: { [first.id]: { enum: others } } },
        then: { properties: { [target]: { const: "" } } },
      };
    }
    case "equal":
      return { if: is(first), then: { properties: { [target]: { enum: ["", value] } } } };
  }
}
