import type { Item, RecordLayout, SpecModel } from "../../spec/model.js";
import {
  type Code,
  code,
  docComment,
  identifier,
  number,
  propertyKey,
  statement,
  string,
} from "../nodes.js";
import type { LayoutModule, LayoutSection } from "../plan/package-plan.js";
import { layoutItems } from "../plan/places.js";
import type { RuleCall } from "../plan/rules.js";
import { assignLiteral, call, exportOwn, list, parameters, propertyLiteral } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";
import { cellImport, groupAccessor, membersDeclaration, packGroup } from "./section-module.js";

/** Context of the `layout` template. */
export function layoutContext(
  module: LayoutModule,
  model: SpecModel,
  banner: Code,
): TemplateContext {
  const { layout, sections, names } = module;
  const classes = [...new Set(sections.map((section) => section.module.classes[0].name))];
  return {
    banner,
    imports: [
      ...(sections.some(({ count }) => count !== null) ? [cellImport] : []),
      ...layoutImports(module).print(),
    ],
    init: identifier(names.init),
    record: identifier(names.record),
    comment: docComment(describeLayout(layout), 0),
    columnCount: number(layout.columnCount),
    members: membersDeclaration(
      sections.map((section) => {
        const index = classes.indexOf(section.module.classes[0].name);
        return packGroup(section.property, index, section);
      }),
      classes,
    ),
    ...constructionContext(identifier(names.record), identifier(names.init)),
    sections: sections.map(sectionContext),
    ...flagsContext(module),
    relatedChecksHead: relatedChecksHead(module.calls),
    calls: module.calls.map(callStatement),
    ...definitionContext(module, model),
    ...functionsContext(module),
    aliases: aliases(module),
  };
}

function layoutImports({ sections, codeLists, calls }: LayoutModule): Imports {
  const imports = new Imports()
    .types("../runtime/group.js", ["Members"])
    .values("../runtime/group.js", ["members"])
    .types("../runtime/layout.js", ["Layout", "LayoutDefinition"])
    .values("../runtime/layout.js", ["defineLayout"])
    .types("../runtime/read.js", ["ReadOptions", "ReadResult"])
    .values("../runtime/read.js", ["read"])
    .values("../runtime/record.js", ["RecordView"])
    .types("../runtime/validate.js", ["ValidationContext", "ValidationResult"])
    .values("../runtime/validate.js", ["validate"])
    .types("../runtime/write.js", ["WriteOptions"])
    .values("../runtime/write.js", ["write"])
    .values("../charsets.js", ["charsets"])
    .values("../messages.js", ["messages"])
    .values("../tables/related-checks.js", ["relatedCheckTable"]);
  if (calls.length > 0) imports.types("../runtime/rule-scope.js", ["RuleScope"]);
  for (const { rule } of calls) imports.values(`../rules/${rule.file}.js`, [rule.name]);
  for (const { file, table } of codeLists) imports.values(`../codes/${file}.js`, [table]);
  for (const { module, table } of sections) {
    const [{ name }] = module.classes;
    imports.values(`../sections/${module.file}.js`, [name]);
    imports.types(`../sections/${module.file}.js`, [`${name}Init`]);
    imports.values(`../tables/${table.file}.js`, [table.name]);
  }
  return imports;
}

function constructionContext(record: Code, init: Code): TemplateContext {
  const fromRow = parameters(code`static fromRow`, [code`row: readonly string[]`]);
  const adopt = call(code`RecordView.adopt`, [code`new ${record}()`, code`row`]);
  return {
    constructorHead: statement(code`${parameters(code`constructor`, [code`init?: ${init}`])} {`, 1),
    fromRowComment: docComment(["A record of the cells of a CSV line."], 1),
    fromRowHead: statement(code`${fromRow}: ${record} {`, 1),
    fromRowBody: statement(code`return ${adopt};`, 2),
  };
}

export function describeLayout({
  id,
  name,
  procedure,
  formCategory,
  source,
}: RecordLayout): string[] {
  const category = formCategory === undefined ? "" : ` / 様式区分 ${formCategory}`;
  return [
    name,
    `${id} / ${procedure.name} (${procedure.code})${category}`,
    `${source.file} ${source.sheet}!${source.cell}`,
  ];
}

function sectionContext(section: LayoutSection): TemplateContext {
  const [{ name, label }] = section.module.classes;
  const group = { ...section, offset: section.base };
  return {
    ...groupAccessor(group, name, number(section.base)),
    initComment: docComment([label], 1),
    comment: docComment([label], 1),
  };
}

function flagsContext({ flags, names, layout }: LayoutModule): TemplateContext {
  return {
    hasFlags: flags.length > 0,
    flags: identifier(names.flags),
    flagsComment: docComment(
      [
        `${layout.name}のチェックに要る、申請データにない事実`,
        "Facts that the checks need and no record holds.",
      ],
      0,
    ),
    flagProperties: flags.map((flag) => code`readonly ${propertyKey(flag)}: boolean;`),
  };
}

function relatedChecksHead(calls: readonly RuleCall[]): Code {
  const params = calls.length === 0 ? [] : [code`c: RuleScope`];
  return code`${parameters(code`function relatedChecks`, params)}: void {`;
}

function callStatement({ rule, bases }: RuleCall): Code {
  const args = [code`c`, ...bases.map(number)];
  return statement(code`${call(identifier(rule.name), args)};`, 1);
}

function definitionContext(module: LayoutModule, model: SpecModel): TemplateContext {
  const { layout, names, sections, codeLists } = module;
  const { dialect } = model;
  const record = identifier(names.record);
  const layoutType = code`export const ${identifier(names.layout)}: Layout<${record}>`;
  const define = code`defineLayout(definition)`;
  return {
    layoutComment: docComment([`${layout.name} (${layout.id})`], 0),
    layout: statement(assignLiteral(layoutType, define), 0),
    ...summaryContext(layout, 1),
    encoding: string(dialect.encoding),
    bom: dialect.bom ? code`true` : code`false`,
    newline: string(dialect.newline),
    quoting: string(dialect.quoting),
    header: dialect.header ? code`true` : code`false`,
    sources: sourceRuns(layoutItems(layout)).map(({ file, sheet, cells }) => ({
      file: statement(propertyLiteral(code`file`, string(file)), 3),
      sheet: statement(propertyLiteral(code`sheet`, string(sheet)), 3),
      cells: statement(propertyLiteral(code`cells`, string(cells)), 3),
    })),
    tables: thunk(
      code`tables`,
      sections.map(({ table }) => table.name),
    ),
    codes: thunk(
      code`codes`,
      codeLists.map(({ table }) => table),
    ),
    fromRow: code`fromRow: ${record}.fromRow,`,
  };
}

/** The facts of a layout that its definition and the registry both print. */
export function summaryContext(layout: RecordLayout, depth: number): TemplateContext {
  const { id, name, procedure, formCategory, columnCount } = layout;
  const category = formCategory === undefined ? code`null` : string(formCategory);
  return {
    id: string(id),
    name: string(name),
    procedureCode: string(procedure.code),
    procedureName: string(procedure.name),
    formCategory: statement(propertyLiteral(code`formCategory`, category), depth),
    columnCount: number(columnCount),
  };
}

function thunk(key: Code, names: readonly string[]): Code {
  return statement(code`${key}: () => ${list(names.map(identifier))},`, 1);
}

interface SourceRun {
  readonly file: string;
  readonly sheet: string;
  readonly cells: string;
}

/** The cells of the items in order, by sheet, run-length packed: `F12*19,F40`. */
function sourceRuns(items: readonly Item[]): readonly SourceRun[] {
  const runs: { file: string; sheet: string; cells: { cell: string; count: number }[] }[] = [];
  for (const { source } of items) {
    const sheet = runs.at(-1);
    if (sheet?.file !== source.file || sheet.sheet !== source.sheet) {
      const { file, sheet: name, cell } = source;
      runs.push({ file, sheet: name, cells: [{ cell, count: 1 }] });
      continue;
    }
    const run = sheet.cells.at(-1);
    if (run !== undefined && cellBelow(run.cell, run.count) === source.cell) run.count += 1;
    else sheet.cells.push({ cell: source.cell, count: 1 });
  }
  return runs.map(({ file, sheet, cells }) => ({
    file,
    sheet,
    cells: cells.map(({ cell, count }) => (count === 1 ? cell : `${cell}*${count}`)).join(","),
  }));
}

function cellBelow(cell: string, rows: number): string {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return column + (Number(row) + rows);
}

function functionsContext({ names, flags, layout }: LayoutModule): TemplateContext {
  const record = identifier(names.record);
  const definition = identifier(names.layout);
  const context =
    flags.length === 0
      ? code`context?: ValidationContext`
      : code`context: ValidationContext & { readonly flags: ${identifier(names.flags)} }`;
  const head = (name: string, params: readonly Code[], result: Code) =>
    statement(
      code`${parameters(code`export function ${identifier(name)}`, params)}: ${result} {`,
      0,
    );
  const comment = (ja: string, en: string) => docComment([`${layout.name}${ja}`, en], 0);
  const rows = code`Iterable<${record} | readonly string[]>`;
  return {
    validateComment: comment(
      "を検査する",
      "Checks a record or a CSV line, and collects every issue.",
    ),
    validateHead: head(
      names.validate,
      [code`record: ${record} | readonly string[]`, context],
      code`ValidationResult`,
    ),
    validateBody: bodyCall(code`validate`, [definition, code`record`, code`context`]),
    readComment: comment("の CSV を読む", "Reads the records of a CSV file."),
    readHead: head(
      names.read,
      [code`input: Uint8Array | string`, code`options?: ReadOptions`],
      code`ReadResult<${record}>`,
    ),
    readBody: bodyCall(code`read`, [definition, code`input`, code`options`]),
    writeComment: comment(
      "の CSV を作る",
      "Writes records as a CSV file in the dialect of the spec.",
    ),
    writeHead: head(
      names.write,
      [code`records: ${rows}`, code`options?: WriteOptions`],
      code`Uint8Array`,
    ),
    writeBody: bodyCall(code`write`, [definition, code`records`, code`options`]),
  };
}

function bodyCall(callee: Code, args: readonly Code[]): Code {
  return statement(code`return ${call(callee, args)};`, 1);
}

/** The names that the modules of all layouts have in common. */
function aliases({ names }: LayoutModule): Code {
  return statement(
    exportOwn([
      code`${identifier(names.layout)} as layout`,
      code`${identifier(names.read)} as read`,
      code`${identifier(names.record)} as Record`,
      code`${identifier(names.validate)} as validate`,
      code`${identifier(names.write)} as write`,
    ]),
    0,
  );
}
