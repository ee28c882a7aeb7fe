import { PartialDate } from "./date.js";
import type { Row } from "./group.js";
import { type InputIssue, InputIssues } from "./input-issue.js";
import type { Expected } from "./input-message.js";
import { type ItemKind, writeItem } from "./item-kind.js";
import type { GroupMember, ItemMember, Members } from "./members.js";
import type { Path } from "./path.js";

/** A record made from a value from outside. */
export interface InputResult<R> {
  /** Whether the record says all that the value says. */
  readonly ok: boolean;
  /** What the value says, as far as a record can hold it. */
  readonly record: R;
  readonly issues: readonly InputIssue[];
}

/** A record as a place to put cells. */
interface Target {
  readonly $row: Row;
}

/** Puts the cells that a JSON text, or the value it stands for, names into an empty record. Never throws on data. */
export function readJson<R extends Target>(
  record: R,
  members: Members,
  input: unknown,
): InputResult<R> {
  const issues = new InputIssues();
  const plain = typeof input === "string" ? parseJson(input, issues) : { value: input };
  if (plain !== null) readPlain(record, members, plain.value, issues);
  return { ok: issues.found.length === 0, record, issues: issues.found };
}

function parseJson(text: string, issues: InputIssues): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // What the parser says quotes the text, which holds personal data.
    issues.add("json", []);
    return null;
  }
}

/** Puts the cells that a plain object names into an empty record. Never throws on data. */
export function readPlain(
  record: Target,
  members: Members,
  value: unknown,
  issues: InputIssues,
): void {
  new PlainReader(record.$row, issues).record(members, value);
}

class PlainReader {
  readonly #row: Row;
  readonly #issues: InputIssues;

  constructor(row: Row, issues: InputIssues) {
    this.#row = row;
    this.#issues = issues;
  }

  record(members: Members, value: unknown): void {
    this.#group(members, 0, value, []);
  }

  #group(members: Members, base: number, value: unknown, path: Path): void {
    for (const name of this.#names(value, path)) {
      const at = [...path, name];
      const item = members.items.get(name);
      const group = members.groups.get(name);
      const isSurplus = name === "$surplus" && path.length === 0;
      if (item === undefined && group === undefined && !isSurplus) {
        this.#issues.add("unknown-member", at);
        continue;
      }
      const member = this.#member(value, name, at);
      if (member === undefined) continue;
      if (item !== undefined) this.#item(item, base + item.offset, member, at);
      else if (group === undefined) this.#surplus(member, at);
      else if (group.count !== null) this.#rows(group, group.count, base, member, at);
      else this.#group(group.type.$members, base + group.offset, member, at);
    }
  }

  #names(value: unknown, path: Path): readonly string[] {
    const names = this.#issues.look(path, () =>
      Object.prototype.toString.call(value) === "[object Object]"
        ? Object.keys(Object(value))
        : null,
    );
    if (names?.value === null) this.#issues.expected("object", path);
    return names?.value ?? [];
  }

  /** Undefined also where it cannot be read, which is an issue. */
  #member(value: unknown, key: string | number, path: Path): unknown {
    return this.#issues.look(path, () => (value as Readonly<Record<string, unknown>>)[key])?.value;
  }

  #rows(group: GroupMember, count: number, base: number, value: unknown, path: Path): void {
    const length = this.#lengthOf(value, path);
    if (length > count) {
      this.#issues.add("too-many-rows", path, { count: String(length), limit: String(count) });
    }
    for (let index = 0; index < Math.min(length, count); index++) {
      const at = [...path, index];
      const row = this.#member(value, index, at);
      const start = base + group.offset + index * group.width;
      if (row !== undefined) this.#group(group.type.$members, start, row, at);
    }
  }

  #lengthOf(value: unknown, path: Path): number {
    const length = this.#issues.look(path, () => (Array.isArray(value) ? value.length : null));
    if (length?.value === null) this.#issues.expected("list", path);
    return length?.value ?? 0;
  }

  /** Cells of a line that is longer than the layout. */
  #surplus(value: unknown, path: Path): void {
    const length = this.#lengthOf(value, path);
    for (let index = 0; index < length; index++) {
      const text = this.#member(value, index, [...path, index]);
      if (typeof text !== "string") {
        this.#issues.expected("text", [...path, index]);
        return;
      }
      this.#row.push(text);
    }
  }

  #item(item: ItemMember, column: number, value: unknown, path: Path): void {
    const expected = expectedOf[item.kind];
    const known = this.#issues.look(path, () => accepted(expected, value));
    if (known === null) return;
    if (known.value === undefined) {
      this.#issues.expected(expected, path);
      return;
    }
    try {
      writeItem(this.#row, column, item, known.value);
    } catch {
      this.#issues.add("number", path);
    }
  }
}

const expectedOf: Readonly<Record<ItemKind, Expected>> = {
  t: "text",
  c: "text",
  i: "number",
  f: "number",
  v: "number",
  d: "date",
  p: "date",
  y: "date",
  q: "date",
};

/** The value where an item may have it. A text is right everywhere: a cell may hold what cannot be typed. */
function accepted(expected: Expected, value: unknown): unknown {
  if (value === null || typeof value === "string") return value;
  if (expected === "number" && typeof value === "number") return value;
  if (expected === "date" && value instanceof PartialDate) return value;
  const { $text: text, ...others } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof text === "string" && Object.keys(others).length === 0 ? { $text: text } : undefined;
}
