import type { ChangeAction, ChangeMarks } from "./profile.js";
import { normaliseWord } from "./words.js";

/** Words with which revisions mark rows and texts: 「追加」「削除」. */
export interface ChangeWords {
  /** What the word of a column of change marks says to do; undefined for other texts. */
  inColumn(text: string): ChangeAction | undefined;
  /** A mark in brackets at either end of a text, such as 【削除】; null where there is none. */
  inText(text: string): { readonly word: string; readonly action: ChangeAction } | null;
  /** A text without such marks. */
  strip(text: string): string;
}

const open = "[【（(\\[［〔<＜《]";
const close = "[】）)\\]］〕>＞》]";

/** Prepares the words of a profile. */
export function makeChangeWords({ words }: ChangeMarks): ChangeWords {
  const actions = new Map(
    Object.entries(words).map(([word, action]) => [normaliseWord(word), action]),
  );
  const any = Object.keys(words)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
  if (any === "") return { inColumn: () => undefined, inText: () => null, strip: (text) => text };
  const start = new RegExp(`^\\s*${open}\\s*(${any})\\s*${close}\\s*`, "u");
  const end = new RegExp(`\\s*${open}\\s*(${any})\\s*${close}\\s*$`, "u");
  // Most texts have no bracket at either end.
  const mayHold = new RegExp(`^\\s*${open}|${close}\\s*$`, "u");
  return {
    inColumn: (text) => actions.get(normaliseWord(text)),
    inText(text) {
      if (!mayHold.test(text)) return null;
      const word = (start.exec(text) ?? end.exec(text))?.[1];
      if (word === undefined) return null;
      return { word, action: actions.get(normaliseWord(word)) ?? "report" };
    },
    strip: (text) => text.replace(start, "").replace(end, ""),
  };
}
