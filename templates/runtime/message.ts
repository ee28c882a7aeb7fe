import { unpack } from "./pack.js";

export type Severity = "fatal" | "error" | "warning" | "info";

/** Whether something of the severity keeps a record from being accepted. */
export function isError(severity: Severity): boolean {
  return severity === "error" || severity === "fatal";
}

export type Language = "ja" | "en";

/** Values for the placeholders of a message, by what they stand for (`item`, `length`, `value`, …). */
export type MessageArguments = Readonly<Record<string, string>>;

/** One line of the agency's message list. */
export interface Message {
  readonly id: string;
  readonly severity: Severity;
  /** The text with its placeholders, as printed in the spec; "" in a package without texts. */
  readonly text: string;
  readonly placeholders: readonly { readonly token: string; readonly argument: string }[];
  readonly remedy: string | null;
}

/** The message list. Decoded on first use. */
export interface MessageTable {
  readonly ids: readonly string[];
  get(id: string): Message | undefined;
}

/** Makes the message list from packed rows: id, severity, text, remedy, then token and argument in turn. */
export function defineMessages(packed: string): MessageTable {
  return new PackedMessages(packed);
}

class PackedMessages implements MessageTable {
  readonly #packed: string;
  #decoded: ReadonlyMap<string, Message> | undefined;

  constructor(packed: string) {
    this.#packed = packed;
  }

  get ids(): readonly string[] {
    return [...this.#messages.keys()];
  }

  get(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  get #messages(): ReadonlyMap<string, Message> {
    this.#decoded ??= new Map(
      (this.#packed === "" ? [] : unpack(this.#packed)).map((cells) => {
        const message = decodeMessage(cells);
        return [message.id, message];
      }),
    );
    return this.#decoded;
  }
}

function decodeMessage(cells: readonly string[]): Message {
  const [id = "", severity = "error", text = "", remedy = "", ...pairs] = cells;
  const placeholders: { token: string; argument: string }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    placeholders.push({ token: pairs[index] ?? "", argument: pairs[index + 1] ?? "" });
  }
  return { id, severity: severity as Severity, text, placeholders, remedy: remedy || null };
}

/** The message's text with its placeholders filled in one pass; a value that is missing leaves its placeholder. */
export function fillMessage(message: Message, args: MessageArguments): string {
  let filled = "";
  let rest = message.text;
  for (const { token, argument } of message.placeholders) {
    const at = rest.indexOf(token);
    if (at < 0 || token === "") continue;
    filled += rest.slice(0, at) + (args[argument] ?? token);
    rest = rest.slice(at + token.length);
  }
  return filled + rest;
}
