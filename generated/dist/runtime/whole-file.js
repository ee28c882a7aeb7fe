import { encode } from "./encoding.js";
import { fileFacts } from "./file-issues.js";
import { Issue } from "./issue.js";
import { openFile, windowsOf } from "./open-file.js";
/** A file that is there as a whole. */
export class WholeFile {
    #layout;
    #options;
    #bytes;
    #ofInput;
    #contents;
    constructor(layout, input, options) {
        this.#layout = layout;
        if (typeof input === "string") {
            const { bytes, errors } = encode(input, "utf-8", { bom: false });
            this.#bytes = bytes;
            this.#options = { ...options, encoding: "utf-8" };
            this.#ofInput = errors.map(({ index, codePoint }) => {
                const problem = `character ${index + 1}: U+${codePoint.toString(16).toUpperCase()}`;
                return new Issue(layout, fileFacts("encoding", { problem }), null);
            });
        }
        else {
            this.#bytes = input;
            this.#options = options;
            this.#ofInput = [];
        }
    }
    get records() {
        return this.#all.records;
    }
    get positions() {
        return this.#all.positions;
    }
    get issues() {
        return this.#all.issues;
    }
    [Symbol.iterator]() {
        return this.#lines(this.#open());
    }
    #open() {
        let bytes = this.#bytes;
        const recall = (begin, end) => bytes.subarray(begin, end);
        const opened = openFile(this.#layout, bytes.subarray(0, 4), this.#options, recall);
        if (opened.transcodes !== null) {
            const text = new TextDecoder(opened.transcodes).decode(bytes);
            bytes = encode(text, "utf-8", { bom: false }).bytes;
            return { ...opened, bytes };
        }
        return { ...opened, bytes: bytes.subarray(opened.mark) };
    }
    *#lines({ source, bytes, }) {
        if (source === null)
            return;
        let seen = 0;
        for (const part of windowsOf(bytes)) {
            seen += part.length;
            source.push(part, seen === bytes.length);
            for (let line = source.next(); line !== null; line = source.next())
                yield line;
        }
    }
    get #all() {
        this.#contents ??= this.#readAll();
        return this.#contents;
    }
    #readAll() {
        const opened = this.#open();
        const records = [];
        const positions = [];
        const issues = [];
        for (const line of this.#lines(opened)) {
            records.push(line.record);
            positions.push(line.position);
            issues.push(...line.fileIssues);
        }
        const ofFile = [...this.#ofInput, ...opened.issues, ...(opened.source?.issues ?? [])];
        return { records, positions, issues: [...ofFile, ...issues] };
    }
}
