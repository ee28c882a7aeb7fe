import type { Column, Layout, SpecCell } from "./layout.js";
import { fillMessage, type Language, type MessageArguments, type Severity } from "./message.js";
import { plainMessage } from "./plain-message.js";

/** What an issue is about. The first eight are checks on one item, `related` is a check across items. */
export type IssueKind =
  | "required"
  | "charset"
  | "length"
  | "code"
  | "format"
  | "range"
  | "fixed"
  | "check-digit"
  | "prohibited"
  | "related"
  /** The line has more or fewer cells than the layout. */
  | "column-count"
  /** The first line does not name the columns of the layout. */
  | "header"
  /** The text is not well-formed CSV. */
  | "csv"
  /** Bytes that are no text, or a character the encoding does not have. */
  | "encoding";

/** Where in a file a record stands, both from 1. */
export interface RecordPosition {
  readonly record: number;
  /** Physical line on which the record starts; null where it is not known. */
  readonly line: number | null;
}

/** Facts that make an issue; the text is made from them when it is asked for. */
export interface IssueFacts {
  readonly kind: IssueKind;
  readonly severity: Severity;
  /** The check's number in the spec; null for a check that the spec does not list. */
  readonly check: string | null;
  readonly messageId: string | null;
  readonly column: Column | null;
  readonly relatedColumns: readonly Column[];
  readonly args: MessageArguments;
  /** The cell of the spec that asks for it. */
  readonly source: SpecCell | null;
}

/** Something in a record or file that the spec does not allow. Plain data but for the texts. */
export class Issue {
  readonly kind: IssueKind;
  readonly severity: Severity;
  /** Id of the layout. */
  readonly layout: string;
  /** Number of the record in its file, from 1; null when validated on its own. */
  readonly record: number | null;
  /** Physical line on which the record starts, from 1. */
  readonly line: number | null;
  /** Number of the CSV column, from 1. */
  readonly column: number | null;
  /** Path of the property, such as `relatives[0].name`. */
  readonly path: string | null;
  readonly relatedPaths: readonly string[];
  readonly itemId: string | null;
  readonly itemName: string | null;
  readonly check: string | null;
  readonly messageId: string | null;
  readonly args: MessageArguments;
  readonly source: SpecCell | null;
  readonly #layout: Layout;

  constructor(layout: Layout, facts: IssueFacts, position: RecordPosition | null) {
    const { column } = facts;
    this.kind = facts.kind;
    this.severity = facts.severity;
    this.layout = layout.id;
    this.record = position?.record ?? null;
    this.line = position?.line ?? null;
    this.column = column === null ? null : column.index + 1;
    this.path = column?.path ?? null;
    this.relatedPaths = facts.relatedColumns.map((related) => related.path);
    this.itemId = column?.itemId ?? null;
    this.itemName = column?.name ?? null;
    this.check = facts.check;
    this.messageId = facts.messageId;
    this.args = facts.args;
    this.source = facts.source;
    this.#layout = layout;
  }

  /** The agency's message where the check has one, else a plain sentence in Japanese. */
  get message(): string {
    return this.text("ja");
  }

  /** What to do about it in the agency's words; null where the message list has none. */
  get remedy(): string | null {
    return this.#agencyMessage?.remedy ?? null;
  }

  /** The text in a language. The agency's messages are Japanese, so English is always a plain sentence. */
  text(language: Language): string {
    const agencyMessage = language === "ja" ? this.#agencyMessage : undefined;
    return agencyMessage === undefined
      ? plainMessage(this.kind, this.args, language)
      : fillMessage(agencyMessage, this.args);
  }

  /** The data with the Japanese text, for logs. */
  toJSON(): object {
    return { ...this, message: this.message };
  }

  /** Undefined also where the package was made without the texts of messages. */
  get #agencyMessage() {
    const message = this.messageId === null ? null : this.#layout.messages.get(this.messageId);
    return message?.text ? message : undefined;
  }
}

/** The numbered checks that apply to a group of issues look like `R0012`; this is the place as `file sheet!cell`. */
export function formatSpecCell(cell: SpecCell): string {
  return `${cell.file} ${cell.sheet}!${cell.cell}`;
}
