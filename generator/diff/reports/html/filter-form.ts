import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import { areaWords, effectWords } from "../../words/kind-words.js";
import { countEffects } from "../counts.js";
import { byArea, type DescribedChange } from "../describe.js";
import { pageTexts } from "./texts.js";

interface Option {
  readonly value: string;
  readonly word: string;
  readonly count: number;
}

/** What can be chosen. It is hidden until the script runs: without it everything is shown. */
export function filterForm(changes: readonly DescribedChange[], language: Language): Markup {
  const text = pageTexts(language);
  const areas = byArea(changes).map(({ area, changes: own }) => ({
    value: area,
    word: areaWords[area][language],
    count: own.length,
  }));
  const effects = countEffects(changes).map(({ effect, changes: own }) => ({
    value: effect,
    word: effectWords[effect][language],
    count: own.length,
  }));
  const count = changes.filter(({ isDeclared }) => isDeclared === false).length;
  const undeclared = { value: "undeclared", word: text.onlyUndeclared, count };
  return markup`<form id="filter" aria-label="${text.filter}" hidden>
<p><label class="search">${text.search}<input type="search" name="search" placeholder="${text.searchHint}" autocomplete="off"></label></p>
${choices(text.effect, "effect", effects, text.chooseHint)}${choices(text.area, "area", areas, text.chooseHint)}${count === 0 ? [] : [markup`<p>${choice("state", undeclared)}</p>\n`]}<p class="state"><output id="shown" data-text="${text.shown}"></output> <button type="reset">${text.showAll}</button></p>
</form>
`;
}

function choices(
  legend: string,
  name: string,
  options: readonly Option[],
  hint: string,
): readonly Markup[] {
  if (options.length === 0) return [];
  const boxes = options.map((option) => choice(name, option));
  return [markup`<fieldset><legend>${legend} <small>${hint}</small></legend>${boxes}</fieldset>\n`];
}

function choice(name: string, { value, word, count }: Option): Markup {
  return markup`<label class="choice"><input type="checkbox" name="${name}" value="${value}"><span>${word}</span> <b>${count}</b></label>`;
}
