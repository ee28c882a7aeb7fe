import { fillMessage } from "./message.js";
import { plainMessage } from "./plain-message.js";
/** Something in a record or file that the spec does not allow. Plain data but for the texts. */
export class Issue {
    kind;
    severity;
    /** Id of the layout. */
    layout;
    /** Number of the record in its file, from 1; null when validated on its own. */
    record;
    /** Physical line on which the record starts, from 1. */
    line;
    /** Number of the CSV column, from 1. */
    column;
    /** Path of the property, such as `relatives[0].name`. */
    path;
    relatedPaths;
    itemId;
    itemName;
    check;
    messageId;
    source;
    #layout;
    #makeArgs;
    #args;
    #rule;
    constructor(layout, facts, position) {
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
    get args() {
        this.#args ??= this.#makeArgs();
        return this.#args;
    }
    /** Where a cross-item check stands among those of the spec; null for any other issue. */
    get specOrder() {
        return this.#rule;
    }
    /** The agency's message where the check has one, else a plain sentence in Japanese. */
    get message() {
        return this.text("ja");
    }
    /** What to do about it in the agency's words; null where the message list has none. */
    get remedy() {
        return this.#agencyMessage?.remedy ?? null;
    }
    /** The text in a language. The agency's messages are Japanese, so English is always a plain sentence. */
    text(language) {
        const agencyMessage = language === "ja" ? this.#agencyMessage : undefined;
        return agencyMessage === undefined
            ? plainMessage(this.kind, this.args, language)
            : fillMessage(agencyMessage, this.args);
    }
    /** The data with the Japanese text, for logs. */
    toJSON() {
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
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return this.toJSON();
    }
    get #agencyMessage() {
        return this.messageId === null ? undefined : this.#layout.messages.get(this.messageId);
    }
}
function sortedByName(args) {
    return Object.fromEntries(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The numbered checks that apply to a group of issues look like `R0012`; this is the place as `file sheet!cell`. */
export function formatSpecCell(cell) {
    return `${cell.file} ${cell.sheet}!${cell.cell}`;
}
