import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { effectMeanings, effectWords } from "../../words/kind-words.js";
import { countEffects } from "../counts.js";
import type { DescribedChange } from "../describe.js";
import { countsText, sizeRows, stepText } from "../head.js";
import { say } from "../say.js";
import { factList } from "./fact-list.js";
import { pageTexts } from "./texts.js";

/** The head of the page: the revisions, how much changed, and what each effect means. */
export function overview(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  language: Language,
): Markup {
  const { before, after } = diff;
  const sizes = sizeRows(diff, language).map(
    ({ name, before: old, after: now }) => [name, old === now ? now : `${old} → ${now}`] as const,
  );
  const cards = countEffects(changes).map(
    ({ effect, changes: own }) =>
      markup`<li class="${effect}"><b>${own.length}</b><strong>${effectWords[effect][language]}</strong><span>${effectMeanings[effect][language]}</span></li>`,
  );
  return markup`<header>
<p class="kicker">${pageTexts(language).kicker}</p>
<h1>${before.revision} <span class="arrow">→</span> ${after.revision}</h1>
<p class="counts">${countsText(changes, language)} <span class="step">${say(language, "step")}: ${stepText(diff, language)}</span></p>
${factList(sizes)}<ul class="effects">${cards}</ul>
${cards.length === 0 ? [] : [markup`<p class="hint">${say(language, "several")}</p>\n`]}</header>
`;
}
