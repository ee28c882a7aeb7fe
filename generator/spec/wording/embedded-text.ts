/**
 * How much of the spec's wording leaves this program: `full` all of it, `labels` the names of things
 * without sentences, notes and message texts, `ids` none of it.
 */
export type EmbeddedText = "full" | "labels" | "ids";

/** The choices, as a configuration names them. */
export const embeddedTexts = ["full", "labels", "ids"] as const satisfies readonly EmbeddedText[];
