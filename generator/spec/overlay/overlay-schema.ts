import * as v from "valibot";
import { textPatterns, valueKinds } from "../value-kinds.js";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate());
const severity = v.picklist(["fatal", "error", "warning", "info"]);
const names = v.pipe(v.array(text), v.nonEmpty());

/** The frame of a correction; what stands under `set`, `was` and `add` depends on what it is of. */
const correction = v.strictObject({
  id: text,
  reason: text,
  source: text,
  until: text,
  layouts: v.optional(names),
  item: v.optional(text),
  code: v.optional(v.strictObject({ list: text, value: text })),
  check: v.optional(text),
  message: v.optional(text),
  set: v.optional(v.unknown()),
  add: v.optional(v.unknown()),
  remove: v.optional(v.literal(true)),
  was: v.optional(v.unknown()),
});

/** What an `overlay.yaml` may hold. */
export const overlaySchema = v.nullish(
  v.strictObject({ corrections: v.nullish(v.array(correction)) }),
);

export type CorrectionData = v.InferOutput<typeof correction>;

export const targetKeys = ["item", "code", "check", "message"] as const;
export const changeKeys = ["set", "add", "remove"] as const;

export type TargetKey = (typeof targetKeys)[number];

/** What `set` may hold: facts that there must be, and those that null takes away. */
const itemFacts = {
  itemId: v.optional(text),
  name: v.optional(text),
  nameEn: v.nullish(text),
  kind: v.optional(v.picklist(valueKinds)),
  pattern: v.nullish(v.picklist(textPatterns)),
  charset: v.nullish(text),
  length: v.optional(
    v.strictObject({
      max: v.optional(v.pipe(count, v.minValue(1))),
      min: v.nullish(count),
      unit: v.optional(v.picklist(["character", "byte", "utf16"])),
      decimals: v.nullish(count),
    }),
  ),
  codeList: v.nullish(text),
  requirement: v.optional(v.picklist(["required", "conditional", "optional", "prohibited"])),
  note: v.nullish(text),
};

const codeFacts = {
  label: v.optional(text),
  labelEn: v.nullish(text),
  parent: v.nullish(text),
  validFrom: v.nullish(date),
  validTo: v.nullish(date),
};

/** Of both kinds of check; which of them a check has is known when it is found. */
const checkFacts = {
  sentence: v.optional(text),
  layouts: v.optional(names),
  parameter: v.optional(
    v.strictObject({
      min: v.nullish(v.number()),
      max: v.nullish(v.number()),
      value: v.optional(text),
      codeList: v.nullish(text),
      charset: v.nullish(text),
    }),
  ),
  severity: v.optional(severity),
  messageId: v.nullish(text),
};

const messageFacts = {
  text: v.optional(text),
  severity: v.optional(severity),
  remedy: v.nullish(text),
};

export const setSchemas = {
  item: v.strictObject(itemFacts),
  code: v.strictObject(codeFacts),
  check: v.strictObject(checkFacts),
  message: v.strictObject(messageFacts),
} as const;

/** What `was` may hold: as `set`, but what the spec says is any text or number, or nothing. */
const before = v.nullish(v.union([text, v.number(), names]));

function anyOf(facts: object): v.ObjectEntries {
  return Object.fromEntries(Object.keys(facts).map((key) => [key, before]));
}

function parts(...keys: readonly string[]) {
  return v.nullish(v.strictObject(Object.fromEntries(keys.map((key) => [key, before]))));
}

export const wasSchemas = {
  item: v.strictObject({
    ...anyOf(itemFacts),
    length: parts("max", "min", "unit", "decimals"),
  }),
  code: v.strictObject(anyOf(codeFacts)),
  check: v.strictObject({
    ...anyOf(checkFacts),
    parameter: parts("min", "max", "value", "codeList", "charset"),
  }),
  message: v.strictObject(anyOf(messageFacts)),
} as const;

const optionalText = v.optional(text);

export const addSchemas = {
  code: v.strictObject({
    label: text,
    labelEn: optionalText,
    parent: optionalText,
    validFrom: v.optional(date),
    validTo: v.optional(date),
  }),
  check: v.strictObject({
    layouts: v.optional(names),
    targets: v.optional(v.array(text), []),
    sentence: text,
    severity: v.optional(severity, "error"),
    messageId: optionalText,
  }),
  message: v.strictObject({
    text,
    severity: v.optional(severity, "error"),
    remedy: optionalText,
  }),
} as const;
