import type { Table, TableRow } from "../profile/table.js";
import { messageIdOf } from "./check-row.js";
import type { Message } from "./model.js";
import { placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { readMessage } from "./read-messages.js";

/**
 * The messages that stand beside checks and not in the list of messages; equal ones are one. A text that
 * is not that of its id elsewhere is reported.
 */
export function readCheckMessages(
  tables: readonly Table[],
  listed: readonly Message[],
  context: ReadContext,
): readonly Message[] {
  const known = new Map(listed.map((message) => [message.id, message]));
  const added: Message[] = [];
  const checkTables = [...tablesOf(tables, "item-checks"), ...tablesOf(tables, "related-checks")];
  for (const table of checkTables) {
    for (const row of table.rows) {
      const message = messageOf(table, row, context, (id) => known.get(id));
      if (message === null) continue;
      known.set(message.id, message);
      added.push(message);
    }
  }
  return added;
}

/** The message of a check's row, if it is a new one. */
function messageOf(
  table: Table,
  row: TableRow,
  context: ReadContext,
  knownAs: (id: string) => Message | undefined,
): Message | null {
  const text = row.text("messageText");
  const id = messageIdOf(table, row, context);
  if (text === "" || context.lexicon.isNone(text) || id === undefined) return null;
  const known = knownAs(id);
  if (known === undefined) {
    return readMessage(table, row, { id, source: refIn(table, row, "messageText") }, context);
  }
  if (!isText(text, known)) {
    context.sink.report("spec-message-differs", {
      at: placeOf(refIn(table, row, "messageText")),
      related: [placeOf(known.source)],
      args: { id, found: text },
    });
  }
  return null;
}

/** Whether a text is that of a message, or is it with its placeholders filled in. */
function isText(text: string, { text: template, placeholders }: Message): boolean {
  const folded = fold(text);
  if (folded === fold(template)) return true;
  let rest = template;
  let pattern = "";
  for (const { token } of placeholders) {
    const at = rest.indexOf(token);
    if (at < 0) return false;
    pattern += `${escapeRegExp(fold(rest.slice(0, at)))}.+`;
    rest = rest.slice(at + token.length);
  }
  return (
    placeholders.length > 0 &&
    new RegExp(`^${pattern}${escapeRegExp(fold(rest))}$`, "u").test(folded)
  );
}

function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
