import { describeDiagnostic, renderPlace } from "../diagnostics/render.js";
import type { Language } from "../diagnostics/language.js";
import type { Diagnostic } from "../diagnostics/sink.js";

/** So many questions of one kind are listed: one mistake of reading can raise hundreds. */
const mostOfKind = 5;

const texts = {
  ja: {
    more: (code: string, count: number) => `${code} ほか${count}件（specgen check で見られます）`,
    places: "か所",
  },
  en: {
    more: (code: string, count: number) => `${code} ${count} more (see specgen check)`,
    places: " places",
  },
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
  const byCode = new Map<string, string[]>();
  for (const { first, count } of groups.values()) {
    const { title, fix } = describeDiagnostic(first, language);
    const place = first.at === null ? "" : `${renderPlace(first.at)}`;
    const places = count > 1 ? `${place} … ${count}${texts[language].places}` : place;
    const line = `${first.code} ${places}: ${shorten(title)} → ${fix}`;
    byCode.set(first.code, [...(byCode.get(first.code) ?? []), line]);
  }
  return [...byCode].flatMap(([code, lines]) => {
    const rest = lines.length - mostOfKind;
    const listed = lines.slice(0, mostOfKind);
    return rest > 0 ? [...listed, texts[language].more(code, rest)] : listed;
  });
}

/** Lists of known words can be long; what was found stands before them. */
function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
