/**
 * What a line in the middle of the line stands for by what is beside it: after kana it is the prolonged sound
 * mark, beside a letter or digit the hyphen. Elsewhere a person must say.
 */
export declare function dashMeaning(before: string, after: string): "prolonged" | "hyphen" | null;
/** Characters for the dash between two others, likeliest first. */
export declare function dashForms(before: string, after: string): readonly string[];
