import { type Doc, printDoc, printFlat } from "./document.js";
import { commentLines, escapeMarkdown, quoteString, quoteTemplate } from "./escape.js";

/**
 * A piece of generated text that is safe where it stands. Only the functions of this file make one:
 * from words of the program itself, or from text of the spec escaped for its place. Templates and
 * modules are put together from nothing else.
 */
export class Code {
  readonly #doc: Doc;

  private constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** For this file only: everything else goes through a function that knows its place. */
  static trusted(doc: Doc): Code {
    return new Code(doc);
  }

  static isCode(value: unknown): value is Code {
    return typeof value === "object" && value !== null && #doc in value;
  }

  get doc(): Doc {
    return this.#doc;
  }

  /** On one line; `statement` breaks what is too long. */
  toString(): string {
    return printFlat(this.#doc);
  }
}

/** Code from the program's own words and other pieces: ``code`c.bad(${column})` ``. */
export function code(words: TemplateStringsArray, ...parts: readonly Code[]): Code {
  const docs: Doc[] = [words[0] ?? ""];
  parts.forEach((part, index) => {
    docs.push(docOf(part), words[index + 1] ?? "");
  });
  return Code.trusted(docs);
}

function docOf(part: unknown): Doc {
  if (Code.isCode(part)) return part.doc;
  throw new TypeError(`Only code can become part of code, not a ${typeof part}`);
}

/** No code at all. */
export const nothing: Code = code``;

const identifierPattern = /^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u;

/** The middle dots are part of identifiers since Unicode 15.1, which not every compiler and engine has. */
const middleDot = /[\u30fb\uff65]/u;

/** Whether a text can be written as a property name without quotes. */
export function isIdentifierName(text: string): boolean {
  return identifierPattern.test(text) && !middleDot.test(text);
}

/** A name of something declared, or of a property after a dot. @throws TypeError for any other text. */
export function identifier(name: string): Code {
  if (!isIdentifierName(name)) throw new TypeError(`Not an identifier: ${JSON.stringify(name)}`);
  return Code.trusted(name);
}

/** The name of a property where it is declared: quoted where it must be. */
export function propertyKey(name: string): Code {
  // In an object literal a plain `__proto__` would set the prototype.
  if (name === "__proto__") return Code.trusted('["__proto__"]');
  return isIdentifierName(name) ? Code.trusted(name) : string(name);
}

/** A string literal. */
export function string(text: string): Code {
  return Code.trusted(quoteString(text));
}

/** A literal in back-ticks, for packed tables: one row of the table is one line of the file. */
export function template(text: string): Code {
  return Code.trusted(quoteTemplate(text));
}

/** @throws RangeError for a number without a plain literal. */
export function number(value: number): Code {
  if (!/^-?\d+(?:\.\d+)?$/.test(String(value))) throw new RangeError(`No literal for ${value}`);
  return Code.trusted(String(value));
}

/** A doc comment at a depth of indentation; empty lines at its ends are left out. */
export function docComment(texts: readonly string[], indent: number): Code {
  const lines = texts.flatMap(commentLines);
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  const [only = "", second] = lines;
  if (second === undefined) return Code.trusted(`/** ${only} */`);
  const margin = `\n${"  ".repeat(indent)} `;
  const body = lines.map((line) => `${margin}* ${line}`.trimEnd());
  return Code.trusted(`/**${body.join("")}${margin}*/`);
}

/** Comments to the end of the line, one per line of the text. */
export function lineComment(text: string): Code {
  return Code.trusted(
    commentLines(text)
      .map((line) => `// ${line}`.trimEnd())
      .join("\n"),
  );
}

/** A relative module specifier from path segments that the plan made. */
export function moduleSpecifier(path: string): Code {
  if (!/^(?:\.\/|(?:\.\.\/)+)[a-z0-9/.-]+\.js$/.test(path)) {
    throw new TypeError(`Not a module specifier: ${JSON.stringify(path)}`);
  }
  return Code.trusted(`"${path}"`);
}

/** A file or folder name that the plan made. */
export function modulePath(path: string): Code {
  if (!/^[a-z0-9-]+$/.test(path)) throw new TypeError(`Not a file name: ${JSON.stringify(path)}`);
  return Code.trusted(path);
}

const packagePattern = /^(?:@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/;

/** Whether a text can be the name of an npm package. */
export function isPackageName(text: string): boolean {
  return packagePattern.test(text);
}

/** @throws TypeError for a text that is no package name. */
export function packageName(text: string): Code {
  if (!isPackageName(text)) throw new TypeError(`Not a package name: ${JSON.stringify(text)}`);
  return Code.trusted(text);
}

/** Text of a Markdown paragraph, list item or table cell. */
export function markdown(text: string): Code {
  return Code.trusted(escapeMarkdown(text));
}

/** Breaks code where it is longer than a line, at the depth of indentation where it will stand. */
export function statement(content: Code, indent: number): Code {
  return Code.trusted(printDoc(content.doc, indent));
}

/** Code pieces with a separator between them. */
export function join(parts: readonly Code[], separator: Code): Code {
  return Code.trusted(
    parts.flatMap((part, index) => (index === 0 ? [part.doc] : [separator.doc, part.doc])),
  );
}
