import * as v from "valibot";
import { parseYamlFile, type YamlFile } from "../../config/yaml-file.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { factChanges, factsBefore } from "./fact-changes.js";
import type { Added, Change, Entry, FactBefore, Overlay, Target } from "./overlay.js";
import {
  addSchemas,
  changeKeys,
  type CorrectionData,
  overlaySchema,
  setSchemas,
  type TargetKey,
  targetKeys,
  wasSchemas,
} from "./overlay-schema.js";
import { keysAt } from "./schema-keys.js";

/** Reads `overlay.yaml`. A correction with a mistake is reported with its line and left out. */
export function parseOverlay(text: string, file: string, sink: DiagnosticSink): Overlay {
  const yaml = parseYamlFile(text, file, sink);
  const data = yaml === null ? null : validate(overlaySchema, yaml.data, { yaml, path: [], sink });
  if (yaml === null) return { file, entries: [] };
  const entries = (data?.corrections ?? []).flatMap((each, index) => {
    const entry = readEntry(each, { yaml, path: ["corrections", String(index)], sink });
    return entry === null ? [] : [entry];
  });
  return { file, entries: distinct(entries, sink) };
}

/** Where a part of the file stands, and where its mistakes go. */
interface Part {
  readonly yaml: YamlFile;
  readonly path: readonly string[];
  readonly sink: DiagnosticSink;
}

function partOf({ path, ...part }: Part, ...keys: readonly string[]): Part {
  return { ...part, path: [...path, ...keys] };
}

function readEntry(data: CorrectionData, part: Part): Entry | null {
  const key = onlyKey(data, targetKeys, part);
  if (key === null) return null;
  if (data.layouts !== undefined && key !== "item") {
    reportInvalid(partOf(part, "layouts"), `layouts: ${key}`, "layouts: item");
    return null;
  }
  const change = readChange(data, key, part);
  if (change === null) return null;
  const { id, reason, source, until } = data;
  const target = targetOf(data, key);
  return { id, reason, origin: source, until, target, change, at: part.yaml.locate(part.path) };
}

function targetOf(data: CorrectionData, key: TargetKey): Target {
  const { item = "", code = { list: "", value: "" }, check = "", message = "", layouts } = data;
  switch (key) {
    case "item":
      return { kind: "item", name: item, layouts: layouts ?? null };
    case "code":
      return { kind: "code", ...code };
    case "check":
      return { kind: "check", no: check };
    case "message":
      return { kind: "message", id: message };
  }
}

function readChange(data: CorrectionData, key: TargetKey, part: Part): Change | null {
  const kind = onlyKey(data, changeKeys, part);
  if (kind === null) return null;
  if (kind === "set") return readSet(data, key, part);
  if (key === "item") {
    // Columns of a file are neither added nor taken away: the layout says where each stands.
    reportInvalid(partOf(part, kind), `item, ${kind}`, "item, set");
    return null;
  }
  return kind === "add" ? readAdded(data, key, part) : readRemoved(data, key, part);
}

function readSet(data: CorrectionData, key: TargetKey, part: Part): Change | null {
  const was = validate<object>(wasSchemas[key], data.was ?? {}, partOf(part, "was"));
  if (was === null) return null;
  const locate = (keys: readonly string[]) => part.yaml.locate([...part.path, ...keys]);
  const set = validate<object>(setSchemas[key], data.set, partOf(part, "set"));
  if (set === null) return null;
  const { facts, guards, without } = factChanges(set, was, locate);
  for (const fact of without) {
    const at = locate(["set", ...fact.split(".")]);
    part.sink.report("overlay-was-missing", { at, args: { id: data.id, fact } });
  }
  if (without.length > 0 || !isAny(facts, "set", part)) return null;
  return { kind: "set", facts, guards };
}

function readRemoved(data: CorrectionData, key: TargetKey, part: Part): Change | null {
  const was = validate<object>(wasSchemas[key], data.was ?? {}, partOf(part, "was"));
  if (was === null) return null;
  const guards = factsBefore(was, (keys) => part.yaml.locate([...part.path, ...keys]));
  return isAny(guards, "was", part) ? { kind: "remove", guards } : null;
}

function isAny(facts: readonly FactBefore[], key: string, part: Part): boolean {
  if (facts.length === 0) reportInvalid(partOf(part, key), `${key}: —`, `${key}: { … }`);
  return facts.length > 0;
}

function readAdded(
  data: CorrectionData,
  key: Exclude<TargetKey, "item">,
  part: Part,
): Change | null {
  if (data.was !== undefined) {
    reportInvalid(partOf(part, "was"), "add, was", "add");
    return null;
  }
  const facts = validate<object>(addSchemas[key], data.add, partOf(part, "add"));
  if (facts === null) return null;
  const added = { kind: key, facts } as Added;
  return { kind: "add", added, at: part.yaml.locate([...part.path, "add"]) };
}

/** The one of several keys that is there; null, reported, where there is none or more than one. */
function onlyKey<Key extends keyof CorrectionData>(
  data: CorrectionData,
  keys: readonly Key[],
  part: Part,
): Key | null {
  const [only, second] = keys.filter((key) => data[key] !== undefined);
  if (only !== undefined && second === undefined) return only;
  const found = only === undefined ? "—" : [only, second].join(", ");
  reportInvalid(part, found, keys.join(" | "));
  return null;
}

/** The data as the schema describes it; null, with every mistake reported, where it is not so. */
function validate<Output>(
  schema: v.GenericSchema<unknown, Output>,
  data: unknown,
  part: Part,
): Output | null {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const expected =
      issue.type === "strict_object" && issue.expected === "never"
        ? keysAt(schema, path.slice(0, -1)).join(", ")
        : (issue.expected ?? issue.message);
    reportInvalid(partOf(part, ...path), issue.received, expected);
  }
  return null;
}

function reportInvalid(part: Part, found: string, expected: string): void {
  const at = part.yaml.locate(part.path);
  part.sink.report("overlay-invalid", { at, args: { found, expected } });
}

/** The entries without those whose id is taken. */
function distinct(entries: readonly Entry[], sink: DiagnosticSink): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const { id, at } = entry;
    const before = first.get(id);
    if (before === undefined) first.set(id, entry);
    else sink.report("overlay-duplicate-id", { at, related: [before.at], args: { id } });
  }
  return [...first.values()];
}
