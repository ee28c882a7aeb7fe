import type { Lexicon } from "../../profile/lexicon.js";
import type { Message } from "../model.js";
import { placeholdersIn } from "../read-messages.js";
import { changeSubjects } from "./change-subjects.js";
import type { PartKind } from "./part-kind.js";
import { isOne } from "./is-one.js";
import type { Identity, Ledger } from "./ledger.js";
import type { Entry } from "./overlay.js";
import { recordAdded } from "./record-added.js";

const messageKind: PartKind<Message> = {
  main: "text",
  facts: () => ["text", "severity", "remedy"],
  sourceOf: ({ source }) => source,
  unfit: () => null,
};

function identityOf(id: string): Identity {
  return { of: "message", target: id };
}

/** The messages with their corrections. */
export function correctMessages(
  messages: readonly Message[],
  entries: readonly Entry[],
  file: string,
  lexicon: Lexicon,
  ledger: Ledger,
): readonly Message[] {
  const known = messages.map(({ id }) => id);
  const added: Message[] = [];
  for (const entry of entries) {
    const { target, change } = entry;
    if (target.kind !== "message") continue;
    const found = messages.filter(({ id }) => id === target.id);
    const identity = identityOf(target.id);
    if (change.kind === "add") {
      const message = addedMessage(entry, file, lexicon, ledger);
      if (message === null) continue;
      if (recordAdded(entry, identity, message, found[0], messageKind, ledger)) added.push(message);
    } else if (isOne(entry, target.id, found, known, ledger)) {
      const subjects = found.map((element) => ({ identity, element }));
      const texts = change.kind === "set" ? change.facts : [];
      const said = texts.find(({ fact }) => fact === "text")?.to;
      const old = found[0]?.placeholders ?? [];
      if (typeof said === "string" && placeholders(entry, said, old, lexicon, ledger) === null) {
        continue;
      }
      changeSubjects(entry, change, subjects, messageKind, ledger);
    }
  }
  const settled = messages.flatMap((message) => {
    const now = ledger.settle(identityOf(message.id), message);
    if (now === null || now.text === message.text) return now ?? [];
    const meanings = new Map(message.placeholders.map(({ token, argument }) => [token, argument]));
    return { ...now, placeholders: placeholdersIn(now.text, meanings, lexicon).placeholders };
  });
  return [...settled, ...added];
}

/** The placeholders of a text; null, reported, where one means nothing. */
function placeholders(
  { id, at }: Entry,
  text: string,
  old: Message["placeholders"],
  lexicon: Lexicon,
  { sink }: Ledger,
): Message["placeholders"] | null {
  const meanings = new Map(old.map(({ token, argument }) => [token, argument]));
  const read = placeholdersIn(text, meanings, lexicon);
  for (const found of read.unknown) {
    const candidates = Object.keys(lexicon.profile.messageArguments).join(", ");
    sink.report("overlay-unknown-value", { at, args: { id, fact: "text", found, candidates } });
  }
  return read.unknown.length === 0 ? read.placeholders : null;
}

function addedMessage(
  entry: Entry,
  file: string,
  lexicon: Lexicon,
  ledger: Ledger,
): Message | null {
  const { id, target, change } = entry;
  if (target.kind !== "message" || change.kind !== "add") return null;
  if (change.added.kind !== "message") return null;
  const { text, severity, remedy } = change.added.facts;
  const read = placeholders(entry, text, [], lexicon, ledger);
  if (read === null) return null;
  return {
    id: target.id,
    severity,
    text,
    placeholders: read,
    ...(remedy === undefined ? {} : { remedy }),
    source: { file, sheet: "corrections", cell: id },
  };
}
