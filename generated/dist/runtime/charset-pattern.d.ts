import type { Layout } from "./layout.js";
/** A regular expression (with the flag `u`) for the texts of a character set; null for none and for large ones. */
export declare function charsetPattern({ charsets }: Layout, id: string | null): string | null;
