import type { DiagnosticSink } from "../diagnostics/sink.js";
import { coverCells, type SheetReading } from "../profile/find-tables.js";
import type { Table, TableKind } from "../profile/table.js";
import { compileRules } from "../rules/compile-rules.js";
import { lintRules } from "../rules/lint/lint-rules.js";
import { makeRuleSettings, type RuleSettings } from "../rules/rule-settings.js";
import { noUserRules } from "../rules/user-rules.js";
import { parseUserRules } from "../rules/parse-user-rules.js";
import { buildModel } from "../spec/build-model.js";
import { usualConventions } from "../spec/conventions.js";
import { lintModel } from "../spec/lint/lint.js";
import type { CsvDialect, SpecModel, WireConventions } from "../spec/model.js";
import { emptyGlossary, makeGlossary } from "../spec/names/glossary.js";
import {
  emptyLock,
  type NamesLock,
  parseNamesLock,
  printNamesLock,
} from "../spec/names/names-lock.js";
import { followRenames } from "../spec/renames/follow-renames.js";
import { parseRenames } from "../spec/renames/parse-renames.js";
import { noOverlay } from "../spec/overlay/overlay.js";
import { parseOverlay } from "../spec/overlay/parse-overlay.js";
import { parseCsvText } from "../workbook/csv-text.js";
import type { TextInput } from "./book-input.js";
import { recogniseBooks, type RecogniseInputs } from "./recognise-books.js";

/** Everything that a model is made from. */
export interface ModelInputs extends RecogniseInputs {
  readonly revision: string;
  readonly dialect: CsvDialect;
  /** The usual ones when absent. */
  readonly conventions?: WireConventions;
  readonly glossary?: TextInput;
  readonly names?: TextInput;
  /** What a person decided about what goes on under another identity; the pinned names follow. */
  readonly renames?: TextInput;
  readonly rules?: TextInput;
  readonly overlay?: TextInput;
}

export interface LoadedModel {
  readonly model: SpecModel;
  /** Text of the names lock with every name that was given. */
  readonly namesLock: string;
  /** The profile in force, as text, for the manifest. */
  readonly profile: string;
  /** What was found on each sheet. */
  readonly readings: readonly SheetReading[];
  /** What the sentences were compiled with. */
  readonly ruleSettings: RuleSettings;
}

/** What is going on, for a progress display. */
export type Stage = "read" | "recognise" | "model" | "rules" | "emit" | "compile" | "write";

/** Reads the books into a checked model with compiled rules. The problems are in the sink. */
export async function loadModel(
  inputs: ModelInputs,
  sink: DiagnosticSink,
  onStage: (stage: Stage) => void = () => {},
): Promise<LoadedModel> {
  const { readings, lexicon, locate } = await recogniseBooks(inputs, sink, onStage);
  const { profile } = lexicon;
  const tables = readings.flatMap((reading) => reading.tables);
  reportMissingTables(tables, sink);
  onStage("model");
  const { model, lock } = buildModel(
    {
      tables,
      coverCells: coverCells(readings),
      lexicon,
      glossary: readGlossary(inputs.glossary, sink),
      lock: readLock(inputs, sink),
      revision: inputs.revision,
      dialect: inputs.dialect,
      overlay:
        inputs.overlay === undefined
          ? noOverlay
          : parseOverlay(inputs.overlay.text, inputs.overlay.file, sink),
      conventions: inputs.conventions ?? usualConventions,
    },
    sink,
  );
  lintModel(model, sink);
  onStage("rules");
  const userRules =
    inputs.rules === undefined
      ? noUserRules
      : parseUserRules(inputs.rules.text, inputs.rules.file, sink);
  const ruleSettings = makeRuleSettings(profile.rules, userRules, model, locate, sink);
  const compiled = compileRules(model, ruleSettings, sink);
  lintRules(compiled, sink);
  return {
    model: compiled,
    namesLock: printNamesLock(lock),
    profile: JSON.stringify(profile),
    readings,
    ruleSettings,
  };
}

/** A spec without checks or codes can be read; one without layouts is not a spec. */
function reportMissingTables(tables: readonly Table[], sink: DiagnosticSink): void {
  const expected: readonly TableKind[] = ["layout"];
  for (const kind of expected) {
    if (!tables.some((table) => table.kind === kind))
      sink.report("config-no-tables", { args: { kind } });
  }
}

function readLock({ names, renames }: ModelInputs, sink: DiagnosticSink): NamesLock {
  const lock = names === undefined ? emptyLock() : parseNamesLock(names.text, names.file, sink);
  if (renames === undefined) return lock;
  return followRenames(lock, parseRenames(renames.text, renames.file, sink));
}

function readGlossary(input: TextInput | undefined, sink: DiagnosticSink) {
  if (input === undefined) return emptyGlossary;
  try {
    return makeGlossary(parseCsvText(input.text), input.file, sink);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("workbook-malformed-csv", { at: { file: input.file }, args: { reason } });
    return emptyGlossary;
  }
}
