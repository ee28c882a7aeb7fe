import { Random } from "./random.js";
import { type BenchItem, type BenchLayout, type BenchRule, itemsOf } from "./bench-spec.js";
import { badText, goodText } from "./texts.js";

const filledShare = 0.62;
const emptiedShare = 0.2;

/** Makes records of a layout, always the same ones. Without bad fields, all of them are valid. */
export class RecordMaker {
  readonly #items: readonly BenchItem[];
  readonly #rules: readonly BenchRule[];
  readonly #columns: ReadonlyMap<BenchItem, number>;
  readonly #random = new Random(5);
  readonly #badShare: number;

  /** @param badShare how many of the fields are made bad and of the rules broken, from 0 to 1 */
  constructor(layout: BenchLayout, badShare: number) {
    this.#items = itemsOf(layout);
    this.#rules = layout.rules;
    this.#columns = new Map(this.#items.map((item, column) => [item, column]));
    this.#badShare = badShare;
  }

  make(): readonly string[] {
    const random = this.#random;
    const row = this.#items.map((item) =>
      item.required || random.chance(filledShare) ? goodText(item, random) : "",
    );
    for (const rule of this.#rules) this.#keep(rule, row);
    for (const rule of this.#rules) {
      if (random.chance(this.#badShare)) this.#break(rule, row);
    }
    this.#items.forEach((item, column) => {
      if (!random.chance(this.#badShare)) return;
      const emptied = item.required && random.chance(emptiedShare);
      row[column] = emptied ? "" : badText(item, random);
    });
    return row;
  }

  /** Changes the target so that the record keeps the rule. */
  #keep(rule: BenchRule, row: string[]): void {
    const target = this.#column(rule.target);
    const text = row[target] ?? "";
    if (rule.family === "order") {
      const end = this.#column(rule.end);
      const last = row[end] ?? "";
      if (text !== "" && last !== "" && text > last) [row[target], row[end]] = [last, text];
      return;
    }
    const met = rule.conditions.map(({ item, value }) => row[this.#column(item)] === value);
    if (rule.family === "unless") {
      if (met.includes(false)) row[target] = "";
      return;
    }
    if (!(rule.family === "or" ? met.includes(true) : !met.includes(false))) return;
    if (rule.family === "equal") row[target] = rule.value;
    else if (text === "") row[target] = goodText(rule.target, this.#random);
  }

  /** Changes the record so that it breaks the rule, with texts that are all right by themselves. */
  #break(rule: BenchRule, row: string[]): void {
    const target = this.#column(rule.target);
    if (rule.family === "order") {
      row[target] = "20300102";
      row[this.#column(rule.end)] = "20300101";
      return;
    }
    for (const { item, value } of rule.conditions) {
      row[this.#column(item)] = rule.family === "unless" ? this.#otherCode(item, value) : value;
    }
    if (rule.family === "equal") row[target] = this.#otherCode(rule.target, rule.value);
    else row[target] = rule.family === "unless" ? goodText(rule.target, this.#random) : "";
  }

  #otherCode({ list }: BenchItem, value: string): string {
    const others = list?.codes.filter((code) => code.value !== value) ?? [];
    return this.#random.pick(others).value;
  }

  #column(item: BenchItem): number {
    return this.#columns.get(item) ?? -1;
  }
}
