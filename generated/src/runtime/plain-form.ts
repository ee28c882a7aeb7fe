import { emptyText, enteredText } from "./conventions.js";
import type { Group, Row } from "./group.js";
import { type ItemTyping, readItem } from "./item-kind.js";
import { jsonValue } from "./json-value.js";
import { type GroupMember, membersOf, viewOf } from "./members.js";

/** A form of plain objects: what stands for a cell, and the cells of rows that are left out at the end. */
export interface PlainForm {
  value(row: Row, column: number, typing: ItemTyping): unknown;
  isLeftOut(text: string): boolean;
}

export const typedForm: PlainForm = {
  value: readItem,
  isLeftOut: (text) => enteredText(text) === "",
};

export const jsonForm: PlainForm = { value: jsonValue, isLeftOut: (text) => text === emptyText };

/** The plain object of a view, its members in column order. */
export function plainObject(group: Group<object>, form: PlainForm): object {
  const { items, groups } = membersOf(group);
  const entries: [number, string, unknown][] = [];
  for (const item of items.values()) {
    const { name, offset } = item;
    entries.push([offset, name, form.value(group.$row, group.$base + offset, item)]);
  }
  for (const below of groups.values()) {
    entries.push([below.offset, below.name, plainGroup(group, below, form)]);
  }
  entries.sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([, name, value]) => [name, value]));
}

function plainGroup(parent: Group<object>, group: GroupMember, form: PlainForm): unknown {
  if (group.count === null) return plainObject(viewOf(parent, group, 0), form);
  const views = Array.from({ length: group.count }, (_, index) => viewOf(parent, group, index));
  const leftOut = views.map(({ $row, $base }) =>
    Array.from({ length: group.width }, (_, offset) => $row[$base + offset] ?? "").every((text) =>
      form.isLeftOut(text),
    ),
  );
  const rows = leftOut.lastIndexOf(false) + 1;
  return views.slice(0, rows).map((view) => plainObject(view, form));
}
