import type {
  Assertion,
  ComparisonOperator,
  Condition,
  Expression,
  ItemRef,
  Operand,
} from "../../generator/rules/expression.js";
import type { CodeList, RecordLayout, SpecModel } from "../../generator/spec/model.js";
import { type FlatColumn, flatten } from "./flat-layout.js";

/**
 * A naive interpreter of cross-item checks: it walks the expression for one record and follows the
 * header of `generator/rules/expression.ts` word by word. It shares no code with the generated
 * validators, so that the two can be held against each other.
 */

export interface Facts {
  readonly applicationDate?: string;
  readonly today?: string;
  readonly flags?: Readonly<Record<string, boolean>>;
}

export interface Violation {
  readonly check: string;
  /** 0-based CSV column. */
  readonly column: number;
}

class Unknown extends Error {}

/** Reads of a date are intervals of YYYYMMDD numbers. */
type Dates = readonly [number, number];

interface Scope {
  readonly columns: readonly FlatColumn[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly row: readonly string[];
  readonly facts: Facts;
  /** Row in force per repeating section. */
  readonly rows: ReadonlyMap<string, number>;
  /** In `assert` what cannot be told does not fail; `not` turns it round for dates and empties. */
  readonly lenient: boolean;
  readonly inAssertion: boolean;
}

/** Cross-item checks of the layout that the record violates, in the order of the spec. */
export function violations(
  model: SpecModel,
  layout: RecordLayout,
  row: readonly string[],
  bad: ReadonlySet<number>,
  facts: Facts = {},
): Violation[] {
  const columns = flatten(layout);
  const codeLists = new Map(model.codeLists.map((list) => [list.id, list]));
  const found: Violation[] = [];
  for (const check of model.relatedChecks) {
    if (!("readings" in check.rule)) continue;
    for (const reading of check.rule.readings) {
      if (!reading.layouts.includes(layout.id)) continue;
      const scope: Scope = {
        columns,
        codeLists,
        row,
        facts,
        rows: new Map(),
        lenient: true,
        inAssertion: true,
      };
      const target = check.targets[0];
      for (const column of failing(reading.expression, scope, bad, target)) {
        found.push({ check: check.no, column });
      }
    }
  }
  return found;
}

function failing(
  expression: Expression,
  scope: Scope,
  bad: ReadonlySet<number>,
  target: string | undefined,
): number[] {
  const group = expression.eachRow;
  if (group === undefined) return failingOnce(expression, scope, bad, target);
  const indexes = new Set(
    scope.columns.filter((column) => column.group === group).map((column) => column.row ?? 0),
  );
  return [...indexes].flatMap((index) =>
    failingOnce(expression, { ...scope, rows: new Map([[group, index]]) }, bad, target),
  );
}

function failingOnce(
  expression: Expression,
  scope: Scope,
  bad: ReadonlySet<number>,
  target: string | undefined,
): number[] {
  const read = readsOf(expression, scope);
  if (read.some((column) => bad.has(column))) return [];
  try {
    const when = { ...scope, inAssertion: false, lenient: false };
    if (expression.when !== undefined && !holds(expression.when, when)) return [];
    return failingAssertion(expression.assert, scope, target, read);
  } catch (error) {
    if (error instanceof Unknown) return [];
    throw error;
  }
}

function failingAssertion(
  assertion: Assertion,
  scope: Scope,
  target: string | undefined,
  read: readonly number[],
): number[] {
  switch (assertion.kind) {
    case "required":
      return assertion.items
        .map((item) => columnOf(item, scope))
        .filter((c) => scope.row[c] === "");
    case "prohibited":
      return assertion.items
        .map((item) => columnOf(item, scope))
        .filter((c) => scope.row[c] !== "");
    case "ignored":
      return [];
    case "holds": {
      if (holds(assertion.condition, scope)) return [];
      const own = target === undefined ? [] : targetColumns(target, scope);
      return [own.find((column) => read.includes(column)) ?? own[0] ?? read[0] ?? 0];
    }
  }
}

function targetColumns(key: string, scope: Scope): number[] {
  return scope.columns
    .filter(
      ({ item, group, row }) =>
        item.key === key && (group === null || (scope.rows.get(group) ?? row) === row),
    )
    .map(({ column }) => column);
}

function columnOf(ref: ItemRef, scope: Scope): number {
  const same = scope.columns.filter(({ item }) => item.key === ref.key);
  const found = same.find(({ group, row }) => {
    if (group === null) return true;
    const wanted = ref.row === undefined ? (scope.rows.get(group) ?? 0) : ref.row - 1;
    return row === wanted;
  });
  if (found === undefined) throw new Error(`No column for ${ref.key}`);
  return found.column;
}

function textOf(ref: ItemRef, scope: Scope): string {
  return scope.row[columnOf(ref, scope)] ?? "";
}

function groupRows(group: string, scope: Scope): number[][] {
  const rows: number[][] = [];
  for (const column of scope.columns) {
    if (column.group !== group || column.row === null) continue;
    rows[column.row] ??= [];
    rows[column.row]?.push(column.column);
  }
  return rows;
}

function isFilled(columns: readonly number[], scope: Scope): boolean {
  return columns.some((column) => scope.row[column] !== "");
}

function holds(condition: Condition, scope: Scope): boolean {
  /** What a comparison with nothing amounts to. */
  const vacuous = scope.inAssertion && scope.lenient;
  switch (condition.kind) {
    case "filled":
      return textOf(condition.item, scope) !== "";
    case "empty":
      return textOf(condition.item, scope) === "";
    case "and":
      return condition.of.map((part) => holds(part, scope)).every(Boolean);
    case "or":
      return condition.of.map((part) => holds(part, scope)).some(Boolean);
    case "not":
      return !holds(condition.of, { ...scope, lenient: !scope.lenient });
    case "one-of": {
      const text = textOf(condition.item, scope);
      return text === "" ? vacuous : condition.values.includes(text);
    }
    case "compare":
      return compares(condition, scope, vacuous);
    case "count": {
      const number = condition.of.filter((part) => holds(part, scope)).length;
      return ordered(number, condition.operator, condition.number);
    }
    case "child-code": {
      const child = textOf(condition.child, scope);
      const parent = textOf(condition.parent, scope);
      if (child === "" || parent === "") return vacuous;
      return parentCode(condition.child, child, scope) === parent;
    }
    case "flag": {
      const flag = scope.facts.flags?.[condition.name];
      if (flag === undefined) throw new Unknown();
      return flag;
    }
    case "row-filled": {
      const index = scope.rows.get(condition.group) ?? 0;
      return isFilled(groupRows(condition.group, scope)[index] ?? [], scope);
    }
    case "any-row":
    case "every-row": {
      const results = groupRows(condition.group, scope).map((_, index) =>
        holds(condition.of, {
          ...scope,
          rows: new Map([...scope.rows, [condition.group, index]]),
        }),
      );
      return condition.kind === "any-row" ? results.some(Boolean) : results.every(Boolean);
    }
    case "contiguous": {
      const filled = groupRows(condition.group, scope).map((columns) => isFilled(columns, scope));
      return !filled.some((is, index) => is && filled.slice(0, index).includes(false));
    }
  }
}

function parentCode(child: ItemRef, value: string, scope: Scope): string | undefined {
  const item = scope.columns.find((column) => column.item.key === child.key)?.item;
  const list = item?.codeList === undefined ? undefined : scope.codeLists.get(item.codeList);
  return list?.codes.find((code) => code.value === value)?.parent;
}

function compares(
  { as, left, operator, right }: Condition & { kind: "compare" },
  scope: Scope,
  vacuous: boolean,
): boolean {
  if (as === "date") {
    const a = datesOf(left, scope);
    const b = datesOf(right, scope);
    if (a === null || b === null) return vacuous;
    return scope.lenient ? someDates(a, operator, b) : !someDates(a, opposite[operator], b);
  }
  if (as === "number") {
    const a = numberOf(left, scope);
    const b = numberOf(right, scope);
    return a === null || b === null ? vacuous : ordered(a, operator, b);
  }
  const a = left.kind === "item" ? textOf(left, scope) : left.kind === "text" ? left.value : "";
  const b = right.kind === "item" ? textOf(right, scope) : right.kind === "text" ? right.value : "";
  return a === "" || b === "" ? vacuous : ordered(a, operator, b);
}

const opposite: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

function ordered<T extends string | number>(a: T, operator: ComparisonOperator, b: T): boolean {
  switch (operator) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}

/** Whether some date of the one interval stands in the relation to some date of the other. */
function someDates([a, b]: Dates, operator: ComparisonOperator, [c, d]: Dates): boolean {
  switch (operator) {
    case "=":
      return a <= d && c <= b;
    case "!=":
      return !(a === b && b === c && c === d);
    case "<":
      return a < d;
    case "<=":
      return a <= d;
    case ">":
      return b > c;
    case ">=":
      return b >= c;
  }
}

function datesOf(operand: Operand, scope: Scope): Dates | null {
  switch (operand.kind) {
    case "item":
      return datesOfText(textOf(operand, scope));
    case "date":
      return datesOfText(operand.value);
    case "context": {
      const given = scope.facts[operand.name];
      if (given === undefined) throw new Unknown();
      return datesOfText(given.replaceAll("-", ""));
    }
    case "shift": {
      const dates = datesOf(operand.date, scope);
      if (dates === null) return null;
      return [shifted(dates[0], operand), shifted(dates[1], operand)];
    }
    default:
      throw new Error(`${operand.kind} is no date`);
  }
}

/** The first and last day a text can mean; null for no text. */
function datesOfText(text: string): Dates | null {
  if (text === "") return null;
  if (text === "99999999" || text === "999999") return [0, 99991231];
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  if (month === "00" || month === "") return [Number(`${year}0101`), Number(`${year}1231`)];
  if (day === "00" || day === "") {
    return [Number(`${year}${month}01`), Number(`${year}${month}${lastDay(+year, +month)}`)];
  }
  return [Number(text), Number(text)];
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function shifted(date: number, by: { years: number; months: number; days: number }): number {
  if (date === 0 || date === 99991231) return date;
  const day = date % 100;
  const months = Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1;
  const moved = months + by.years * 12 + by.months;
  const [year, month] = [Math.floor(moved / 12), (moved % 12) + 1];
  const clamped = Math.min(day, lastDay(year, month));
  const result = new Date(Date.UTC(year, month - 1, clamped + by.days));
  return Number(result.toISOString().slice(0, 10).replaceAll("-", ""));
}

function numberOf(operand: Operand, scope: Scope): number | null {
  switch (operand.kind) {
    case "number":
      return operand.value;
    case "text":
      return Number(operand.value);
    case "item": {
      const text = textOf(operand, scope);
      return text === "" ? null : Number(text);
    }
    case "sum":
    case "product": {
      const parts = operand.of.map((part) => numberOf(part, scope));
      if (parts.includes(null)) return null;
      const numbers = parts.filter((part) => part !== null);
      return operand.kind === "sum"
        ? numbers.reduce((a, b) => a + b, 0)
        : numbers.reduce((a, b) => a * b, 1);
    }
    case "row-sum": {
      const texts = scope.columns
        .filter(({ item }) => item.key === operand.item.key)
        .map(({ column }) => scope.row[column] ?? "")
        .filter((text) => text !== "");
      return texts.length === 0 ? null : texts.reduce((total, text) => total + Number(text), 0);
    }
    case "row-count":
      return groupRows(operand.group, scope).filter((columns) => isFilled(columns, scope)).length;
    default:
      throw new Error(`${operand.kind} is no number`);
  }
}

/** Every column an expression reads; a group stands for all of its items. */
function readsOf(expression: Expression, scope: Scope): number[] {
  const columns = new Set<number>();
  const visit = (node: unknown, all: ReadonlySet<string>): void => {
    if (Array.isArray(node)) for (const part of node) visit(part, all);
    if (typeof node !== "object" || node === null) return;
    const { kind, key, group } = node as Partial<Record<"kind" | "key" | "group", string>>;
    const inside = group !== undefined ? new Set([...all, group]) : all;
    if (kind === "item" && key !== undefined) {
      const ref = node as ItemRef;
      const own = scope.columns.find(({ item }) => item.key === key)?.group ?? null;
      if (own !== null && inside.has(own) && ref.row === undefined) {
        for (const column of scope.columns) if (column.item.key === key) columns.add(column.column);
      } else columns.add(columnOf(ref, scope));
      return;
    }
    if (group !== undefined && kind !== "any-row" && kind !== "every-row") {
      const index = kind === "row-filled" ? scope.rows.get(group) : undefined;
      groupRows(group, scope).forEach((row, at) => {
        if (index === undefined || index === at) for (const column of row) columns.add(column);
      });
    }
    if (kind === "row-sum") {
      const { item } = node as unknown as { item: ItemRef };
      for (const column of scope.columns) {
        if (column.item.key === item.key) columns.add(column.column);
      }
      return;
    }
    for (const part of Object.values(node)) visit(part, inside);
  };
  visit(expression.when, new Set());
  visit(expression.assert, new Set());
  return [...columns];
}
