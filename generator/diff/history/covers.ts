import { normaliseWord } from "../../profile/words.js";
import type { HistoryEntry } from "../../spec/model.js";
import type { Change, Named } from "../change.js";
import { labelLikeness } from "../match/likeness.js";
import { ruleOf } from "../registry.js";
import { anyAction, areaWords, namesAction } from "./words.js";

/** Names of a change besides those of its subject: its code list, its layouts. */
export type NamesOf = (change: Change) => readonly string[];

export type Coverage = "named" | "meant" | null;

/**
 * Whether a line of the history is about a change: `named` where it names its subject, `meant` where
 * it speaks of such changes in that sheet or book without naming one.
 */
export function coverageOf(entry: HistoryEntry, change: Change, namesOf: NamesOf): Coverage {
  if (!isInScope(entry, change, namesOf)) return null;
  const text = `${entry.item ?? ""} ${entry.text}`;
  const acts = namesAction(change.rule, text);
  if (isNamed(entry, change, namesOf)) return acts || anyAction.test(text) ? "named" : null;
  // The column for items may name a fact, such as 項番 or 桁数.
  if (namesAction(change.rule, entry.item ?? "")) return "named";
  const { area } = ruleOf(change.rule);
  return acts && areaWords[area].test(text) ? "meant" : null;
}

function isInScope(
  { sheet = "", source }: HistoryEntry,
  change: Change,
  namesOf: NamesOf,
): boolean {
  const places = [...(change.before?.sources ?? []), ...(change.after?.sources ?? [])];
  if (!places.some(({ file }) => bookOf(file) === bookOf(source.file))) return false;
  const wanted = normaliseWord(sheet);
  if (wanted === "") return true;
  const { before, after } = change.subject;
  const own = change.subject.kind === "layout" ? [before?.name ?? "", after?.name ?? ""] : [];
  const names = [...change.layouts, ...namesOf(change), ...own];
  return (
    places.some((place) => normaliseWord(place.sheet) === wanted) ||
    names.some((name) => normaliseWord(name).includes(wanted))
  );
}

/**
 * The title of a workbook: without folder, ending, and what stands in brackets, such as a volume.
 * Sheets that were exported one by one are a workbook by their folder.
 */
function bookOf(file: string): string {
  const path = /\.csv$/i.test(file) ? file.replace(/\/?[^/]*$/, "") : file.replace(/\.[^./]*$/, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  return normaliseWord(name.replace(/[（(].*$/u, ""));
}

function isNamed(entry: HistoryEntry, change: Change, namesOf: NamesOf): boolean {
  const { before, after } = change.subject;
  const names = [before, after]
    .filter((named): named is Named => named !== null)
    .flatMap(({ id, name }) => [id, name])
    .concat(namesOf(change));
  const item = entry.item ?? "";
  const asked = item === "" ? [] : item.split(/[、,／/\n]/u);
  return names.some((name) => asked.some((word) => isAbout(word, name)) || isIn(name, entry.text));
}

/** Whether a word of the column for items is a name, or the greater part of it. */
function isAbout(word: string, name: string): boolean {
  const [one, other] = [normaliseWord(word.replace(/[等他]$/u, "")), normaliseWord(name)];
  if (one.length < 2 || other.length < 2) return one === other && one !== "";
  return other.includes(one) || one.includes(other) || labelLikeness(one, other) >= alike;
}

const alike = 0.6;

/** Whether a text has a name in it; names of one or two characters are in too many texts but for quotes. */
function isIn(name: string, text: string): boolean {
  const plain = normaliseWord(name);
  const quoted = [...text.matchAll(/[「『“"]([^「」『』“”"]+)[」』”"]/gu)].map(
    ([, word = ""]) => word,
  );
  if (plain !== "" && quoted.some((word) => normaliseWord(word) === plain)) return true;
  return plain.length >= 3 && normaliseWord(text).includes(plain);
}
