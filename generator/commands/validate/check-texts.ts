import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { flagsIn } from "../../rules/replace-flags.js";
import { candidatesFor } from "../../spec/candidates.js";
import type { SpecModel } from "../../spec/model.js";
import { readSpecJson } from "../../spec/spec-json.js";

/** What the package's `spec.json` says of its cross-item checks. */
export interface CheckTexts {
  /** The sentence of a check in the spec; undefined for checks on one item, which have none. */
  sentenceOf(check: string): string | undefined;
  /** Names of the flags that checks ask for; null where the spec cannot be read. */
  readonly flags: readonly string[] | null;
}

export const noTexts: CheckTexts = { sentenceOf: () => undefined, flags: null };

/**
 * Reads `spec.json` when something of it is first asked for, since it is long. Without it, as where it
 * was not copied along, checks have no sentences.
 */
export function checkTexts(folder: string): CheckTexts {
  let read: CheckTexts | undefined;
  const texts = () => {
    read ??= readTexts(folder);
    return read;
  };
  return {
    sentenceOf: (check) => texts().sentenceOf(check),
    get flags() {
      return texts().flags;
    },
  };
}

function readTexts(folder: string): CheckTexts {
  const model = readModel(join(folder, "spec.json"));
  if (model === null) return noTexts;
  const sentences = new Map(model.relatedChecks.map(({ no, sentence }) => [no, sentence]));
  const flags = model.relatedChecks.flatMap(({ rule }) =>
    "readings" in rule ? rule.readings.flatMap(({ expressions }) => flagsIn(expressions)) : [],
  );
  return { sentenceOf: (check) => sentences.get(check), flags: [...new Set(flags)].sort() };
}

function readModel(file: string): SpecModel | null {
  try {
    return readSpecJson(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Reports flags that no check asks for: a misspelled one would leave checks undetermined. */
export function reportUnknownFlags(
  names: readonly string[],
  texts: CheckTexts,
  sink: DiagnosticSink,
): void {
  if (names.length === 0) return;
  const { flags } = texts;
  if (flags === null) return;
  for (const found of names.filter((name) => !flags.includes(name))) {
    const candidates = candidatesFor(found, flags).join(", ") || "—";
    const expected = flags.join(", ") || "—";
    sink.report("validate-unknown-flag", { args: { found, candidates, expected } });
  }
}
