import type { SpecModel } from "../../spec/model.js";
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
import type { LayoutModule } from "../plan/package-plan.js";
import { placeLayout } from "../plan/places.js";
import { operandsOf } from "../plan/rule-operands.js";
import type { RuleCall } from "../plan/rules.js";
import { call, list } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";
import { definitionContext } from "./layout-definition.js";
import { functionsContext, layoutExports } from "./layout-functions.js";

/** Context of the `layout` template: what validates, reads and writes the records of a layout. */
export function layoutContext(
  module: LayoutModule,
  model: SpecModel,
  banner: Code,
): TemplateContext {
  return {
    banner,
    imports: layoutImports(module).print(),
    record: identifier(module.names.record),
    columnCount: number(module.layout.columnCount),
    ...flagsContext(module),
    hasCalls: module.calls.length > 0,
    calls: module.calls.map(callStatement),
    ...relatedCallsContext(module),
    ...definitionContext(module, model),
    ...functionsContext(module),
    exports: layoutExports(module),
  };
}

function layoutImports({ sections, codeLists, calls, file, names }: LayoutModule): Imports {
  const imports = new Imports()
    .types("../runtime/check.js", ["CheckResult"])
    .values("../runtime/check.js", ["check"])
    .types("../runtime/layout.js", ["Layout", "LayoutDefinition", "RelatedCall"])
    .values("../runtime/layout.js", ["defineLayout"])
    .types("../runtime/read.js", [
      "ByteStream",
      "Reading",
      "ReadOptions",
      "ReadResult",
      "ReadStream",
    ])
    .values("../runtime/read.js", ["read"])
    .types("../runtime/validate.js", ["ValidationContext", "ValidationResult"])
    .values("../runtime/validate.js", ["validate"])
    .types("../runtime/validate-file.js", ["FileContext"])
    .values("../runtime/validate-file.js", ["validateFile"])
    .types("../runtime/write.js", ["WriteOptions"])
    .values("../runtime/write.js", ["write"])
    .values("../charsets.js", ["charsets"])
    .values("../messages.js", ["messages"])
    .values(`../records/${file}.js`, [names.record])
    .values("../tables/related-checks.js", ["relatedCheckTable"]);
  if (calls.length > 0) imports.types("../runtime/rule-scope.js", ["RuleScope"]);
  for (const { rule } of calls) imports.values(`../rules/${rule.file}.js`, [rule.name]);
  for (const { file: list, table } of codeLists)
    imports.values(`../code-tables/${list}.js`, [table]);
  for (const { table } of sections) imports.values(`../tables/${table.file}.js`, [table.name]);
  return imports;
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
