/**
 * Whether a revision is the other or a later one, compared as numbers part by part (`3.10` is later
 * than `3.9`, and `3` is `3.0`). Null where one of them is no sequence of numbers and they differ.
 */
export function isAtLeast(revision: string, other: string): boolean | null {
  const [a, b] = [plain(revision), plain(other)];
  if (a === b) return true;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === null || right === null) return null;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Without what may stand around the number: `Ver. 3.1`, `第3.1版`. */
function plain(revision: string): string {
  return revision
    .normalize("NFKC")
    .trim()
    .replace(/^(?:version|ver\.?|v|第)\s*/iu, "")
    .replace(/\s*版$/u, "");
}

function partsOf(revision: string): readonly number[] | null {
  return /^\d{1,9}(?:[.\-/]\d{1,9})*$/.test(revision) ? revision.split(/[.\-/]/).map(Number) : null;
}
