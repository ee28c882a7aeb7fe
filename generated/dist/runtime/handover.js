/** A handover without the bytes of its files, for records of what was handed over: it holds no personal data. */
export function handoverSummary({ files, ...rest }) {
    return {
        ...rest,
        files: files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })),
    };
}
