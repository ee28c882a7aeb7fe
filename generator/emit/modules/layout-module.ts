import type { RecordLayout, SpecModel } from "../../spec/model.js";
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
import { placeLayout } from "../plan/places.js";
import { operandsOf } from "../plan/rule-operands.js";
import type { RuleCall } from "../plan/rules.js";
import { call, list, parameters } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";
import { definitionContext } from "./layout-definition.js";
import { aliases, functionsContext } from "./layout-functions.js";
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
    hasCalls: module.calls.length > 0,
    calls: module.calls.map(callStatement),
    ...relatedCallsContext(module),
    ...definitionContext(module, model),
    ...functionsContext(module),
    aliases: aliases(module),
  };
}

function layoutImports({ sections, codeLists, calls }: LayoutModule): Imports {
  const imports = new Imports()
    .types("../runtime/group.js", ["Members"])
    .values("../runtime/group.js", ["members"])
    .types("../runtime/layout.js", ["Layout", "LayoutDefinition", "RelatedCall"])
    .values("../runtime/layout.js", ["defineLayout"])
    .types("../runtime/read.js", ["ReadOptions", "ReadResult"])
    .values("../runtime/read.js", ["read"])
    .values("../runtime/record.js", ["RecordView"])
    .types("../runtime/validate.js", ["ValidationContext", "ValidationResult"])
    .values("../runtime/validate.js", ["validate"])
    .types("../runtime/validate-file.js", ["FileContext"])
    .values("../runtime/validate-file.js", ["validateFile"])
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

/** Lines of a doc comment: name, id and procedure, and the cell. */
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

function callStatement({ rule, bases }: RuleCall): Code {
  const args = [code`c`, ...bases.map(number)];
  return statement(code`${call(identifier(rule.name), args)};`, 1);
}

/** The calls as a list, for whoever runs them one by one. */
function relatedCallsContext({ layout, calls }: LayoutModule): TemplateContext {
  const places = placeLayout(layout);
  const entries = calls.map(({ rule, bases }) => {
    const { index, expressions } = rule.source;
    const operands = operandsOf(expressions, places);
    const facts = [number(index), identifier(rule.name), string(bases.join())];
    return list(operands === "" ? facts : [...facts, string(operands)]);
  });
  return {
    hasManyCalls: entries.length > 1,
    relatedCalls: entries.map((entry) => statement(code`${entry},`, 2)),
    onlyCall: statement(code`return ${list(entries)};`, 1),
  };
}
