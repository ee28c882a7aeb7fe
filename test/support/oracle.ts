import type {
  Assertion,
  Condition,
  Expression,
  ItemRef,
  Operand,
} from "../../generator/rules/expression.js";
import type { CodeList, RecordLayout, SpecModel, ValueKind } from "../../generator/spec/model.js";
import { belongs } from "./characters.js";
import { type FlatColumn, flatten } from "./flat-layout.js";
import { dateOf, entered, numberIn, usualText } from "./oracle-conventions.js";
import {
  type Dates,
  datesOfText,
  fullYears,
  opposite,
  ordered,
  shifted,
  someDates,
} from "./oracle-dates.js";
import { areSame, canFollow, overlap, pairs } from "./oracle-sets.js";
import { hasPattern, isDay, isMonth } from "./text-forms.js";

/**
 * A naive interpreter of cross-item checks: it walks the expression for one record and follows the
 * header of `generator/rules/expression.ts` word by word. It shares no code with the generated
 * validators, so that the two can be held against each other.
 */

export interface Facts {
  readonly applicationDate?: string;
  readonly today?: string;
  readonly flags?: Readonly<Record<string, boolean>>;
  /** All records of the file, and which of them this one is. */
  readonly file?: { readonly records: readonly Cells[]; readonly index: number };
  /** The main application. */
  readonly parent?: Cells & { readonly layout: RecordLayout };
}

/** A record with the columns that failed their own checks. */
export interface Cells {
  readonly row: readonly string[];
  readonly bad: ReadonlySet<number>;
}

export interface Violation {
  readonly check: string;
  /** 0-based CSV column. */
  readonly column: number;
  /** The one that fails, among those of the check. */
  readonly expression: Expression;
}

class Unknown extends Error {}

interface Scope {
  readonly columns: readonly FlatColumn[];
  readonly model: SpecModel;
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
        model,
        codeLists,
        row: row.map((text) => entered(model, text)),
        facts,
        rows: new Map(),
        lenient: true,
        inAssertion: true,
      };
      const target = check.targets[0];
      for (const expression of reading.expressions) {
        for (const column of failing(expression, scope, bad, target)) {
          found.push({ check: check.no, column, expression });
        }
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
    case "optional":
    case "recommended":
    case "default":
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

/** What the cell of an item says, in the usual form of dates and numbers. */
function usualTextOf(ref: ItemRef, scope: Scope): string {
  return usualIn(columnOf(ref, scope), scope.row, scope);
}

function usualIn(column: number, row: readonly string[], { columns, model }: Scope): string {
  const item = columns[column]?.item;
  const text = entered(model, row[column] ?? "");
  return item === undefined ? text : usualText(model, item, text);
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
      if (text === "") return vacuous;
      const { item } = scope.columns[columnOf(condition.item, scope)] ?? {};
      return item?.length?.impliedDecimals === true
        ? condition.values.map(Number).includes(numberIn(item, text))
        : condition.values.includes(text);
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
    case "in-list":
    case "charset":
    case "format":
    case "separated": {
      const text = textOf(condition.item, scope);
      return text === "" ? vacuous : textHolds(condition, text, scope);
    }
    case "unique": {
      const columns = condition.items.flatMap((item) => everyColumn(item, scope));
      const kinds = new Set(columns.map(({ item }) => kindClass(item.kind)));
      const kind = kinds.size === 1 ? columns[0]?.item.kind : undefined;
      const texts = columns.map(({ column }) =>
        kind === undefined ? (scope.row[column] ?? "") : usualIn(column, scope.row, scope),
      );
      return !pairs(texts).some(([a, b]) => areSame(a, b, kind ?? "text"));
    }
    case "ordered": {
      const { item, direction, strict } = condition;
      const relation = `${direction === "ascending" ? "<" : ">"}${strict ? "" : "="}` as const;
      const texts = everyColumn(item, scope).map(({ column }) => usualIn(column, scope.row, scope));
      const kind = everyColumn(item, scope)[0]?.item.kind ?? "text";
      return pairs(texts).every(([a, b]) => canFollow(a, relation, b, kind));
    }
    case "numbered": {
      const texts = everyColumn(condition.item, scope).map(({ column }) =>
        usualIn(column, scope.row, scope),
      );
      return texts.every((text, index) => text === "" || Number(text) === index + 1);
    }
    case "no-overlap": {
      const [from, to] = [condition.from, condition.to].map((item) =>
        everyColumn(item, scope).map(({ column }) => usualIn(column, scope.row, scope)),
      );
      const periods = (from ?? []).map((start, index) => [start, to?.[index] ?? ""] as const);
      return !pairs(periods).some(([a, b]) => overlap(a, b));
    }
    case "unique-in-file":
      return !standsTwice(condition.items, scope);
  }
}

type TextCondition = Condition & { kind: "in-list" | "charset" | "format" | "separated" };

function textHolds(condition: TextCondition, text: string, scope: Scope): boolean {
  switch (condition.kind) {
    case "in-list": {
      const list = scope.codeLists.get(condition.codeList);
      return list?.codes.some(({ value }) => value === text) ?? false;
    }
    case "charset": {
      const charset = scope.model.charsets.find(({ id }) => id === condition.charset);
      return charset !== undefined && belongs(text, charset);
    }
    case "separated": {
      const parts = text.split(condition.by);
      return parts.length >= 2 && parts.every((part) => part !== "");
    }
    case "format":
      switch (condition.format) {
        case "date":
          return isDay(text);
        case "year-month":
          return isMonth(text, "");
        case "integer":
          return /^-?\d+$/.test(text);
        case "decimal":
          return /^-?\d+(\.\d+)?$/.test(text);
        default:
          return hasPattern(condition.format, text);
      }
  }
}

/** The columns of an item in all rows of its group, or of the row that is named. */
function everyColumn(ref: ItemRef, scope: Scope): FlatColumn[] {
  const same = scope.columns.filter(({ item }) => item.key === ref.key);
  return same.filter(({ row }) => ref.row === undefined || row === null || row === ref.row - 1);
}

function kindClass(kind: ValueKind): string {
  if (kind === "integer" || kind === "decimal") return "number";
  return kind === "text" || kind === "code" ? "text" : "date";
}

function standsTwice(items: readonly ItemRef[], scope: Scope): boolean {
  const { file } = scope.facts;
  if (file === undefined) throw new Unknown();
  const columns = items.map((item) => columnOf(item, scope));
  return file.records.some(
    ({ row, bad }, index) =>
      index !== file.index &&
      columns.every(
        (column) =>
          !bad.has(column) &&
          areSame(
            usualIn(column, scope.row, scope),
            usualIn(column, row, scope),
            scope.columns[column]?.item.kind ?? "text",
          ),
      ),
  );
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
  if (as === "number" && (left.kind === "age" || right.kind === "age")) {
    const a = agesOf(left, scope);
    const b = agesOf(right, scope);
    if (a === null || b === null) return vacuous;
    return scope.lenient ? someDates(a, operator, b) : !someDates(a, opposite[operator], b);
  }
  if (as === "number") {
    const a = numberOf(left, scope);
    const b = numberOf(right, scope);
    return a === null || b === null ? vacuous : ordered(a, operator, b);
  }
  const a = plainText(left, scope);
  const b = plainText(right, scope);
  return a === "" || b === "" ? vacuous : ordered(a, operator, b);
}

function plainText(operand: Operand, scope: Scope): string {
  switch (operand.kind) {
    case "item":
      return textOf(operand, scope);
    case "text":
      return operand.value;
    case "parent-item":
      return parentText(operand.name, scope);
    default:
      throw new Error(`${operand.kind} is no text`);
  }
}

/** The cell of the first column of the main application that has the name or item id. */
function parentText(name: string, scope: Scope): string {
  const { parent } = scope.facts;
  const found =
    parent === undefined
      ? undefined
      : flatten(parent.layout).find(({ item }) =>
          [item.name, item.itemId].some((printed) => printed?.normalize("NFKC") === name),
        );
  if (parent === undefined || found === undefined || parent.bad.has(found.column)) {
    throw new Unknown();
  }
  const text = entered(scope.model, parent.row[found.column] ?? "");
  return found.item.length?.impliedDecimals === true
    ? usualText(scope.model, found.item, text)
    : text;
}

/** The least and the greatest years of an age, or a number twice. */
function agesOf(operand: Operand, scope: Scope): Dates | null {
  if (operand.kind !== "age") {
    const number = numberOf(operand, scope);
    return number === null ? null : [number, number];
  }
  const birth = datesOf(operand.birth, scope);
  const at = datesOf(operand.at, scope);
  return birth === null || at === null
    ? null
    : [fullYears(birth[1], at[0]), fullYears(birth[0], at[1])];
}

function datesOf(operand: Operand, scope: Scope): Dates | null {
  switch (operand.kind) {
    case "item":
      return datesOfText(usualTextOf(operand, scope));
    case "date":
      return datesOfText(operand.value);
    case "parent-item":
      return datesOfText(dateOf(scope.model, parentText(operand.name, scope)));
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

function numberOf(operand: Operand, scope: Scope): number | null {
  switch (operand.kind) {
    case "number":
      return operand.value;
    case "text":
      return Number(operand.value);
    case "item": {
      const text = usualTextOf(operand, scope);
      return text === "" ? null : Number(text);
    }
    case "parent-item": {
      const text = parentText(operand.name, scope);
      return text === "" ? null : Number(text);
    }
    case "remainder": {
      const number = numberOf(operand.of, scope);
      return number === null ? null : number % operand.by;
    }
    case "length": {
      const text = textOf(operand.item, scope);
      if (text === "") return null;
      return operand.unit === "byte" ? Buffer.byteLength(text, "utf8") : [...text].length;
    }
    case "decimals": {
      const text = textOf(operand.item, scope);
      const { length } = scope.columns[columnOf(operand.item, scope)]?.item ?? {};
      if (text !== "" && length?.impliedDecimals === true) return length.decimals ?? 0;
      return text === "" ? null : (text.split(".")[1] ?? "").length;
    }
    case "row-number":
      return (scope.rows.get(operand.group) ?? 0) + 1;
    case "record-count": {
      const { file } = scope.facts;
      if (file === undefined) throw new Unknown();
      return file.records.length;
    }
    case "record-sum": {
      const { file } = scope.facts;
      if (file === undefined) throw new Unknown();
      const column = columnOf(operand.item, scope);
      const numbers = file.records
        .filter(({ bad }) => !bad.has(column))
        .map(({ row }) => usualIn(column, row, scope))
        .filter((text) => text !== "")
        .map(Number);
      return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
    }
    case "difference":
    case "sum":
    case "product": {
      const parts = operand.of.map((part) => numberOf(part, scope));
      if (parts.includes(null)) return null;
      const numbers = parts.filter((part) => part !== null);
      if (operand.kind === "difference") return numbers.reduce((a, b) => a - b);
      return operand.kind === "sum"
        ? numbers.reduce((a, b) => a + b, 0)
        : numbers.reduce((a, b) => a * b, 1);
    }
    case "row-sum": {
      const texts = scope.columns
        .filter(({ item }) => item.key === operand.item.key)
        .map(({ column }) => usualIn(column, scope.row, scope))
        .filter((text) => text !== "");
      return texts.length === 0 ? null : texts.reduce((total, text) => total + Number(text), 0);
    }
    case "row-count":
      return groupRows(operand.group, scope).filter((columns) => isFilled(columns, scope)).length;
    default:
      throw new Error(`${operand.kind} is no number`);
  }
}

/** Kinds of nodes that read an item of a group in all of its rows. */
const readsEveryRow = new Set(["row-sum", "unique", "ordered", "numbered", "no-overlap"]);

interface EveryRowReads {
  readonly item?: ItemRef;
  readonly items?: readonly ItemRef[];
  readonly from?: ItemRef;
  readonly to?: ItemRef;
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
    if (kind === "row-number") return;
    if (group !== undefined && kind !== "any-row" && kind !== "every-row") {
      const index = kind === "row-filled" ? scope.rows.get(group) : undefined;
      groupRows(group, scope).forEach((row, at) => {
        if (index === undefined || index === at) for (const column of row) columns.add(column);
      });
    }
    if (kind !== undefined && readsEveryRow.has(kind)) {
      const { item, items = [], from, to } = node as EveryRowReads;
      for (const ref of [item, from, to, ...items]) {
        if (ref === undefined) continue;
        for (const { column } of everyColumn(ref, scope)) columns.add(column);
      }
      return;
    }
    for (const part of Object.values(node)) visit(part, inside);
  };
  visit(expression.when, new Set());
  visit(expression.assert, new Set());
  return [...columns];
}
