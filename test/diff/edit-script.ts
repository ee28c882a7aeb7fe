import fc from "fast-check";
import { type Draft, type DraftCode, type DraftItem, itemsIn, word } from "./random-spec.js";

/**
 * An edit of a draft, which says what changes it must cause. It returns null where there is nothing
 * left that no other edit has touched.
 */
type Edit = (draft: Draft, script: Script) => readonly string[] | null;

/** What is known while a script is applied. */
interface Script {
  /** One of the candidates that nothing has touched. */
  readonly take: <T>(kind: string, candidates: readonly T[], id: (thing: T) => string) => T | null;
  /** A number that no other edit has. */
  readonly fresh: number;
  readonly pick: number;
}

function takeItem(draft: Draft, { take }: Script): DraftItem | null {
  return take(
    "item",
    draft.items.filter(({ key }) => /^A/.test(key)),
    ({ key }) => key,
  );
}

/** A changed fact of something in a map. */
function editOf<T>(
  kind: string,
  of: (draft: Draft) => ReadonlyMap<string, T>,
  change: (thing: T, id: string, script: Script) => string,
): Edit {
  return (draft, script) => {
    const found = script.take(kind, oldOnes(of(draft)), ([id]) => id);
    return found === null ? null : [change(found[1], found[0], script)];
  };
}

/** What no edit has added. */
function oldOnes<T>(things: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...things].filter(([id]) => !id.startsWith("N"));
}

function itemEdit(change: (item: DraftItem, script: Script) => string): Edit {
  return (draft, script) => {
    const item = takeItem(draft, script);
    return item === null ? null : [change(item, script)];
  };
}

const edits = {
  "item renamed": itemEdit((item, { fresh }) => {
    const { key, name } = item;
    item.name = `${name}${word(fresh)}`;
    return `item-renamed ${key} ${name} → ${item.name}`;
  }),
  "item with another property": itemEdit((item, { fresh }) => {
    const { key, identifier } = item;
    item.identifier = `other${fresh}`;
    return `item-property-renamed ${key} ${identifier} → ${item.identifier}`;
  }),
  "item longer": itemEdit((item) => {
    item.length += 5;
    return `item-length-lengthened ${item.key} ${item.length - 5} → ${item.length}`;
  }),
  "item shorter": itemEdit((item) => {
    item.length -= 5;
    return `item-length-shortened ${item.key} ${item.length + 5} → ${item.length}`;
  }),
  "item with another requirement": itemEdit((item) => {
    const { key, requirement } = item;
    item.requirement = requirement === "required" ? "optional" : "required";
    const rule = requirement === "required" ? "loosened" : "tightened";
    return `item-requirement-${rule} ${key} ${requirement} → ${item.requirement}`;
  }),
  "item with another note": itemEdit((item, { fresh }) => {
    const { key, note } = item;
    item.note = word(fresh);
    return `item-note-reworded ${key} ${note} → ${item.note}`;
  }),
  "item added": (draft, script) => {
    const beside = takeItem(draft, script);
    if (beside === null) return null;
    const { fresh } = script;
    const item = { ...beside, key: `B-${fresh}`, name: word(fresh), identifier: `item${fresh}` };
    draft.items.splice(draft.items.indexOf(beside), 0, item);
    const rule = item.requirement === "required" ? "item-added-required" : "item-added";
    return [`${rule} ${item.key} — → ${item.requirement}`];
  },
  "item removed": (draft, script) => {
    // What checks ask of an item that went is told with it; across items it is told by itself.
    const targets = new Set([...draft.rules.values()].flatMap((rule) => rule.targets));
    const free = draft.items.filter(({ key }) => /^A/.test(key) && !targets.has(key));
    const item = script.take("item", free, ({ key }) => key);
    if (item === null) return null;
    draft.items.splice(draft.items.indexOf(item), 1);
    const rule = item.requirement === "required" ? "item-removed-required" : "item-removed";
    return [`${rule} ${item.key} ${item.requirement} → —`];
  },
  "item moved": (draft, { take }) => {
    const section = take("moved in", [...draft.sections.keys()], (id) => id);
    const item = draft.items.find((each) => each.section === section && /^A/.test(each.key));
    // Where it stands among the others is known at the end.
    return item === undefined ? null : [`~${item.key}`];
  },
  "section renamed": editOf(
    "section",
    ({ sections }) => sections,
    (section, _, { fresh }) => {
      const { name } = section;
      section.name = word(fresh);
      return `section-renamed ${name}>${section.name} ${name} → ${section.name}`;
    },
  ),
  "section with another property": editOf(
    "section",
    ({ sections }) => sections,
    (section, _, { fresh }) => {
      const { identifier, name } = section;
      section.identifier = `other${fresh}`;
      return `section-property-renamed ${name} ${identifier} → ${section.identifier}`;
    },
  ),
  "section with more repetitions": (draft, { take }) => {
    const repeating = [...draft.sections].filter(([, { repeat }]) => repeat > 1);
    const found = take("repeat", repeating, ([id]) => id);
    if (found === null) return null;
    const [id, section] = found;
    section.repeat += 1;
    const times = `${section.repeat - 1} → ${section.repeat}`;
    // The heading may be renamed by another edit: its keys are filled in at the end.
    return [`section-repeat-increased §${id} ${times}`];
  },
  "layout renamed": editOf(
    "layout",
    ({ layouts }) => layouts,
    (layout, id, { fresh }) => {
      const { name } = layout;
      layout.name = word(fresh);
      return `layout-renamed ${id} ${name} → ${layout.name}`;
    },
  ),
  "code list renamed": editOf(
    "list",
    ({ lists }) => lists,
    (list, id, { fresh }) => {
      const { name } = list;
      list.name = word(fresh);
      return `code-list-renamed ${id} ${name} → ${list.name}`;
    },
  ),
  "code list added": (draft, { fresh }) => {
    const code = { value: "1", label: word(fresh + 500), validTo: "2030-12-31" };
    draft.lists.set(`N${fresh}`, { name: word(fresh), codes: new Map([["1", code]]) });
    return [`code-list-added N${fresh} — → N${fresh}`];
  },
  "code added": (draft, { take, fresh }) => {
    const list = take("code into", oldOnes(draft.lists), ([id]) => id);
    if (list === null) return null;
    const value = `9${fresh}`;
    list[1].codes.set(value, { value, label: word(fresh), validTo: "2030-12-31" });
    return [`code-added ${list[0]}:${value} — → ${value}`];
  },
  "code removed": (draft, script) => {
    const [id, code] = takeCode(draft, script);
    if (code === null) return null;
    draft.lists.get(id)?.codes.delete(code.value);
    return [`code-removed ${id}:${code.value} ${code.value} → —`];
  },
  "code with another value": (draft, script) => {
    const [id, code] = takeCode(draft, script);
    if (code === null) return null;
    const { value } = code;
    code.value = `8${script.fresh}`;
    return [`code-value-changed ${id}:${value}>${id}:${code.value} ${value} → ${code.value}`];
  },
  "code valid for less": (draft, script) => {
    const [id, code] = takeCode(draft, script);
    if (code === null) return null;
    code.validTo = "2029-12-31";
    return [`code-validity-narrowed ${id}:${code.value} –2030-12-31 → –2029-12-31`];
  },
  "two codes with their values swapped": (draft, script) => {
    const [id, one] = takeCode(draft, script);
    const other = script.take("code", oldCodes(draft, id), ({ label }) => label);
    if (one === null || other === null) return null;
    const [first, second] = [one.value, other.value];
    [one.value, other.value] = [second, first];
    return [
      `code-value-changed ${id}:${first}>${id}:${second} ${first} → ${second}`,
      `code-value-changed ${id}:${second}>${id}:${first} ${second} → ${first}`,
      `code-reassigned ${id}:${first} ${one.label} → ${other.label}`,
      `code-reassigned ${id}:${second} ${other.label} → ${one.label}`,
    ];
  },
  "message added": (draft, { fresh }) => {
    draft.messages.set(`N${fresh}`, { text: word(fresh), severity: "error" });
    return [`message-added N${fresh} — → ${word(fresh)}`];
  },
  "message removed": (draft, { take }) => {
    const found = take("message", oldOnes(draft.messages), ([id]) => id);
    if (found === null) return null;
    draft.messages.delete(found[0]);
    return [`message-removed ${found[0]} ${found[1].text} → —`];
  },
  "message reworded": editOf(
    "message",
    ({ messages }) => messages,
    (message, id, { fresh }) => {
      const { text } = message;
      message.text = word(fresh);
      return `message-reworded ${id} ${text} → ${message.text}`;
    },
  ),
  "check with another severity": (draft, script) => {
    const { take } = script;
    const found = take("check", checksOfItems(draft), ([no]) => no);
    if (found === null) return null;
    const [, check] = found;
    const { severity, item } = check;
    check.severity = severity === "error" ? "warning" : "error";
    const rule = severity === "error" ? "lowered" : "raised";
    return [`check-severity-${rule} ${item} fixed ${severity} → ${check.severity}`, `!${item}`];
  },
  "check removed": (draft, { take }) => {
    const found = take("check", checksOfItems(draft), ([no]) => no);
    if (found === null) return null;
    const [no, { item }] = found;
    draft.checks.delete(no);
    return [`check-removed ${item} fixed 1 → —`, `!${item}`];
  },
  "check across items with another severity": editOf(
    "rule",
    ({ rules }) => rules,
    (rule, no) => {
      const { severity } = rule;
      rule.severity = severity === "error" ? "warning" : "error";
      const kind = severity === "error" ? "lowered" : "raised";
      return `rule-severity-${kind} ${no} ${severity} → ${rule.severity}`;
    },
  ),
  "check across items added": (draft, { take, fresh }) => {
    const item = take("target", draft.items, ({ key }) => key);
    if (item === null || item.layouts.length === 0) return null;
    const rule = { targets: [item.key], severity: "error", messageId: "M0" } as const;
    draft.rules.set(`N${fresh}`, { ...rule, sentence: word(fresh) });
    return [`rule-note-added N${fresh} — → ${word(fresh)}`, `!${item.key}`];
  },
  "check across items removed": (draft, { take }) => {
    const found = take("rule", oldOnes(draft.rules), ([no]) => no);
    if (found === null) return null;
    draft.rules.delete(found[0]);
    return [`rule-note-removed ${found[0]} ${found[1].sentence} → —`];
  },
} as const satisfies Readonly<Record<string, Edit>>;

function takeCode(draft: Draft, { take, pick }: Script) {
  const id = `K${pick % 4}`;
  return [id, take("code", oldCodes(draft, id), ({ label }) => label)] as const;
}

/** The codes of a list that no edit has added. */
function oldCodes(draft: Draft, list: string): readonly DraftCode[] {
  return [...(draft.lists.get(list)?.codes.values() ?? [])].filter(({ value }) =>
    /^[0-3]/.test(value),
  );
}

/** Checks whose items are still there. */
function checksOfItems(draft: Draft) {
  const keys = new Set(draft.items.map(({ key }) => key));
  return [...draft.checks].filter(([, { item }]) => keys.has(item));
}

export const editNames = Object.keys(edits) as readonly (keyof typeof edits)[];

export type EditScript = readonly (readonly [edit: keyof typeof edits, pick: number])[];

export const editScripts: fc.Arbitrary<EditScript> = fc.array(
  fc.tuple(fc.constantFrom(...editNames), fc.nat(100_000)),
  { minLength: 1, maxLength: 16 },
);

/** Applies a script to a draft, which it changes. Returns every change that it must cause. */
export function applyScript(draft: Draft, script: EditScript): readonly string[] {
  const old = structuredClone(draft);
  const touched = new Set<string>();
  const expected: string[] = [];
  const moved: string[] = [];
  script.forEach(([name, pick], index) => {
    const take: Script["take"] = (kind, candidates, id) => {
      const free = candidates.filter((thing) => !touched.has(`${kind} ${id(thing)}`));
      const thing = free[pick % free.length];
      if (thing === undefined) return null;
      touched.add(`${kind} ${id(thing)}`);
      return thing;
    };
    const fresh = 600 + index;
    const lines = edits[name](draft, { take, fresh, pick }) ?? [];
    for (const line of lines) {
      // An item that a check was added to or taken from stays as it is.
      if (line.startsWith("!")) touched.add(`item ${line.slice(1)}`);
      else if (line.startsWith("~")) moved.push(line.slice(1));
      else expected.push(line);
    }
  });
  expected.push(...moved.flatMap((key) => moveToEnd(key, old, draft)));
  return expected.map((line) =>
    line.replace(/§(\w+)/, (_, id: string) => {
      const [before, now] = [old.sections.get(id)?.name ?? "", draft.sections.get(id)?.name ?? ""];
      return now === before ? now : `${before}>${now}`;
    }),
  );
}

/**
 * Moves an item to the end of its section. With less than two others that stay in a layout it could
 * as well be the other that moved: then it stays where it is.
 */
function moveToEnd(key: string, old: Draft, draft: Draft): readonly string[] {
  const item = draft.items.find((each) => each.key === key);
  if (item === undefined) return [];
  const known = new Set(old.items.map((each) => each.key));
  const stays = (each: DraftItem) =>
    each !== item && each.section === item.section && known.has(each.key);
  const isClear = item.layouts.every((id) => itemsIn(draft, id).filter(stays).length >= 2);
  if (!isClear) return [];
  draft.items.splice(draft.items.indexOf(item), 1);
  draft.items.splice(
    draft.items.findLastIndex((each) => each.section === item.section) + 1,
    0,
    item,
  );
  const before = (of: Draft, layout: string) => {
    const items = itemsIn(of, layout);
    return items[items.findIndex((each) => each.key === key) - 1]?.name ?? "";
  };
  const lines = item.layouts.map(
    (layout) => `item-moved ${key} ${before(old, layout)} → ${before(draft, layout)}`,
  );
  return [...new Set(lines)];
}
