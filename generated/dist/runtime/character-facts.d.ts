import { type CharacterContext } from "./character-advice.js";
import type { Column, Layout } from "./layout.js";
import type { MessageArguments } from "./message.js";
/**
 * Arguments of an issue with the characters of a cell: the first that is not allowed (`character`, "" where
 * it cannot be shown), its `codePoint`, its `position` from 1 in characters, what it is (`reason`), what can
 * stand in its place (`suggestion`, where that is known), and how many are not allowed (`count`).
 */
export declare function characterFacts(layout: Layout, column: Column, text: string): MessageArguments;
/** What surrounds the character at an offset, and what the set has. */
export declare function contextAt(layout: Layout, set: number, text: string, index: number): CharacterContext;
