/** Choices that a seed and a name settle: the same pair gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number;
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Some of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): readonly T[];
}

/** Each sheet draws from choices of its own, so that a change of one leaves the others as they are. */
export function makeRandom(seed: number, name: string): Random {
  let state = [...name].reduce((hash, char) => mix(hash ^ (char.codePointAt(0) ?? 0)), mix(seed));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    pick(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error("nothing to pick from");
      return chosen;
    },
    some(list, count) {
      const left = [...list.keys()];
      const chosen = new Set<number>();
      while (chosen.size < count && left.length > 0) {
        for (const index of left.splice(below(left.length), 1)) chosen.add(index);
      }
      return list.filter((_, index) => chosen.has(index));
    },
  };
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
