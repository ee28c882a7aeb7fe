import type { CodeList } from "../spec/model.js";
import type { Condition, ItemRef } from "./expression.js";
import { normaliseName } from "./layout-names.js";
import type { LoweringContext } from "./lowering-context.js";
import { NotUnderstood } from "./not-understood.js";
import type { RangeTree, TokenIndex } from "./syntax.js";

/** A condition that an item holds one of the values, which are codes or labels of its list. */
export function lowerValues(
  item: ItemRef,
  ranges: readonly RangeTree[],
  context: LoweringContext,
): Condition {
  const listId = context.names.placeOf(item.key)?.item.codeList;
  const list = listId === undefined ? undefined : context.names.codes.lists.get(listId);
  const values = ranges.flatMap((range) => expand(range, list, context));
  const [only, second] = values;
  if (only === undefined) throw new NotUnderstood("no value", 0);
  if (second !== undefined) return { kind: "one-of", item, values };
  return {
    kind: "compare",
    as: "text",
    left: item,
    operator: "=",
    right: { kind: "text", value: only },
  };
}

/** The values of a range, in the order of the code list. */
function expand(
  { from, to }: RangeTree,
  list: CodeList | undefined,
  context: LoweringContext,
): readonly string[] {
  const first = codeOf(from, list, context);
  if (from === to) return [first];
  const last = codeOf(to, list, context);
  const { start } = context.tokens[from] ?? { start: 0 };
  if (list === undefined) throw new NotUnderstood("a range needs a code list", start);
  const codes = list.codes.map(({ value }) => value);
  const [low, high] = [codes.indexOf(first), codes.indexOf(last)];
  if (low > high) throw new NotUnderstood(`${last} stands before ${first} in the code list`, start);
  return codes.slice(low, high + 1);
}

function codeOf(
  token: TokenIndex,
  list: CodeList | undefined,
  { tokens, names }: LoweringContext,
): string {
  const { text, start } = tokens[token] ?? { text: "", start: 0 };
  if (list === undefined) {
    // Words in quotes may be the name of an item that the layout does not have.
    if (/^[\x20-\x7e]+$/.test(text)) return text;
    throw new NotUnderstood(
      `「${text}」 is no item, and the item it would be a value of has no codes`,
      start,
    );
  }
  const codes = list.codes;
  const byValue = (value: string) =>
    codes.find((code) => code.value === value || sameNumber(code.value, value));
  const [labelled, ambiguous] = names.codes.byLabel.get(list.id)?.get(text) ?? [];
  if (labelled !== undefined && ambiguous === undefined) return labelled.value;
  const plain = byValue(text);
  if (plain !== undefined) return plain.value;
  const pair = /^([^:]+):(.+)$/su.exec(text);
  const coded = pair === null ? undefined : byValue(pair[1]?.trim() ?? "");
  if (pair === null || coded === undefined) {
    throw new NotUnderstood(`「${text}」 is not in the code list ${list.id}`, start);
  }
  const label = pair[2]?.trim() ?? "";
  if (normaliseName(coded.label) !== label) {
    throw new NotUnderstood(
      `${coded.value} is 「${coded.label}」 in the code list ${list.id}, not 「${label}」`,
      start,
    );
  }
  return coded.value;
}

/** `1` for the code `01`: specs print ranges without leading zeros. */
function sameNumber(code: string, text: string): boolean {
  return /^\d+$/.test(code) && /^\d+$/.test(text) && Number(code) === Number(text);
}
