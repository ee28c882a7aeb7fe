import { unpack } from "./pack.js";
/** Whether something of the severity keeps a record from being accepted. */
export function isError(severity) {
    return severity === "error" || severity === "fatal";
}
/** Makes the message list from packed rows: id, severity, text, remedy, then token and argument in turn. */
export function defineMessages(packed) {
    return new PackedMessages(packed);
}
class PackedMessages {
    #packed;
    #decoded;
    constructor(packed) {
        this.#packed = packed;
    }
    get ids() {
        return [...this.#messages.keys()];
    }
    get(id) {
        return this.#messages.get(id);
    }
    get #messages() {
        this.#decoded ??= new Map((this.#packed === "" ? [] : unpack(this.#packed)).map((cells) => {
            const message = decodeMessage(cells);
            return [message.id, message];
        }));
        return this.#decoded;
    }
}
function decodeMessage(cells) {
    const [id = "", severity = "error", text = "", remedy = "", ...pairs] = cells;
    const placeholders = [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
        placeholders.push({ token: pairs[index] ?? "", argument: pairs[index + 1] ?? "" });
    }
    return { id, severity: severity, text, placeholders, remedy: remedy || null };
}
/** The message's text with its placeholders filled in one pass; a value that is missing leaves its placeholder. */
export function fillMessage(message, args) {
    let filled = "";
    let rest = message.text;
    for (const { token, argument } of message.placeholders) {
        const at = rest.indexOf(token);
        if (at < 0 || token === "")
            continue;
        filled += rest.slice(0, at) + (args[argument] ?? token);
        rest = rest.slice(at + token.length);
    }
    return filled + rest;
}
