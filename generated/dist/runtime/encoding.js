import { bytesOf, decodeTwoByteTable, firstCell, lastCell } from "./windows31j.js";
/**
 * Decodes a whole file. A byte order mark settles the encoding, also that of UTF-16; otherwise it is
 * the one given. Every invalid sequence is reported with its offset.
 */
export function decode(bytes, encoding) {
    const mark = byteOrderMark(bytes);
    const label = mark?.label ?? (encoding === "windows-31j" ? "shift_jis" : encoding);
    const start = mark?.length ?? 0;
    const body = bytes.subarray(start);
    try {
        return { text: new TextDecoder(label, { fatal: true }).decode(body), errors: [] };
    }
    catch {
        return decodeStepwise(body, start, label);
    }
}
function byteOrderMark([a, b, c]) {
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { label: "utf-8", length: 3 };
    if (a === 0xff && b === 0xfe)
        return { label: "utf-16le", length: 2 };
    if (a === 0xfe && b === 0xff)
        return { label: "utf-16be", length: 2 };
    return null;
}
/** The slow way: character by character, to find out where the bytes are wrong. */
function decodeStepwise(bytes, start, label) {
    const decoder = new TextDecoder(label, { fatal: true });
    const errors = [];
    const parts = [];
    const longest = label === "utf-8" ? 4 : label === "shift_jis" ? 2 : 4;
    for (let offset = 0; offset < bytes.length;) {
        const length = validLength(decoder, bytes, offset, longest, parts);
        if (length > 0) {
            offset += length;
            continue;
        }
        errors.push({ offset: start + offset, bytes: bytes.slice(offset, offset + 1) });
        parts.push("\ufffd");
        offset += 1;
    }
    return { text: parts.join(""), errors };
}
/** Decodes the shortest valid sequence at an offset into `parts` and returns its length; 0 for none. */
function validLength(decoder, bytes, offset, longest, parts) {
    for (let length = 1; length <= longest && offset + length <= bytes.length; length++) {
        try {
            const text = decoder.decode(bytes.subarray(offset, offset + length));
            if (text === "")
                continue;
            parts.push(text);
            return length;
        }
        catch {
            // Not a whole character yet, or not a character at all.
        }
    }
    return 0;
}
/** Encodes a whole text. Nothing is substituted: a character without a code is an error. */
export function encode(text, encoding, options) {
    if (encoding === "windows-31j")
        return encodeWindows31j(text);
    const bytes = new TextEncoder().encode(options.bom ? `\ufeff${text}` : text);
    return { bytes, errors: loneSurrogates(text) };
}
function loneSurrogates(text) {
    const errors = [];
    for (const { 0: char, index } of text.matchAll(/\p{Cs}/gu)) {
        errors.push({ index, char, codePoint: char.codePointAt(0) ?? 0 });
    }
    return errors;
}
function encodeWindows31j(text) {
    const codes = encoderTable();
    const bytes = new Uint8Array(text.length * 2);
    const errors = [];
    let length = 0;
    let index = 0;
    for (const char of text) {
        const unit = char.charCodeAt(0);
        const code = char.length > 1 ? 0 : codes[unit];
        if (code === 0 && unit !== 0) {
            errors.push({ index, char, codePoint: char.codePointAt(0) ?? 0 });
        }
        else {
            if (code > 0xff)
                bytes[length++] = code >> 8;
            bytes[length++] = code & 0xff;
        }
        index += char.length;
    }
    return { bytes: bytes.subarray(0, length), errors };
}
/**
 * Code of every UTF-16 unit; 0 for none. Some characters have several codes: like Windows, it takes
 * the one of JIS X 0208, then NEC row 13, then the IBM extensions, then the NEC selected ones.
 */
function encoderTable() {
    const codes = new Uint16Array(0x10000);
    for (let ascii = 0; ascii < 0x80; ascii++)
        codes[ascii] = ascii;
    for (let kana = 0xa1; kana <= 0xdf; kana++)
        codes[0xff61 + kana - 0xa1] = kana;
    const table = decodeTwoByteTable();
    const rowsByPreference = [
        [1, 8],
        [13, 13],
        [16, 84],
        [115, 120],
        [89, 92],
    ];
    for (const [from, to] of rowsByPreference) {
        for (let row = from; row <= to; row++) {
            for (let cell = firstCell; cell <= lastCell; cell++) {
                const char = table.charAt(row, cell);
                if (char === "" || codes[char.charCodeAt(0)] !== 0)
                    continue;
                const [lead, trail] = bytesOf(row, cell);
                codes[char.charCodeAt(0)] = lead * 256 + trail;
            }
        }
    }
    return codes;
}
