import { runScript } from "../in-turn.js";
import { figure } from "../table.js";
import type { Findings } from "./findings.js";
import { peers } from "./peers.js";

/** @throws Error where a peer does not find the same errors as the package */
export function agree(): Findings {
  const names = Object.keys(peers);
  const results = runScript({ script: "parts/agree.mjs", words: names }) as readonly {
    readonly who: string;
    readonly pairs: number;
    readonly missing: number;
    readonly surplus: number;
  }[];
  for (const { who, missing, surplus } of results) {
    if (missing + surplus > 0) throw new Error(`${who}: ${missing} missing, ${surplus} surplus`);
  }
  const text =
    `In 500 valid records and 1,000 of those with 5 % bad fields, all of them find errors in the same ` +
    `${figure(results[0]?.pairs)} fields.`;
  return { text, aims: [] };
}
