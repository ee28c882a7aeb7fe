/** Rows of cells as one text: the twin of `unpack` in the generated package's runtime. */
export function pack(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => trimEnd(cells).map(escapeCell).join("\t")).join("\n");
}

/** Empty cells at the end of a row are left out; a row keeps its first cell. */
function trimEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 1 && cells[length - 1] === "") length--;
  return cells.slice(0, length);
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

function escapeCell(cell: string): string {
  return cell.replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char);
}
