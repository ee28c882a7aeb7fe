/** Markdown tables of figures. */

export type Cells = readonly string[];

export function table(header: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A number in about three digits; a dash where there is none. */
export function figure(number: number | undefined): string {
  if (number === undefined || !Number.isFinite(number)) return "—";
  if (number >= 1000) return Math.round(number).toLocaleString("en-US");
  return number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2);
}

/** Something that the issue of the package's speed is judged by. */
export interface Aim {
  readonly what: string;
  readonly ratio: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit?: string;
}

export function aimTable(aims: readonly Aim[]): string {
  return table(
    ["", "measured", "aim"],
    aims.map(({ what, ratio, atMost, atLeast, unit = "×" }) => {
      const aim = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
      const missed = atMost === undefined ? !(ratio >= (atLeast ?? 0)) : !(ratio <= atMost);
      const measured = Number.isFinite(ratio) ? `${figure(ratio)} ${unit}` : "—";
      return [what, missed ? `${measured} (missed)` : measured, `${aim} ${unit}`];
    }),
  );
}
