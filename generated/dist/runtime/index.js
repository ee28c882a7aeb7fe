export { PartialDate } from "./date.js";
export { Group } from "./group.js";
export { formatSpecCell, Issue } from "./issue.js";
export { Layout, } from "./layout.js";
export { read } from "./read.js";
export { RecordView } from "./record.js";
export { validate, } from "./validate.js";
export { CsvWriteError, write } from "./write.js";
