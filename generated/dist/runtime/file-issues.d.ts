import type { CellTexts } from "./cell-texts.js";
import { Issue, type IssueFacts, type RecordPosition } from "./issue.js";
import type { Column, Layout } from "./layout.js";
import type { RecordFeed } from "./record-feed.js";
/** Facts of an issue with the file rather than with what an item says. */
export declare function fileFacts(kind: "csv" | "encoding" | "header", args: Readonly<Record<string, string>>, column?: Column | null | undefined): IssueFacts;
/** The issue where the first line does not name the columns of the layout; null where it does. */
export declare function headerIssue(layout: Layout, names: readonly string[], position: RecordPosition): Issue | null;
/** What is wrong with a record as CSV: how it is put together, then bytes that are no text. */
export declare function lineIssues(layout: Layout, feed: RecordFeed, texts: CellTexts, record: number): readonly Issue[];
