import { textWidth } from "../print/text-width.js";

/**
 * Text with places where it may break. A group is printed on one line when it fits, else every
 * place of its own breaks (those of groups inside it only where they do not fit either).
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "group"; readonly content: Doc; readonly broken?: true }
  | { readonly kind: "indent"; readonly content: Doc }
  /** A break, or `flat` where the group stays on one line. */
  | { readonly kind: "line"; readonly flat: "" | " " }
  /** Printed only where the group around it is broken. */
  | { readonly kind: "if-broken"; readonly text: string }
  /** The first of these that fits: on one line, broken in its last part only, broken throughout. */
  | { readonly kind: "choice"; readonly flat: Doc; readonly hugged: Doc; readonly broken: Doc };

/** Columns of a line, as prettier is told. */
export const printWidth = 100;
const indentation = "  ";

interface Pending {
  readonly doc: Doc;
  readonly indent: number;
  readonly broken: boolean;
}

/** Prints a document that starts at a given depth of indentation, as prettier would. */
export function printDoc(doc: Doc, indent: number): string {
  const flat = printFlat(doc);
  const fitsFlat = textWidth(flat) + indent * indentation.length <= printWidth;
  return fitsFlat && !flat.includes("\n") ? flat : printBroken(doc, indent);
}

function printBroken(doc: Doc, indent: number): string {
  const stack: Pending[] = [{ doc, indent, broken: true }];
  const start = indent * indentation.length;
  let column = start;
  let text = "";
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { doc: current, indent: depth, broken } = next;
    if (typeof current === "string") {
      text += current;
      column = columnAfter(current, column);
    } else if (isSequence(current)) {
      pushAll(stack, current, depth, broken);
    } else if (current.kind === "group") {
      const breaks = current.broken ?? !fits(current.content, stack, printWidth - column);
      stack.push({ doc: current.content, indent: depth, broken: breaks });
    } else if (current.kind === "choice") {
      const room = printWidth - column;
      const choice = [current.flat, current.hugged].find((option) => fits(option, stack, room));
      stack.push({ doc: choice ?? current.broken, indent: depth, broken: false });
    } else if (current.kind === "indent") {
      stack.push({ doc: current.content, indent: depth + 1, broken });
    } else if (current.kind === "if-broken") {
      if (broken) stack.push({ doc: current.text, indent: depth, broken });
    } else if (broken) {
      text = `${text.replace(/ +$/, "")}\n${indentation.repeat(depth)}`;
      column = depth * indentation.length;
    } else {
      text += current.flat;
      column += current.flat.length;
    }
  }
  return text;
}

function pushAll(stack: Pending[], docs: readonly Doc[], indent: number, broken: boolean): void {
  for (let index = docs.length - 1; index >= 0; index--) {
    stack.push({ doc: docs[index] ?? "", indent, broken });
  }
}

function columnAfter(text: string, column: number): number {
  const newline = text.lastIndexOf("\n");
  return newline < 0 ? column + textWidth(text) : textWidth(text.slice(newline + 1));
}

function isSequence(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** Whether a group fits flat, together with what follows it up to the next possible break. */
function fits(content: Doc, rest: readonly Pending[], room: number): boolean {
  const stack: Pending[] = [{ doc: content, indent: 0, broken: false }];
  let left = room;
  for (let after = rest.length; left >= 0;) {
    const next = stack.pop() ?? rest[--after];
    if (next === undefined) return true;
    const { doc, broken } = next;
    if (typeof doc === "string") {
      const newline = doc.indexOf("\n");
      left -= textWidth(newline < 0 ? doc : doc.slice(0, newline));
      if (newline >= 0) return left >= 0;
    } else if (isSequence(doc)) {
      pushAll(stack, doc, 0, broken);
    } else if (doc.kind === "group") {
      stack.push({ doc: doc.content, indent: 0, broken: doc.broken ?? broken });
    } else if (doc.kind === "indent") {
      stack.push({ doc: doc.content, indent: 0, broken });
    } else if (doc.kind === "choice") {
      stack.push({ doc: doc.flat, indent: 0, broken });
    } else if (doc.kind === "line") {
      if (broken) return true;
      left -= doc.flat.length;
    } else if (broken) {
      stack.push({ doc: doc.text, indent: 0, broken });
    }
  }
  return false;
}

/** A document on one line, wherever it could break. */
export function printFlat(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (isSequence(doc)) return doc.map(printFlat).join("");
  if (doc.kind === "line") return doc.flat;
  if (doc.kind === "choice") return printFlat(doc.flat);
  return doc.kind === "if-broken" ? "" : printFlat(doc.content);
}
