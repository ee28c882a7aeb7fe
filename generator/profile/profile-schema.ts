import * as v from "valibot";
import { type CodePointRange, isCodePointRange, primitiveCharsets } from "../spec/charset-parts.js";
import { textPatterns, valueKinds } from "../spec/value-kinds.js";

const words = v.array(v.string());
const meanings = <const T extends readonly string[]>(...values: T) =>
  v.record(v.string(), v.picklist(values));

const attributeWord = v.strictObject({
  words,
  kind: v.exactOptional(v.picklist(valueKinds)),
  charset: v.exactOptional(v.string()),
  pattern: v.exactOptional(v.picklist(textPatterns)),
  number: v.exactOptional(v.picklist(["length", "integer", "decimals"])),
  decimals: v.exactOptional(v.number()),
  impliedDecimals: v.exactOptional(v.boolean()),
});

const charsetPart = v.union(
  [
    v.picklist(primitiveCharsets),
    v.custom<CodePointRange>((value) => typeof value === "string" && isCodePointRange(value)),
  ],
  `one of ${primitiveCharsets.join(", ")}, or code points such as U+3400..U+4DBF`,
);

const charset = v.strictObject({
  id: v.string(),
  label: v.string(),
  include: v.array(charsetPart),
  exclude: v.exactOptional(v.array(charsetPart)),
  add: v.optional(v.string(), ""),
  remove: v.optional(v.string(), ""),
});

const tableKind = v.picklist([
  "layout-index",
  "layout",
  "code-index",
  "codes",
  "item-checks",
  "related-checks",
  "messages",
  "history",
]);

const regExp = v.pipe(v.string(), v.check(isRegExp, "a regular expression"));
const filled = v.pipe(v.string(), v.nonEmpty());
const oneOrMore = v.pipe(
  v.union([filled, v.pipe(v.array(filled), v.nonEmpty())]),
  v.transform((value) => (typeof value === "string" ? [value] : value)),
);

/** `7`, or `7-8` for a header of two rows. */
const rowRange = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(String),
  v.regex(/^[1-9]\d*(?:-[1-9]\d*)?$/, "rows such as 7 or 7-8"),
  v.transform((text): [number, number] => {
    const [first = 0, last = first] = text.split("-").map(Number);
    return [first, last];
  }),
);

const readOrIgnore = v.picklist(["read", "ignore"]);

const sheetRule = v.strictObject({
  sheet: filled,
  file: v.exactOptional(filled),
  ignore: v.exactOptional(filled),
  kinds: v.exactOptional(
    v.pipe(
      v.union([tableKind, v.array(tableKind)]),
      v.transform((value) => (typeof value === "string" ? [value] : value)),
    ),
  ),
  transposed: v.exactOptional(v.boolean()),
  header: v.exactOptional(rowRange),
  columns: v.exactOptional(v.record(v.string(), oneOrMore)),
  hidden: v.exactOptional(readOrIgnore),
});

const ignoreRule = v.pipe(
  v.strictObject({
    reason: filled,
    sheet: v.exactOptional(filled),
    file: v.exactOptional(filled),
    cells: v.exactOptional(
      v.pipe(filled, v.regex(/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/, "a range such as A1:C9")),
    ),
    header: v.exactOptional(oneOrMore),
    text: v.exactOptional(regExp),
  }),
  v.check(
    ({ cells, header, text }) => (cells ?? header ?? text) !== undefined,
    "one of cells, header and text (a whole sheet is left out under sheets)",
  ),
);

const layoutRule = v.strictObject({
  id: filled,
  name: v.exactOptional(filled),
  procedureCode: v.exactOptional(filled),
  procedureName: v.exactOptional(filled),
  formCategory: v.exactOptional(filled),
  sheets: oneOrMore,
  column: v.exactOptional(filled),
});

const lookActions = ["report", "keep", "remove"] as const;

const changeMarks = v.strictObject({
  strike: v.optional(v.picklist(lookActions)),
  colors: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[0-9A-Fa-f]{6}$/, "a colour such as FF0000"), v.toUpperCase()),
      v.picklist(lookActions),
    ),
    {},
  ),
  words: v.optional(meanings(...lookActions, "strip"), {}),
});

/** The `profile:` part of a user's configuration: everything in it adds to the default profile. */
export const profilePart = v.strictObject({
  headers: v.optional(v.record(v.string(), v.record(v.string(), words)), {}),
  required: v.optional(v.record(v.string(), words), {}),
  sheets: v.optional(v.array(sheetRule), []),
  ignore: v.optional(v.array(ignoreRule), []),
  cells: v.optional(
    v.array(v.strictObject({ table: tableKind, column: filled, pattern: regExp })),
    [],
  ),
  layouts: v.optional(v.array(layoutRule), []),
  changeMarks: v.optional(changeMarks, {}),
  hidden: v.optional(
    v.strictObject({
      rows: v.optional(readOrIgnore),
      columns: v.optional(readOrIgnore),
      sheets: v.optional(readOrIgnore),
    }),
    {},
  ),
  inlineCodes: v.optional(words, []),
  conditionsInNotes: v.optional(words, []),
  requirementMarks: v.optional(
    meanings("required", "conditional", "optional", "prohibited", "absent"),
    {},
  ),
  attributes: v.optional(v.array(attributeWord), []),
  formats: v.optional(v.array(attributeWord), []),
  charsets: v.optional(v.array(charset), []),
  lengthModes: v.optional(meanings("fixed", "max"), {}),
  lengthUnits: v.optional(meanings("character", "byte", "utf16"), {}),
  severities: v.optional(meanings("fatal", "error", "warning", "info"), {}),
  checkKinds: v.optional(
    meanings("required", "charset", "length", "code", "format", "range", "fixed", "check-digit"),
    {},
  ),
  messageArguments: v.optional(
    meanings(
      "item",
      "otherItem",
      "value",
      "length",
      "charset",
      "codeList",
      "limit",
      "checkNo",
      "record",
      "column",
      "date",
      "count",
    ),
    {},
  ),
  placeholders: v.optional(v.array(regExp), []),
  allLayouts: v.optional(words, []),
  dittoMarks: v.optional(words, []),
  noneMarks: v.optional(words, []),
  noteMarks: v.optional(words, []),
  sheetsWithoutTables: v.optional(words, []),
  noticeWords: v.optional(words, []),
  rules: v.optional(
    v.strictObject({
      words: v.optional(v.record(v.string(), words), {}),
      polarity: v.optional(meanings("requirement", "violation"), {}),
    }),
    {},
  ),
});

export type ProfilePart = v.InferOutput<typeof profilePart>;

function isRegExp(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
