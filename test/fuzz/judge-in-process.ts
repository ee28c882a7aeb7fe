import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, Start } from "./job.js";
import type { Verdict } from "./verdict.js";

const script = fileURLToPath(new URL("worker.ts", import.meta.url));

/** A process that judges mutants, started again whenever it has died or hung. */
export class Judge {
  #child: ChildProcess | null = null;

  constructor(
    private readonly folder: string,
    private readonly timeLimit: number,
  ) {}

  /** Judges one mutant. A death or a hang is a failure of the mutant. */
  async judge(job: Job): Promise<Verdict> {
    const child = this.#child ?? (await this.#start());
    this.#child = child;
    return new Promise((resolve) => {
      const unknown = { level: "", book: "", what: "", full: false, emit: false };
      let start: Start = { number: job.number, ...unknown };
      const finish = (verdict: Verdict | string) => {
        clearTimeout(timer);
        child.removeAllListeners();
        const failed = typeof verdict === "string";
        if (failed || verdict.outcome === "failure") this.stop();
        resolve(failed ? failureOf(start, verdict) : verdict);
      };
      const timer = setTimeout(() => finish("hang"), this.timeLimit);
      child.on("message", (message: Start | Verdict) => {
        if ("outcome" in message) finish(message);
        else start = message;
      });
      child.on("exit", (code, signal) => finish(`crash: ${signal ?? `exit code ${code}`}`));
      child.send(job);
    });
  }

  stop(): void {
    const pid = this.#child?.pid;
    this.#child?.removeAllListeners();
    this.#child = null;
    if (pid === undefined) return;
    try {
      // With the compiler that it may have started.
      process.kill(-pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
  }

  #start(): Promise<ChildProcess> {
    const child = fork(script, [this.folder], {
      execArgv: ["--import", "tsx", "--max-old-space-size=2048"],
      detached: true,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    return new Promise((resolve, reject) => {
      child.once("message", () => resolve(child));
      child.once("exit", (code) => reject(new Error(`the worker did not start (${code})`)));
    });
  }
}

function failureOf(start: Start, reason: string): Verdict {
  const nothing = { codes: [], raw: [], milliseconds: 0, memory: 0 };
  return { ...start, outcome: "failure", reason, ...nothing };
}
