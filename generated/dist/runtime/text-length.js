/** Number of characters, a surrogate pair counted as one. */
export function characterLength(text) {
    let length = text.length;
    for (let index = 0; index + 1 < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0xd800 && unit < 0xdc00) {
            const next = text.charCodeAt(index + 1);
            if (next >= 0xdc00 && next < 0xe000) {
                length -= 1;
                index += 1;
            }
        }
    }
    return length;
}
/** Number of bytes the text takes in the encoding of the files. */
export function byteLength(text, encoding) {
    return encoding === "utf-8" ? new TextEncoder().encode(text).length : windows31jLength(text);
}
function windows31jLength(text) {
    let bytes = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        bytes += unit < 0x80 || (unit >= 0xff61 && unit <= 0xff9f) ? 1 : 2;
    }
    return bytes;
}
