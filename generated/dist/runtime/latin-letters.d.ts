/** ASCII spellings of a Latin letter, in its case; none for other characters. */
export declare function asciiSpellings(char: string): readonly string[];
