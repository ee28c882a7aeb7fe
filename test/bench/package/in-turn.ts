import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../median.js";

/** A script of this folder and its arguments. */
export interface Case {
  readonly name: string;
  readonly script: string;
  readonly words: readonly string[];
  /** How many rounds it takes part in; all where it is absent. */
  readonly rounds?: number;
}

/** What a script printed, each number the median of the rounds. */
export type Figures = Readonly<Record<string, number>>;

/** Runs each case in a process of its own, one after the other, round after round: a machine drifts. */
export function measureInTurn(
  cases: readonly Case[],
  rounds: number,
): ReadonlyMap<string, Figures> {
  const printed = new Map<string, Figures[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const each of cases) {
      if (round < (each.rounds ?? rounds)) printed.get(each.name)?.push(runScript(each) as Figures);
    }
  }
  return new Map([...printed].map(([name, all]) => [name, medians(all)]));
}

/** Runs a script once; what it printed. */
export function runScript({ script, words }: Pick<Case, "script" | "words">): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const flags = ["--max-old-space-size=6000", path, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} ${words.join(" ")}\n${stderr}`);
  return JSON.parse(stdout);
}

function medians(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((figures) => figures[name] ?? Number.NaN))]),
  );
}
