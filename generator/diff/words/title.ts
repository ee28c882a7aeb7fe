import { fill } from "../../diagnostics/fill.js";
import type { Language } from "../../diagnostics/language.js";
import type { Words } from "../../diagnostics/problem.js";
import { shorten } from "../../print/shorten.js";
import type { BareChange, Side, Subject } from "../change.js";
import { type ChangeRuleId, ruleOf } from "../registry.js";
import { factWords, nothingWords } from "./fact-words.js";

/** Columns that a value may take in a title; reports show it whole beside it. */
const widestValue = 48;

/** Rules whose titles give both names as `{before}` and `{after}`, so that the subject is the id. */
const namedById: ReadonlySet<ChangeRuleId> = new Set<ChangeRuleId>([
  "item-id-reassigned",
  "code-reassigned",
  "code-relabelled",
  "code-english-relabelled",
]);

/** What happened, on one line. It holds text of the spec: escape it for its place. */
export function titleOf(change: BareChange, language: Language): string {
  const rule = ruleOf(change.rule);
  const value = (side: Side | null) =>
    side === null ? nothingWords[language] : factWords(side.value, rule.values, language);
  const texts: Readonly<Record<string, () => string>> = {
    subject: () => subjectText(change.subject, namedById.has(change.rule)),
    before: () => value(change.before),
    after: () => value(change.after),
  };
  return fill(rule.title[language], (name) => {
    const text = texts[name]?.();
    return text === undefined ? undefined : shorten(text.replace(/\s+/gu, " "), widestValue);
  });
}

/** The title in both languages. */
export function titleWords(change: BareChange): Words {
  return { ja: titleOf(change, "ja"), en: titleOf(change, "en") };
}

/** What a change is about: the name where that tells it, the id where it is how people call it, else both. */
function subjectText({ kind, before, after }: Subject, byId: boolean): string {
  const named = after ?? before;
  if (named === null) return "";
  const { id, name } = named;
  if (byId || name.trim() === "") return id;
  switch (kind) {
    case "message":
    case "related-check":
      return id;
    case "item":
    case "section":
    case "spec":
      return name;
    case "layout":
    case "code-list":
    case "code":
    case "item-check":
      return name === id ? id : `${id} ${name}`;
  }
}
