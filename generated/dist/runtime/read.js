import { StreamedFile } from "./streamed-file.js";
import { WholeFile } from "./whole-file.js";
export function read(layout, input, options = {}) {
    if (typeof input === "string" || input instanceof Uint8Array) {
        return new WholeFile(layout, input, options);
    }
    return new StreamedFile(layout, input, options);
}
