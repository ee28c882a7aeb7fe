import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSampleBooks } from "./fuzz-book.js";
import { Judge } from "./judge-in-process.js";
import type { Shares } from "./mutant.js";
import { cutBooks } from "./small-books.js";
import type { Verdict } from "./verdict.js";

export interface FuzzOptions {
  readonly seed: number;
  /** Numbers of the mutants, from `first` on. */
  readonly first: number;
  readonly mutants: number;
  /** No mutant is started after this time. */
  readonly seconds: number;
  readonly workers: number;
  readonly shares: Shares;
  readonly onVerdict?: (verdict: Verdict) => void;
}

/** Milliseconds that one mutant may take. */
const timeLimit = 10_000;

/** Makes mutants of the sample's workbooks and judges what becomes of them. */
export async function fuzz(options: FuzzOptions): Promise<readonly Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const judges: Judge[] = [];
  try {
    const books = join(folder, "books");
    mkdirSync(books);
    for (const { name, bytes } of await cutBooks(readSampleBooks())) {
      writeFileSync(join(books, name), bytes);
    }
    const until = performance.now() + options.seconds * 1000;
    const verdicts: Verdict[] = [];
    let next = options.first;
    const work = async () => {
      const judge = new Judge(books, timeLimit);
      judges.push(judge);
      while (next < options.first + options.mutants && performance.now() < until) {
        const job = { seed: options.seed, number: next++, shares: options.shares };
        const verdict = await judgeTwice(judge, job);
        verdicts.push(verdict);
        options.onVerdict?.(verdict);
      }
    };
    await Promise.all(Array.from({ length: options.workers }, work));
    return verdicts.sort((a, b) => a.number - b.number);
  } finally {
    for (const judge of judges) judge.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A hang counts when it happens twice: the machine may have been busy with something else. */
async function judgeTwice(judge: Judge, job: Parameters<Judge["judge"]>[0]): Promise<Verdict> {
  const verdict = await judge.judge(job);
  return verdict.reason === "hang" ? judge.judge(job) : verdict;
}
