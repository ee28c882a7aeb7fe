import { type ByKind, visit } from "../by-kind.js";
import type { ItemRef, Operand } from "../expression.js";
import type { CanonicalNames } from "./names.js";
import { printDate, quote } from "./words.js";

type Shift = Extract<Operand, { readonly kind: "shift" }>;

/** Operands as nouns. */
export class OperandPrinter {
  constructor(readonly names: CanonicalNames) {}

  /** `of`: the item that a text is a value of. A text is called a value, as an item in quotes looks the same. */
  print(operand: Operand, of: ItemRef | null = null): string {
    return operand.kind === "text"
      ? `値${this.text(operand.value, of)}`
      : visit(operand, this.#table);
  }

  text(value: string, of: ItemRef | null): string {
    return of === null ? quote(value) : this.names.value(value, of);
  }

  readonly #table: ByKind<Operand, string> = {
    item: (item) => this.names.item(item),
    text: ({ value }) => `値${quote(value)}`,
    number: ({ value }) => String(value),
    date: ({ value }) => printDate(value),
    context: ({ name }) => (name === "today" ? "本日" : "申請日"),
    shift: (shift) => `${this.#part(shift.date)}の${durationOf(shift)}`,
    age: ({ birth, at }) => `${this.#part(at)}における${this.names.item(birth)}からの満年齢`,
    sum: ({ of }) => this.#joined(of, "＋", "和"),
    product: ({ of }) => this.#joined(of, "×", "積"),
    difference: ({ of }) => this.#joined(of, "－", "差"),
    remainder: ({ of, by }) => `${this.#part(of)}を${by}で割った余り`,
    length: ({ item, unit }) =>
      `${this.names.item(item)}の${unit === "byte" ? "バイト数" : "文字数"}`,
    decimals: ({ item }) => `${this.names.item(item)}の小数点以下の桁数`,
    "row-sum": ({ item }) => `${this.names.item(item)}の全行の合計`,
    "row-count": ({ group }) => `${this.names.group(group)}の入力のある行の数`,
    "row-number": ({ group }) => `${this.names.group(group)}の行の番号`,
    "record-count": () => "このファイルの記録の件数",
    "record-sum": ({ item }) => `このファイルの全記録の${this.names.item(item)}の合計`,
    "parent-item": ({ name }) => `主たる申請の${quote(name)}`,
  };

  #joined(of: readonly Operand[], sign: string, name: string): string {
    const parts = of.map((part) => this.#part(part));
    return parts.length > 1 ? parts.join(sign) : `（${parts.join("")}）の${name}`;
  }

  /** An operand within another, in brackets where it has parts of its own. */
  #part(operand: Operand): string {
    const text = this.print(operand);
    return compound.has(operand.kind) ? `（${text}）` : text;
  }
}

const compound: ReadonlySet<Operand["kind"]> = new Set([
  "shift",
  "age",
  "sum",
  "product",
  "difference",
  "remainder",
]);

/** Parts of no length are left out; parts before and after are said one after the other. */
function durationOf({ years, months, days }: Shift): string {
  const parts = (
    [
      [years, "年"],
      [months, "か月"],
      [days, "日"],
    ] as const
  ).filter(([count]) => count !== 0);
  const directionOf = (count: number): string => (count < 0 ? "前" : "後");
  const words = parts.map(([count, unit], index) => {
    const next = parts[index + 1];
    const ends = next === undefined || directionOf(next[0]) !== directionOf(count);
    return `${Math.abs(count)}${unit}${ends ? directionOf(count) : ""}${ends && next ? "の" : ""}`;
  });
  return words.length === 0 ? "0日後" : words.join("");
}
