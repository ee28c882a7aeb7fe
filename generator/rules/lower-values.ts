import type { CodeList } from "../spec/model.js";
import type { Condition, ItemRef } from "./expression.js";
import { normaliseName } from "./layout-names.js";
import type { LoweringContext } from "./lowering-context.js";
import { type NotUnderstood, notUnderstood } from "./not-understood.js";
import type { RangeTree, TokenIndex } from "./syntax.js";

/** A condition that an item holds one of the values, which are codes or labels of its list. */
export function lowerValues(
  item: ItemRef,
  ranges: readonly RangeTree[],
  context: LoweringContext,
): Condition {
  const { kind, codeList } = context.names.placeOf(item.key)?.item ?? {};
  const numeric = kind === "integer" || kind === "decimal";
  const list = codeList === undefined ? undefined : context.names.codes.lists.get(codeList);
  const [range, another] = ranges;
  if (numeric && list === undefined && range !== undefined && another === undefined) {
    const between = numberRange(item, range, context);
    if (between !== null) return between;
  }
  const values = ranges.flatMap((range) => expandRange(range, list, context));
  const [only, second] = values;
  if (only === undefined) throw notUnderstood("no-value", 0);
  if (second !== undefined) return { kind: "one-of", item, values };
  const asNumber = numeric && list === undefined && /^-?\d+(?:\.\d+)?$/.test(only);
  return {
    kind: "compare",
    as: asNumber ? "number" : "text",
    left: item,
    operator: "=",
    right: asNumber ? { kind: "number", value: Number(only) } : { kind: "text", value: only },
  };
}

/** `1～12` of a number; null for a single value. */
function numberRange(
  item: ItemRef,
  { from, to }: RangeTree,
  { tokens }: LoweringContext,
): Condition | null {
  const [low, high] = [from, to].map((index) => Number(tokens[index]?.text));
  if (from === to || low === undefined || high === undefined) return null;
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const limit = (operator: ">=" | "<=", value: number): Condition => ({
    kind: "compare",
    as: "number",
    left: item,
    operator,
    right: { kind: "number", value },
  });
  return { kind: "and", of: [limit(">=", low), limit("<=", high)] };
}

/** Whether a code list has a value or label. */
export function hasValue(
  listId: string | undefined,
  ranges: readonly RangeTree[],
  context: LoweringContext,
): boolean {
  const list = listId === undefined ? undefined : context.names.codes.lists.get(listId);
  if (list === undefined) return false;
  return ranges.every(
    ({ from }) => codesNamed(context.tokens[from]?.text ?? "", list, context).length === 1,
  );
}

/** The values of a range, in the order of the code list. */
function expandRange(
  range: RangeTree,
  list: CodeList | undefined,
  context: LoweringContext,
): readonly string[] {
  const { from, to } = range;
  const { text, start } = context.tokens[from] ?? { text: "", start: 0 };
  if (from !== to)
    return expand(codeOf(from, list, context), codeOf(to, list, context), list, start);
  const single = findCode(text, list, context);
  if (single !== null) {
    checkGloss(single, range, list, context);
    return [single];
  }
  return expandQuoted(text, start, list, context);
}

/** A range, or several values, within one pair of quotes: 「大学院～短期大学」, 「9/10」. */
function expandQuoted(
  text: string,
  start: number,
  list: CodeList | undefined,
  context: LoweringContext,
): readonly string[] {
  const [low, high, third] = text.split("~").map((part) => part.trim());
  if (low && high && third === undefined) {
    const [first, last] = [low, high].map((part) => findCode(part, list, context));
    if (typeof first === "string" && typeof last === "string")
      return expand(first, last, list, start);
  }
  const parts = text.split(/[/、]|又は|若しくは|または|もしくは/u).map((part) => part.trim());
  const codes = parts.map((part) => (part === "" ? null : findCode(part, list, context)));
  if (parts.length > 1 && codes.every((code) => code !== null)) return codes;
  throw unknownValue(text, start, list);
}

function expand(
  first: string,
  last: string,
  list: CodeList | undefined,
  start: number,
): readonly string[] {
  if (list === undefined) return countUp(first, last, start);
  const codes = list.codes.map(({ value }) => value);
  const [low, high] = [codes.indexOf(first), codes.indexOf(last)];
  if (low > high) throw notUnderstood("range-reversed", start, { first, last });
  return codes.slice(low, high + 1);
}

const mostValues = 1000;

/** `1～3` of an item without a code list. */
function countUp(first: string, last: string, start: number): readonly string[] {
  const [low, high] = [Number(first), Number(last)];
  const whole = /^\d+$/.test(first) && /^\d+$/.test(last);
  if (!whole || low > high || high - low > mostValues) {
    throw notUnderstood("range-without-list", start);
  }
  const width = first.length === last.length ? first.length : 0;
  return Array.from({ length: high - low + 1 }, (_, index) =>
    String(low + index).padStart(width, "0"),
  );
}

/** A label in brackets behind a code must be its label; where the item has no codes nobody can tell. */
function checkGloss(
  value: string,
  { gloss }: RangeTree,
  list: CodeList | undefined,
  { sentence, tokens }: LoweringContext,
): void {
  if (gloss === null || list === undefined) return;
  const code = list.codes.find((candidate) => candidate.value === value);
  const label = normaliseName(code?.label ?? "");
  const said = sentence
    .slice(tokens[gloss.from]?.from ?? 0, tokens[gloss.to]?.to ?? 0)
    .replace(/^「(.*)」$/u, "$1");
  if (said === label || said === value || said === code?.labelEn) return;
  throw notUnderstood("label-differs", tokens[gloss.from]?.start ?? 0, {
    value,
    label,
    list: list.id,
    said,
  });
}

function codeOf(token: TokenIndex, list: CodeList | undefined, context: LoweringContext): string {
  const { text: word, start } = context.tokens[token] ?? { text: "", start: 0 };
  const code = findCode(word, list, context);
  if (code === null) throw unknownValue(word, start, list);
  return code;
}

function unknownValue(word: string, start: number, list: CodeList | undefined): NotUnderstood {
  if (list !== undefined) {
    return notUnderstood("not-in-list", start, { text: word, list: list.id });
  }
  return notUnderstood("no-codes", start, { text: word });
}

/**
 * The code that a text says: a value, a label, or both with `:`, `.` or a space between them.
 * @throws NotUnderstood where the label contradicts the value
 */
function findCode(
  word: string,
  list: CodeList | undefined,
  context: LoweringContext,
): string | null {
  if (list === undefined) {
    // Words in quotes may be the name of an item that the layout does not have.
    return /^[\x20-\x7e]+$/.test(word) && !/[~/]/.test(word) ? word : null;
  }
  const [only, second] = codesNamed(word, list, context);
  if (only !== undefined) return second === undefined ? only : null;
  const pair = /^([^:. ]+)\s*[:. ]\s*(.+)$/su.exec(word);
  const [coded] = pair === null ? [] : codesNamed(pair[1] ?? "", list, context);
  if (pair === null || coded === undefined) return null;
  const label = normaliseName(list.codes.find(({ value }) => value === coded)?.label ?? "");
  const said = (pair[2] ?? "").trim();
  // A list may print a label in two languages, 「有 Yes」, and the sentence name both or the first.
  const sameEnglish = list.codes.some((code) => code.value === coded && code.labelEn === said);
  if (said === label || sameEnglish) return coded;
  const start = context.tokens.find((token) => token.text === word)?.start ?? 0;
  throw notUnderstood("label-differs", start, { value: coded, label, list: list.id, said });
}

/** Codes with a label, or else with a value; a value may leave out leading zeros. */
function codesNamed(word: string, list: CodeList, { names }: LoweringContext): readonly string[] {
  const labelled = names.codes.byLabel.get(list.id)?.get(word) ?? [];
  if (labelled.length > 0) return labelled.map(({ value }) => value);
  const plain = list.codes.find(({ value }) => value === word);
  if (plain !== undefined) return [plain.value];
  return list.codes.filter(({ value }) => sameNumber(value, word)).map(({ value }) => value);
}

/** `1` for the code `01`: specs print ranges without leading zeros. */
function sameNumber(code: string, word: string): boolean {
  return /^\d+$/.test(code) && /^\d+$/.test(word) && Number(code) === Number(word);
}
