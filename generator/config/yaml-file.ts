import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Place } from "../diagnostics/problem.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";

/** A YAML file as data, and where each of its keys stands. */
export interface YamlFile {
  readonly data: unknown;
  readonly locate: (path: readonly string[]) => Place;
  /** Where a character of the text at a path stands; its line is exact in literal blocks (`|`). */
  readonly locateIn: (path: readonly string[], offset: number) => Place;
}

/**
 * Reads YAML. Mistakes are reported with their lines; then the result is null. Aliases are refused: they can
 * grow without bound. In `failsafe` every scalar is text, also one that looks like a number.
 */
export function parseYamlFile(
  text: string,
  file: string,
  sink: DiagnosticSink,
  schema: "core" | "failsafe" = "core",
): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema });
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    sink.report("config-syntax", { at: { file, line }, args: { reason: error.code } });
  }
  if (document.errors.length > 0) return null;
  try {
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    const locate = (path: readonly string[]): Place => ({
      file,
      line: lines.linePos(offsetOf(document.contents, path)).line,
      key: path.join("."),
    });
    const locateIn = (path: readonly string[], offset: number): Place => {
      const node = document.getIn(path.map(indexOrKey), true);
      const place = locate(path);
      if (!isScalar(node) || node.type !== "BLOCK_LITERAL") return place;
      // The text begins on the line below the sign `|`.
      const above = String(node.value).slice(0, offset).split("\n").length;
      return { ...place, line: lines.linePos(rangeStart(node)).line + above };
    };
    return { data, locate, locateIn };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("config-syntax", { at: { file }, args: { reason } });
    return null;
  }
}

function indexOrKey(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

/** Offset of the node at a path, or of the nearest one on the way to it. */
function offsetOf(node: unknown, path: readonly string[]): number {
  const [first, ...rest] = path;
  if (first === undefined) return 0;
  if (isSeq(node))
    return offsetOf(node.items[Number(first)], rest) || rangeStart(node.items[Number(first)]);
  if (!isMap(node)) return 0;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === first);
  if (!isPair(pair)) return 0;
  return Math.max(rangeStart(pair.key), offsetOf(pair.value, rest));
}

function rangeStart(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}
