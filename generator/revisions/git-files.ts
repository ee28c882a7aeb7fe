import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";

/** A path in a commit: `HEAD~1:specs/2.0`. */
export interface GitPath {
  readonly rev: string;
  /** From the top of the repository, with forward slashes; `.` for all of it. */
  readonly path: string;
}

/** Takes `REV:path` apart; null where a text is none, such as a path with a drive letter. */
export function parseGitPath(text: string): GitPath | null {
  const [, rev = "", path = ""] = /^([^:]+):(.*)$/s.exec(text) ?? [];
  // A revision that began with a dash would be taken for an option.
  if (rev === "" || rev.startsWith("-") || /^[A-Za-z]$/.test(rev)) return null;
  return { rev, path: posix.normalize(path === "" ? "." : path).replace(/\/$/, "") };
}

/** Git could not give what was asked for. */
export class GitError extends Error {
  override readonly name = "GitError";

  /** `reason`: what git says, in one line. */
  constructor(readonly reason: string) {
    super(reason);
  }
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

  /** Copies a file, or a folder with all that is in it. Returns its path. @throws GitError where git does not have it. */
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
    try {
      return execFileSync("git", args, {
        cwd: this.cwd,
        maxBuffer: 1 << 30,
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      throw new GitError(reasonOf(error));
    }
  }
}

/** The last line that git wrote, or what kept it from running. */
function reasonOf(error: unknown): string {
  const { stderr, message } = Object(error) as { stderr?: unknown; message?: unknown };
  const said = String(stderr ?? "").trim() || String(message ?? error).trim();
  return said.split("\n").at(-1) ?? "";
}
