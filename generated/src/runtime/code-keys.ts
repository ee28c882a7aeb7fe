import type { CodeTable } from "./codes.js";

/** Most characters of a code that a key holds. */
export const longestKey = 4;

/** The number that stands for a code of one to four ASCII characters; 0 for any other text. */
export function codeKey(text: string): number {
  if (text.length > longestKey) return 0;
  let key = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) return 0;
    key |= unit << (8 * index);
  }
  return key;
}

/** The codes of many lists by their keys, all in one array; a list is told by where its part begins. */
export interface CodeKeys {
  /** Keys, each where its hash says or in the next free place after it; 0 for a free place. */
  readonly keys: Int32Array;
  /** The code of each key. */
  readonly texts: readonly string[];
  /** Of each list: where its part begins and its length less one; null where a code has no key. */
  readonly parts: ReadonlyMap<CodeTable, CodePart>;
}

export interface CodePart {
  readonly start: number;
  readonly mask: number;
}

/** Where the search for a key begins within its part. */
export function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 15;
}

/** Puts code lists in one array of keys. Lists with a code that has no key are left out. */
export function makeCodeKeys(lists: Iterable<CodeTable>): CodeKeys {
  const parts = new Map<CodeTable, CodePart>();
  let length = 0;
  for (const list of lists) {
    if (parts.has(list) || list.values.some((value) => codeKey(value) === 0)) continue;
    // At most half of the places are taken, so that a search ends soon.
    const size = 2 ** Math.ceil(Math.log2(list.values.length * 2 + 2));
    parts.set(list, { start: length, mask: size - 1 });
    length += size;
  }
  const keys = new Int32Array(length);
  const texts = new Array<string>(length).fill("");
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
export function findPlace(keys: Int32Array, { start, mask }: CodePart, key: number): number {
  let place = hashOf(key) & mask;
  while (keys[start + place] !== key && keys[start + place] !== 0) place = (place + 1) & mask;
  return start + place;
}

/** The text as the engine keeps names of properties: comparing it with a literal looks at one address. */
function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
