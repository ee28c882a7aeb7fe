import { ts } from "ts-morph";
import type { Fate } from "../plan/fates.js";
import type { Edit } from "../text/edits.js";
import type { Use } from "./uses.js";

/** What a file does with the names that it imports. */
export interface ImportNames {
  /** Imported names that stay what they are in the file, since their new names are taken there. */
  readonly kept: ReadonlySet<string>;
}

/** The edit that a fate makes of a use; null where a person must make it. */
export function editOf(use: Use, fate: Fate, names: ImportNames, file: ts.SourceFile): Edit | null {
  const { node, name, kind } = use;
  if (fate.move !== undefined) return movedEdit(use, fate.move, file);
  const { to } = fate;
  if (to === null || to === name) return null;
  const whole = { start: node.getStart(file), end: node.getEnd() };
  if (ts.isStringLiteralLike(node)) {
    const quote = file.text.charAt(whole.start);
    return { start: whole.start + 1, end: whole.end - 1, text: escaped(to, quote) };
  }
  if (!isName(to)) return null;
  const text = (): string | null => {
    const isKept = names.kept.has(name);
    if (kind === "import") return isKept ? `${to} as ${name}` : to;
    if (kind === "export") return isKept ? `${name} as ${to}` : to;
    if (kind === "shorthand" || kind === "binding") return `${to}: ${name}`;
    if (kind === "value") return isKept ? null : `${name}: ${to}`;
    return kind === "reference" && isKept && isLocal(node) ? null : to;
  };
  const replacement = text();
  return replacement === null ? null : { ...whole, text: replacement };
}

/** Whether a name is looked up in the file, and not in a namespace or another module. */
export function isLocal(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !ts.isImportSpecifier(parent) && !ts.isImportTypeNode(parent);
}

function isName(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(text);
}

function escaped(text: string, quote: string): string {
  const json = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return json.replaceAll(quote, `\\${quote}`).replaceAll("${", "\\${");
}

/** Rewrites `.b.x` to `.c.y` where the way is written out from what both places have in common. */
function movedEdit(
  { node, kind }: Use,
  { from, to }: NonNullable<Fate["move"]>,
  file: ts.SourceFile,
): Edit | null {
  if (kind !== "access" || !ts.isPropertyAccessExpression(node.parent)) return null;
  let access: ts.Expression = node.parent;
  const optional: boolean[] = [];
  for (const name of [...from].reverse()) {
    if (!ts.isPropertyAccessExpression(access) || access.name.text !== name) return null;
    optional.unshift(access.questionDotToken !== undefined);
    access = access.expression;
  }
  const start = access.getEnd();
  // What lies between the names, such as a comment, would be lost.
  const between = file.text.slice(start, node.getEnd()).replaceAll(/[\s?.]/g, "");
  if (between !== from.join("")) return null;
  const isOptional = optional.some((each) => each);
  const text = to.map((name, index) => {
    const mark = optional[index] ?? (index > 0 && isOptional);
    return `${mark ? "?." : "."}${name}`;
  });
  return { start, end: node.getEnd(), text: text.join("") };
}
