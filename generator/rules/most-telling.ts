const mostShown = 8;

/** What was expected, for people to read: kinds of words before single words in quotes, and no more than are read. */
export function mostTelling(expected: readonly string[]): readonly string[] {
  const quoted = (word: string): boolean => word.startsWith("「");
  const sorted = [
    ...expected.filter((word) => !quoted(word)),
    ...expected.filter((word) => quoted(word)),
  ];
  return sorted.length <= mostShown ? sorted : [...sorted.slice(0, mostShown), "…"];
}
