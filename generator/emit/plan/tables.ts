import type {
  CheckParameter,
  Item,
  ItemCheck,
  LengthUnit,
  RequirementLevel,
  Section,
  SpecModel,
  ValueKind,
} from "../../spec/model.js";
import { pack } from "../pack.js";
import { fileNames } from "./file-names.js";
import { camelCase, memberName } from "./names.js";
import type { SectionModule, SectionUse } from "./sections.js";

/** A packed table of the items of a section, shared by the layouts in which it says the same. */
export interface TableModule {
  /** Name of the exported constant. */
  readonly name: string;
  readonly file: string;
  readonly packed: string;
  readonly uses: readonly SectionUse[];
}

/** Kind letters of the packed tables and of `$members`. */
const kindLetters: Readonly<Record<ValueKind, string>> = {
  text: "t",
  code: "c",
  integer: "i",
  decimal: "f",
  date: "d",
  "partial-date": "p",
  "year-month": "y",
  "partial-year-month": "q",
};

/** Digits after the point of a number whose point is not on the wire; null for any other item. */
export function impliedDecimals({ kind, length }: Item): number | null {
  return kind === "decimal" && length?.impliedDecimals === true ? (length.decimals ?? 0) : null;
}

/** Kind letter of an item; `v` is a decimal without its point. */
export function kindLetter(item: Item): string {
  return impliedDecimals(item) === null ? kindLetters[item.kind] : "v";
}

const requirementLetters: Readonly<Record<RequirementLevel, string>> = {
  required: "r",
  conditional: "c",
  optional: "o",
  prohibited: "p",
};

/** Letters of the units of lengths. */
export const unitLetters: Readonly<Record<LengthUnit, string>> = {
  character: "c",
  byte: "b",
  utf16: "u",
};

/** The item tables of all sections. A section whose layouts differ in them has several. */
export function planTables(
  model: SpecModel,
  sections: readonly SectionModule[],
): readonly TableModule[] {
  const checks = checksByItem(model.itemChecks);
  const tables = sections.flatMap((module) => sectionTables(module, checks));
  const files = fileNames(tables.map(({ name }) => ({ identifier: name })));
  return tables.map(({ name, packed, uses }) => ({
    name: `${camelCase(name)}Table`,
    file: files.get(name) ?? "",
    packed,
    uses,
  }));
}

interface NamedTable {
  readonly name: string;
  readonly packed: string;
  readonly uses: SectionUse[];
}

function sectionTables(module: SectionModule, checks: ChecksOfItem): readonly NamedTable[] {
  const tables = new Map<string, SectionUse[]>();
  for (const use of module.uses) {
    const packed = pack(sectionRows(use.section, (item) => checks(use.layout.id, item.key)));
    const uses = tables.get(packed);
    if (uses === undefined) tables.set(packed, [use]);
    else uses.push(use);
  }
  const { name } = module.classes[0];
  return [...tables].map(([packed, uses]) => {
    const first = uses[0]?.layout.identifier ?? "";
    return { name: tables.size === 1 ? name : `${name}Of${first}`, packed, uses };
  });
}

type ChecksOfItem = (layout: string, item: string) => readonly ItemCheck[];

function checksByItem(checks: readonly ItemCheck[]): ChecksOfItem {
  const byItem = new Map<string, ItemCheck[]>();
  for (const check of checks) {
    const known = byItem.get(check.item);
    if (known === undefined) byItem.set(check.item, [check]);
    else known.push(check);
  }
  return (layout, item) =>
    (byItem.get(item) ?? []).filter((check) => check.layouts.includes(layout));
}

function sectionRows(
  section: Section,
  checksOf: (item: Item) => readonly ItemCheck[],
): readonly (readonly string[])[] {
  const head = [section.key, section.name, memberName(section.identifier)];
  const open =
    section.repeat === undefined ? ["S", ...head] : ["R", ...head, String(section.repeat)];
  const rows = section.members.flatMap((member) =>
    member.kind === "item"
      ? [itemRow(member.item, checksOf(member.item))]
      : sectionRows(member.section, checksOf),
  );
  return [open, ...rows, ["E"]];
}

function itemRow(item: Item, checks: readonly ItemCheck[]): readonly string[] {
  const { length } = item;
  return [
    "I",
    item.key,
    item.itemId ?? "",
    item.no ?? "",
    item.name,
    memberName(item.identifier),
    kindLetter(item),
    requirementLetters[item.requirement],
    item.charset ?? "",
    numberText(length?.max),
    numberText(length?.min),
    unitLetters[length?.unit ?? "character"],
    numberText(length?.decimals),
    item.codeList ?? "",
    item.pattern ?? "",
    item.attribute,
    checks.map(checkText).join(";"),
  ];
}

function numberText(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

function checkText({ kind, no, messageId, severity, parameter }: ItemCheck): string {
  return [kind, no, messageId ?? "", severity, parameterText(parameter)]
    .map((part) => part.replace(/[%:;]/g, encodeURIComponent))
    .join(":");
}

function parameterText(parameter: CheckParameter): string {
  switch (parameter.kind) {
    case "none":
      return "";
    case "length":
    case "range":
      return `${numberText(parameter.min)}..${numberText(parameter.max)}`;
    case "fixed":
      return parameter.value;
    case "codeList":
      return parameter.codeList;
    case "charset":
      return parameter.charset;
  }
}
