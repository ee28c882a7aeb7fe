import * as v from "valibot";
import { parseYamlFile, type YamlFile } from "../../config/yaml-file.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { decidableKinds, type Decision, type Decisions, noDecisions } from "./decisions.js";

const identity = v.pipe(v.string(), v.nonEmpty());

const entrySchema = v.strictObject({
  layout: v.exactOptional(identity),
  item: v.exactOptional(identity),
  "code-list": v.exactOptional(identity),
  code: v.exactOptional(identity),
  is: identity,
  reason: v.exactOptional(v.string()),
});

const renamesSchema = v.nullish(
  v.strictObject({
    same: v.nullish(v.array(entrySchema)),
    different: v.nullish(v.array(entrySchema)),
  }),
);

/**
 * Reads `renames.yaml`: under `same`, what of the older spec is what of the newer one; under
 * `different`, what is not, though its identity or the evidence says so. Mistakes are reported.
 */
export function parseRenames(text: string, file: string, sink: DiagnosticSink): Decisions {
  const yaml = parseYamlFile(text, file, sink);
  if (yaml === null) return noDecisions;
  const result = v.safeParse(renamesSchema, yaml.data);
  if (!result.success) {
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const expected = issue.expected ?? "";
      const args = { found: issue.received, expected: expected === "never" ? keys : expected };
      sink.report("renames-invalid", { at: yaml.locate(path), args });
    }
    return noDecisions;
  }
  const { same, different } = result.output ?? {};
  const confirmed = distinct(decisionsIn(same ?? [], "same", yaml, sink), sink);
  const denied = decisionsIn(different ?? [], "different", yaml, sink);
  return { confirmed, denied: withoutConfirmed(denied, confirmed, sink) };
}

const keys = `${decidableKinds.join(" | ")}, is, reason`;

type Entry = v.InferOutput<typeof entrySchema>;
type Located = Decision & { readonly at: ReturnType<YamlFile["locate"]> };

function decisionsIn(
  entries: readonly Entry[],
  part: string,
  yaml: YamlFile,
  sink: DiagnosticSink,
): readonly Located[] {
  return entries.flatMap((entry, index) => {
    const at = yaml.locate([part, String(index)]);
    const kinds = decidableKinds.filter((kind) => entry[kind] !== undefined);
    const [kind] = kinds;
    const before = kind === undefined ? undefined : entry[kind];
    if (kind === undefined || before === undefined || kinds.length > 1) {
      const args = { found: kinds.join(", ") || "—", expected: decidableKinds.join(" | ") };
      sink.report("renames-invalid", { at, args });
      return [];
    }
    return [{ kind, before, after: entry.is, at }];
  });
}

/** Without those that give one thing to two, or two things to one. */
function distinct(decisions: readonly Located[], sink: DiagnosticSink): readonly Located[] {
  const taken = new Map<string, Located>();
  return decisions.filter((decision) => {
    const { kind, before, after, at } = decision;
    const sides = [`${kind} before ${before}`, `${kind} after ${after}`];
    const first = sides.flatMap((side) => taken.get(side) ?? [])[0];
    if (first === undefined) {
      for (const side of sides) taken.set(side, decision);
      return true;
    }
    sink.report("renames-contradiction", { at, related: [first.at], args: { before, after } });
    return false;
  });
}

/** Without those that deny what another decision confirms. */
function withoutConfirmed(
  denied: readonly Located[],
  confirmed: readonly Located[],
  sink: DiagnosticSink,
): readonly Decision[] {
  const text = ({ kind, before, after }: Decision) => JSON.stringify([kind, before, after]);
  const pairs = new Map(confirmed.map((decision) => [text(decision), decision]));
  return denied.filter((decision) => {
    const first = pairs.get(text(decision));
    if (first === undefined) return true;
    const { before, after, at } = decision;
    sink.report("renames-contradiction", { at, related: [first.at], args: { before, after } });
    return false;
  });
}
