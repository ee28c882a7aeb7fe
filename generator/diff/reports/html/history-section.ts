import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import type { RevisionDiff } from "../../revision-diff.js";
import type { DescribedChange } from "../describe.js";
import { describeHistory, entryText } from "../history.js";
import { cellText } from "../lists.js";
import { say } from "../say.js";

/** What the 改版履歴 says against what was found. */
export function historySection(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  language: Language,
): Markup {
  const { remarks, undeclared, absent } = describeHistory(diff, changes, language);
  const list = (phrase: "undeclaredHead" | "absentHead", entries: readonly Markup[]) =>
    entries.length === 0
      ? []
      : [
          markup`<h3>${say(language, phrase, { count: entries.length })}</h3>\n<ul>${entries}</ul>\n`,
        ];
  const links = undeclared.map(
    ({ change, title }) =>
      markup`<li><a href="#c-${change.fingerprint}">${title}</a> <code>${change.fingerprint}</code></li>`,
  );
  const lines = absent.map(
    (entry) =>
      markup`<li>${entryText(entry)} <span class="cells">${cellText(entry.source)}</span></li>`,
  );
  return markup`<section id="history">
<h2>${say(language, "historyHead")}</h2>
${remarks.map((remark) => markup`<p>${remark}</p>\n`)}${list("undeclaredHead", links)}${list("absentHead", lines)}</section>
`;
}
