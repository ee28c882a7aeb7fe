import { checkRecord } from "./checked-record.js";
import { FileRecords } from "./file-scope.js";
import { checkAcross } from "./validate.js";
/**
 * Checks the records of one file as `validate` does, and the checks over the file as a whole too.
 * The results are in the order of the records. Never throws on data.
 */
export function validateFile(layout, records, context = {}) {
    const { positions, ...facts } = context;
    const checked = Array.from(records, (record) => checkRecord(layout, record));
    const file = new FileRecords(layout, checked);
    return checked.map((record, index) => {
        const position = positions?.[index] ?? { record: index + 1, line: null };
        return checkAcross(layout, record, { ...facts, position }, file);
    });
}
