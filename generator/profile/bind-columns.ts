import { factsOf } from "./cell-facts.js";
import type { HeaderStack } from "./header-stacks.js";
import type { Lexicon } from "./lexicon.js";
import type { SheetPlan } from "./sheet-plan.js";
import type {
  BindingBasis,
  ColumnBinding,
  FactColumn,
  IgnoredColumn,
  Role,
  TableKind,
} from "./table.js";
import { normaliseWord } from "./words.js";

/** The columns of a header, as one kind of table has them. */
export interface BoundColumns {
  readonly columns: readonly ColumnBinding[];
  readonly facts: readonly FactColumn[];
  readonly ignored: readonly IgnoredColumn[];
  readonly unrecognised: readonly HeaderStack[];
}

/** A role that a column could have. */
interface Option {
  readonly role: Role;
  readonly qualifier: string | null;
  readonly hint: string;
  readonly basis: BindingBasis;
}

/**
 * Gives the columns of a header their roles for one kind of table. A word with several meanings takes the
 * one that leaves the most columns with a role; null where a required role stays without a column.
 */
export function bindColumns(
  stacks: readonly HeaderStack[],
  kind: TableKind,
  lexicon: Lexicon,
  plan: SheetPlan,
): BoundColumns | null {
  const options = stacks.map((stack) => optionsOf(stack, kind, lexicon, plan));
  const { required } = lexicon.profile.tables[kind];
  const chosen = assignRoles(options, required);
  const columns: ColumnBinding[] = [];
  const facts: FactColumn[] = [];
  const ignored: IgnoredColumn[] = [];
  const unrecognised: HeaderStack[] = [];
  stacks.forEach((stack, index) => {
    const { column } = stack;
    const headerCell = stack.cells.at(-1);
    if (headerCell === undefined) return;
    const option = chosen[index] ?? null;
    const reason = plan.ignoredHeader(textsOf(stack));
    const fact = factsOf(kind, option?.role, textsOf(stack), lexicon.profile);
    if (reason !== undefined) ignored.push({ column, headerCell, reason });
    else {
      if (option !== null) columns.push(bindingOf(stack, option));
      else if (fact.length === 0) unrecognised.push(stack);
      facts.push(...fact.map((each) => ({ ...each, column, headerCell })));
    }
  });
  const found = new Set([
    ...columns.map(({ role }) => role),
    ...facts.flatMap(({ roles }) => roles),
  ]);
  if (!required.every((role) => found.has(role))) return null;
  return { columns, facts, ignored, unrecognised };
}

function bindingOf({ column, cells }: HeaderStack, option: Option): ColumnBinding {
  const [first, ...rest] = cells;
  const headerCell = rest.at(-1) ?? first;
  if (headerCell === undefined) throw new Error("a header stack has no cells");
  const headerText = cells
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return { ...option, column, headerText, headerCell };
}

/** The header's words in all the ways a profile may name the column. */
function textsOf({ cells }: HeaderStack): readonly string[] {
  const texts = cells.map(({ text }) => text);
  return [texts.join(""), texts.at(-1) ?? ""];
}

function optionsOf(
  stack: HeaderStack,
  kind: TableKind,
  lexicon: Lexicon,
  plan: SheetPlan,
): readonly Option[] {
  const texts = textsOf(stack);
  const planned = plan.roleOf(stack.column, texts);
  if (planned !== undefined) {
    return [{ role: planned, qualifier: null, hint: "", basis: "profile" }];
  }
  const whole = texts.flatMap((text) => plainOptions(text, kind, lexicon, "", "word"));
  if (whole.length > 0) return whole;
  const lowest = texts.at(-1) ?? "";
  const bracket = bracketOptions(lowest, kind, lexicon);
  return bracket.length > 0 ? bracket : qualifiedOptions(stack, kind, lexicon);
}

function plainOptions(
  text: string,
  kind: TableKind,
  lexicon: Lexicon,
  hint: string,
  basis: BindingBasis,
): readonly Option[] {
  const { roles, own } = lexicon.rolesOf(kind, text);
  return roles.map((role) => ({ role, qualifier: null, hint, basis: own ? "profile" : basis }));
}

/** 「桁数（バイト）」 is 桁数, and what stands in the brackets is kept. */
function bracketOptions(text: string, kind: TableKind, lexicon: Lexicon): readonly Option[] {
  const [, word = "", hint = ""] =
    /^\s*([^（()）]+?)\s*[（(]([^（()）]*)[)）]\s*$/u.exec(text) ?? [];
  return word === "" ? [] : plainOptions(word, kind, lexicon, hint.trim(), "bracket");
}

/** An upper row, or the first line, with a known word: the rest tells columns of the same role apart. */
function qualifiedOptions(
  { cells }: HeaderStack,
  kind: TableKind,
  lexicon: Lexicon,
): readonly Option[] {
  const parts = cells.flatMap(({ text }) => text.split("\n")).filter((text) => text.trim() !== "");
  const lowest = parts.slice(1).join(" ").trim();
  const uppers = parts.slice(0, -1).reverse();
  for (const upper of uppers) {
    const { roles, own } = lexicon.rolesOf(kind, upper);
    const [role] = roles;
    if (role === undefined || normaliseWord(lowest) === "") continue;
    const after = parts.slice(parts.lastIndexOf(upper) + 1).join(" ");
    return [{ role, qualifier: after.trim(), hint: "", basis: own ? "profile" : "qualified" }];
  }
  return [];
}

/** Columns of notes may be many; other roles have one column unless something tells them apart. */
function assignRoles(
  options: readonly (readonly Option[])[],
  required: readonly Role[],
): readonly (Option | null)[] {
  const chosen: (Option | null)[] = options.map(() => null);
  const owners = new Map<Role, number>();
  const take = (index: number, tried: Set<Role>): boolean => {
    for (const option of options[index] ?? []) {
      if (tried.has(option.role)) continue;
      if (option.role !== "note") tried.add(option.role);
      const owner = option.role === "note" ? undefined : owners.get(option.role);
      if (owner !== undefined && !take(owner, tried)) continue;
      if (option.role !== "note") owners.set(option.role, index);
      chosen[index] = option;
      return true;
    }
    return false;
  };
  const qualified = new Set<string>();
  const isOwn = (index: number) => options[index]?.[0]?.basis === "profile";
  // What the user's profile names comes before what the vocabulary knows.
  const order = [...options.keys()].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a - b);
  order.forEach((index) => {
    const [option] = options[index] ?? [];
    if (option === undefined) return;
    if (option.qualifier === null) take(index, new Set());
    else if (!qualified.has(`${option.role} ${option.qualifier}`)) {
      qualified.add(`${option.role} ${option.qualifier}`);
      chosen[index] = option;
    }
  });
  for (const role of required) claim(role, options, chosen, owners);
  return chosen;
}

/** Gives a required role that no column has a column that could have it. */
function claim(
  role: Role,
  options: readonly (readonly Option[])[],
  chosen: (Option | null)[],
  owners: Map<Role, number>,
): void {
  if (chosen.some((option) => option?.role === role)) return;
  const index = options.findIndex((list) => list.some((option) => option.role === role));
  const option = options[index]?.find((each) => each.role === role);
  if (option === undefined) return;
  const before = chosen[index];
  if (before !== null && before !== undefined) owners.delete(before.role);
  chosen[index] = option;
  owners.set(role, index);
}
