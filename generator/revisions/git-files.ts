import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";

/** A path in a commit: `HEAD~1:specs/2.0`. */
export interface GitPath {
  readonly rev: string;
  /** From the top of the repository, or from the working directory where it begins with `./` or `../`. */
  readonly path: string;
}

/** Takes `REV:path` apart; null where a text is none, such as a path with a drive letter. */
export function parseGitPath(text: string): GitPath | null {
  const [, rev = "", path = ""] = /^([^:]+):(.*)$/s.exec(text) ?? [];
  // A revision that began with a dash would be taken for an option.
  if (rev === "" || rev.startsWith("-") || /^[A-Za-z]$/.test(rev)) return null;
  return { rev, path };
}

/** What git said where it could not do something. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** Files of a commit, copied to a temporary folder that mirrors the top of the repository. */
export class GitCopy {
  readonly #root: string;
  readonly #done = new Set<string>();

  constructor(
    readonly cwd: string,
    readonly rev: string,
  ) {
    this.#root = mkdtempSync(join(tmpdir(), "specgen-git-"));
  }

  /** A path of git's as one from the top of the repository; `.` for all of it. @throws GitError. */
  fromTop(path: string): string {
    const isRelative = /^\.\.?(?:\/|$)/.test(path);
    const prefix = isRelative ? this.#git(["rev-parse", "--show-prefix"]).toString("utf8") : "";
    const whole = posix.normalize(`${prefix.trim()}${path}`).replace(/\/$/, "");
    return whole === "" ? "." : whole;
  }

  /** Copies a file, or a folder with all that is in it. Returns its path. @throws GitError. */
  fetch(path: string): string {
    for (const file of this.#list(path)) {
      if (this.#done.has(file)) continue;
      this.#done.add(file);
      const copy = join(this.#root, file);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, this.#git(["cat-file", "blob", `${this.rev}:${file}`]));
    }
    return join(this.#root, path);
  }

  /** Copies what a path of the copy names, if the commit has it and it is inside the repository. */
  fetchCopied(copy: string): void {
    const path = posix.relative(this.#root.replaceAll("\\", "/"), copy.replaceAll("\\", "/"));
    if (path !== "" && !path.startsWith("..")) this.fetch(path);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  #list(path: string): readonly string[] {
    const args = ["ls-tree", "-r", "-z", "--full-tree", "--name-only", this.rev];
    const names = this.#git(path === "." ? args : [...args, "--", path]).toString("utf8");
    return names.split("\0").filter((name) => name !== "" && !name.split("/").includes(".."));
  }

  #git(args: readonly string[]): Buffer {
    const { status, stdout, stderr, error } = spawnSync("git", args, {
      cwd: this.cwd,
      maxBuffer: 1 << 30,
    });
    if (status === 0) return stdout;
    throw new GitError(error?.message ?? stderr.toString("utf8").trim().split("\n")[0]);
  }
}
