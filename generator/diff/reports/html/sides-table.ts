import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import type { DescribedChange, DescribedSide } from "../describe.js";
import { cellTexts, shortList } from "../lists.js";
import { say } from "../say.js";
import { changedParts, type CutText } from "./changed-part.js";

/** What each revision says and where; where both say nearly the same, what differs is marked. */
export function sidesTable({ before, after }: DescribedChange, language: Language): Markup {
  const cuts = before === null || after === null ? null : changedParts(before.text, after.text);
  const [old, now] = [
    cuts === null ? valueMarkup(before, language) : deleted(cuts.before),
    cuts === null ? valueMarkup(after, language) : inserted(cuts.after),
  ];
  return markup`<table class="sides">
${row("before", old, before, language)}${row("after", now, after, language)}</table>
`;
}

function row(
  which: "before" | "after",
  value: Markup,
  side: DescribedSide | null,
  language: Language,
): Markup {
  const cells = shortList(cellTexts(side?.sources ?? []), language);
  return markup`<tr class="${which}"><th scope="row">${say(language, which)}</th><td class="value">${value}</td><td class="cells">${cells}</td></tr>
`;
}

function valueMarkup(side: DescribedSide | null, language: Language): Markup {
  return side === null
    ? markup`<span class="absent">${say(language, "absent")}</span>`
    : markup`${side.text}`;
}

function deleted({ start, changed, end }: CutText): Markup {
  return changed === "" ? markup`${start}${end}` : markup`${start}<del>${changed}</del>${end}`;
}

function inserted({ start, changed, end }: CutText): Markup {
  return changed === "" ? markup`${start}${end}` : markup`${start}<ins>${changed}</ins>${end}`;
}
