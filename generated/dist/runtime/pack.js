/**
 * The rows of a packed table: rows end with a line feed, cells are separated by tabs, and inside a
 * cell `\\`, `\t`, `\n` and `\r` stand for the backslash, tab, line feed and carriage return.
 */
export function unpack(packed) {
    const rows = packed.split("\n").map((row) => row.split("\t"));
    if (!packed.includes("\\"))
        return rows;
    return rows.map((cells) => cells.map(unescapeCell));
}
const escaped = { "\\": "\\", t: "\t", n: "\n", r: "\r" };
function unescapeCell(cell) {
    return cell.replace(/\\(.)/g, (_, letter) => escaped[letter] ?? letter);
}
