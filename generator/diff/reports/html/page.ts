import { createHash } from "node:crypto";
import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { areaWords } from "../../words/kind-words.js";
import { type AreaChanges, byArea, describeChanges } from "../describe.js";
import { sayOfData } from "../data/words.js";
import { reportTitle } from "../head.js";
import type { ReportOptions } from "../options.js";
import { say } from "../say.js";
import { ambiguitySection } from "./ambiguity-section.js";
import { changeCard } from "./change-card.js";
import { dataSection } from "./data-section.js";
import { filterForm } from "./filter-form.js";
import { historySection } from "./history-section.js";
import { overview } from "./overview.js";
import { script } from "./script.js";
import { style } from "./style.js";
import { pageTexts } from "./texts.js";

/** How every page begins, by which an earlier one is told from a file of somebody else's. */
export const diffPageStart = "<!doctype html>\n<!-- specgen diff -->\n";

/**
 * The diff as one page that needs nothing from elsewhere. Its policy lets only its own style and script in, by
 * their hashes; every text of the specs is escaped. Without the script all changes are shown.
 */
export function htmlReport(diff: RevisionDiff, options: ReportOptions): string {
  const { language } = options;
  const text = pageTexts(language);
  const changes = describeChanges(diff, options);
  const parts = byArea(changes);
  const body = markup`<a class="skip" href="#changes">${text.skip}</a>
${overview(diff, changes, language)}<div class="columns">
<aside>
${filterForm(changes, language)}${contents(diff, parts, language)}</aside>
<main id="changes">
<p id="nothing" hidden>${text.nothing}</p>
${parts.map((part) => areaSection(part, language))}${ambiguitySection(diff.ambiguous, language)}${historySection(diff, changes, language)}${dataSection(diff, language)}</main>
</div>
`;
  return `${diffPageStart}${head(reportTitle(diff, language), language)}${body}<script>${script}</script>\n</body>\n</html>\n`;
}

function head(title: string, language: Language): string {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const start = markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>`;
  return `${start}\n<style>${style}</style>\n</head>\n<body>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function areaSection({ area, changes }: AreaChanges, language: Language): Markup {
  return markup`<section class="area" id="area-${area}">
<h2>${areaWords[area][language]} <b>${changes.length}</b></h2>
${changes.map((each) => changeCard(each, language))}</section>
`;
}

function contents(
  { ambiguous, data }: RevisionDiff,
  parts: readonly AreaChanges[],
  language: Language,
): Markup {
  const links = [
    ...parts.map(({ area, changes }) => [
      `area-${area}`,
      `${areaWords[area][language]} (${changes.length})`,
    ]),
    ...(ambiguous.length === 0
      ? []
      : [["ambiguous", say(language, "ambiguousHead", { count: ambiguous.length })]]),
    ["history", say(language, "historyHead")],
    ...(data === undefined ? [] : [["data", sayOfData(language, "head")]]),
  ].map(([id = "", word = ""]) => markup`<li><a href="#${id}">${word}</a></li>`);
  return markup`<nav aria-label="${pageTexts(language).contents}"><p class="label">${pageTexts(language).contents}</p><ul>${links}</ul></nav>
`;
}
