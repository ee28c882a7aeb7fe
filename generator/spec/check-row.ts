import type { Table, TableRow } from "../profile/table.js";
import type { CheckSeverity } from "./model.js";
import { placeOf, type ReadContext, refIn, refOf, reportOnce } from "./read-context.js";

/** What the rows of both tables of checks, and of messages, have. */

/** The number of a check; where the spec gives none, one made from its place, which is reported. */
export function checkNumber(table: Table, row: TableRow, context: ReadContext): string {
  const stated = row.text("checkNo");
  if (stated !== "" && !context.lexicon.isNone(stated)) return stated;
  const source = refOf(table, row.start);
  const made = `${source.sheet.trim()} ${source.cell}`;
  reportOnce(context, "spec-missing-check-number", { at: placeOf(source), args: { made } });
  return made;
}

/** Severity of a check or message; an error where the spec says nothing. */
export function readSeverity(table: Table, row: TableRow, context: ReadContext): CheckSeverity {
  const { lexicon } = context;
  const text = row.text("severity");
  if (text === "") return "error";
  const severity = lexicon.severityOf(text);
  if (severity !== undefined) return severity;
  reportOnce(context, "spec-unknown-severity", {
    at: placeOf(refIn(table, row, "severity")),
    args: { found: text, expected: Object.keys(lexicon.profile.severities).join("、") },
  });
  return "error";
}

/** The id of a check's message; one made from the check's number where the row has only the text. */
export function messageIdOf(table: Table, row: TableRow, context: ReadContext): string | undefined {
  const { lexicon } = context;
  const id = row.text("messageId");
  if (id !== "" && !lexicon.isNone(id)) return id;
  const text = row.text("messageText");
  if (text === "" || lexicon.isNone(text)) return undefined;
  return `MSG-${checkNumber(table, row, context)}`;
}
