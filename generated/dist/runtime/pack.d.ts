/**
 * The rows of a packed table: rows end with a line feed, cells are separated by tabs, and inside a
 * cell `\\`, `\t`, `\n` and `\r` stand for the backslash, tab, line feed and carriage return.
 */
export declare function unpack(packed: string): string[][];
