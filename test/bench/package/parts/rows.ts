import { type Case, measureInTurn } from "../in-turn.js";
import { type Aim, figure, table } from "../table.js";
import type { Findings } from "./findings.js";
import { peers } from "./peers.js";

export function rows(rounds: number): Findings {
  const contenders = ["touch", "ours", "ours, made", ...Object.keys(peers)];
  // The libraries take long where there are errors.
  const countOf = (who: string, set: string) => (set === "bad" && who in peers ? 4_000 : 20_000);
  const cases = ["valid", "bad"].flatMap((set) =>
    contenders.map((who): Case => ({
      name: `${who} ${set}`,
      script: "parts/rows.mjs",
      words: [who, set, String(countOf(who, set))],
    })),
  );
  const figures = measureInTurn(cases, rounds);
  const rate = (who: string, set: string) =>
    figures.get(`${who} ${set}`)?.["perSecond"] ?? Number.NaN;
  const columns = (who: string, set: string) => [
    figure(rate(who, set)),
    figure(rate("touch", set) / rate(who, set)),
    figure(rate("ours", set) / rate(who, set)),
  ];
  const names: Readonly<Record<string, string>> = {
    touch: "look at every character",
    ours: "`validate`, issues counted",
    "ours, made": "`validate`, issues made, as the libraries do",
    ...peers,
  };
  const text = table(
    [
      "rows already split",
      "valid: records/s",
      "floor / it",
      "`validate` / it",
      "5 % bad: records/s",
      "floor / it",
      "`validate` / it",
    ],
    contenders.map((who) => [names[who] ?? who, ...columns(who, "valid"), ...columns(who, "bad")]),
  );
  const faster = (who: string, atLeast: number): Aim[] =>
    ["valid", "bad"].map((set) => ({
      what: `rows, ${set}: \`validate\` against ${peers[who]}`,
      ratio: rate("ours", set) / rate(who, set),
      atLeast,
    }));
  return {
    text,
    aims: [
      {
        what: "rows, valid: time against looking at every character",
        ratio: rate("touch", "valid") / rate("ours", "valid"),
        atMost: 1.3,
      },
      {
        what: "rows, bad: time against looking at every character",
        ratio: rate("touch", "bad") / rate("ours", "bad"),
        atMost: 1.5,
      },
      ...faster("ajv", 8),
      ...faster("typebox", 4),
      ...faster("typebox-1", 4),
      ...faster("valibot", 10),
      ...faster("zod", 10),
    ],
  };
}
