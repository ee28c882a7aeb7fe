import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { recoverFolder } from "../../generator/emit/swap-folder.js";
import { contents, freshPath, packageOf, write } from "./packages.js";

const script = fileURLToPath(new URL("killed-writer.ts", import.meta.url));

const oldFiles = { "src/a.ts": "a\n", "src/b.ts": "b\n" };
const newFiles = { "src/a.ts": "a\n", "lib/c.ts": "c\n" };

/** Starts a write that dies before its n-th change to the disk. True if it lived to the end. */
function writeAndDie(dir: string, step: number): boolean {
  const args = ["--import", "tsx", script, dir, String(step), JSON.stringify(newFiles)];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (signal === null) expect([status, stderr]).toEqual([0, ""]);
  return signal === null;
}

it("leaves the old package or the new one, whole, killed at any step", { timeout: 60_000 }, () => {
  const [before, after] = [packageOf(oldFiles), packageOf(newFiles)];
  const outcomes = new Set<string>();
  let steps = 0;
  for (let finished = false; !finished;) {
    steps += 1;
    const dir = freshPath();
    write(dir, before);
    finished = writeAndDie(dir, steps);
    if (!existsSync(dir)) outcomes.add("between the renames");
    recoverFolder(dir);
    const found = contents(dir);
    const isNew = found["lib/c.ts"] !== undefined;
    outcomes.add(isNew ? "new" : "old");
    expect([steps, found]).toEqual([steps, Object.fromEntries(isNew ? after : before)]);
    expect([steps, readdirSync(dirname(dir))]).toEqual([steps, ["generated"]]);
  }
  expect(steps).toBeGreaterThan(10);
  expect(outcomes).toEqual(new Set(["old", "between the renames", "new"]));
});

it("is taken up by the next write, which says so", () => {
  const dir = freshPath();
  write(dir, packageOf(oldFiles));
  // The number of a process that cannot be: what it left behind is nobody's.
  const dead = 2 ** 31 - 1;
  renameSync(dir, join(dirname(dir), `.generated.specgen-old-${dead}`));
  mkdirSync(join(dirname(dir), `.generated.specgen-new-${dead}`));
  expect(write(dir, packageOf(newFiles)).problems).toEqual(["emit-recovered"]);
  expect(contents(dir)).toEqual(Object.fromEntries(packageOf(newFiles)));
  expect(readdirSync(dirname(dir))).toEqual(["generated"]);
});

it("leaves alone what a running process is writing, and files that came in between", () => {
  const dir = freshPath();
  write(dir, packageOf(oldFiles));
  const running = join(dirname(dir), `.generated.specgen-new-${process.ppid}`);
  mkdirSync(running);
  const dead = join(dirname(dir), `.generated.specgen-old-${2 ** 31 - 1}`);
  mkdirSync(dead);
  writeFileSync(join(dead, "mine.txt"), "mine");
  recoverFolder(dir);
  expect(existsSync(running)).toBe(true);
  expect(contents(dead)).toEqual({ "mine.txt": "mine" });
});
