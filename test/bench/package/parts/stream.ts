import { type Case, measureInTurn } from "../in-turn.js";
import { figure, table } from "../table.js";
import type { Findings } from "./findings.js";

/** Two gigabytes are read once each: it takes long, and memory is what it is about. */
export function stream(rounds: number): Findings {
  const names: Readonly<Record<string, string>> = {
    reading: "reading the file, nothing else",
    ours: "`read` and check",
    papaparse: "papaparse, parse only",
  };
  const cases = Object.keys(names).flatMap((who) =>
    [1, 40].map((times): Case => ({
      name: `${who} ${times}`,
      script: "parts/stream.mjs",
      words: [who, String(times)],
      rounds: times === 1 ? rounds : 1,
    })),
  );
  const figures = measureInTurn(cases, rounds);
  const of = (who: string, times: number, figure: string) =>
    figures.get(`${who} ${times}`)?.[figure] ?? Number.NaN;
  const text = table(
    ["streaming", "50 MB: s", "peak MB", "2 GB: s", "peak MB"],
    Object.entries(names).map(([who, name]) => [
      name,
      ...[1, 40].flatMap((times) => [
        figure(of(who, times, "ms") / 1000),
        figure(of(who, times, "memory")),
      ]),
    ]),
  );
  return {
    text,
    aims: [
      {
        what: "streaming 50 MB: against papaparse",
        ratio: of("papaparse", 1, "ms") / of("ours", 1, "ms"),
        atLeast: 4,
      },
      {
        what: "streaming 50 MB: peak memory",
        ratio: of("ours", 1, "memory"),
        atMost: 80,
        unit: "MB",
      },
      {
        what: "streaming 2 GB: peak memory",
        ratio: of("ours", 40, "memory"),
        atMost: 80,
        unit: "MB",
      },
    ],
  };
}
