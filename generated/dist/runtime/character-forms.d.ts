/** Forms of one character: widths, kana, and the members of pairs that mapping tables mix up. Pure functions. */
/** The other members of the character's pair. */
export declare function twinsOf(char: string): readonly string[];
/** Lines in the middle of the line: hyphens, dashes, minus signs, rules and prolonged sound marks. */
export declare function isDash(char: string): boolean;
/** Full-width form of a printable ASCII character, a space included; "" for the backslash, which has two. */
export declare function fullWidthOf(char: string): string;
/** The text with the full-width form of every character that has one. */
export declare function fullWidthText(text: string): string;
/** Half-width form of a full-width ASCII character; "" for the wave dash ～, which is no tilde. */
export declare function halfWidthOf(char: string): string;
/** Full-width katakana and marks of half-width ones, a voicing mark after a letter joined with it. */
export declare function fullWidthKatakana(text: string): string;
/** Half-width katakana of a full-width one, its voicing mark apart; "" where there is none. */
export declare function halfWidthKatakana(char: string): string;
/** Katakana of a hiragana; "" for anything else. */
export declare function katakanaOf(char: string): string;
/** A letter and the marks that combine with it as one character, where there is one. */
export declare function composed(cluster: string): string;
/** Spaces of every width, the no-break ones included. */
export declare function isSpace(char: string): boolean;
export declare function isLineBreak(char: string): boolean;
/** Chooses among the forms of one character: 葛 followed by one is a certain shape of 葛. */
export declare function isVariationSelector(char: string): boolean;
/** Characters that show nothing and take no place: zero-width spaces and joiners, byte order marks, marks of direction. */
export declare function isInvisible(char: string): boolean;
/** Symbols made of others, such as ①, Ⅲ, ㈱, ㎡, № and ℡, in plain characters; "" for anything else. */
export declare function expandedSymbol(char: string): string;
/** The unified form of a CJK compatibility ideograph; "" for any other character. */
export declare function unifiedIdeograph(char: string): string;
/** `U+9AD8`, `U+20BB7`. */
export declare function codePointText(char: string): string;
