import { ts } from "ts-morph";

/** A text that looks like the path of a property. */
export interface PathText {
  readonly text: string;
  /** What the path would be now; null where a program cannot say. */
  readonly to: string | null;
  /** From 1. */
  readonly line: number;
}

/** Literals that are paths which changed, indexes aside. They have no type that says so: nothing is done about them. */
export function pathTexts(
  file: ts.SourceFile,
  paths: ReadonlyMap<string, string | null>,
): readonly PathText[] {
  const found: PathText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const to = paths.get(node.text.replaceAll(/\[\d*\]/g, ""));
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      if (to !== undefined) found.push({ text: node.text, to, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  if (paths.size > 0) visit(file);
  return found;
}
