import { type Code, code, docComment, identifier, number, statement, string } from "../nodes.js";
import type { CodeModule } from "../plan/code-lists.js";
import type { CorrectionNotes } from "../plan/corrections.js";
import type { GroupClass, GroupProperty, ItemProperty, SectionModule } from "../plan/sections.js";
import { impliedDecimals, kindLetter } from "../plan/tables.js";
import { call, callWithThunk, list, parameters, propertyType } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { accessor } from "./accessors.js";
import { Imports } from "./imports.js";
import { itemComment } from "./item-comment.js";

/** Accessors of cells are called as `cell.text(…)`. */
export const cellImport: Code = code`import * as cell from "../runtime/cell.js";`;

/** The module of a code list. */
type CodesOf = (list: string | undefined) => CodeModule | undefined;

/** Context of the `section` template: the classes of one structure of a top level section. */
export function sectionContext(
  module: SectionModule,
  codesOf: CodesOf,
  notes: CorrectionNotes,
  banner: Code,
): TemplateContext {
  const imports = new Imports().types("../runtime/group.js", ["Members"]);
  imports.values("../runtime/group.js", ["Group", "members"]);
  const classes = module.classes.map((group) => classContext(group, codesOf, notes, imports));
  const hasAccessors = module.classes.some(({ properties }) =>
    properties.some((property) => property.kind === "item" || property.count !== null),
  );
  return { banner, imports: [...(hasAccessors ? [cellImport] : []), ...imports.print()], classes };
}

function classContext(
  group: GroupClass,
  codesOf: CodesOf,
  notes: CorrectionNotes,
  imports: Imports,
): TemplateContext {
  const init = identifier(`${group.name}Init`);
  const items = group.properties.filter((property) => property.kind === "item");
  for (const { item } of items) {
    const codes = codesOf(item.codeList);
    if (item.kind !== "code" || codes === undefined) continue;
    const path = `../codes/${codes.file}.js`;
    imports.types(path, [codes.type]).values(path, [codes.table]);
  }
  for (const property of items) {
    const { dateTypes } = accessor(property, codesOf(property.item.codeList));
    imports.types("../runtime/date.js", dateTypes);
  }
  return {
    init,
    name: identifier(group.name),
    comment: docComment([group.label], 0),
    members: membersDeclaration(
      group.properties.map(packMember(group)),
      nestedClasses(group).map(({ name }) => name),
    ),
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

/** `name=k`, `name=vd` or `name>i:w*n`, as the runtime's `members` reads them. */
function packMember(group: GroupClass): (property: ItemProperty | GroupProperty) => string {
  const classes = nestedClasses(group);
  return (property) =>
    property.kind === "item"
      ? `${property.property}=${kindLetter(property.item)}${impliedDecimals(property.item) ?? ""}`
      : packGroup(property.property, classes.indexOf(property.type), property);
}

/** Declares a group as a member: class number, width and repetitions. */
export function packGroup(
  name: string,
  index: number,
  { width, count }: { readonly width: number; readonly count: number | null },
): string {
  return `${name}>${index}:${width}${count === null ? "" : `*${count}`}`;
}

/** `static override readonly $members: Members = members("…", () => […]);`. */
export function membersDeclaration(packed: readonly string[], classes: readonly string[]): Code {
  const head = code`static override readonly $members: Members = members`;
  const thunk = callWithThunk(head, string(packed.join(" ")), classes.map(identifier));
  return statement(code`${thunk};`, 1);
}

function itemContext(
  property: ItemProperty,
  codes: CodeModule | undefined,
  notes: CorrectionNotes,
): TemplateContext {
  const name = identifier(property.property);
  const { output, input, read, write } = accessor(property, codes);
  const initTypes = [input, code`null`, code`undefined`];
  const setter = parameters(code`set ${name}`, [code`value: ${input} | null`]);
  return {
    initComment: docComment([property.item.name], 1),
    initProperty: statement(propertyType(code`${name}?`, initTypes), 1),
    comment: itemComment(property, codes === undefined ? null : codes.list.name, notes),
    getter: statement(code`get ${name}(): ${output} | null {`, 1),
    read: statement(code`return ${read};`, 2),
    setter: statement(code`${setter} {`, 1),
    write: statement(code`${write};`, 2),
    isItem: true,
  };
}

function groupContext(property: GroupProperty): TemplateContext {
  return {
    ...groupAccessor(property, property.type.name, code`this.$base + ${number(property.offset)}`),
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
  group: {
    readonly property: string;
    readonly offset: number;
    readonly width: number;
    readonly count: number | null;
  },
  className: string,
  base: Code,
): TemplateContext {
  const [name, type] = [identifier(group.property), identifier(className)];
  const init = identifier(`${className}Init`);
  const { count } = group;
  if (count === null) {
    return {
      initProperty: statement(propertyType(code`${name}?`, [init, code`undefined`]), 1),
      getter: statement(code`get ${name}(): ${type} {`, 1),
      read: statement(code`return ${call(code`new ${type}`, [code`this.$row`, base])};`, 2),
    };
  }
  const rows = list(Array.from({ length: count }, () => type));
  const args = [type, code`this`, number(group.offset), number(group.width), number(count)];
  const initTypes = [code`readonly ${init}[]`, code`undefined`];
  return {
    initProperty: statement(propertyType(code`${name}?`, initTypes), 1),
    getter: statement(code`get ${name}(): readonly ${rows} {`, 1),
    read: statement(code`return ${call(code`cell.rows`, args)};`, 2),
  };
}
