import type {
  Assertion,
  Condition,
  ItemRef,
  Operand,
  TextFormat,
} from "../../generator/rules/expression.js";
import type { CodeList, Item, RecordLayout, SpecModel } from "../../generator/spec/model.js";
import { plainCharacter } from "./characters.js";
import { type FlatColumn, flatten } from "./flat-layout.js";
import { type Facts, type Violation, violations } from "./oracle.js";

/**
 * A record that satisfies the spec: required items have the plainest value, and every cross-item
 * check that is then violated is repaired in the way its assertion says, until none is left.
 */
export function validRow(model: SpecModel, layout: RecordLayout, facts: Facts): string[] {
  const columns = flatten(layout);
  const row = columns.map(({ item }) =>
    item.requirement === "required" ? plainValue(model, layout, item) : "",
  );
  const repair = new Repair(model, layout, columns, row);
  for (let round = 0; round < 200; round++) {
    const [violation] = violations(model, layout, row, new Set(), facts);
    if (violation === undefined) return row;
    repair.apply(violation);
  }
  const left = violations(model, layout, row, new Set(), facts);
  throw new Error(`${layout.id}: cannot satisfy ${left.map(({ check }) => check).join(", ")}`);
}

/** A text of each form. */
const textsOfFormats: Readonly<Record<TextFormat, string>> = {
  date: "20260401",
  "year-month": "202604",
  integer: "1",
  decimal: "1.5",
  email: "a@example.jp",
  "residence-card": "AB12345678CD",
  "corporate-number": "7000012050002",
  "postal-code": "1000001",
  telephone: "0312345678",
};

/** The plainest value that passes the item's own checks. */
export function plainValue(model: SpecModel, layout: RecordLayout, item: Item): string {
  const checks = model.itemChecks.filter(
    (check) => check.item === item.key && check.layouts.includes(layout.id),
  );
  for (const { parameter } of checks) {
    if (parameter.kind === "fixed") return parameter.value;
    if (parameter.kind === "range" && parameter.min !== undefined) return String(parameter.min);
  }
  if (item.codeList !== undefined) return plainCode(model, item.codeList);
  return item.pattern === undefined ? valueOfKind(model, item) : textsOfFormats[item.pattern];
}

function plainCode(model: SpecModel, id: string): string {
  const codes = model.codeLists.find((list) => list.id === id)?.codes ?? [];
  const code = codes.find(({ label }) => label === "無") ?? codes[0];
  if (code === undefined) throw new Error(`${id} has no codes`);
  return code.value;
}

function valueOfKind(model: SpecModel, item: Item): string {
  switch (item.kind) {
    case "date":
    case "partial-date":
      return "20260401";
    case "year-month":
    case "partial-year-month":
      return "202604";
    case "integer":
      return "1".repeat(item.length?.min ?? 1);
    case "decimal":
      return "1.5";
    case "text":
    case "code": {
      const charset = model.charsets.find(({ id }) => id === item.charset);
      const char = charset === undefined ? "1" : plainCharacter(charset);
      return char.repeat(Math.max(1, item.length?.min ?? 1));
    }
  }
}

class Repair {
  readonly #codeLists: ReadonlyMap<string, CodeList>;

  constructor(
    readonly model: SpecModel,
    readonly layout: RecordLayout,
    readonly columns: readonly FlatColumn[],
    readonly row: string[],
  ) {
    this.#codeLists = new Map(model.codeLists.map((list) => [list.id, list]));
  }

  /** Changes the record so that the violated expression holds. */
  apply({ expression: { assert }, column }: Violation): void {
    const satisfy: Readonly<Record<Assertion["kind"], () => void>> = {
      required: () => this.#fill(column),
      prohibited: () => this.#set(column, ""),
      ignored: () => undefined,
      optional: () => undefined,
      recommended: () => undefined,
      default: () => undefined,
      holds: () => {
        if (assert.kind === "holds")
          this.#make(assert.condition, this.columns[column]?.row ?? null);
      },
    };
    satisfy[assert.kind]();
  }

  #make(condition: Condition, row: number | null): void {
    switch (condition.kind) {
      case "filled":
        return this.#fill(this.#column(condition.item.key, row));
      case "empty":
        return this.#set(this.#column(condition.item.key, row), "");
      case "and":
        for (const part of condition.of) this.#make(part, row);
        return;
      case "or":
        return this.#make(condition.of[0] as Condition, row);
      case "one-of":
        return this.#set(this.#column(condition.item.key, row), condition.values[0] ?? "");
      case "compare":
        return this.#makeComparison(condition, row);
      case "count":
        return this.#makeCount(condition, row);
      case "child-code":
        return this.#makeChild(condition, row);
      case "not":
        return this.#makeFalse(condition.of, row);
      case "any-row":
        return this.#make(condition.of, 0);
      case "row-filled":
        return this.#fill(this.#firstOf(condition.group));
      case "every-row":
        for (const index of this.#rowsOf(condition.group)) this.#make(condition.of, index);
        return;
      case "in-list":
        return this.#set(
          this.#column(condition.item.key, row),
          plainCode(this.model, condition.codeList),
        );
      case "format":
        return this.#set(this.#column(condition.item.key, row), textsOfFormats[condition.format]);
      case "separated": {
        const column = this.#column(condition.item.key, row);
        const part = this.row[column]?.split(condition.by).find((text) => text !== "") ?? "1";
        return this.#set(column, `${part}${condition.by}${part}`);
      }
      case "numbered":
        return this.#changeRows(condition.item, (_, index) => String(index + 1));
      default:
        return this.#clear(condition);
    }
  }

  /** Empties what a condition reads, for those that nothing entered cannot break. */
  #clear(condition: Condition): void {
    const read = JSON.stringify(condition);
    for (const { item, group, column } of this.columns) {
      const named = [item.key, group].some(
        (key) => key !== null && read.includes(`:${JSON.stringify(key)}`),
      );
      if (named) this.#set(column, "");
    }
  }

  #rowsOf(group: string): ReadonlySet<number> {
    return new Set(
      this.columns.flatMap((column) => (column.group === group ? [column.row ?? 0] : [])),
    );
  }

  /** Changes the filled cells of an item in the rows of its group. */
  #changeRows({ key }: ItemRef, change: (text: string, index: number) => string): void {
    for (const { item, column, row } of this.columns) {
      const text = this.row[column] ?? "";
      if (item.key === key && text !== "") this.#set(column, change(text, row ?? 0));
    }
  }

  #makeFalse(condition: Condition, row: number | null): void {
    switch (condition.kind) {
      case "filled":
        return this.#set(this.#column(condition.item.key, row), "");
      case "empty":
        return this.#fill(this.#column(condition.item.key, row));
      case "and":
        return this.#makeFalse(condition.of[0] as Condition, row);
      case "not":
        return this.#make(condition.of, row);
      case "or":
        for (const part of condition.of) this.#makeFalse(part, row);
        return;
      case "compare":
        return this.#makeComparison({ ...condition, operator: negated[condition.operator] }, row);
      default:
        return this.#clear(condition);
    }
  }

  #makeComparison(condition: Condition & { kind: "compare" }, row: number | null): void {
    const { left, operator, right } = condition;
    if (left.kind === "row-count") return this.#fill(this.#firstOf(left.group));
    if (left.kind !== "item") return this.#clear(condition);
    const column = this.#column(left.key, row);
    const wanted = this.#value(right, row);
    if (operator === "=" || operator === "<=" || operator === ">=") this.#set(column, wanted);
    else if (operator === "!=") this.#set(column, this.#other(column, wanted));
    else this.#set(column, moved(wanted, operator === "<" ? -1 : 1));
  }

  #makeCount(condition: Condition & { kind: "count" }, row: number | null): void {
    const { of, operator, number } = condition;
    const wanted = operator === "<" ? number - 1 : operator === ">" ? number + 1 : number;
    of.forEach((part, index) => {
      if (index < wanted) this.#make(part, row);
      else if (operator !== ">=" && operator !== ">") this.#makeFalse(part, row);
    });
  }

  #makeChild({ child, parent }: Condition & { kind: "child-code" }, row: number | null): void {
    const column = this.#column(child.key, row);
    const list = this.#codeLists.get(this.columns[column]?.item.codeList ?? "");
    const value = this.row[this.#column(parent.key, row)];
    const code =
      list?.codes.find((candidate) => candidate.parent === value) ??
      list?.codes.find((candidate) => candidate.parent !== undefined);
    this.#set(column, code?.value ?? "");
    if (code?.parent !== undefined) this.#set(this.#column(parent.key, row), code.parent);
  }

  #value(operand: Operand, row: number | null): string {
    switch (operand.kind) {
      case "item":
        return this.row[this.#column(operand.key, operand.row ?? row)] ?? "";
      case "text":
      case "date":
        return operand.value;
      case "number":
        return String(operand.value);
      case "context":
        return "20260401";
      default:
        throw new Error(`No value for ${operand.kind}`);
    }
  }

  #other(column: number, value: string): string {
    const list = this.#codeLists.get(this.columns[column]?.item.codeList ?? "");
    return list?.codes.find((code) => code.value !== value)?.value ?? moved(value, 1);
  }

  #column(key: string, row: number | null): number {
    const same = this.columns.filter(({ item }) => item.key === key);
    const found = same.find((column) => column.group === null || column.row === (row ?? 0));
    if (found === undefined) throw new Error(`${this.layout.id} has no ${key}`);
    return found.column;
  }

  #firstOf(group: string): number {
    const found = this.columns.find((column) => column.group === group && column.row === 0);
    if (found === undefined) throw new Error(`${this.layout.id} has no ${group}`);
    return found.column;
  }

  #fill(column: number): void {
    const item = this.columns[column]?.item;
    if (item !== undefined) this.#set(column, plainValue(this.model, this.layout, item));
  }

  #set(column: number, value: string): void {
    this.row[column] = value;
  }
}

const negated = { "=": "!=", "!=": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/** The next date or number, up or down. */
function moved(value: string, by: 1 | -1): string {
  if (!/^\d{8}$/.test(value)) return String(Number(value) + by);
  const date = new Date(Date.UTC(+value.slice(0, 4), +value.slice(4, 6) - 1, +value.slice(6) + by));
  return date.toISOString().slice(0, 10).replaceAll("-", "");
}
