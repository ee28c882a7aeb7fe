import { fillHistory } from "../cover.js";
import type { SampleSources } from "../tables.js";
import type { DraftSheet } from "./draft.js";
import { datesAsSerials, versionsAsNumbers } from "./numbers.js";
import type { Random } from "./random.js";
import { readDrafts } from "./read-draft.js";
import { showGroups } from "./texts.js";

/** 改版履歴 of a book: versions are numbers, dates are days, and what comes again is left out. */
export function messyHistory(title: string, sources: SampleSources, random: Random): DraftSheet {
  const fill = (workbook: Parameters<typeof fillHistory>[0]) =>
    fillHistory(workbook, title, sources.history);
  const sheet = readDrafts(fill, sources).get("改版履歴");
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined) throw new Error(`${title} has no history`);
  showGroups(table, ["版", "改版日"], random.pick(["merged", "once", "ditto"]));
  versionsAsNumbers(table, "版");
  datesAsSerials(table, "改版日", random);
  return { ...sheet, name: random.pick(["改版履歴 ", "改版履歴"]) };
}
