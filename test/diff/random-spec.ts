import fc from "fast-check";
import type {
  Code,
  CodeList,
  Item,
  ItemCheck,
  Member,
  Message,
  RecordLayout,
  RelatedCheck,
  Section,
  SourceRef,
  SpecModel,
} from "../../generator/spec/model.js";

/** A spec as a script can edit it; layouts are views of one list of items. */
export interface Draft {
  readonly items: DraftItem[];
  readonly sections: Map<string, DraftSection>;
  readonly layouts: Map<string, { name: string }>;
  readonly lists: Map<string, { name: string; codes: Map<string, DraftCode> }>;
  readonly messages: Map<string, { text: string; severity: Message["severity"] }>;
  readonly checks: Map<string, DraftCheck>;
  readonly rules: Map<string, DraftRule>;
}

export interface DraftItem {
  readonly key: string;
  readonly section: string;
  readonly layouts: readonly string[];
  name: string;
  identifier: string;
  length: number;
  requirement: Item["requirement"];
  note: string;
}

export interface DraftSection {
  name: string;
  identifier: string;
  repeat: number;
}

export interface DraftCode {
  value: string;
  label: string;
  validTo: string;
}

export interface DraftCheck {
  readonly item: string;
  severity: ItemCheck["severity"];
  messageId: string;
}

export interface DraftRule {
  targets: readonly string[];
  sentence: string;
  severity: RelatedCheck["severity"];
  messageId: string;
}

/** Words of which no two have a pair of characters in common. */
export function word(number: number): string {
  return String.fromCodePoint(...[0, 1, 2].map((at) => 0x4e00 + number * 3 + at));
}

const layoutIds = ["L1", "L2", "L3"];
const sectionIds = ["S1", "S2", "S3", "S4", "S5"];
const levels = ["required", "conditional", "optional"] as const;
const severities = ["error", "warning", "info"] as const;

/** Numbers that a draft is made from. */
export const seeds: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(1000), {
  minLength: 60,
  maxLength: 60,
});

/** A draft of sixty items in five sections and three layouts, with code lists, checks and messages. */
export function draftOf(picks: readonly number[]): Draft {
  const at = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
  const items = picks.map((pick, index): DraftItem => {
    const layouts = layoutIds.filter((_, layout) => ((pick >> layout) & 1) === 0);
    return {
      key: `A-${index}`,
      section: at(sectionIds, Math.floor(index / 12)),
      layouts: layouts.length === 0 ? layoutIds : layouts,
      name: word(index),
      identifier: `item${index}`,
      length: 10 + (pick % 50),
      requirement: at(levels, pick),
      note: `${word(index)}の注`,
    };
  });
  const numbered = <T>(count: number, make: (index: number) => readonly [string, T]) =>
    new Map(Array.from({ length: count }, (_, index) => make(index)));
  return {
    items,
    sections: numbered(5, (index) => [
      `S${index + 1}`,
      { name: word(100 + index), identifier: `section${index}`, repeat: index === 4 ? 3 : 1 },
    ]),
    layouts: numbered(3, (index) => [`L${index + 1}`, { name: word(110 + index) }]),
    lists: numbered(4, (index) => [
      `K${index}`,
      {
        name: word(120 + index),
        codes: numbered(6, (code) => {
          const value = `${index}${code}`;
          return [value, { value, label: word(130 + index * 6 + code), validTo: "2030-12-31" }];
        }),
      },
    ]),
    messages: numbered(10, (index) => [
      `M${index}`,
      { text: word(200 + index), severity: at(severities, index) },
    ]),
    checks: numbered(20, (index) => [
      `T${index}`,
      { item: `A-${index * 3}`, severity: at(severities, index), messageId: `M${index % 10}` },
    ]),
    rules: numbered(12, (index) => [
      `R${index}`,
      {
        targets: [`A-${index * 5}`],
        sentence: word(300 + index),
        severity: at(severities, index),
        messageId: `M${index % 10}`,
      },
    ]),
  };
}

const source: SourceRef = { file: "book.xlsx", sheet: "表", cell: "A1" };

export function buildModel(draft: Draft): SpecModel {
  const layouts = [...draft.layouts].map(([id, { name }]) => buildLayout(id, name, draft));
  const layoutsOf = (key: string) =>
    draft.items
      .filter((item) => item.key === key)
      .flatMap((item) => item.layouts.filter((id) => draft.layouts.has(id)));
  return {
    format: 1,
    revision: "1.0",
    notices: [],
    dialect: {
      encoding: "utf-8",
      bom: false,
      newline: "\r\n",
      quoting: "minimal",
      header: false,
    },
    layouts,
    codeLists: [...draft.lists].map(([id, { name, codes }]): CodeList => ({
      id,
      name,
      identifier: `list${id}`,
      codes: [...codes.values()].map((code): Code => ({ ...code, identifier: code.label, source })),
      source,
    })),
    charsets: [],
    itemChecks: [...draft.checks].flatMap(([no, { item, severity, messageId }]): ItemCheck[] => {
      const layouts = layoutsOf(item);
      if (layouts.length === 0) return [];
      const parameter = { kind: "fixed", value: "1" } as const;
      return [{ no, kind: "fixed", item, layouts, parameter, severity, messageId, source }];
    }),
    relatedChecks: [...draft.rules].flatMap(([no, rule]): RelatedCheck[] => {
      const layouts = rule.targets.flatMap(layoutsOf);
      if (layouts.length === 0) return [];
      return [{ no, layouts, ...rule, rule: { state: "note" }, source }];
    }),
    messages: [...draft.messages].map(([id, message]): Message => ({
      id,
      ...message,
      placeholders: [],
      source,
    })),
    history: [],
  };
}

/** The items of a layout in the order of its columns. */
export function itemsIn(draft: Draft, layout: string): readonly DraftItem[] {
  return [...draft.sections.keys()].flatMap((section) =>
    draft.items.filter((item) => item.section === section && item.layouts.includes(layout)),
  );
}

function buildLayout(id: string, name: string, draft: Draft): RecordLayout {
  let column = 0;
  const sections = [...draft.sections].flatMap(([section, facts]): Section[] => {
    const start = column;
    const members = draft.items
      .filter((item) => item.section === section && item.layouts.includes(id))
      .map((item): Member => ({ kind: "item", item: buildItem(item, column++) }));
    if (members.length === 0) return [];
    const { repeat, ...rest } = facts;
    column += (column - start) * (repeat - 1);
    return [{ key: facts.name, ...rest, ...(repeat === 1 ? {} : { repeat }), members }];
  });
  return {
    id,
    name,
    procedure: { code: id, name: id },
    identifier: `Layout${id}`,
    sections,
    columnCount: column,
    source,
  };
}

function buildItem(
  { key, name, identifier, length, requirement, note }: DraftItem,
  column: number,
): Item {
  return {
    key,
    itemId: key,
    name,
    identifier,
    kind: "text",
    attribute: "全角",
    length: { max: length, unit: "character" },
    requirement,
    note,
    column,
    source,
    cells: {},
  };
}

/** The same spec with the lists that have no order in another one. */
export function shuffled(model: SpecModel, random: (limit: number) => number): SpecModel {
  const mix = <T>(list: readonly T[]): readonly T[] => {
    const mixed = [...list];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = random(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  };
  return {
    ...model,
    codeLists: mix(model.codeLists).map((list) => ({ ...list, codes: mix(list.codes) })),
    itemChecks: mix(model.itemChecks),
    relatedChecks: mix(model.relatedChecks),
    messages: mix(model.messages),
  };
}
