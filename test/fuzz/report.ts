import { isOwnMessage, type Verdict } from "./verdict.js";

/** How many mutants with messages of JavaScript itself are listed. */
const examples = 20;

/** The counts of a run, as lines of text. */
export function report(verdicts: readonly Verdict[], seconds: number): string {
  const count = (outcome: Verdict["outcome"]) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const slowest = verdicts.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);
  const memory = verdicts.reduce((most, verdict) => Math.max(most, verdict.memory), 0);
  const raw = verdicts.flatMap((verdict) => verdict.raw);
  const own = raw.filter(isOwnMessage);
  return [
    `${verdicts.length} mutants in ${seconds.toFixed(0)} s (${(verdicts.length / seconds).toFixed(1)} a second): ` +
      `${count("ok")} ok, ${count("coded")} refused with codes, ${count("failure")} failures`,
    `of them ${verdicts.filter(({ full }) => full).length} of the whole sample, ` +
      `${verdicts.filter(({ emit }) => emit).length} through to the package`,
    `slowest ${slowest} ms, peak memory of a worker ${memory} MiB`,
    "",
    "errors by code (mutants):",
    ...table(verdicts.flatMap(({ codes }) => codes)),
    "",
    `messages of libraries shown as they came: ${raw.length}, of JavaScript itself: ${own.length}`,
    ...table(raw.map(generalise)),
    ...verdicts
      .filter((verdict) => verdict.raw.some(isOwnMessage))
      .slice(0, examples)
      .map(({ number, book, what, raw: [message] }) => `  #${number} ${book}, ${what}: ${message}`),
  ].join("\n");
}

/** One line that a failure can be made again from. */
export function failureLine(seed: number, verdict: Verdict): string {
  const { number, level, book, what, reason, full, emit } = verdict;
  return JSON.stringify({ seed, number, level, book, full, emit, what, reason });
}

function table(items: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([item, number]) => `${String(number).padStart(6)}  ${item}`);
}

/** Messages that differ in numbers and names are one. */
function generalise(message: string): string {
  return message
    .replace(/\d+/g, "0")
    .replace(/(["'`]).*?\1/g, "$1…$1")
    .slice(0, 120);
}
