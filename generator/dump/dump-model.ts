import type {
  CodeList,
  ItemCheck,
  Message,
  RecordLayout,
  RelatedCheck,
  SpecModel,
} from "../spec/model.js";
import { itemsOf } from "../spec/walk.js";
import { line } from "./line.js";

/**
 * A model as stable text, one thing a line, for `git diff` and other tools that compare lines. Cells,
 * columns and printed numbers are left out, since an inserted item moves them in every line below.
 */
export function dumpModel(model: SpecModel): readonly string[] {
  const { revision, dialect, conventions, notices } = model;
  return [
    line("revision", [revision]),
    ...notices.map((notice) => line("notice", [notice])),
    line("dialect", [], { ...dialect, newline: dialect.newline === "\n" ? "LF" : "CRLF" }),
    ...(conventions === undefined ? [] : [line("conventions", [], { ...conventions })]),
    ...model.layouts.flatMap(layoutLines),
    ...model.codeLists.flatMap(codeLines),
    ...model.charsets.map(({ id, ...facts }) => line("charset", [id], facts)),
    ...model.itemChecks.map(checkLine),
    ...model.relatedChecks.flatMap(ruleLines),
    ...model.messages.map(messageLine),
    ...model.history.map(({ revision: of, source: _, ...facts }) => line("history", [of], facts)),
  ];
}

function layoutLines(layout: RecordLayout): readonly string[] {
  const { id, name, identifier, procedure, formCategory, columnCount } = layout;
  const items = itemsOf(layout).map(({ item, sections }) => {
    const { key, name: label, identifier: property, length, note, ...facts } = item;
    const { kind, pattern, charset, attribute, codeList, requirement, nameEn } = facts;
    const repeat = sections.map((section) => section.repeat ?? 1).filter((times) => times > 1);
    return line("item", [id, key], {
      name: label,
      nameEn,
      section: sections.map((section) => section.name).join(" / "),
      repeat: repeat.join("×"),
      property: [...sections, { identifier: property }].map((each) => each.identifier).join("."),
      kind,
      pattern,
      charset,
      attribute,
      ...lengthFacts(length),
      codeList,
      requirement,
      note,
    });
  });
  const facts = { name, class: identifier, procedure: procedure.code, formCategory, columnCount };
  return [line("layout", [id], facts), ...items];
}

function lengthFacts(length: ReturnType<typeof itemsOf>[number]["item"]["length"]) {
  if (length === undefined) return {};
  const { min, max, unit, decimals, impliedDecimals } = length;
  return { min, max, unit, decimals, impliedDecimals };
}

function codeLines({ id, name, identifier, parentList, codes }: CodeList): readonly string[] {
  return [
    line("codes", [id], { name, enum: identifier, parentList }),
    ...codes.map(({ value, source: _, identifier: member, ...facts }) =>
      line("code", [id, value], { ...facts, member }),
    ),
  ];
}

/** Known by its item and what it looks at: its number moves with every check that is inserted. */
function checkLine({ item, kind, layouts, parameter, severity, messageId }: ItemCheck): string {
  const { kind: _, ...limits } = parameter;
  return line("check", [item, kind], { ...limits, severity, message: messageId, layouts });
}

function ruleLines(check: RelatedCheck): readonly string[] {
  const { no, layouts, targets, sentence, severity, messageId, rule } = check;
  const readings = "readings" in rule ? rule.readings : [];
  return [
    line("rule", [no], {
      sentence,
      targets,
      severity,
      message: messageId,
      state: rule.state,
      layouts,
    }),
    ...readings.map((reading) =>
      line("reading", [no], {
        canonical: reading.canonical,
        ...(readings.length > 1 ? { layouts: reading.layouts } : {}),
      }),
    ),
  ];
}

function messageLine({ id, severity, text, placeholders, remedy }: Message): string {
  return line("message", [id], {
    severity,
    text,
    arguments: placeholders.map(({ token, argument }) => `${token}:${argument}`).join(" "),
    remedy,
  });
}
