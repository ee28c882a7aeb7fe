import type { Language } from "../../../diagnostics/language.js";
import { severityWords } from "../../../diagnostics/render.js";
import { type Markup, markup } from "../../../print/markup.js";
import { effectWords } from "../../words/kind-words.js";
import type { DescribedChange, DescribedSide } from "../describe.js";
import { type FactRow, markTexts, reasonRows, subjectRows, symbolRows } from "../fact-rows.js";
import { cellTexts, fewest } from "../lists.js";
import { say } from "../say.js";
import { factList } from "./fact-list.js";
import { sidesTable } from "./sides-table.js";
import { pageTexts } from "./texts.js";

/** A change for people who read no TypeScript; what is for developers is folded away. */
export function changeCard(described: DescribedChange, language: Language): Markup {
  const { change, rule, effects, title, reason, isDeclared } = described;
  const { fingerprint } = change;
  const chips = effects.map(
    (effect) => markup`<span class="chip ${effect}">${effectWords[effect][language]}</span>`,
  );
  const marks = markTexts(described, language).map(
    (mark) => markup`<span class="chip mark">${mark}</span>`,
  );
  const facts = [...subjectRows(described, language), ...reasonRows(described, language)];
  const state = isDeclared === false ? "undeclared" : "";
  return markup`<article class="change ${rule.severity}" id="c-${fingerprint}" data-area="${rule.area}" data-effects="${effects.join(" ")}" data-state="${state}">
<h3><span class="severity">${severityWords[rule.severity][language]}</span> ${title}</h3>
<p class="chips">${chips}${marks}</p>
<p class="reason">${reason}</p>
${sidesTable(described, language)}${factList(facts)}${details(described, language)}</article>
`;
}

function details(described: DescribedChange, language: Language): Markup {
  const { change, before, after } = described;
  const text = pageTexts(language);
  const separator = language === "ja" ? "、" : ", ";
  const whole = (label: string, all: readonly string[]): readonly FactRow[] =>
    all.length > fewest ? [[label, all.join(separator)]] : [];
  const cells = (which: "before" | "after", side: DescribedSide | null) =>
    whole(`${text.allCells} (${say(language, which)})`, cellTexts(side?.sources ?? []));
  const rows: readonly FactRow[] = [
    [say(language, "rule"), change.rule],
    ...whole(text.allLayouts, change.layouts),
    ...cells("before", before),
    ...cells("after", after),
  ];
  const symbols = symbolRows(described, language).map(
    ([kind, name]) => markup`<li>${kind} <code>${name}</code></li>`,
  );
  const list =
    symbols.length === 0
      ? []
      : [markup`<p class="label">${text.developers}</p><ul>${symbols}</ul>\n`];
  return markup`<details><summary>${text.details} <span class="fingerprint">${say(language, "fingerprint")} <code>${change.fingerprint}</code></span></summary>
${list}${factList(rows)}</details>
`;
}
