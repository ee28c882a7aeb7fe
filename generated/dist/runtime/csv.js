/** Puts rows of cells in CSV form, each line ended. */
export function formatCsv(rows, { newline, quoting }) {
    const errors = [];
    const lines = rows.map((cells, row) => {
        const written = cells.map((cell, column) => {
            if (cell.includes("\0"))
                errors.push({ kind: "nul-character", row, column });
            const needsQuotes = special.test(cell);
            if (needsQuotes && quoting === "none")
                errors.push({ kind: "needs-quoting", row, column });
            return quoting === "all" || needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
        });
        // A line of one empty cell would be an empty line.
        return written.length === 1 && written[0] === "" ? `""${newline}` : written.join(",") + newline;
    });
    return { text: lines.join(""), errors };
}
const special = /[",\r\n]/;
