import * as v from "valibot";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { DiagnosticSink } from "../diagnostics/sink.js";

/** The user's decisions about cross-item checks. */
export interface UserRules {
  readonly file: string;
  /** Numbers of checks that are accepted without being understood, and why. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Numbers of checks that are instructions to people. */
  readonly notes: ReadonlySet<string>;
}

export function noUserRules(file: string): UserRules {
  return { file, accepted: new Map(), notes: new Set() };
}

const schema = v.nullish(
  v.strictObject({
    accept: v.nullish(v.array(v.strictObject({ check: v.string(), reason: v.string() }))),
    notes: v.nullish(v.array(v.string())),
  }),
);

/** Reads `rules.yaml`. What is wrong in it is reported with its line. */
export function parseUserRules(text: string, file: string, sink: DiagnosticSink): UserRules {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    sink.report("rule-file-invalid", { at: { file, line }, args: { reason: error.message } });
  }
  if (document.errors.length > 0) return noUserRules(file);
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }));
  if (result.success) {
    const { accept, notes } = result.output ?? {};
    return {
      file,
      accepted: new Map((accept ?? []).map(({ check, reason }) => [check, reason])),
      notes: new Set(notes ?? []),
    };
  }
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const offset = offsetOf(document.contents, path);
    sink.report("rule-file-invalid", {
      at: { file, line: lines.linePos(offset).line, key: path.join(".") },
      args: { reason: issue.message },
    });
  }
  return noUserRules(file);
}

/** Where a key stands, or the nearest one above it. */
function offsetOf(node: unknown, path: readonly string[]): number {
  if (!isMap(node)) return 0;
  const [first = "", ...rest] = path;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === first);
  const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return Math.max(start, rest.length === 0 ? 0 : offsetOf(pair?.value, rest));
}
