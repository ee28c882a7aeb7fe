import type { ValueKind } from "../../spec/model.js";
import { type Code, code, identifier, number } from "../nodes.js";
import type { CodeModule } from "../plan/code-lists.js";
import type { ItemProperty } from "../plan/sections.js";
import { impliedDecimals } from "../plan/tables.js";
import { call } from "../shapes.js";

/** How an item's property reads and writes its cell. */
export interface Accessor {
  /** What it gives; may also be null. */
  readonly output: Code;
  /** What it takes; may also be null. */
  readonly input: Code;
  readonly read: Code;
  readonly write: Code;
  /** Types of the runtime's date module that it names. */
  readonly dateTypes: readonly string[];
}

type Typing = Pick<Accessor, "output" | "input" | "dateTypes"> & {
  readonly getter: Code;
  readonly setter: Code;
};

function dates(getter: Code, setter: Code): Typing {
  const types = ["DateInput", "PartialDate"];
  return { output: code`PartialDate`, input: code`DateInput`, getter, setter, dateTypes: types };
}

function plain(type: Code, getter: Code, setter: Code): Typing {
  return { output: type, input: type, getter, setter, dateTypes: [] };
}

const typings: Readonly<Record<ValueKind, Typing>> = {
  text: plain(code`string`, code`text`, code`setText`),
  code: plain(code`string`, code`text`, code`setText`),
  integer: plain(code`number`, code`integer`, code`setNumber`),
  decimal: plain(code`number`, code`decimal`, code`setNumber`),
  date: dates(code`date`, code`setDate`),
  "partial-date": dates(code`partialDate`, code`setDate`),
  "year-month": dates(code`yearMonth`, code`setYearMonth`),
  "partial-year-month": dates(code`partialYearMonth`, code`setYearMonth`),
};

/** A decimal whose point is not on the wire. */
function implied(at: Code, decimals: number): Accessor {
  const cell = [code`this`, at, number(decimals)];
  const read = call(code`cell.impliedDecimal`, cell);
  const write = call(code`cell.setImpliedDecimal`, [...cell, code`value`]);
  return { output: code`number`, input: code`number`, read, write, dateTypes: [] };
}

/** The accessor of an item; `codes` is the list of a code item. */
export function accessor({ item, offset }: ItemProperty, codes: CodeModule | undefined): Accessor {
  const typing = typings[item.kind];
  const at = number(offset);
  const decimals = impliedDecimals(item);
  if (decimals !== null) return implied(at, decimals);
  const write = call(code`cell.${typing.setter}`, [code`this`, at, code`value`]);
  if (item.kind === "code" && codes !== undefined) {
    const type = identifier(codes.type);
    const read = call(code`cell.code`, [code`this`, at, identifier(codes.table)]);
    return { output: type, input: type, read, write, dateTypes: [] };
  }
  const read = call(code`cell.${typing.getter}`, [code`this`, at]);
  return { output: typing.output, input: typing.input, read, write, dateTypes: typing.dateTypes };
}
