import { visible } from "../../../diagnostics/render.js";
import type { Ambiguity } from "../../change.js";
import { subjectWords } from "../../words/kind-words.js";
import { cellText, evidenceText, shortList } from "../lists.js";
import { say } from "../say.js";
import type { TextOptions } from "./report.js";

/** The pairs that a person should decide, each with its candidates and what speaks for them. */
export function ambiguityLines(
  ambiguous: readonly Ambiguity[],
  { language }: TextOptions,
): readonly string[] {
  if (ambiguous.length === 0) return [];
  return [
    "",
    `■ ${say(language, "ambiguousHead", { count: ambiguous.length })}`,
    `    ${say(language, "ambiguousHow")}`,
    ...ambiguous.flatMap(({ kind, layouts, before, candidates }) => [
      "",
      visible(
        `${subjectWords[kind][language]} ${before.id} ${before.name} (${cellText(before.source)}) ${shortList(layouts, language)}`,
      ).trimEnd(),
      ...candidates.flatMap(({ id, name, source, evidence }) => [
        `    ${say(language, "candidate")} ${visible(`${id} ${name} (${cellText(source)})`)}`,
        `        ${evidenceText(evidence, language)}`,
      ]),
    ]),
  ];
}
