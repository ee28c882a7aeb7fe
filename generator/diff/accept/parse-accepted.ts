import * as v from "valibot";
import { parseYamlFile, type YamlFile } from "../../config/yaml-file.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { AcceptedChange } from "./accepted.js";
import { acceptedSchema } from "./accepted-schema.js";

const entrySchema = acceptedSchema.item;

/** Reads `accepted.yaml`: a list of `{ fingerprint, reason, until }`. An entry with a mistake is reported and left out. */
export function parseAccepted(
  text: string,
  file: string,
  sink: DiagnosticSink,
): readonly AcceptedChange[] {
  const yaml = parseYamlFile(text, file, sink, "failsafe");
  // A file without entries, or with comments only, accepts nothing.
  if (yaml === null || yaml.data === null || yaml.data === "") return [];
  if (!Array.isArray(yaml.data)) {
    const args = { found: "—", expected: "- { fingerprint, reason, until }" };
    sink.report("accepted-invalid", { at: yaml.locate([]), args });
    return [];
  }
  const entries = yaml.data.flatMap((data: unknown, index) => readEntry(data, index, yaml, sink));
  return distinct(entries, sink);
}

function readEntry(
  data: unknown,
  index: number,
  yaml: YamlFile,
  sink: DiagnosticSink,
): readonly AcceptedChange[] {
  const path = [String(index)];
  const result = v.safeParse(entrySchema, data);
  if (result.success) return [{ ...result.output, at: yaml.locate(path) }];
  for (const issue of result.issues) {
    const key = issue.path?.[0]?.key;
    const keys = key === undefined ? path : [...path, String(key)];
    reportIssue(issue, String(key ?? ""), yaml.locate(keys), sink);
  }
  return [];
}

const expectedForms: ReadonlyMap<string, string> = new Map([
  ["fingerprint", "0123456789ab"],
  ["until", "2027-03-31"],
]);

function reportIssue(
  issue: v.InferIssue<typeof entrySchema>,
  key: string,
  at: ReturnType<YamlFile["locate"]>,
  sink: DiagnosticSink,
): void {
  if (key in entrySchema.entries && (issue.input === undefined || issue.input === "")) {
    sink.report("accepted-incomplete", { at, args: { key } });
    return;
  }
  const expected = expectedForms.get(key) ?? Object.keys(entrySchema.entries).join(", ");
  sink.report("accepted-invalid", { at, args: { found: issue.received, expected } });
}

/** The entries without those whose fingerprint is taken. */
function distinct(
  entries: readonly AcceptedChange[],
  sink: DiagnosticSink,
): readonly AcceptedChange[] {
  const first = new Map<string, AcceptedChange>();
  for (const entry of entries) {
    const { fingerprint, at } = entry;
    const before = first.get(fingerprint);
    if (before === undefined) first.set(fingerprint, entry);
    else sink.report("accepted-duplicate", { at, related: [before.at], args: { fingerprint } });
  }
  return [...first.values()];
}
