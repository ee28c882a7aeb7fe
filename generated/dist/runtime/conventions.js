import { conventions } from "./wire-conventions.js";
/** What is written where nothing is entered. */
export const emptyText = conventions ? (conventions.empty[0] ?? "") : "";
/** The text of a cell as checks and types take it: "" where it says that nothing is entered. */
export function enteredText(text) {
    return conventions?.empty.includes(text) ? "" : text;
}
