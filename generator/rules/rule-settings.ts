import type { Place } from "../diagnostics/problem.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { RuleWords } from "../profile/profile.js";
import type { SpecModel } from "../spec/model.js";
import { defaultVocabulary } from "./default-vocabulary.js";
import { extendVocabulary } from "./extend-vocabulary.js";
import type { UserRules } from "./user-rules.js";
import type { RuleVocabulary } from "./vocabulary.js";

/** What the user says of sentences, beside the sentences themselves. */
export interface RuleSettings {
  readonly vocabulary: RuleVocabulary;
  readonly userRules: UserRules;
  /** By the name of the sheet that the checks are listed on. */
  readonly polarityOfSheet: ReadonlyMap<string, RuleWords["polarity"][string]>;
}

/** Settings from the profile and `rules.yaml`. Classes and sheets that do not exist are reported at the places that `locate` gives. */
export function makeRuleSettings(
  profile: RuleWords,
  userRules: UserRules,
  { relatedChecks }: SpecModel,
  locate: (path: readonly string[]) => Place,
  sink: DiagnosticSink,
): RuleSettings {
  const sheets = new Set(relatedChecks.map(({ source }) => source.sheet));
  for (const sheet of Object.keys(profile.polarity)) {
    if (sheets.has(sheet)) continue;
    const args = { found: sheet, expected: [...sheets].join(", ") || "—" };
    sink.report("profile-invalid", { at: locate(["rules", "polarity", sheet]), args });
  }
  return {
    vocabulary: extendVocabulary(defaultVocabulary, profile.words, locate, sink),
    userRules,
    polarityOfSheet: new Map(Object.entries(profile.polarity)),
  };
}
