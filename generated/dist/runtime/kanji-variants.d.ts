/** Forms of a kanji that more character sets have; none where nothing is certain. */
export declare function kanjiVariants(char: string): readonly string[];
/** Every kanji that has variants. */
export declare function kanjiWithVariants(): readonly string[];
