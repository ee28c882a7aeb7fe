/** ASCII spellings of a Latin letter, in its case; none for other characters. */
export declare function asciiSpellings(char: string): readonly string[];
/** A spelling in its own case and in capitals, half-width and full-width. */
export declare function letterForms(spelling: string): readonly string[];
