import { type ByKind, visit } from "../by-kind.js";
import type { Operand } from "../expression.js";
import { quoteText } from "./quote.js";
import type { WrittenNames } from "./written-names.js";

/** What is printed in a scope: within the rows of a group its name need not be said. */
export interface PrintContext {
  readonly names: WrittenNames;
  readonly group?: string | undefined;
}

type Shift = Extract<Operand, { readonly kind: "shift" }>;

export function printOperand(operand: Operand, context: PrintContext): string {
  const { names } = context;
  const item = names.writeItem.bind(names);
  const joined = (kind: string, sign: string, of: readonly Operand[]): string => {
    if (of.length < 2)
      return `${kind}(${printList(of.map((part) => printOperand(part, context)))})`;
    return of.map((part) => printPart(part, kind, context)).join(sign);
  };
  const table: ByKind<Operand, string> = {
    item,
    text: ({ value }) => quoteText(value),
    number: ({ value }) => String(value),
    date: ({ value }) => printDate(value),
    context: ({ name }) => (name === "today" ? "today" : "application-date"),
    shift: (shift) => printPart(shift.date, "shift", context) + printDuration(shift),
    age: ({ birth, at }) => `age(${item(birth)}, ${printOperand(at, context)})`,
    sum: ({ of }) => joined("sum", " + ", of),
    product: ({ of }) => joined("product", " * ", of),
    difference: ({ of }) => joined("difference", " - ", of),
    remainder: ({ of, by }) => `remainder(${printOperand(of, context)}, ${by})`,
    length: ({ item: of, unit }) => `${unit === "byte" ? "bytes" : "length"}(${item(of)})`,
    decimals: ({ item: of }) => `decimals(${item(of)})`,
    "row-sum": ({ item: of }) => `row-sum(${item(of)})`,
    "row-count": ({ group }) => `row-count(${names.writeGroup(group)})`,
    "row-number": ({ group }) => `row-number${groupArgument(group, context)}`,
    "record-count": () => "record-count",
    "record-sum": ({ item: of }) => `record-sum(${item(of)})`,
    "parent-item": ({ name }) => `parent(${quoteText(name)})`,
  };
  return visit(operand, table);
}

/** A group in brackets, unless its rows are the ones looked at. */
export function groupArgument(group: string, { names, group: scope }: PrintContext): string {
  return group === scope ? "" : `(${names.writeGroup(group)})`;
}

/** Arguments; an empty list is said, so that a forgotten one is not taken for it. */
export function printList(parts: readonly string[], separator = ", "): string {
  return parts.length === 0 ? "none" : parts.join(separator);
}

/** In brackets where it would be taken for a part of what is around it; products bind closer than sums. */
function printPart(operand: Operand, outer: string, context: PrintContext): string {
  const text = printOperand(operand, context);
  if (operand.kind === "shift") return `(${text})`;
  const infix = "of" in operand && Array.isArray(operand.of) && operand.of.length > 1;
  return infix && (operand.kind !== "product" || outer === "product") ? `(${text})` : text;
}

function printDuration({ years, months, days }: Shift): string {
  const parts = [
    [years, "year"],
    [months, "month"],
    [days, "day"],
  ] as const;
  const words = parts.flatMap(([count, unit]) => {
    if (count === 0) return [];
    const size = Math.abs(count);
    return [` ${count < 0 ? "-" : "+"} ${size} ${unit}${size === 1 ? "" : "s"}`];
  });
  return words.length === 0 ? " + 0 days" : words.join("");
}

function printDate(value: string): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(written);
  return exists ? written : `date(${quoteText(value)})`;
}
