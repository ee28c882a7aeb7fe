import type { HistoryEntry, SpecModel } from "../../spec/model.js";
import type { Change } from "../change.js";
import type { HistoryFindings } from "../revision-diff.js";
import { compareRevisions } from "../revision-order.js";
import { coverageOf, type NamesOf } from "./covers.js";
import { firstEdition, isUndeclarable } from "./words.js";

/** Holds what the 改版履歴 sheets of the newer spec say against what was found. */
export function compareHistory(
  before: SpecModel,
  after: SpecModel,
  changes: readonly Change[],
): HistoryFindings {
  const isThere = after.history.length > 0;
  const entries = newEntries(before, after);
  // No history speaks of the step back from a later revision.
  if (!isThere || isLater(before.revision, after.revision, false))
    return { isThere, entries, undeclared: [], absent: [] };
  const namesOf = namesIn(before, after);
  const covered = new Set<Change>();
  const absent: HistoryEntry[] = [];
  for (const entry of entries) {
    const found = changes.map((change) => coverageOf(entry, change, namesOf));
    const named = found.includes("named");
    // A line that names something which did not change speaks of nothing else either.
    const counts = named || (entry.item ?? "") === "";
    changes.forEach((change, index) => {
      if (counts && found[index] !== null) covered.add(change);
    });
    const isFound = named || (counts && found.includes("meant"));
    if (!isFound && !firstEdition.test(entry.text.trim())) absent.push(entry);
  }
  const undeclared = changes.filter(
    (change) => !covered.has(change) && !isUndeclarable(change.rule),
  );
  return { isThere, entries, undeclared: undeclared.map(({ fingerprint }) => fingerprint), absent };
}

/**
 * The lines that the older spec does not have, of revisions after it. Where its own lines are known,
 * what is new of its own revision counts, too: specs are distributed again without another number.
 */
function newEntries(before: SpecModel, after: SpecModel): readonly HistoryEntry[] {
  const known = new Set(before.history.map(textOf));
  const isNew = ({ revision }: HistoryEntry) =>
    known.size === 0
      ? isLater(revision, before.revision, true)
      : !isLater(before.revision, revision, false);
  return after.history.filter((entry) => !known.has(textOf(entry)) && isNew(entry));
}

function textOf({ revision, sheet = "", item = "", text }: HistoryEntry): string {
  return JSON.stringify([revision, sheet, item, text]);
}

/** Whether a revision comes after another; where they are no numbers, what is given for that. */
function isLater(revision: string, than: string, unknown: boolean): boolean {
  const order = compareRevisions(revision, than);
  return order === null ? unknown : order > 0;
}

/** The list of a code, and the names of layouts. */
function namesIn(before: SpecModel, after: SpecModel): NamesOf {
  const lists = new Map(
    [...before.codeLists, ...after.codeLists].map(({ id, name }) => [id, name]),
  );
  const layouts = new Map([...before.layouts, ...after.layouts].map(({ id, name }) => [id, name]));
  return ({ subject, layouts: ids }) => {
    const id = (subject.after ?? subject.before)?.id ?? "";
    const list = subject.kind === "code" ? lists.get(id.slice(0, id.indexOf(":"))) : undefined;
    const names = subject.kind === "layout" ? ids.flatMap((each) => layouts.get(each) ?? []) : [];
    return list === undefined ? names : [list, ...names];
  };
}
