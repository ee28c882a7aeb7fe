import { describeDiagnostic, renderPlace } from "../diagnostics/render.js";
import type { Language } from "../diagnostics/language.js";
import type { Diagnostic } from "../diagnostics/sink.js";

/** The most questions that are listed; the first answers often settle the others. */
const most = 100;

const texts = {
  ja: { more: (count: number) => `ほか${count}件（specgen check で見られます）`, places: "か所" },
  en: { more: (count: number) => `${count} more (see specgen check)`, places: " places" },
} as const;

/** What the user has to decide, a line for each kind of problem and word, with how often and where first. */
export function openQuestions(
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly string[] {
  const groups = new Map<string, { readonly first: Diagnostic; count: number }>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === "info") continue;
    const key = JSON.stringify([diagnostic.code, diagnostic.args["found"] ?? diagnostic.at]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: diagnostic, count: 1 });
    else group.count += 1;
  }
  const lines = [...groups.values()].map(({ first, count }) => {
    const { title, fix } = describeDiagnostic(first, language);
    const place = first.at === null ? "" : `${renderPlace(first.at)}`;
    const places = count > 1 ? `${place} … ${count}${texts[language].places}` : place;
    return `${first.code} ${places}: ${shorten(title)} → ${fix}`;
  });
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), texts[language].more(rest)] : lines;
}

/** Lists of known words can be long; what was found stands before them. */
function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
