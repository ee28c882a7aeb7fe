import type { Words } from "../diagnostics/problem.js";
import type { Language } from "../diagnostics/language.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { type LoadedModel, loadModel, type ModelInputs } from "../pipeline/load-model.js";
import { defaultProfile } from "../profile/default-profile.js";
import { extendProfile } from "../profile/extend-profile.js";
import { type Lexicon, makeLexicon } from "../profile/lexicon.js";
import { parse } from "yaml";
import { findRevision } from "./find-revision.js";
import { guessAttributes } from "./guess-attributes.js";
import { guessHeaders } from "./guess-headers.js";
import { openQuestions } from "./open-questions.js";
import { guessTurnedSheets } from "./guess-sheets.js";
import { addFindings, firstConfig, noFindings } from "./write-config.js";
import { addNames } from "./write-glossary.js";
import { addUndecided } from "./write-rules.js";

/** Where a proposal starts from. */
export interface Start {
  /** The text of the configuration, as it stands or as it is to be begun. */
  readonly config: string;
  readonly isNew: boolean;
  readonly inputs: ModelInputs;
}

/** The texts of the user's files, with what is new in them. */
export interface Proposal {
  readonly config: string;
  readonly glossary: string;
  readonly rules: string;
  /** What was added to each, in words. */
  readonly notes: Readonly<Record<"config" | "glossary" | "rules", Words>>;
  /** Number of questions that are left to the user. */
  readonly open: number;
}

/** The configuration for workbooks of which nothing is known yet. */
export function startConfig(inputs: readonly string[], language: Language): string {
  return firstConfig({ revision: null, inputs }, language);
}

/** So many times guesses are looked for: what one settles may show what another column is. */
const rounds = 3;

/**
 * Reads the books with the profile of the configuration, guesses what it does not know, and writes the
 * guesses and the open questions down. What the user wrote stays as it is.
 */
export async function propose(start: Start, language: Language): Promise<Proposal> {
  let config = start.config;
  let guesses = 0;
  let loaded = await load(start.inputs, config);
  if (start.isNew) config = withRevision(config, loaded, language);
  for (let round = 0; round < rounds; round++) {
    const headers = guessHeaders(loaded.model.readings, loaded.lexicon);
    const tables = loaded.model.readings.flatMap((reading) => reading.tables);
    const attributes = guessAttributes(tables, loaded.lexicon);
    const turned = guessTurnedSheets(loaded.model.readings, loaded.lexicon);
    const found = headers.length + attributes.length + turned.length;
    if (found === 0) break;
    guesses += found;
    config = addFindings(config, { ...noFindings, headers, attributes, turned }, language);
    loaded = await load(start.inputs, config);
  }
  const isOfRules = (code: string) => code.startsWith("rule-");
  const questions = openQuestions(
    loaded.sink.diagnostics.filter(({ code }) => !isOfRules(code)),
    language,
  );
  const { model } = loaded.model;
  const before = start.inputs.glossary?.text ?? null;
  const glossary = addNames(before, model);
  const undecided = model.relatedChecks.filter(
    ({ rule }) => rule.state === "unsupported" && rule.accepted === undefined,
  ).length;
  const names = linesOf(glossary) - linesOf(before ?? "");
  return {
    config: addFindings(config, { ...noFindings, questions }, language),
    glossary,
    rules: addUndecided(start.inputs.rules?.text ?? null, model, language),
    notes: {
      config: counts(guesses, questions.length),
      glossary: names > 0 ? { ja: `（名前${names}）`, en: ` (${names} names)` } : nothing,
      rules: undecided > 0 ? { ja: `（未決${undecided}）`, en: ` (${undecided} open)` } : nothing,
    },
    open: questions.length + undecided,
  };
}

const nothing: Words = { ja: "", en: "" };

function counts(guesses: number, questions: number): Words {
  return {
    ja: `（推測${guesses}、未決${questions}）`,
    en: ` (${guesses} guesses, ${questions} open)`,
  };
}

interface Loaded {
  readonly model: LoadedModel;
  readonly lexicon: Lexicon;
  readonly sink: DiagnosticSink;
}

/** The model under the profile that a configuration's text has. */
async function load(inputs: ModelInputs, config: string): Promise<Loaded> {
  const data = (parse(config) as { readonly profile?: unknown } | null)?.profile ?? {};
  const locate = inputs.profile?.locate ?? (() => ({ file: "specgen.yaml" }));
  const sink = new DiagnosticSink();
  const model = await loadModel({ ...inputs, profile: { data, locate } }, sink);
  const lexicon = makeLexicon(extendProfile(defaultProfile, data, locate, new DiagnosticSink()));
  return { model, lexicon, sink };
}

function withRevision(config: string, { model }: Loaded, language: Language): string {
  const revision = findRevision(model.readings);
  if (revision === null) return config;
  const fresh = firstConfig({ revision, inputs: [] }, language);
  const start = /^# [^\n]*\nrevision: [^\n]*$/m;
  const [lines = ""] = start.exec(fresh) ?? [];
  return config.replace(start, () => lines);
}

function linesOf(text: string): number {
  return text.split("\n").filter((line) => line !== "").length;
}
