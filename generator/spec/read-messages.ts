import type { Lexicon } from "../profile/lexicon.js";
import type { Table, TableRow } from "../profile/table.js";
import type { Message, MessageArgument } from "./model.js";
import { placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { readSeverity } from "./check-row.js";

/** Reads the message list and what each placeholder stands for. */
export function readMessages(tables: readonly Table[], context: ReadContext): readonly Message[] {
  return tablesOf(tables, "messages").flatMap((table) =>
    table.rows.map((row) => {
      const place = { id: row.text("messageId"), source: refIn(table, row, "messageId") };
      return readMessage(table, row, place, context);
    }),
  );
}

/** The message in a row, under an id. */
export function readMessage(
  table: Table,
  row: TableRow,
  { id, source }: Pick<Message, "id" | "source">,
  context: ReadContext,
): Message {
  const text = row.text("messageText");
  const remedy = row.text("remedy");
  if (text === "") {
    context.sink.report("spec-message-without-text", { at: placeOf(source), args: { found: id } });
  }
  return {
    id,
    severity: readSeverity(table, row, context),
    text,
    placeholders: readPlaceholders(table, row, text, context),
    ...(remedy === "" || context.lexicon.isNone(remedy) ? {} : { remedy }),
    source,
  };
}

function readPlaceholders(
  table: Table,
  row: TableRow,
  text: string,
  { lexicon, sink }: ReadContext,
): Message["placeholders"] {
  const meanings = statedMeanings(row.text("messageArguments"), lexicon);
  const { placeholders, unknown } = placeholdersIn(text, meanings, lexicon);
  for (const token of unknown) {
    sink.report("spec-unknown-placeholder", {
      at: placeOf(refIn(table, row, "messageText")),
      args: { found: token, expected: Object.keys(lexicon.profile.messageArguments).join("、") },
    });
  }
  return placeholders;
}

/** The placeholders of a text, by the meanings stated for them or else by their own words; `unknown` have neither. */
export function placeholdersIn(
  text: string,
  meanings: ReadonlyMap<string, MessageArgument>,
  lexicon: Lexicon,
): { readonly placeholders: Message["placeholders"]; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const placeholders = findPlaceholders(text, lexicon).flatMap(({ token, word }) => {
    const argument = meanings.get(token) ?? lexicon.argumentOf(word);
    if (argument !== undefined) return [{ token, argument }];
    unknown.push(token);
    return [];
  });
  return { placeholders: tellItemsApart(placeholders), unknown };
}

/** Lists call both of two items an item: the first is the one at fault, the second the one beside it. */
function tellItemsApart(placeholders: Message["placeholders"]): Message["placeholders"] {
  if (placeholders.some(({ argument }) => argument === "otherItem")) return placeholders;
  const tokens = new Set(
    placeholders.filter(({ argument }) => argument === "item").map(({ token }) => token),
  );
  const [, other] = tokens;
  if (tokens.size !== 2) return placeholders;
  return placeholders.map(({ token, argument }) => ({
    token,
    argument: token === other ? "otherItem" : argument,
  }));
}

interface FoundPlaceholder {
  readonly token: string;
  readonly word: string;
}

/** Placeholders in order of appearance; where patterns overlap the first of the profile wins. */
function findPlaceholders(text: string, { profile }: Lexicon): readonly FoundPlaceholder[] {
  if (profile.placeholders.length === 0) return [];
  const pattern = new RegExp(profile.placeholders.map((source) => `(?:${source})`).join("|"), "gu");
  return [...text.matchAll(pattern)].map((match) => ({
    token: match[0],
    word: match.slice(1).find((group) => group !== undefined) ?? "",
  }));
}

/** What the arguments column says: `{0}:項目名 {1}:桁数`. */
function statedMeanings(text: string, lexicon: Lexicon): ReadonlyMap<string, MessageArgument> {
  const meanings = new Map<string, MessageArgument>();
  const normalised = text.normalize("NFKC");
  const found = findPlaceholders(normalised, lexicon);
  let at = 0;
  for (const [index, { token }] of found.entries()) {
    const start = normalised.indexOf(token, at) + token.length;
    const next = found[index + 1];
    const end = next === undefined ? normalised.length : normalised.indexOf(next.token, start);
    const word = normalised.slice(start, end).replace(/^[\s:=…]+|[\s、,;]+$/gu, "");
    const argument = lexicon.argumentOf(word);
    if (argument !== undefined) meanings.set(token, argument);
    at = start;
  }
  return meanings;
}
