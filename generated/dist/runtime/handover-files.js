/** Name of the file of a part, which is numbered from 1. */
export function partFileName(part, number) {
    return part.fileName ?? `part-${number}.csv`;
}
/** Finds what is wrong with the files of a submission, whatever is in the CSV files. */
export function checkFiles(parts, attachments, limits) {
    const names = [
        ...parts.map((part, index) => partFileName(part, index + 1)),
        ...attachments.map(({ name }) => name),
    ];
    return [
        ...names.flatMap((name) => isFileName(name) ? [] : [{ kind: "file-name", name }]),
        ...clashes(names),
        ...missingAttachments(parts, attachments),
        ...attachments.flatMap((attachment) => attachmentProblems(attachment, limits)),
        ...limitProblems(attachments, limits),
    ];
}
/** Whether a name can be that of a file in any folder of the usual systems. */
function isFileName(name) {
    return (!/[\p{Cc}\p{Cs}/\\:*?"<>|]/u.test(name) &&
        !/^\.{0,2}$|^\s|[\s.]$/.test(name) &&
        new TextEncoder().encode(name).length <= 255);
}
function clashes(names) {
    const seen = new Set();
    return names.flatMap((name) => {
        const folded = name.normalize("NFC").toLowerCase();
        if (seen.has(folded))
            return [{ kind: "file-name-clash", name }];
        seen.add(folded);
        return [];
    });
}
function missingAttachments(parts, attachments) {
    const passed = new Set(attachments.map(({ name }) => name));
    return parts.flatMap(({ records }) => records.flatMap(({ key, attachments: named = [] }) => named
        .filter((name) => !passed.has(name))
        .map((name) => ({ kind: "missing-attachment", key, name }))));
}
function attachmentProblems({ name, bytes, mediaType }, { maxBytes, mediaTypes }) {
    const problems = [];
    if (bytes.length === 0)
        problems.push({ kind: "empty-attachment", name });
    if (maxBytes !== undefined && bytes.length > maxBytes) {
        problems.push({ kind: "attachment-size", name, bytes: bytes.length, limit: maxBytes });
    }
    if (mediaTypes !== undefined && !mediaTypes.includes(mediaType)) {
        problems.push({ kind: "media-type", name, mediaType });
    }
    return problems;
}
function limitProblems(attachments, { maxTotalBytes, maxCount }) {
    const problems = [];
    const bytes = attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0);
    if (maxTotalBytes !== undefined && bytes > maxTotalBytes) {
        problems.push({ kind: "total-size", bytes, limit: maxTotalBytes });
    }
    if (maxCount !== undefined && attachments.length > maxCount) {
        problems.push({ kind: "attachment-count", count: attachments.length, limit: maxCount });
    }
    return problems;
}
