import { emptyText } from "./conventions.js";
import { Group } from "./group.js";
/** A record of one layout: a typed view over the cells of its CSV line. */
export class RecordView extends Group {
    /** Starts with empty cells and sets what `init` names. */
    constructor(columnCount, init) {
        super(new Array(columnCount).fill(emptyText), 0);
        if (init !== undefined)
            this.$assign(init);
    }
    /**
     * Puts the cells of a line into a fresh record. Missing cells are empty; surplus cells are kept,
     * so that validation can report them.
     */
    static adopt(record, row) {
        const count = record.$row.length;
        for (let column = 0; column < Math.max(count, row.length); column++) {
            record.$row[column] = row[column] ?? "";
        }
        return record;
    }
    toString() {
        return `[${this.constructor.name}]`;
    }
}
