/** Bytes that are needed to tell. */
export const startLength = 4;
/** A byte order mark settles the encoding; otherwise it is the one given. */
export function lookAtStart(bytes, encoding) {
    const [a, b, c, d] = bytes;
    const isArchive = a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { encoding: "utf-8", mark: 3, isArchive };
    if (a === 0xff && b === 0xfe)
        return { encoding: "utf-16le", mark: 2, isArchive };
    if (a === 0xfe && b === 0xff)
        return { encoding: "utf-16be", mark: 2, isArchive };
    return { encoding, mark: 0, isArchive };
}
