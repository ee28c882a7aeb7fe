import { lookAtStart } from "./byte-order.js";
import { fileFacts } from "./file-issues.js";
import { Issue } from "./issue.js";
import { LineSource } from "./line-source.js";
/** Looks at the first bytes of a file, of which there should be four. */
export function openFile(layout, first, options, recall) {
    const given = options.encoding ?? layout.dialect.encoding;
    const { encoding, mark, isArchive } = lookAtStart(first, given);
    const report = (problem) => [new Issue(layout, fileFacts("encoding", { problem }), null)];
    if (isArchive)
        return { source: null, mark, transcodes: null, issues: report("ZIP / .xlsx") };
    if (encoding === "utf-16le" || encoding === "utf-16be") {
        const source = new LineSource(layout, "utf-8", options, 0, recall);
        return { source, mark, transcodes: encoding, issues: report(encoding.toUpperCase()) };
    }
    const source = new LineSource(layout, encoding, options, mark, recall);
    return { source, mark, transcodes: null, issues: [] };
}
/** Parts of this many bytes are looked at together: enough to make their number small, few enough to stay in the cache. */
const windowLength = 256 * 1024;
/** Calls back with the bytes part by part; at least once. */
export function* windowsOf(bytes) {
    let at = 0;
    do {
        yield bytes.subarray(at, at + windowLength);
        at += windowLength;
    } while (at < bytes.length);
}
