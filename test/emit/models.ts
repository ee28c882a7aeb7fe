import type { Expression } from "../../generator/rules/expression.js";
import type {
  CodeList,
  Item,
  Member,
  RecordLayout,
  RelatedCheck,
  Section,
  SpecModel,
} from "../../generator/spec/model.js";

/** Small parts of a spec model; what a test does not say is filled in. */

const at = (cell: string) => ({ file: "仕様書.xlsx", sheet: "様式", cell });

export function item(identifier: string, facts: Partial<Item> = {}): Member {
  return {
    kind: "item",
    item: {
      key: identifier,
      name: `項目${identifier}`,
      identifier,
      kind: "text",
      attribute: "全角",
      requirement: "optional",
      column: 0,
      source: at("F1"),
      cells: {},
      ...facts,
    },
  };
}

export function group(
  identifier: string,
  members: readonly Member[],
  facts: Partial<Section> = {},
): Member {
  return { kind: "section", section: section(identifier, members, facts) };
}

export function section(
  identifier: string,
  members: readonly Member[],
  facts: Partial<Section> = {},
): Section {
  return { key: identifier, name: `見出し${identifier}`, identifier, members, ...facts };
}

/** A layout whose items get their columns and cells by their order. */
export function layout(
  identifier: string,
  sections: readonly Section[],
  facts: Partial<RecordLayout> = {},
): RecordLayout {
  const counter = { column: 0, row: 10 };
  const placed = sections.map((each) => placeSection(each, counter));
  return {
    id: identifier.toUpperCase(),
    name: `様式${identifier}`,
    procedure: { code: "0101", name: "手続" },
    identifier,
    sections: placed,
    columnCount: counter.column,
    source: at("A1"),
    ...facts,
  };
}

function placeSection(each: Section, counter: { column: number; row: number }): Section {
  const start = counter.column;
  const members = each.members.map((member): Member => {
    if (member.kind === "section") {
      return { kind: "section", section: placeSection(member.section, counter) };
    }
    const source = { ...member.item.source, cell: `F${counter.row++}` };
    return { kind: "item", item: { ...member.item, column: counter.column++, source } };
  });
  const width = counter.column - start;
  counter.column = start + width * (each.repeat ?? 1);
  return { ...each, members };
}

export function codes(
  identifier: string,
  values: Readonly<Record<string, string>>,
  facts: Partial<CodeList> = {},
): CodeList {
  return {
    id: identifier.toUpperCase(),
    name: `コード${identifier}`,
    identifier,
    codes: Object.entries(values).map(([value, name], index) => ({
      value,
      label: name,
      identifier: name,
      source: at(`B${index + 2}`),
    })),
    source: at("A1"),
    ...facts,
  };
}

export function check(
  no: string,
  rule: Expression | readonly Expression[],
  layouts: readonly string[],
  facts: Partial<RelatedCheck> = {},
): RelatedCheck {
  const expressions = "assert" in rule ? [rule] : rule;
  return {
    no,
    layouts,
    targets: [],
    sentence: `${no}の文`,
    severity: "error",
    rule: { state: "compiled", readings: [{ layouts, expressions, canonical: "読みの文" }] },
    source: at("E12"),
    ...facts,
  };
}

export function model(facts: Partial<SpecModel>): SpecModel {
  return {
    format: 1,
    revision: "3.0",
    notices: ["この見本は実在の公開仕様書に基づきません"],
    dialect: { encoding: "utf-8", bom: true, newline: "\r\n", quoting: "minimal", header: false },
    layouts: [],
    codeLists: [],
    charsets: [],
    itemChecks: [],
    relatedChecks: [],
    messages: [],
    history: [],
    ...facts,
  };
}
