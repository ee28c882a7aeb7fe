import { type Code, code, docComment, identifier, moduleSpecifier, statement } from "../nodes.js";
import type { LayoutModule } from "../plan/package-plan.js";
import { call, exportOwn, exportTypes, parameters } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";

/** The part of the `layout` template that validates, reads and writes. */
export function functionsContext({ names, flags, layout }: LayoutModule): TemplateContext {
  const record = identifier(names.record);
  const definition = identifier(names.layout);
  const context = (type: Code) =>
    flags.length === 0
      ? code`context?: ${type}`
      : code`context: ${type} & { readonly flags: ${identifier(names.flags)} }`;
  const signature = (name: string, params: readonly Code[], result: Code) =>
    code`${parameters(code`export function ${identifier(name)}`, params)}: ${result}`;
  const head = (name: string, params: readonly Code[], result: Code) =>
    statement(code`${signature(name, params, result)} {`, 0);
  const overload = (name: string, params: readonly Code[], result: Code) =>
    statement(code`${signature(name, params, result)};`, 0);
  const comment = (ja: string, en: string) => docComment([`${layout.name}${ja}`, en], 0);
  const rows = code`Iterable<${record} | readonly string[]>`;
  return {
    validateComment: comment(
      "を検査する",
      "Checks a record or a CSV line, and collects every issue.",
    ),
    validateHead: head(
      names.validate,
      [code`record: ${record} | readonly string[]`, context(code`ValidationContext`)],
      code`ValidationResult`,
    ),
    validateBody: bodyCall(code`validate`, [definition, code`record`, code`context`]),
    checkComment: comment(
      "の下書きを検査し、提出できるレコードにする",
      "Checks a draft, and gives a frozen copy that may be submitted where there is no error.",
    ),
    checkHead: head(
      names.check,
      [code`draft: ${record} | readonly string[]`, context(code`ValidationContext`)],
      code`CheckResult<${record}>`,
    ),
    checkBody: bodyCall(code`check`, [definition, code`draft`, code`context`]),
    validateFileComment: comment(
      "のファイルを検査する",
      "Checks the records of one file together; the results are in their order.",
    ),
    validateFileHead: head(
      names.validateFile,
      [code`records: ${rows}`, context(code`FileContext`)],
      code`readonly ValidationResult[]`,
    ),
    validateFileBody: bodyCall(code`validateFile`, [definition, code`records`, code`context`]),
    readComment: comment(
      "の CSV を読み、検査する",
      "Reads and checks the records of a CSV file, or of a stream in constant memory.",
    ),
    readHead: overload(
      names.read,
      [code`input: Uint8Array | string`, code`options?: ReadOptions`],
      code`ReadResult<${record}>`,
    ),
    readStreamHead: overload(
      names.read,
      [code`input: ByteStream`, code`options?: ReadOptions`],
      code`ReadStream<${record}>`,
    ),
    readAnyHead: head(
      names.read,
      [code`input: Uint8Array | string | ByteStream`, code`options?: ReadOptions`],
      code`Reading<${record}>`,
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

/** The record's class and types, and the names that the modules of all layouts have in common. */
export function layoutExports({ names, file }: LayoutModule): readonly Code[] {
  const own = exportOwn([
    code`${identifier(names.check)} as check`,
    code`${identifier(names.layout)} as layout`,
    code`${identifier(names.read)} as read`,
    identifier(names.record),
    code`${identifier(names.record)} as Record`,
    code`${identifier(names.validate)} as validate`,
    code`${identifier(names.validateFile)} as validateFile`,
    code`${identifier(names.write)} as write`,
  ]);
  const types = exportTypes([identifier(names.init)], moduleSpecifier(`../records/${file}.js`));
  return [statement(types, 0), statement(own, 0)];
}
