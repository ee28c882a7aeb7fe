import type { RecordClasses } from "../runtime/upgrade.js";
/** The class of each layout. */
export declare const recordClasses: RecordClasses;
