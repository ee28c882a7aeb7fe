import * as v from "valibot";
import { conventionsSchema } from "./conventions-schema.js";
import { embeddedTexts } from "../spec/wording/embedded-text.js";
import type { WorkbookLimits } from "../workbook/limits.js";

/** A limit that a user raises, or lowers. */
const limit = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));

const limits = v.strictObject({
  fileSize: limit,
  inflatedSize: limit,
  contentSize: limit,
  ratio: limit,
  ratioFloor: limit,
  entries: limit,
  rows: limit,
  columns: limit,
  cells: limit,
  mergedCells: limit,
  sharedStrings: limit,
  formulaLength: limit,
  textLength: limit,
  xmlDepth: limit,
} satisfies Record<keyof WorkbookLimits, unknown>);

/** What a `specgen.yaml` may hold. */
export const configSchema = v.strictObject({
  specgen: v.literal(1),
  revision: v.pipe(v.string(), v.nonEmpty()),
  inputs: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty()),
  output: v.pipe(v.string(), v.nonEmpty()),
  glossary: v.nullish(v.string()),
  rules: v.nullish(v.string()),
  overlay: v.nullish(v.string()),
  names: v.nullish(v.string()),
  renames: v.nullish(v.string()),
  templates: v.nullish(v.string()),
  previous: v.nullish(v.array(v.pipe(v.string(), v.nonEmpty()))),
  purpose: v.nullish(v.string()),
  package: v.optional(
    v.strictObject({
      name: v.optional(
        v.pipe(v.string(), v.regex(/^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*$/)),
        "spec",
      ),
      enumStyle: v.optional(v.picklist(["enum", "const-object"]), "enum"),
      text: v.optional(v.picklist(embeddedTexts), "full"),
    }),
    {},
  ),
  dialect: v.optional(
    v.strictObject({
      encoding: v.optional(v.picklist(["utf-8", "windows-31j"]), "utf-8"),
      bom: v.optional(v.boolean(), false),
      newline: v.optional(v.picklist(["CRLF", "LF"]), "CRLF"),
      quoting: v.optional(v.picklist(["minimal", "all", "none"]), "minimal"),
      header: v.optional(v.boolean(), false),
    }),
    {},
  ),
  conventions: conventionsSchema,
  limits: v.optional(limits, {}),
  profile: v.optional(v.unknown()),
});

export type ConfigData = v.InferOutput<typeof configSchema>;
