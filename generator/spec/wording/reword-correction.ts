import type { CorrectedFact, Correction, FactValue } from "../model.js";
import type { Reworder } from "./reword.js";

/** Facts that a correction may change and that are words of the spec. */
const labels = ["name", "nameEn", "label", "labelEn", "attribute"];
const sentences = ["note", "sentence", "text", "remedy"];

/** A correction without the words that it changed. Its reason and origin are the maker's own words. */
export function rewordCorrection(correction: Correction, reworder: Reworder): Correction {
  return {
    ...correction,
    changes: correction.changes.map((change) => rewordChange(change, reworder)),
  };
}

function rewordChange(change: CorrectedFact, reworder: Reworder): CorrectedFact {
  const { from, to, ...facts } = change;
  const value = (text: FactValue): FactValue => rewordValue(change.fact, text, reworder);
  return {
    ...facts,
    target: change.of === "item" ? reworder.key(change.target) : change.target,
    ...(from === undefined ? {} : { from: value(from) }),
    ...(to === undefined ? {} : { to: value(to) }),
    source: reworder.source(change.source),
  };
}

function rewordValue(fact: string, value: FactValue, { words }: Reworder): FactValue {
  if (typeof value !== "string") return value;
  if (labels.includes(fact)) return words.correctedLabel(value);
  return sentences.includes(fact) ? words.correctedSentence(value) : value;
}
