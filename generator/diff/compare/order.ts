/**
 * Which numbers must have moved for a sequence to be no longer in its order: all but those of one
 * longest rising subsequence. Returns the indexes of those that moved.
 */
export function movedIn(sequence: readonly number[]): ReadonlySet<number> {
  /** Index of the last number of the best rising run of each length. */
  const ends: number[] = [];
  const previous: number[] = [];
  sequence.forEach((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sequence[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  });
  const moved = new Set(sequence.keys());
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) moved.delete(at);
  return moved;
}
