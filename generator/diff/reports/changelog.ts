import type { Language } from "../../diagnostics/language.js";
import { markdownCode, markdownText } from "../../print/markdown.js";
import type { RevisionDiff } from "../revision-diff.js";
import { effects, effectMeanings, effectWords } from "../words/kind-words.js";
import { type DescribedChange, describeChanges } from "./describe.js";
import { effectsText } from "./fact-rows.js";
import { stepText } from "./head.js";
import { shortList } from "./lists.js";
import { say } from "./say.js";

/**
 * The `CHANGELOG.md` of a generated package: a section for each step from one revision to the next, in the order
 * given (newest first). A change stands once, under the gravest thing that it breaks. The text
 * depends on the diffs alone: no dates, no places of files, nothing that was accepted.
 */
export function changelog(steps: readonly RevisionDiff[], language: Language): string {
  const blocks = [
    `# ${say(language, "changelogTitle")}`,
    ...steps.flatMap((diff) => stepBlocks(diff, language)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function stepBlocks(diff: RevisionDiff, language: Language): readonly string[] {
  const changes = describeChanges(diff, { language });
  const { before, after } = diff;
  const step = stepText(diff, language);
  const head = say(language, "changelogStep", {
    before: before.revision,
    after: after.revision,
    step,
  });
  return [
    `## ${markdownText(head)}`,
    ...(changes.length === 0 ? [say(language, "noChanges")] : []),
    ...effects.flatMap((effect) => {
      const own = changes.filter((each) => gravest(each) === effect);
      if (own.length === 0) return [];
      return [
        `### ${effectWords[effect][language]} (${own.length})`,
        effectMeanings[effect][language],
        own.map((each) => entry(each, language)).join("\n"),
      ];
    }),
  ];
}

function gravest({ effects: own }: DescribedChange) {
  return effects.find((effect) => own.includes(effect));
}

function entry(described: DescribedChange, language: Language): string {
  const { change, title, effects: own } = described;
  const { layouts, fingerprint } = change;
  const facts = [
    ...(layouts.length === 0 ? [] : [markdownText(shortList(layouts, language))]),
    ...(own.length === 1 ? [] : [effectsText(described, language)]),
    markdownCode(fingerprint),
  ];
  return `- ${markdownText(title)} (${facts.join("; ")})`;
}
