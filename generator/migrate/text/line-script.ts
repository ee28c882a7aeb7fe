/** A line of two texts: in both, only in the older, or only in the newer one. */
export interface ScriptLine {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** The shortest way from one list of lines to another (Myers), with equal ends left to themselves. */
export function lineScript(
  before: readonly string[],
  after: readonly string[],
): readonly ScriptLine[] {
  let start = 0;
  const least = Math.min(before.length, after.length);
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    ...marked(" ", before.slice(0, start)),
    ...shortest(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...marked(" ", before.slice(before.length - end)),
  ];
}

function marked(mark: ScriptLine["mark"], lines: readonly string[]): readonly ScriptLine[] {
  return lines.map((text) => ({ mark, text }));
}

function shortest(a: readonly string[], b: readonly string[]): readonly ScriptLine[] {
  const trace: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let distance = 0; distance <= a.length + b.length; distance++) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let k = -distance; k <= distance; k += 2) {
      const x = follow(a, b, k, stepFrom(furthest, k, distance));
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return trackBack(a, b, trace);
    }
    furthest = next;
  }
  return [];
}

/** Where a step onto the diagonal `k` comes to stand in the older list. */
function stepFrom(furthest: ReadonlyMap<number, number>, k: number, distance: number): number {
  return isInsertion(furthest, k, distance)
    ? (furthest.get(k + 1) ?? 0)
    : (furthest.get(k - 1) ?? 0) + 1;
}

function isInsertion(furthest: ReadonlyMap<number, number>, k: number, distance: number): boolean {
  if (k === -distance) return true;
  return k !== distance && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1);
}

function follow(a: readonly string[], b: readonly string[], k: number, from: number): number {
  let x = from;
  while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
  return x;
}

function trackBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly ScriptLine[] {
  const lines: ScriptLine[] = [];
  let [x, y] = [a.length, b.length];
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    const furthest = trace[distance] ?? new Map<number, number>();
    const k = x - y;
    const insertion = isInsertion(furthest, k, distance);
    const fromK = insertion ? k + 1 : k - 1;
    const fromX = distance === 0 ? 0 : (furthest.get(fromK) ?? 0);
    const fromY = distance === 0 ? 0 : fromX - fromK;
    for (; x > fromX && y > fromY; y--) lines.push({ mark: " ", text: a[--x] ?? "" });
    if (distance === 0) break;
    if (insertion) lines.push({ mark: "+", text: b[--y] ?? "" });
    else lines.push({ mark: "-", text: a[--x] ?? "" });
  }
  return lines.reverse();
}
