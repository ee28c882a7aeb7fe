export type Delimiter = "," | "\t" | ";";

const delimiters: readonly Delimiter[] = [",", "\t", ";"];

/** UTF-16 units that are looked at. */
const sample = 1 << 20;

interface Use {
  readonly delimiter: Delimiter;
  /** Lines that have it. */
  readonly lines: number;
  /** Lines that have it as often as most: sheets are exported with as many cells in every line. */
  readonly alike: number;
}

/**
 * What stands between the cells of an export: what its name says, unless more of its lines, and at
 * least half of them, speak for another.
 */
export function findDelimiter(file: string, text: string): Delimiter {
  const lines = linesOf(text.slice(0, sample));
  const named: Delimiter = /\.tsv$/i.test(file) ? "\t" : ",";
  const uses = delimiters.map((delimiter) => countUse(delimiter, lines));
  const hint = uses.find(({ delimiter }) => delimiter === named);
  const [best] = uses
    .filter((use) => use.lines * 2 >= lines.length && hint !== undefined && isMore(use, hint))
    .sort((a, b) => (isMore(a, b) ? -1 : 1));
  return best?.delimiter ?? named;
}

function isMore(a: Use, b: Use): boolean {
  return a.lines > b.lines || (a.lines === b.lines && a.alike > b.alike);
}

/** Lines that are not empty, without what is in quotes: there may be delimiters and line breaks in it. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/"[^"]*(?:"|$)/g, "")
    .split(/[\r\n]+/)
    .filter((line) => line !== "");
}

function countUse(delimiter: Delimiter, lines: readonly string[]): Use {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const all = [...counts.values()];
  return {
    delimiter,
    lines: all.reduce((sum, count) => sum + count, 0),
    alike: all.reduce((most, count) => Math.max(most, count), 0),
  };
}
