/** What a character is that a set does not have. */
export type CharacterReason = "lone-surrogate" | "undecodable" | "noncharacter" | "private-use" | "line-break" | "tab" | "control" | "variation-selector" | "invisible" | "combining-mark" | "space"
/** The other member of a pair such as ～ and 〜. */
 | "pair" | "dash" | "backslash" | "halfwidth-katakana" | "halfwidth" | "fullwidth" | "lowercase" | "hiragana" | "accented-latin" | "symbol" | "compatibility-ideograph"
/** A kanji of Windows-31J that JIS X 0208 does not have. */
 | "extended-kanji"
/** A kanji that Windows-31J does not have. */
 | "rare-kanji" | "other";
/** Where Windows-31J has a character: in JIS X 0208, among its extensions, or nowhere. */
export type CharacterPlane = "jisx0208" | "extension" | "none";
/** Where a character stands, and which characters may stand there. */
export interface CharacterContext {
    /** The character before it; "" at the start. */
    readonly before: string;
    /** The character after it; "" at the end. */
    readonly after: string;
    readonly admits: (text: string) => boolean;
    readonly planeOf: (char: string) => CharacterPlane;
}
export interface CharacterAdvice {
    readonly reason: CharacterReason;
    /** What can stand in its place, or in that of it and the character that it combines with; null where nothing is known. */
    readonly suggestion: string | null;
}
/** What is known of a character that may not stand where it does. */
export declare function adviseOn(char: string, context: CharacterContext): CharacterAdvice;
