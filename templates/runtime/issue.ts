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
  /** Called when a text or the arguments are first asked for. */
  readonly args: () => MessageArguments;
  /** The cell of the spec that asks for it. */
  readonly source: SpecCell | null;
  /** Number of a cross-item check in the package; absent for anything else. */
  readonly rule?: number;
}

/**
 * An issue as JSON: these keys in this order, `args` by name, every key always there. `message` is the
 * Japanese text. What was entered is in neither unless validation was told to show values.
 */
export interface IssueJson {
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly layout: string;
  readonly record: number | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string | null;
  readonly relatedPaths: readonly string[];
  readonly itemId: string | null;
  readonly itemName: string | null;
  readonly check: string | null;
  readonly messageId: string | null;
  readonly args: MessageArguments;
  readonly source: SpecCell | null;
  readonly message: string;
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
  readonly source: SpecCell | null;
  readonly #layout: Layout;
  readonly #makeArgs: () => MessageArguments;
  #args: MessageArguments | undefined;
  readonly #rule: number | null;

  constructor(layout: Layout, facts: IssueFacts, position: RecordPosition | null) {
    const { column } = facts;
    this.kind = facts.kind;
    this.severity = facts.severity;
    this.layout = layout.id;
    this.record = position?.record ?? null;
    this.line = position?.line ?? null;
    this.column = column === null ? null : column.index + 1;
    this.path = column?.path ?? null;
    this.relatedPaths = facts.relatedColumns.map(({ path }) => path);
    this.itemId = column?.itemId ?? null;
    this.itemName = column?.name ?? null;
    this.check = facts.check;
    this.messageId = facts.messageId;
    this.source = facts.source;
    this.#layout = layout;
    this.#makeArgs = facts.args;
    this.#rule = facts.rule ?? null;
  }

  /** What its texts are filled with, by what it stands for. */
  get args(): MessageArguments {
    this.#args ??= this.#makeArgs();
    return this.#args;
  }

  /** Where a cross-item check stands among those of the spec; null for any other issue. */
  get specOrder(): number | null {
    return this.#rule;
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
  toJSON(): IssueJson {
    return {
      kind: this.kind,
      severity: this.severity,
      layout: this.layout,
      record: this.record,
      line: this.line,
      column: this.column,
      path: this.path,
      relatedPaths: this.relatedPaths,
      itemId: this.itemId,
      itemName: this.itemName,
      check: this.check,
      messageId: this.messageId,
      args: sortedByName(this.args),
      source: this.source,
      message: this.message,
    };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): IssueJson {
    return this.toJSON();
  }

  /** Undefined also where the package was made without the texts of messages. */
  get #agencyMessage() {
    const message = this.messageId === null ? null : this.#layout.messages.get(this.messageId);
    return message?.text ? message : undefined;
  }
}

function sortedByName(args: MessageArguments): MessageArguments {
  return Object.fromEntries(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The numbered checks that apply to a group of issues look like `R0012`; this is the place as `file sheet!cell`. */
export function formatSpecCell(cell: SpecCell): string {
  return `${cell.file} ${cell.sheet}!${cell.cell}`;
}
