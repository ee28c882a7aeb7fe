/** Most characters of a code that a key holds. */
export const longestKey = 4;
/** The number that stands for a code of one to four ASCII characters; 0 for any other text. */
export function codeKey(text) {
    if (text.length > longestKey)
        return 0;
    let key = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0x80)
            return 0;
        key |= unit << (8 * index);
    }
    return key;
}
/** Where the search for a key begins within its part. */
export function hashOf(key) {
    return Math.imul(key, 0x9e3779b1) >>> 15;
}
/** Puts code lists in one array of keys. Lists with a code that has no key are left out. */
export function makeCodeKeys(lists) {
    const parts = new Map();
    let length = 0;
    for (const list of lists) {
        if (parts.has(list) || list.values.some((value) => codeKey(value) === 0))
            continue;
        // At most half of the places are taken, so that a search ends soon.
        const size = 2 ** Math.ceil(Math.log2(list.values.length * 2 + 2));
        parts.set(list, { start: length, mask: size - 1 });
        length += size;
    }
    const keys = new Int32Array(length);
    const texts = new Array(length).fill("");
    for (const [list, part] of parts) {
        for (const value of list.values) {
            const place = findPlace(keys, part, codeKey(value));
            keys[place] = codeKey(value);
            texts[place] = interned(value);
        }
    }
    return { keys, texts, parts };
}
/** The place of a key in a part, or the free one where it would be. */
export function findPlace(keys, { start, mask }, key) {
    let place = hashOf(key) & mask;
    while (keys[start + place] !== key && keys[start + place] !== 0)
        place = (place + 1) & mask;
    return start + place;
}
/** The text as the engine keeps names of properties: comparing it with a literal looks at one address. */
function interned(text) {
    return Object.keys({ [text]: 0 })[0] ?? text;
}
