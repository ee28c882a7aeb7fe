import type { Place } from "../diagnostics/problem.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { RuleVocabulary, TokenClass } from "./vocabulary.js";

/** Words of these classes stand for things that the program has to know; a new one would mean nothing. */
const closedClasses: ReadonlySet<string> = new Set(["contextDate", "charset"]);

/**
 * A vocabulary with the user's words. A word that it has in another class changes its class; a class
 * that it does not have is reported at the place that `locate` gives.
 */
export function extendVocabulary(
  base: RuleVocabulary,
  words: Readonly<Record<string, readonly string[]>>,
  locate: (path: readonly string[]) => Place,
  sink: DiagnosticSink,
): RuleVocabulary {
  const own = new Set(Object.values(words).flat());
  if (own.size === 0) return base;
  const classes = Object.keys(base).filter((name) => !closedClasses.has(name));
  for (const name of Object.keys(words)) {
    if (classes.includes(name)) continue;
    const args = { found: name, expected: classes.join(", ") };
    sink.report("profile-invalid", { at: locate(["rules", "words", name]), args });
  }
  const extended = (Object.entries(base) as [TokenClass, readonly string[]][]).map(
    ([name, known]) => [name, [...known.filter((word) => !own.has(word)), ...(words[name] ?? [])]],
  );
  return Object.fromEntries(extended) as RuleVocabulary;
}
