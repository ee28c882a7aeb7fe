import { usualReading } from "../comparison-reading.js";
import type { Condition } from "../expression.js";
import type { CanonicalNames } from "./names.js";
import { OperandPrinter } from "./operands.js";
import { pair, type Phrase, readingWords, sameWords, sizeOrder, timeOrder } from "./words.js";

type Compare = Extract<Condition, { readonly kind: "compare" }>;
type OneOf = Extract<Condition, { readonly kind: "one-of" }>;

/** Conditions on the value of an item or operand. */
export class ComparisonPrinter {
  readonly #operands: OperandPrinter;

  constructor(readonly names: CanonicalNames) {
    this.#operands = new OperandPrinter(names);
  }

  comparison({ as, left, operator, right }: Compare): Phrase {
    const itemOf = (operand: Compare["left"]) => (operand.kind === "item" ? operand : null);
    const a = this.#operands.print(left, itemOf(right));
    const usual = usualReading(left, right, this.names.layout);
    const ordered = operator !== "=" && operator !== "!=";
    // The order of texts is never what one expects, and so it is said.
    const reading = as !== usual || (as === "text" && ordered) ? readingWords[as] : "";
    if (operator === "=" && as === "text" && right.kind === "text") {
      const value = this.#operands.text(right.value, itemOf(left));
      return pair(`${a}が${reading}${value}`, { yes: "である", no: "以外である" });
    }
    const subject = `${a}が${reading}${this.#operands.print(right, itemOf(left))}`;
    if (ordered) return pair(subject, (as === "number" ? sizeOrder : timeOrder)[operator]);
    return pair(subject, sameWords[operator]);
  }

  oneOf({ item, values }: OneOf): Phrase {
    const subject = `${this.names.item(item)}が`;
    const words = values.map((value) => this.names.value(value, item)).join("、");
    return values.length === 1
      ? pair(subject + words, { yes: "である", no: "以外である" })
      : pair(subject + words, { yes: "のいずれかである", no: "のいずれでもない" });
  }
}
