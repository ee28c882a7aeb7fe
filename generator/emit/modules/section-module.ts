import { type Code, code, docComment, identifier, statement, string } from "../nodes.js";
import type { CodeModule } from "../plan/code-lists.js";
import type { CorrectionNotes } from "../plan/corrections.js";
import type { GroupClass, GroupProperty, ItemProperty, SectionModule } from "../plan/sections.js";
import { impliedDecimals, kindLetter } from "../plan/tables.js";
import { callWithList, list, parameters, propertyType } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { accessorTypes } from "./accessors.js";
import { Imports } from "./imports.js";
import { itemComment } from "./item-comment.js";

/** The module of a code list. */
type CodesOf = (list: string | undefined) => CodeModule | undefined;

/** Context of the `section` template: the classes of one structure of a top level section. */
export function sectionContext(
  module: SectionModule,
  codesOf: CodesOf,
  notes: CorrectionNotes,
  banner: Code,
): TemplateContext {
  const imports = new Imports()
    .values("../runtime/group.js", ["Group"])
    .types("../runtime/members.js", ["Members"])
    .values("../runtime/members.js", ["members"]);
  const classes = module.classes.map((group) => classContext(group, codesOf, notes, imports));
  return { banner, imports: imports.print(), classes };
}

function classContext(
  group: GroupClass,
  codesOf: CodesOf,
  notes: CorrectionNotes,
  imports: Imports,
): TemplateContext {
  const init = identifier(`${group.name}Init`);
  const items = group.properties.filter((property) => property.kind === "item");
  for (const property of items) {
    const { dateTypes } = accessorTypes(property, codesOf(property.item.codeList));
    imports.types("../runtime/date.js", dateTypes);
  }
  const codeLists = codeListsOf(items, codesOf);
  for (const { file, type, table } of codeLists) {
    imports.types(`../codes/${file}.js`, [type]).values(`../code-tables/${file}.js`, [table]);
  }
  const nested = nestedClasses(group);
  const parts = [...nested.map(({ name }) => name), ...codeLists.map(({ table }) => table)];
  const packed = group.properties.map((property) =>
    property.kind === "item"
      ? packItem(property, parts.indexOf(codeOf(property, codesOf)?.table ?? ""))
      : packGroup(property.property, nested.indexOf(property.type), property),
  );
  return {
    init,
    name: identifier(group.name),
    comment: docComment([group.label], 0),
    members: membersCall(packed, parts),
    properties: group.properties.map((property) =>
      property.kind === "item"
        ? itemContext(property, codesOf(property.item.codeList), notes)
        : groupContext(property),
    ),
  };
}

function nestedClasses(group: GroupClass): readonly GroupClass[] {
  return group.properties.flatMap((property) => (property.kind === "group" ? property.type : []));
}

/** The list of an item that holds a code. */
function codeOf({ item }: ItemProperty, codesOf: CodesOf): CodeModule | undefined {
  return item.kind === "code" ? codesOf(item.codeList) : undefined;
}

function codeListsOf(items: readonly ItemProperty[], codesOf: CodesOf): readonly CodeModule[] {
  return [...new Set(items.flatMap((item) => codeOf(item, codesOf) ?? []))];
}

/** `name=k`, `name=vd` or `name=cn`, as the runtime's `members` reads them; `codes` is -1 for no list. */
function packItem({ property, item }: ItemProperty, codes: number): string {
  const suffix = codes >= 0 ? codes : (impliedDecimals(item) ?? "");
  return `${property}=${kindLetter(item)}${suffix}`;
}

/** Declares a group as a member: class number, width and repetitions. */
export function packGroup(
  name: string,
  index: number,
  { width, count }: { readonly width: number; readonly count: number | null },
): string {
  return `${name}>${index}:${width}${count === null ? "" : `*${count}`}`;
}

/** `return members(this, "…", [A, bCodes]);`. */
export function membersCall(packed: readonly string[], parts: readonly string[]): Code {
  const args = [code`this`, string(packed.join(" "))];
  const call = callWithList(code`return members`, args, parts.map(identifier));
  return statement(code`${call};`, 2);
}

function itemContext(
  property: ItemProperty,
  codes: CodeModule | undefined,
  notes: CorrectionNotes,
): TemplateContext {
  const name = identifier(property.property);
  const { output, input } = accessorTypes(property, codes);
  const initTypes = [input, code`null`, code`undefined`];
  const setter = parameters(code`set ${name}`, [code`value: ${input} | null`]);
  return {
    initComment: docComment([property.item.name], 1),
    initProperty: statement(propertyType(code`${name}?`, initTypes), 1),
    comment: itemComment(property, codes === undefined ? null : codes.list.name, notes),
    getter: statement(code`get ${name}(): ${output} | null;`, 1),
    setter: statement(code`${setter};`, 1),
    isItem: true,
  };
}

function groupContext(property: GroupProperty): TemplateContext {
  return {
    ...groupAccessor(property, property.type.name),
    initComment: docComment([property.type.label], 1),
    comment: docComment([groupTitle(property)], 1),
    isItem: false,
  };
}

function groupTitle({ type, count }: GroupProperty): string {
  return count === null ? type.label : `${type.label}（${count}回）`;
}

/** The accessor of a group below a class: a view of its columns, or a tuple of views. */
export function groupAccessor(
  { property, count }: { readonly property: string; readonly count: number | null },
  className: string,
): TemplateContext {
  const [name, type] = [identifier(property), identifier(className)];
  const init = identifier(`${className}Init`);
  const rows = list(Array.from({ length: count ?? 0 }, () => type));
  const [input, output] =
    count === null ? [init, type] : [code`readonly ${init}[]`, code`readonly ${rows}`];
  return {
    initProperty: statement(propertyType(code`${name}?`, [input, code`undefined`]), 1),
    getter: statement(code`get ${name}(): ${output};`, 1),
  };
}
