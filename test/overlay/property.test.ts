import { isDeepStrictEqual } from "node:util";
import fc, { type Arbitrary } from "fast-check";
import { expect, it } from "vitest";
import type { SpecModel } from "../../generator/spec/model.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { loadSmall } from "../support/load-small.js";
import { loadWith } from "./overlays.js";

type Value = string | number | null;

/** One fact of the small spec with what it is, what it becomes, and where the model has it. */
interface Case {
  readonly target: string;
  readonly fact: string;
  readonly was: Value;
  readonly to: Value;
  readonly path: string;
}

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() === value && value !== "");
const textOrNothing = fc.oneof(text, fc.constant(null));
const severity = fc.constantFrom("fatal", "error", "warning", "info");

const itemFacts: Readonly<Record<string, Arbitrary<Value>>> = {
  name: text,
  nameEn: textOrNothing,
  pattern: fc.constantFrom("email", "telephone", null),
  charset: fc.constantFrom("digits", "fullwidth", "any", null),
  "length.max": fc.integer({ min: 1, max: 999 }),
  "length.decimals": fc.constantFrom(0, 1, null),
  requirement: fc.constantFrom("required", "conditional", "optional", "prohibited"),
  note: textOrNothing,
};
const codeFacts = { label: text, labelEn: textOrNothing, parent: textOrNothing };
const checkFacts = { sentence: text, severity };
const itemCheckFacts = { severity };
const messageFacts = { severity, remedy: textOrNothing };

/** Every fact that the overlay can set, of every part, with any value that it does not have. */
function anyCase(model: SpecModel): Arbitrary<Case> {
  const parts: Arbitrary<Case>[] = [];
  const add = (element: object, target: string, path: string, facts: object) => {
    for (const [fact, values] of Object.entries(facts) as [string, Arbitrary<Value>][]) {
      const was = at(element, fact);
      const others = values.filter((to) => to !== was);
      parts.push(others.map((to) => ({ target, fact, was, to, path: `${path}.${fact}` })));
    }
  };
  const items = model.layouts.flatMap(itemsOf);
  items.forEach(({ item }, index) => {
    const path = `layouts.0.sections.0.members.${index}.item`;
    add(item, `item: ${item.key}`, path, itemFacts);
  });
  model.codeLists[0]?.codes.forEach((code, index) => {
    const target = `code: { list: SEX, value: "${code.value}" }`;
    add(code, target, `codeLists.0.codes.${index}`, codeFacts);
  });
  model.relatedChecks.forEach((check, index) => {
    add(check, `check: ${check.no}`, `relatedChecks.${index}`, checkFacts);
  });
  model.itemChecks.forEach((check, index) => {
    add(check, `check: ${check.no}`, `itemChecks.${index}`, itemCheckFacts);
  });
  model.messages.forEach((message, index) => {
    add(message, `message: ${message.id}`, `messages.${index}`, messageFacts);
  });
  return fc.oneof(...parts);
}

function at(element: object, fact: string): Value {
  const value = fact.split(".").reduce<unknown>((data, key) => Object(data)[key], element);
  return (value ?? null) as Value;
}

/** A fact as YAML, nested as its name says. */
function nested(fact: string, value: Value): string {
  return fact
    .split(".")
    .reverse()
    .reduce((inner, key) => `{ ${key}: ${inner} }`, JSON.stringify(value));
}

/** The places where two models differ, but for names and readings, which follow from the facts. */
function differences(a: unknown, b: unknown, path = ""): readonly string[] {
  if (/\.(?:identifier|rule)$/.test(path) || path === "corrections") return [];
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return isDeepStrictEqual(a, b) ? [] : [path];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(Object(a)[key], Object(b)[key], path === "" ? key : `${path}.${key}`),
  );
}

it("a correction changes the fact that it names, and no other", async () => {
  const { model } = await loadSmall({});
  await fc.assert(
    fc.asyncProperty(anyCase(model), async ({ target, fact, was, to, path }) => {
      const overlay = `corrections:
  - id: c
    reason: r
    source: s
    until: "2"
    ${target}
    set: ${nested(fact, to)}
    was: ${nested(fact, was)}
`;
      const loaded = await loadWith(overlay);
      expect(loaded.problems.filter((problem) => problem.startsWith("overlay-"))).toEqual([]);
      expect(differences(model, loaded.model)).toEqual([path]);
      expect(at(loaded.model, path)).toBe(to);
      expect(loaded.model.corrections?.[0]?.changes).toMatchObject([
        { fact, ...(was === null ? {} : { from: was }), ...(to === null ? {} : { to }) },
      ]);
    }),
    { numRuns: 150 },
  );
});
