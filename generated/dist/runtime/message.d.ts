export type Severity = "fatal" | "error" | "warning" | "info";
/** Whether something of the severity keeps a record from being accepted. */
export declare function isError(severity: Severity): boolean;
export type Language = "ja" | "en";
/** Values for the placeholders of a message, by what they stand for (`item`, `length`, `value`, …). */
export type MessageArguments = Readonly<Record<string, string>>;
/** One line of the agency's message list. */
export interface Message {
    readonly id: string;
    readonly severity: Severity;
    /** The text with its placeholders, as printed in the spec; "" in a package without texts. */
    readonly text: string;
    readonly placeholders: readonly {
        readonly token: string;
        readonly argument: string;
    }[];
    readonly remedy: string | null;
}
/** The message list. Decoded on first use. */
export interface MessageTable {
    readonly ids: readonly string[];
    get(id: string): Message | undefined;
}
/** Makes the message list from packed rows: id, severity, text, remedy, then token and argument in turn. */
export declare function defineMessages(packed: string): MessageTable;
/** The message's text with its placeholders filled in one pass; a value that is missing leaves its placeholder. */
export declare function fillMessage(message: Message, args: MessageArguments): string;
