import { checkRecord } from "./checked-record.js";
import { FileRecords } from "./file-scope.js";
import { checkStructure } from "./submission-structure.js";
import { checkAcross } from "./validate.js";
/**
 * Checks applications and those made together with them: every part as a file, every concurrent record
 * with the application it names, so that the checks that compare the two are made too. Beyond what the
 * spec checks, it only asks that the records belong together. Never throws on data.
 */
export function checkSubmission(parts, context = {}) {
    const problems = checkStructure(parts);
    const parents = applicationsByKey(parts);
    const records = parts.flatMap((part, index) => checkPart(part, index + 1, parents, context));
    const ok = problems.length === 0 && records.every(({ result }) => result.ok);
    return { ok, problems, records };
}
function applicationsByKey(parts) {
    const applications = parts.filter(({ role }) => role === "application");
    return new Map(applications.flatMap(({ layout, records }) => records.map(({ key, record }) => [key, { layout, record }])));
}
function checkPart({ layout, records, role, flags }, part, parents, context) {
    const checked = records.map(({ record }) => checkRecord(layout, record));
    const file = new FileRecords(layout, checked);
    return records.map(({ key, parent }, index) => {
        const record = checked[index] ?? checkRecord(layout, []);
        const facts = {
            ...context,
            flags: { ...context.flags, ...flags },
            position: { record: index + 1, line: null },
            parent: role === "concurrent" ? parents.get(parent ?? "") : undefined,
        };
        return { key, part, record: index + 1, result: checkAcross(layout, record, facts, file) };
    });
}
