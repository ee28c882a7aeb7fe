import type { Charset, Message, SpecModel } from "../../spec/model.js";
import {
  type Code,
  code,
  docComment,
  identifier,
  moduleSpecifier,
  propertyKey,
  statement,
  string,
  template,
} from "../nodes.js";
import { pack } from "../pack.js";
import type { LayoutModule, PackagePlan } from "../plan/package-plan.js";
import type { CompiledCheck } from "../plan/rules.js";
import { assignLiteral, exportNames, list, propertyLiteral, propertyThunk } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";
import { summaryContext } from "./layout-definition.js";
import { describeLayout } from "./record-module.js";
import { messageArgumentsOf } from "./message-arguments.js";

/** Context of the `messages` template. */
export function messagesContext(model: SpecModel, banner: Code): TemplateContext {
  return { banner, packed: template(pack(model.messages.map(messageRow))) };
}

function messageRow({ id, severity, text, remedy, placeholders }: Message): readonly string[] {
  const pairs = placeholders.flatMap(({ token, argument }) => [token, argument]);
  return [id, severity, text, remedy ?? "", ...pairs];
}

/** Context of the `charsets` template. */
export function charsetsContext(model: SpecModel, banner: Code): TemplateContext {
  const { charsets } = model;
  return { banner, isEmpty: charsets.length === 0, charsets: charsets.map(charsetContext) };
}

function charsetContext({ id, label, include, exclude, add, remove }: Charset): TemplateContext {
  return {
    id: statement(propertyLiteral(code`id`, string(id)), 2),
    label: statement(propertyLiteral(code`label`, string(label)), 2),
    include: statement(code`include: ${list(include.map(string))},`, 2),
    ...(exclude === undefined
      ? {}
      : { exclude: statement(code`exclude: ${list(exclude.map(string))},`, 2) }),
    add: statement(propertyLiteral(code`add`, string(add)), 2),
    remove: statement(propertyLiteral(code`remove`, string(remove)), 2),
  };
}

/** Context of the `table` template for the cross-item checks of the package. */
export function relatedCheckContext(
  checks: readonly CompiledCheck[],
  model: SpecModel,
  banner: Code,
): TemplateContext {
  const argumentsOf = messageArgumentsOf(model);
  const rows = checks.map((compiled) => {
    const { no, severity, messageId = "", source } = compiled.check;
    const { file, sheet, cell } = source;
    return [no, severity, messageId, file, sheet, cell, ...argumentsOf(compiled)];
  });
  return {
    banner,
    comment: docComment(["関連項目チェック（番号・重大度・メッセージ・出所）"], 0),
    name: identifier("relatedCheckTable"),
    packed: template(pack(rows)),
  };
}

/** Context of the `check-words` template: what the cross-item checks say, for people. */
export function checkWordsContext(checks: readonly CompiledCheck[], banner: Code): TemplateContext {
  const rows = checks.map(({ check, reading }) => [check.sentence, reading.canonical]);
  return { banner, packed: template(pack(rows)) };
}

/** Context of the `registry` template. */
export function registryContext(plan: PackagePlan, banner: Code): TemplateContext {
  const ids = plan.layouts.map(({ layout }) => layout.id).join(", ");
  return {
    banner,
    isEmpty: plan.layouts.length === 0,
    layouts: plan.layouts.map(registryEntry),
    known: statement(assignLiteral(code`const known`, string(ids)), 0),
  };
}

function registryEntry({ layout, file }: LayoutModule): TemplateContext {
  const key = propertyKey(layout.id);
  const load = code`import(${moduleSpecifier(`./layouts/${file}.js`)})`;
  return {
    ...summaryContext(layout, 2),
    comment: docComment(describeLayout(layout), 1),
    moduleType: code`readonly ${key}: typeof ${load};`,
    loader: statement(propertyThunk(key, load), 1),
  };
}

/**
 * Context of the `index` template: records, codes, the registry and the runtime. What checks, reads
 * and writes a layout is in the layout's own module, so that the index loads no tables.
 */
export function indexContext(plan: PackagePlan, banner: Code): TemplateContext {
  const exported = (names: readonly Code[], path: string) =>
    statement(exportNames(names, moduleSpecifier(path)), 0);
  return {
    banner,
    exports: [
      ...plan.layouts.map(({ names: { record, init }, file }) =>
        exported([identifier(record), typeName(init)], `./records/${file}.js`),
      ),
      ...plan.sections.map(({ classes, file }) => {
        const names = classes.flatMap(({ name }) => [identifier(name), typeName(`${name}Init`)]);
        return exported(names, `./sections/${file}.js`);
      }),
      ...plan.codeLists.map(({ list: { codes }, type, table, guard, fromLabel, file }) => {
        const named = codes.length === 0 ? typeName(type) : identifier(type);
        return exported(
          [named, ...[table, guard, fromLabel].map(identifier)],
          `./codes/${file}.js`,
        );
      }),
      exported([code`provenance`], "./provenance.js"),
      exported(
        [
          code`isLayoutId`,
          code`type LayoutId`,
          code`type LayoutModules`,
          code`layouts`,
          code`loadLayout`,
        ],
        "./registry.js",
      ),
      code`export * from "./runtime/index.js";`,
    ],
  };
}

function typeName(name: string): Code {
  return code`type ${identifier(name)}`;
}
