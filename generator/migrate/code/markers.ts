import { ts } from "ts-morph";

/** Where a marker goes, and what stands there already. */
export interface MarkerPlace {
  /** Start of the line that it goes above. */
  readonly position: number;
  readonly indent: string;
  /** The texts of the markers there. */
  readonly present: ReadonlySet<string>;
}

const head = "// specgen: ";

/** The comment line of a marker, without its end. */
export function markerLine(indent: string, note: string): string {
  return `${indent}${head}${note}`;
}

/** How many markers a file has; what is in a literal is none. */
export function countMarkers(file: ts.SourceFile): number {
  const lines = file.text.matchAll(/^[ \t]*\/\/ specgen: /gm);
  return [...lines].filter(({ index }) => !isInLiteral(index + 1, file)).length;
}

/** The nearest line above which a comment can stand: not inside a template, JSX text or comment. */
export function markerPlace(node: ts.Node, file: ts.SourceFile): MarkerPlace {
  const { text } = file;
  let at: ts.Node = node;
  let start = lineAbove(at, file);
  while (isInLiteral(start, file) && !ts.isSourceFile(at.parent)) {
    at = at.parent;
    start = lineAbove(at, file);
  }
  const [indent = ""] = /^[ \t]*/.exec(text.slice(start)) ?? [];
  const present = new Set<string>();
  let position = start;
  for (let above = start; above > 0;) {
    above = lineStart(text, above - 1);
    const line = text.slice(above, text.indexOf("\n", above)).trim();
    if (!line.startsWith("//")) break;
    if (line.startsWith(head)) present.add(line.slice(head.length));
    // What is said of the next line must stay above it.
    if (isDirective(line) && position === lineAfter(text, above)) position = above;
  }
  return { position, indent, present };
}

/** Start of the line of a node, or of the comment that the line begins in. */
function lineAbove(node: ts.Node, file: ts.SourceFile): number {
  let start = lineStart(file.text, node.getStart(file));
  for (;;) {
    const comment = commentAround(start, file);
    if (comment === null) return start;
    start = lineStart(file.text, comment);
  }
}

function lineStart(text: string, position: number): number {
  return position === 0 ? 0 : text.lastIndexOf("\n", position - 1) + 1;
}

function lineAfter(text: string, position: number): number {
  return text.indexOf("\n", position) + 1;
}

function isDirective(line: string): boolean {
  return /^\/\/\s*(?:@ts-|prettier-ignore|biome-ignore|[\w-]+-disable-next-line|(?:v8|c8|istanbul) ignore)/.test(
    line,
  );
}

/** Whether a text of the program goes over a position, in which a comment would be text too. */
function isInLiteral(position: number, file: ts.SourceFile): boolean {
  let found: ts.Node = file;
  for (let at: ts.Node | undefined = file; at !== undefined;) {
    found = at;
    at = ts.forEachChild(at, (child) =>
      startOf(child, file) < position && position < child.getEnd() ? child : undefined,
    );
  }
  return literalTests.some((isLiteral) => isLiteral(found));
}

const literalTests: readonly ((node: ts.Node) => boolean)[] = [
  ts.isStringLiteralLike,
  ts.isTemplateExpression,
  ts.isTemplateLiteralTypeNode,
  ts.isTemplateHead,
  ts.isTemplateMiddleOrTemplateTail,
  ts.isJsxText,
  ts.isJsxElement,
  ts.isJsxFragment,
];

function startOf(node: ts.Node, file: ts.SourceFile): number {
  return ts.isJsxText(node) ? node.getFullStart() : node.getStart(file);
}

/** Where the comment begins that goes over a position; null where none does. */
function commentAround(position: number, file: ts.SourceFile): number | null {
  const { text } = file;
  const opened = position === 0 ? -1 : text.lastIndexOf("/*", position - 1);
  if (opened < 0 || isInLiteral(opened + 1, file)) return null;
  if (text.slice(lineStart(text, opened), opened).includes("//")) return null;
  const closed = text.indexOf("*/", opened + 2);
  return closed < 0 || closed >= position ? opened : null;
}
