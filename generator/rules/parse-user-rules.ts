import * as v from "valibot";
import { parseYamlFile, type YamlFile } from "../config/yaml-file.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { isIdentifier } from "../spec/names/identifiers.js";
import { normaliseName } from "./layout-names.js";
import {
  noUserRules,
  type Predicate,
  type UserRules,
  type WrittenExpression,
} from "./user-rules.js";
import { knownKeys, type UserRulesData, userRulesSchema } from "./user-rules-schema.js";

/** Reads `rules.yaml`. What is wrong in it is reported with its line. */
export function parseUserRules(text: string, file: string, sink: DiagnosticSink): UserRules {
  const yaml = parseYamlFile(text, file, sink);
  if (yaml === null) return noUserRules;
  const result = v.safeParse(userRulesSchema, yaml.data);
  if (!result.success) {
    for (const issue of result.issues) reportIssue(issue, yaml, sink);
    return noUserRules;
  }
  const { accept, notes, predicates, overrides } = result.output ?? {};
  const at = (part: string, index: number) => yaml.locate([part, String(index)]);
  return {
    accepted: (accept ?? []).map((each, index) => ({ ...each, at: at("accept", index) })),
    notes: (notes ?? []).map((note, index) => {
      const { check, reason } = typeof note === "string" ? { check: note, reason: "" } : note;
      return { check, reason: reason ?? "", at: at("notes", index) };
    }),
    predicates: makePredicates(predicates ?? [], yaml, sink),
    overrides: (overrides ?? []).map((override, index) => ({
      check: override.check,
      reason: override.reason,
      at: at("overrides", index),
      sentenceHash: override.sentence,
      original: override.original ?? null,
      layouts: override.layouts ?? null,
      written: writtenAt(yaml, ["overrides", String(index), "expression"], override.expression),
    })),
  };
}

function writtenAt(yaml: YamlFile, path: readonly string[], expression: string): WrittenExpression {
  return { text: expression, locate: (offset) => yaml.locateIn(path, offset) };
}

/** Predicates of different phrases; one that has not exactly one meaning, or whose phrase is taken, is reported. */
function makePredicates(
  data: NonNullable<UserRulesData["predicates"]>,
  yaml: YamlFile,
  sink: DiagnosticSink,
): readonly Predicate[] {
  const byPhrase = new Map<string, Predicate>();
  data.forEach(({ phrase: written, flag, expression }, index) => {
    const path = ["predicates", String(index)];
    const at = yaml.locate(path);
    const meaning = meaningOf(flag, expression, yaml, path);
    if (meaning === null) {
      const found = flag && !expression ? `flag: ${flag}` : [flag, expression].join(" / ");
      const expected = "flag (an identifier) | expression";
      sink.report("rule-file-invalid", { at, args: { found, expected } });
      return;
    }
    const phrase = normaliseName(written);
    if (phrase === "") {
      const args = { found: `phrase: "${written}"`, expected: "words" };
      sink.report("rule-file-invalid", { at, args });
      return;
    }
    const first = byPhrase.get(phrase);
    if (first === undefined) byPhrase.set(phrase, { phrase, meaning, at });
    else sink.report("rule-predicate-twice", { at, related: [first.at], args: { phrase } });
  });
  return [...byPhrase.values()];
}

function meaningOf(
  flag: string | null | undefined,
  expression: string | null | undefined,
  yaml: YamlFile,
  path: readonly string[],
): Predicate["meaning"] | null {
  if (flag && !expression) return isIdentifier(flag) ? { kind: "flag", name: flag } : null;
  if (flag || !expression) return null;
  return { kind: "condition", written: writtenAt(yaml, [...path, "expression"], expression) };
}

function reportIssue(
  issue: v.BaseIssue<unknown>,
  { locate }: YamlFile,
  sink: DiagnosticSink,
): void {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const unknownKey = issue.type === "strict_object" && issue.expected === "never";
  const expected = unknownKey
    ? knownKeys(path.slice(0, -1)).join(", ")
    : (issue.expected ?? issue.message);
  sink.report("rule-file-invalid", {
    at: locate(path),
    args: { found: issue.received, expected },
  });
}
