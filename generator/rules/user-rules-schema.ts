import * as v from "valibot";

const text = v.pipe(v.string(), v.nonEmpty());

const acceptance = { check: text, reason: text };
const note = { check: text, reason: v.nullish(text) };
const predicate = { phrase: text, expression: v.nullish(text), flag: v.nullish(text) };
const override = {
  check: text,
  sentence: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{16}$/)),
  original: v.nullish(text),
  layouts: v.nullish(v.array(text)),
  expression: text,
  reason: text,
};

/** What a `rules.yaml` may hold. */
export const userRulesSchema = v.nullish(
  v.strictObject({
    accept: v.nullish(v.array(v.strictObject(acceptance))),
    notes: v.nullish(v.array(v.union([text, v.strictObject(note)]))),
    predicates: v.nullish(v.array(v.strictObject(predicate))),
    overrides: v.nullish(v.array(v.strictObject(override))),
  }),
);

export type UserRulesData = NonNullable<v.InferOutput<typeof userRulesSchema>>;

const keysOfEntries: Readonly<Record<string, readonly string[]>> = {
  accept: Object.keys(acceptance),
  notes: Object.keys(note),
  predicates: Object.keys(predicate),
  overrides: Object.keys(override),
};

/** The keys that may stand at a path. */
export function knownKeys(path: readonly string[]): readonly string[] {
  const [part] = path;
  return part === undefined ? Object.keys(keysOfEntries) : (keysOfEntries[part] ?? []);
}
