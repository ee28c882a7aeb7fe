import type { ValueKind } from "../../spec/model.js";
import { type Code, code, identifier } from "../nodes.js";
import type { CodeModule } from "../plan/code-lists.js";
import type { ItemProperty } from "../plan/sections.js";

/** The types of an item's property, each without its null. */
export interface AccessorTypes {
  /** What it gives. */
  readonly output: Code;
  /** What it takes. */
  readonly input: Code;
  /** Types of the runtime's date module that it names. */
  readonly dateTypes: readonly string[];
}

const dates: AccessorTypes = {
  output: code`PartialDate`,
  input: code`DateInput`,
  dateTypes: ["DateInput", "PartialDate"],
};

function plain(type: Code): AccessorTypes {
  return { output: type, input: type, dateTypes: [] };
}

const typings: Readonly<Record<ValueKind, AccessorTypes>> = {
  text: plain(code`string`),
  code: plain(code`string`),
  integer: plain(code`number`),
  decimal: plain(code`number`),
  date: dates,
  "partial-date": dates,
  "year-month": dates,
  "partial-year-month": dates,
};

/** The types of an item's property; `codes` is the list of a code item. */
export function accessorTypes(
  { item }: ItemProperty,
  codes: CodeModule | undefined,
): AccessorTypes {
  const isCode = item.kind === "code" && codes !== undefined;
  return isCode ? plain(identifier(codes.type)) : typings[item.kind];
}
