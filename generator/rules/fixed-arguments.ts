import type { Code } from "../spec/model.js";
import type { Condition, Expression, ItemRef, Operand } from "./expression.js";

/** What a rule itself has to put into a message, whatever the record holds. */
export type FixedArguments = Partial<Record<"value" | "limit" | "count" | "date", string>>;

/** What the texts of the spec say of an item. */
export interface ItemWords {
  readonly name: string;
  readonly codes: readonly Code[] | null;
}

type WordsOf = (key: string) => ItemWords | undefined;

/** Longer lists of values are no help in a message. */
const mostValues = 10;

/** Numbers that count something, not the value of an item. */
const counted: readonly Operand["kind"][] = ["row-count", "record-count", "length", "decimals"];

/**
 * Texts for the placeholders of a rule's message: the labels of the values that a missing item is
 * required for, the numbers and the date that it compares with. What is not certain is left out.
 */
export function fixedArguments(
  expressions: readonly Expression[],
  wordsOf: WordsOf,
): FixedArguments {
  const found = new Found(wordsOf);
  // The value of an item that is there is the one that was entered.
  const onlyRequires = expressions.every(({ assert }) => assert.kind === "required");
  for (const { when, assert } of expressions) {
    if (when !== undefined) found.visit(when, onlyRequires);
    if (assert.kind === "holds") found.visit(assert.condition, false);
  }
  return found.texts();
}

class Found {
  readonly #values = new Set<string>();
  readonly #limits = new Set<number>();
  readonly #counts = new Set<number>();
  readonly #dates = new Set<string>();

  constructor(readonly wordsOf: WordsOf) {}

  visit(condition: Condition, takesValues: boolean): void {
    switch (condition.kind) {
      case "and":
      case "or":
        for (const part of condition.of) this.visit(part, takesValues);
        return;
      case "not":
      case "any-row":
      case "every-row":
        this.visit(condition.of, takesValues);
        return;
      case "count":
        this.#counts.add(condition.number);
        for (const part of condition.of) this.visit(part, false);
        return;
      case "one-of":
        if (takesValues)
          for (const value of condition.values) this.#addValue(condition.item, value);
        return;
      case "compare":
        this.#visitCompare(condition, takesValues);
    }
  }

  texts(): FixedArguments {
    const [date, secondDate] = this.#dates;
    const limit = range(this.#limits);
    const count = range(this.#counts);
    return {
      ...(this.#values.size > 0 && this.#values.size <= mostValues
        ? { value: [...this.#values].join("、") }
        : {}),
      ...(limit === null ? {} : { limit }),
      ...(count === null ? {} : { count }),
      ...(date === undefined || secondDate !== undefined ? {} : { date }),
    };
  }

  #visitCompare(condition: Condition & { kind: "compare" }, takesValues: boolean): void {
    const { as, left, right } = condition;
    if (as === "date") {
      const date = this.#dateText(right);
      if (date !== null) this.#dates.add(date);
    } else if (as === "number") {
      if (right.kind === "number")
        (counted.includes(left.kind) ? this.#counts : this.#limits).add(right.value);
    } else if (takesValues && left.kind === "item" && right.kind === "text") {
      this.#addValue(left, right.value);
    }
  }

  #addValue({ key }: ItemRef, value: string): void {
    const code = this.wordsOf(key)?.codes?.find((each) => each.value === value);
    this.#values.add(code?.label ?? value);
  }

  #dateText(operand: Operand): string | null {
    if (operand.kind === "date") {
      return operand.value.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
    }
    if (operand.kind === "context") return contextNames[operand.name];
    return operand.kind === "item" ? (this.wordsOf(operand.key)?.name ?? null) : null;
  }
}

const contextNames = { applicationDate: "申請日", today: "本日" } as const;

function range(numbers: ReadonlySet<number>): string | null {
  const [low, high, third] = [...numbers].sort((a, b) => a - b);
  if (low === undefined || third !== undefined) return null;
  return high === undefined ? String(low) : `${low}～${high}`;
}
