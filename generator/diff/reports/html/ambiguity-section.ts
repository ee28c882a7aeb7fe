import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import type { Ambiguity } from "../../change.js";
import { subjectWords } from "../../words/kind-words.js";
import { cellText, evidenceText, shortList } from "../lists.js";
import { say } from "../say.js";

/** The pairs that a person should decide. */
export function ambiguitySection(
  ambiguous: readonly Ambiguity[],
  language: Language,
): readonly Markup[] {
  if (ambiguous.length === 0) return [];
  return [
    markup`<section id="ambiguous">
<h2>${say(language, "ambiguousHead", { count: ambiguous.length })}</h2>
<p class="hint">${say(language, "ambiguousHow")}</p>
${ambiguous.map((each) => pairCard(each, language))}</section>
`,
  ];
}

function pairCard({ kind, layouts, before, candidates }: Ambiguity, language: Language): Markup {
  const rows = candidates.map(
    ({
      id,
      name,
      source,
      evidence,
    }) => markup`<tr><th scope="row">${say(language, "candidate")}</th><td class="value">${name} <code>${id}</code></td><td>${evidenceText(evidence, language)}</td><td class="cells">${cellText(source)}</td></tr>
`,
  );
  return markup`<article class="pair">
<h3>${subjectWords[kind][language]} ${before.name} <code>${before.id}</code></h3>
<p class="hint">${cellText(before.source)} ${shortList(layouts, language)}</p>
<table class="sides">${rows}</table>
</article>
`;
}
