import { type Expected, type InputIssueKind } from "./input-message.js";
import type { Language, MessageArguments } from "./message.js";
import type { Path } from "./path.js";
/** Something in a value from outside that no record can hold. What was found is not in it. */
export declare class InputIssue {
    readonly kind: InputIssueKind;
    /** Keys and indexes from the outermost value. */
    readonly path: Path;
    readonly args: MessageArguments;
    constructor(kind: InputIssueKind, path: Path, args: MessageArguments);
    /** The text in Japanese. */
    get message(): string;
    text(language: Language): string;
    /** The data with the Japanese text, for logs. */
    toJSON(): object;
}
/** The issues with one value. */
export declare class InputIssues {
    readonly found: InputIssue[];
    add(kind: InputIssueKind, path: Path, args?: MessageArguments): void;
    expected(expected: Expected, path: Path): void;
    /**
     * What a look at a foreign value gives; null and an issue where the value throws, as a getter, a
     * proxy or a revoked one may.
     */
    look<T>(path: Path, look: () => T): {
        readonly value: T;
    } | null;
}
