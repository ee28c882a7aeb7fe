import { checkFiles, partFileName, } from "./handover-files.js";
import { isError } from "./message.js";
import { sha256 } from "./sha256.js";
import { checkSubmission, } from "./submission.js";
import { CsvWriteError, write } from "./write.js";
/**
 * Makes the handover of applications: checks them, writes their files, and refuses, with all reasons,
 * while an error remains, an undetermined check is not acknowledged, or something is wrong with the
 * files. Nothing is sent anywhere. The same request gives the same handover.
 * @throws Error where the platform cannot compute SHA-256; see `crypto.subtle`.
 */
export async function prepareSubmission(request) {
    const { parts, attachments = [], limits = {}, acknowledge = [], createdAt } = request;
    const isDated = isTimestamp(createdAt);
    const checked = checkSubmission(parts, {
        ...request.context,
        today: request.context?.today ?? (isDated ? createdAt.slice(0, 10) : undefined),
        showValues: false,
    });
    const { files, refusals } = writeParts(parts, checked.records);
    const reasons = [
        ...checked.problems,
        ...checked.records.flatMap((record) => recordRefusals(record, acknowledge)),
        ...refusals,
        ...checkFiles(parts, attachments, limits),
        ...(isDated ? [] : [{ kind: "created-at", createdAt }]),
    ];
    if (reasons.length > 0)
        return { ok: false, refusals: reasons };
    // Before anything is waited for, so that the caller cannot change what is hashed.
    const all = [...files, ...attachments.map(attachmentFile)];
    const hashes = await Promise.all(all.map(({ bytes }) => sha256(bytes)));
    const hashed = all.map((file, index) => ({ ...file, sha256: hashes[index] ?? "" }));
    return { ok: true, handover: makeHandover(request, checked.records, hashed) };
}
function recordRefusals({ key, result }, acknowledge) {
    const errors = result.issues.filter(({ severity }) => isError(severity));
    const open = result.undetermined.filter(({ check }) => !acknowledge.includes(check));
    return [
        ...errors.map((issue) => ({ kind: "error", key, issue })),
        ...open.map(({ check, fact }) => ({ kind: "undetermined", key, check, fact })),
    ];
}
/** The files of the parts in which no record has an error. */
function writeParts(parts, results) {
    const files = [];
    const refusals = [];
    parts.forEach((part, index) => {
        const number = index + 1;
        if (results.some((each) => each.part === number && !each.result.ok))
            return;
        try {
            files.push(partFile(part, number));
        }
        catch (error) {
            if (!(error instanceof CsvWriteError))
                throw error;
            for (const issue of error.issues)
                refusals.push({ kind: "unwritable", part: number, issue });
        }
    });
    return { files, refusals };
}
function partFile(part, number) {
    const { layout, records, role } = part;
    const { id, name, procedure, formCategory, columnCount } = layout;
    const rows = records.map(({ record }) => record);
    const { encoding, bom } = part.write ?? {};
    // They were checked with the applications that they go with, which `write` does not know.
    const bytes = write(layout, rows, { encoding, bom, allowErrors: true });
    return {
        name: partFileName(part, number),
        role: role === "application" ? "applicationCsv" : "concurrentCsv",
        mediaType: "text/csv",
        bytes,
        encoding: encoding ?? layout.dialect.encoding,
        recordCount: records.length,
        layout: { id, name, procedure, formCategory, columnCount },
    };
}
function attachmentFile({ name, role, mediaType, bytes }) {
    const facts = { encoding: null, recordCount: null, layout: null };
    return { name, role, mediaType, bytes: new Uint8Array(bytes), ...facts };
}
function makeHandover({ provenance, parts, createdAt, expiresNote }, results, files) {
    const issues = results.flatMap(({ key, result }) => result.issues.map((issue) => ({ key, issue })));
    return {
        specification: provenance,
        files,
        relations: parts.flatMap(relationsOf),
        applicantKeys: results.map(({ key, part, record }) => ({
            file: files[part - 1]?.name ?? "",
            record,
            key,
        })),
        validation: {
            status: issues.length === 0 ? "passed" : "passedWithWarnings",
            issues,
            undetermined: results.flatMap(({ key, result }) => result.undetermined.map(({ check, fact }) => ({ key, check, fact }))),
            overlayApplied: provenance.corrections,
        },
        createdAt,
        expiresNote: expiresNote ?? null,
    };
}
function relationsOf({ records }) {
    return records.flatMap(({ key, parent, attachments = [] }) => [
        ...(parent === undefined ? [] : [{ kind: "concurrent", parent, child: key }]),
        ...attachments.map((name) => ({ kind: "attachment", parent: key, child: name })),
    ]);
}
/** Whether a text is a moment that is the same everywhere. */
function isTimestamp(text) {
    const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
    return shape.test(text) && !Number.isNaN(Date.parse(text));
}
