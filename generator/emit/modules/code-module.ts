import type { Code as SpecCode } from "../../spec/model.js";
import {
  type Code,
  code,
  docComment,
  identifier,
  moduleSpecifier,
  statement,
  string,
  template,
} from "../nodes.js";
import type { EmitOptions } from "../options.js";
import { pack } from "../pack.js";
import type { CorrectionNotes } from "../plan/corrections.js";
import type { CodeModule } from "../plan/code-lists.js";
import { enumMemberName } from "../plan/names.js";
import { withId } from "./with-id.js";
import { assignCall, assignShortCall, propertyLiteral } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";

/** Context of the `codes` template. */
export function codeContext(
  module: CodeModule,
  options: EmitOptions,
  notes: CorrectionNotes,
  banner: Code,
): TemplateContext {
  const { list } = module;
  const type = identifier(module.type);
  const { file, sheet, cell } = list.source;
  return {
    banner,
    type,
    isEmpty: list.codes.length === 0,
    isEnum: options.enumStyle === "enum",
    comment: docComment([withId(list.name, list.id), `${file} ${sheet}!${cell}`], 0),
    members: list.codes.map((entry) =>
      memberContext(entry, notes.of("code", `${list.id}:${entry.value}`)),
    ),
    tableName: identifier(module.table),
    tableModule: moduleSpecifier(`../code-tables/${module.file}.js`),
    ...functionsContext(module, type),
  };
}

/**
 * Context of the `code-table` template: the values and labels alone, for a layout needs no more of a
 * list and its enum takes several times as long to load.
 */
export function codeTableContext(module: CodeModule, banner: Code): TemplateContext {
  const { id, name, codes } = module.list;
  const type = identifier(module.type);
  const declaration = code`export const ${identifier(module.table)}: CodeTable<${type}>`;
  const args = [string(id), string(name), code`packed`];
  const define = code`/* @__PURE__ */ defineCodes<${type}>`;
  return {
    banner,
    type,
    codesModule: moduleSpecifier(`../codes/${module.file}.js`),
    packed: template(pack(codes.map(codeRow))),
    tableComment: docComment([`${name}の値・名称・親・有効期間`], 0),
    table: statement(assignCall(declaration, define, args), 0),
  };
}

function memberContext(
  { identifier: name, label, labelEn, value }: SpecCode,
  corrections: readonly string[],
): TemplateContext {
  const key = identifier(enumMemberName(name));
  return {
    comment: docComment(
      [labelEn === undefined ? label : `${label} / ${labelEn}`, ...corrections],
      1,
    ),
    member: statement(code`${key} = ${string(value)},`, 1),
    property: statement(propertyLiteral(key, string(value)), 1),
  };
}

function codeRow(entry: SpecCode): readonly string[] {
  const { value, label, parent = "", validFrom = "", validTo = "" } = entry;
  return [value, label, parent, validFrom, validTo];
}

function functionsContext(module: CodeModule, type: Code): TemplateContext {
  const table = identifier(module.table);
  const { name } = module.list;
  const guard = code`export const ${identifier(module.guard)}: CodeGuard<${type}>`;
  const fromLabel = code`export const ${identifier(module.fromLabel)}: CodeFromLabel<${type}>`;
  return {
    guardComment: docComment([`${name}の値かどうか`], 0),
    guard: statement(assignShortCall(guard, code`/* @__PURE__ */ codeGuard`, table), 0),
    fromLabelComment: docComment([`名称がちょうど一致する値`], 0),
    fromLabel: statement(assignShortCall(fromLabel, code`/* @__PURE__ */ codeFromLabel`, table), 0),
  };
}
