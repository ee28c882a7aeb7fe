import { type Doc, printWidth } from "./document.js";
import { Code, code } from "./nodes.js";
import { textWidth } from "../print/text-width.js";

/** The shapes of generated code that break when they are too long, each broken as prettier breaks it. */

const softline: Doc = { kind: "line", flat: "" };
const line: Doc = { kind: "line", flat: " " };
const trailingComma: Doc = { kind: "if-broken", text: "," };

function group(...content: readonly Doc[]): Doc {
  return { kind: "group", content };
}

function indent(...content: readonly Doc[]): Doc {
  return { kind: "indent", content };
}

function separated(parts: readonly Code[], separator: readonly Doc[]): Doc {
  return parts.map((part, index) => (index === 0 ? part.doc : [separator, part.doc]));
}

/** Items between delimiters: `f(a, b)`, `[a, b]`. */
function delimited(open: Doc, items: readonly Code[], close: Doc, pad: Doc): Doc {
  if (items.length === 0) return [open, close];
  const body = separated(items, [",", line]);
  return group(open, indent(pad, body), trailingComma, pad, close);
}

/** Arguments one per line. */
function breakArguments(args: readonly Code[]): Doc {
  const body = indent(softline, separated(args, [",", line]));
  return { kind: "group", content: ["(", body, ",", softline, ")"], broken: true };
}

/** `callee(a, b)`. */
export function call(callee: Code, args: readonly Code[]): Code {
  return Code.trusted([callee.doc, delimited("(", args, ")", softline)]);
}

/** `[a, b]`, as a value or as a tuple type. */
export function list(items: readonly Code[]): Code {
  return Code.trusted(delimited("[", items, "]", softline));
}

/** `head(a: A, b: B)`: the parameters of a function or method. */
export function parameters(head: Code, params: readonly Code[]): Code {
  return call(head, params);
}

/** `import { a, type B } from "./m.js";`; a single name is never broken off. */
export function importNames(names: readonly Code[], from: Code): Code {
  return namedList(code`import`, names, code` from ${from};`);
}

/** `export { a, type B } from "./m.js";`. */
export function exportNames(names: readonly Code[], from: Code): Code {
  return namedList(code`export`, names, code` from ${from};`);
}

/** `import type { A, B } from "./m.js";`. */
export function importTypes(names: readonly Code[], from: Code): Code {
  return namedList(code`import type`, names, code` from ${from};`);
}

/** `export type { A, B } from "./m.js";`. */
export function exportTypes(names: readonly Code[], from: Code): Code {
  return namedList(code`export type`, names, code` from ${from};`);
}

/** `export { a as b };` of names of the module itself. */
export function exportOwn(names: readonly Code[]): Code {
  return namedList(code`export`, names, code`;`);
}

function namedList(keyword: Code, names: readonly Code[], tail: Code): Code {
  const [only] = names;
  if (only !== undefined && names.length === 1) return code`${keyword} { ${only} }${tail}`;
  return Code.trusted([keyword.doc, " ", delimited("{", names, "}", line), tail.doc]);
}

/** `left = "literal";`, with the literal on its own line where it does not fit. */
export function assignLiteral(left: Code, literal: Code): Code {
  return Code.trusted([group(left.doc, " =", group(indent(line, literal.doc))), ";"]);
}

/** `left = callee(a, b);`: the arguments break first, then the line after the `=`. */
export function assignCall(left: Code, callee: Code, args: readonly Code[]): Code {
  const flat = call(callee, args).doc;
  const below = [left.doc, " =", indent(line, flat)];
  return Code.trusted({
    kind: "choice",
    flat: [left.doc, " = ", flat, ";"],
    hugged: [left.doc, " = ", callee.doc, breakArguments(args), ";"],
    broken: [{ kind: "group", content: below, broken: true }, ";"],
  });
}

/** A name so short that a break before it would gain little. */
const shortName = printWidth / 4;

/** `left = callee(name);`: the line after the `=` breaks first where the name is short. */
export function assignShortCall(left: Code, callee: Code, name: Code): Code {
  return name.toString().length <= shortName
    ? assignLiteral(left, call(callee, [name]))
    : assignCall(left, callee, [name]);
}

/** Keys so short that a line break after them would gain nothing. */
const shortKey = 5;

/** `key: "literal",` in an object, with the literal on its own line where it does not fit. */
export function propertyLiteral(key: Code, literal: Code): Code {
  if (textWidth(key.toString()) < shortKey) return code`${key}: ${literal},`;
  return Code.trusted([group(key.doc, ":", group(indent(line, literal.doc))), ","]);
}

/** `key: () => call,` in an object, with the call on its own line where it does not fit. */
export function propertyThunk(key: Code, body: Code): Code {
  return Code.trusted([group(key.doc, ": () =>", group(indent(line, body.doc))), ","]);
}

/** `name: A | B;` in an interface: the types on their own line, then each on its own. */
export function propertyType(name: Code, types: readonly Code[]): Code {
  const bar: Doc = { kind: "if-broken", text: "| " };
  const union = group(bar, separated(types, [line, "| "]));
  return Code.trusted([group(name.doc, ":", group(indent(line, union))), ";"]);
}

/** `callee(a, [b, c])`: the list at the end is broken first, then the arguments. */
export function callWithList(callee: Code, args: readonly Code[], items: readonly Code[]): Code {
  if (items.length === 0) return call(callee, [...args, code`[]`]);
  const flat = list(items);
  const head: Doc = [callee.doc, "(", args.map((arg) => [arg.doc, ", "])];
  const brokenList: Doc = { kind: "group", content: flat.doc, broken: true };
  return Code.trusted({
    kind: "choice",
    flat: [head, flat.doc, ")"],
    hugged: [head, brokenList, ")"],
    broken: call(callee, [...args, flat]).doc,
  });
}
