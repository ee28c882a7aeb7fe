export const firstCell = 1;
export const lastCell = 94;
/** The last row that bytes can name; the user-defined rows 95 to 114 have no characters here. */
export const lastRow = 120;
/** The bytes of a row and cell. */
export function bytesOf(row, cell) {
    const half = (row - 1) >> 1;
    const lead = half < 0x1f ? half + 0x81 : half + 0xc1;
    if (row % 2 === 0)
        return [lead, cell + 0x9e];
    return [lead, cell < 64 ? cell + 0x3f : cell + 0x40];
}
/** Decodes the whole table, about ten thousand characters. Made by whoever keeps it. */
export function decodeTwoByteTable() {
    const decoder = new TextDecoder("shift_jis");
    const rows = [];
    for (let row = 1; row <= lastRow; row++) {
        const cells = [];
        for (let cell = firstCell; cell <= lastCell; cell++) {
            const char = decoder.decode(Uint8Array.from(bytesOf(row, cell)));
            // A pair that is no character decodes to U+FFFD, and a user-defined one to a private character.
            cells[cell] = /^[\ufffd\ue000-\uf8ff]/.test(char) || char.length !== 1 ? "" : char;
        }
        rows[row] = cells;
    }
    return { charAt: (row, cell) => rows[row]?.[cell] ?? "" };
}
