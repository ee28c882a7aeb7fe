import type { Item, RecordLayout, SpecModel } from "../../spec/model.js";
import { type Code, code, docComment, identifier, number, statement, string } from "../nodes.js";
import type { LayoutModule } from "../plan/package-plan.js";
import { layoutItems } from "../plan/places.js";
import { withId } from "./with-id.js";
import { assignLiteral, list, propertyLiteral } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";

/** The part of the `layout` template that says what the layout is. */
export function definitionContext(module: LayoutModule, model: SpecModel): TemplateContext {
  const { layout, names, sections, codeLists, textsRead } = module;
  const { dialect } = model;
  const record = identifier(names.record);
  const layoutType = code`export const ${identifier(names.layout)}: Layout<${record}>`;
  const define = code`/* @__PURE__ */ defineLayout(definition)`;
  return {
    layoutComment: docComment([withId(layout.name, layout.id)], 0),
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
    textsRead: statement(propertyLiteral(code`textsRead`, string(textsRead)), 1),
    fromRow: code`fromRow: (row) => ${record}.fromRow(row),`,
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
