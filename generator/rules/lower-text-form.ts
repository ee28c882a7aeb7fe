import type { Condition, ItemRef, Operand } from "./expression.js";
import { notUnderstood } from "./not-understood.js";
import { numberOf, type References } from "./references.js";
import type { ConditionTree, LengthTree, TokenIndex } from "./syntax.js";
import { charsetWords, formatWords } from "./vocabulary.js";

type TextFormTree = ConditionTree & { readonly kind: "text-form" };

/** `半角数字7桁`, `20文字以内`: the characters and the length of a text. */
export function lowerTextForm(
  { charset, lengths }: TextFormTree,
  item: ItemRef,
  references: References,
): Condition {
  if (charset !== null && lengths.some(({ operator }) => operator === ">" || operator === "<")) {
    throw notUnderstood("length-or-characters", references.token(charset).start);
  }
  const parts: Condition[] = [];
  if (charset !== null) parts.push(charsetCondition(item, charset, references));
  parts.push(...lengthConditions(item, lengths, references));
  const [only, second] = parts;
  if (only === undefined) throw notUnderstood("no-text-form", 0);
  return second === undefined ? only : { kind: "and", of: parts };
}

function charsetCondition(item: ItemRef, index: TokenIndex, references: References): Condition {
  const { text, start } = references.token(index);
  const format = formatWords[text];
  if (format !== undefined) return { kind: "format", item, format };
  const charset = charsetWords[text];
  if (charset === undefined) throw notUnderstood("no-charset", start, { text });
  return { kind: "charset", item, charset };
}

/** Exact lengths are alternatives, limits hold all. */
function lengthConditions(
  item: ItemRef,
  lengths: readonly LengthTree[],
  references: References,
): readonly Condition[] {
  const conditions = lengths.map(({ operator, token }): Condition => {
    const { text } = references.token(token);
    const unit = /バイト/u.test(text) ? "byte" : "character";
    const left: Operand = { kind: "length", item, unit };
    const right: Operand = { kind: "number", value: numberOf(text) };
    const limit =
      unit === "byte" || /文字|字$/u.test(text) || !/桁|けた|ケタ/u.test(text) ? "<=" : "=";
    const size = operator === "size" ? limit : operator;
    return { kind: "compare", as: "number", left, operator: size, right };
  });
  const exact = lengths.every(({ operator }) => operator === "=");
  return exact && conditions.length > 1 ? [{ kind: "or", of: conditions }] : conditions;
}

/** The character that separates: 「全角スペース」 and its like. */
export function separator({ text }: { readonly text: string }): string {
  return text.startsWith("全角") ? "　" : " ";
}
