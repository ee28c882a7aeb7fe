import { type Case, measureInTurn } from "../in-turn.js";
import { figure, table } from "../table.js";
import type { Findings } from "./findings.js";

export function making(rounds: number): Findings {
  const names = {
    "from a row": "made of a row",
    "from an object": "made of an object",
    reads: "read",
  };
  const cases = Object.keys(names).flatMap((what) =>
    [100, 600].map((size): Case => ({
      name: `${what} ${size}`,
      script: "parts/making.mjs",
      words: [what, String(size)],
    })),
  );
  const figures = measureInTurn(cases, rounds);
  const perField = (what: string, size: number) =>
    figures.get(`${what} ${size}`)?.["perField"] ?? Number.NaN;
  const growth = (what: string) => perField(what, 600) / perField(what, 100);
  const text = table(
    ["a record", "100 items: ns per item", "600 items: ns per item", "600 / 100"],
    Object.entries(names).map(([what, name]) => [
      name,
      figure(perField(what, 100)),
      figure(perField(what, 600)),
      figure(growth(what)),
    ]),
  );
  const aims = Object.entries(names).map(([what, name]) => ({
    what: `600 items against 100, per item: ${name}`,
    ratio: growth(what),
    atMost: 2,
  }));
  return { text, aims };
}
