import type { Column, Layout } from "./layout.js";
/** How a field may be entered in a browser, as attributes of HTML. */
export interface InputHints {
    readonly control: "select" | "input";
    /** The `inputmode`; `text` for a select. */
    readonly inputMode: "text" | "numeric" | "decimal" | "tel" | "email";
    /**
     * The `maxlength`, in UTF-16 units as browsers count. Never less than what is allowed, so that
     * nothing right is cut off: whether it is right is for validation to say. Null for no limit.
     */
    readonly maxLength: number | null;
    /** How a date is entered, in the words of ISO 8601; null for other fields. */
    readonly dateForm: "YYYY-MM-DD" | "YYYY-MM" | null;
}
export declare function inputHints(layout: Layout, column: Column): InputHints;
