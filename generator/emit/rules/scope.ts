import type { ItemRef } from "../../rules/expression.js";
import { type Code, code, identifier, number, string } from "../nodes.js";
import type { GroupPlace, ItemPlace } from "../plan/places.js";
import { impliedDecimals } from "../plan/tables.js";
import type { Statement } from "./block.js";
import { callTest, type Formula, test } from "./formula.js";
import type { RuleImport } from "./rule-imports.js";
import { RuleProblem, type RuleSource } from "./rule-source.js";

/** What the whole function shares while it is written. */
export interface FunctionState {
  readonly rule: RuleSource;
  /** Name of the function; its constants outside begin with it. */
  readonly functionName: string;
  /** Indexes of the top level sections it reads, in the order of their bases `b0`, `b1`, … */
  readonly bases: number[];
  /** How often a name was given out, by its stem. */
  readonly names: Map<string, number>;
  /** What it uses of the runtime and the rule support module, and `row`. */
  readonly imports: Set<RuleImport | "row">;
  /** Tables of the code lists it looks into. */
  readonly codeLists: Map<string, string>;
  /** Packed sets of values, by the name of their constant. */
  readonly valueSets: Map<string, string>;
  /** Facts that the application must pass. */
  readonly flags: string[];
  /** Names of the items of the main application that it reads. */
  readonly parentItems: string[];
  /** Keys of the items of which it reads what they say, and not only whether they are filled. */
  readonly textsRead: Set<string>;
}

/** A row of a repeating section in whose loop the code stands. */
export interface RowScope {
  readonly group: GroupPlace;
  /** The loop variable: first column of the row. */
  readonly variable: Code;
}

/** A place in the function to which statements are added before the one that needs them. */
export interface Scope {
  readonly state: FunctionState;
  readonly statements: Statement[];
  /** From the outermost loop to the innermost. */
  readonly rows: readonly RowScope[];
  /** Constants declared here or around, by what they hold. */
  readonly constants: Map<string, Code>;
}

/** A name that the function does not have yet: `date1`, `date2`, … */
export function freshName(state: FunctionState, stem: string): Code {
  const count = (state.names.get(stem) ?? 0) + 1;
  state.names.set(stem, count);
  return identifier(`${stem}${count}`);
}

/** Notes an import and gives its name. */
export function use(state: FunctionState, name: RuleImport): Code {
  state.imports.add(name);
  return identifier(name);
}

/** The table of a code list. @throws RuleProblem where the spec has no such list. */
export function codeTable(state: FunctionState, id: string): Code {
  const codes = state.rule.codeList(id);
  if (codes === undefined) throw new RuleProblem("no-code-list", id);
  state.codeLists.set(codes.table, codes.file);
  return identifier(codes.table);
}

/** The cells of the record. */
export function row(state: FunctionState): Code {
  state.imports.add("row");
  return code`row`;
}

/** Where an item stands. @throws RuleProblem where the layout has no such item or row. */
export function itemPlace(scope: Scope, ref: ItemRef): ItemPlace {
  const place = scope.state.rule.places.items.get(ref.key);
  if (place === undefined) throw new RuleProblem("unknown-item", ref.key);
  if (ref.row !== undefined && (ref.row < 1 || ref.row > (place.group?.count ?? 1))) {
    throw new RuleProblem("row-out-of-range", `${ref.key} [${ref.row}]`);
  }
  return place;
}

/** Where a repeating section stands. @throws RuleProblem where the layout has none of the key. */
export function groupPlace(scope: Scope, key: string): GroupPlace {
  const place = scope.state.rule.places.groups.get(key);
  if (place === undefined) throw new RuleProblem("unknown-group", key);
  return place;
}

/** The column of an item: in the current row where there is one, else in the first. */
export function column(scope: Scope, ref: ItemRef): Code {
  const place = itemPlace(scope, ref);
  if (ref.row !== undefined && place.group !== null) {
    const offset = place.offset + (ref.row - 1) * place.group.width;
    return at(scope, place.section, offset, place.group.parent);
  }
  return at(scope, place.section, place.offset, place.group);
}

/** First column of a group's rows. */
export function groupStart(scope: Scope, group: GroupPlace): Code {
  return at(scope, group.section, group.offset, group.parent);
}

/** An offset of a section, counted from the current row of the innermost group around it that has one. */
function at(scope: Scope, section: number, offset: number, group: GroupPlace | null): Code {
  for (let around = group; around !== null; around = around.parent) {
    const { key } = around;
    const current = scope.rows.find((candidate) => candidate.group.key === key);
    if (current !== undefined) return plus(current.variable, offset - around.offset);
  }
  // Written with `+ 0` too: TypeScript would narrow `row[b0]` and refuse rules that contradict themselves.
  return code`${base(scope.state, section)} + ${number(offset)}`;
}

function base(state: FunctionState, section: number): Code {
  if (!state.bases.includes(section)) state.bases.push(section);
  return identifier(`b${state.bases.indexOf(section)}`);
}

function plus(start: Code, offset: number): Code {
  return offset === 0 ? start : code`${start} + ${number(offset)}`;
}

/** A column so many after another: `b0 + 3` and 4 is `b0 + 7`. */
export function endOf(start: Code, length: number): Code {
  const [, name = "", offset = "0"] = /^(\w+)(?: \+ (\d+))?$/.exec(start.toString()) ?? [];
  return code`${identifier(name)} + ${number(Number(offset) + length)}`;
}

/** The cell of an item. */
export function cell(scope: Scope, ref: ItemRef): Code {
  scope.state.textsRead.add(ref.key);
  return place(scope, ref);
}

function place(scope: Scope, ref: ItemRef): Code {
  return code`${row(scope.state)}[${column(scope, ref)}]`;
}

/** Whether the cell of an item is filled. */
export function filled(scope: Scope, ref: ItemRef): Formula {
  const text = place(scope, ref);
  return test(code`${text} !== ${string("")}`, code`${text} === ${string("")}`);
}

/** Whether any cell of a row is filled. */
export function anyFilled(scope: Scope, start: Code, width: number): Formula {
  const name = use(scope.state, "rowFilled");
  return callTest(code`${name}(${row(scope.state)}, ${start}, ${number(width)})`);
}

/** The cell of an item as an argument for a text. */
export function cellText(scope: Scope, ref: ItemRef): Code {
  return code`${cell(scope, ref)} ?? ""`;
}

/** The cell of an item as a number. */
export function cellNumber(scope: Scope, ref: ItemRef): Code {
  const decimals = impliedDecimals(itemPlace(scope, ref).item);
  if (decimals === null) return code`Number(${cell(scope, ref)})`;
  const implied = use(scope.state, "impliedNumber");
  return code`${implied}(${cellText(scope, ref)}, ${number(decimals)})`;
}

/** Declares a constant once per scope. */
export function declare(scope: Scope, stem: string, value: Code): Code {
  const known = scope.constants.get(value.toString());
  if (known !== undefined) return known;
  const name = freshName(scope.state, stem);
  scope.constants.set(value.toString(), name);
  scope.statements.push({ kind: "line", content: code`const ${name} = ${value};` });
  return name;
}

/** `row, start, width, count`: the arguments that tell the rows of a group. */
export function rowsOf(scope: Scope, group: GroupPlace): Code {
  const start = groupStart(scope, group);
  return code`${row(scope.state)}, ${start}, ${number(group.width)}, ${number(group.count)}`;
}

/** The row scope of a group that the code stands in. */
export function currentRow(scope: Scope, group: GroupPlace): RowScope | undefined {
  return scope.rows.find((current) => current.group.key === group.key);
}
