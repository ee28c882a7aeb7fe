/** Which of two revisions comes later, by the numbers in their names: above 0 for the first; null where one has none. */
export function compareRevisions(one: string, other: string): number | null {
  const [left, right] = [numbersIn(one), numbersIn(other)];
  if (left.length === 0 || right.length === 0) return null;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const distance = (left[index] ?? 0) - (right[index] ?? 0);
    if (distance !== 0) return distance;
  }
  return 0;
}

function numbersIn(text: string): readonly number[] {
  return (text.normalize("NFKC").match(/\d+/g) ?? []).map(Number);
}
