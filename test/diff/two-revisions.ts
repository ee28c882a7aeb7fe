import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Terminal } from "../../generator/commands/command.js";
import { diff } from "../../generator/commands/diff.js";
import { type CliResult, runCli } from "../support/run-cli.js";
import { smallConfig, smallSheets, writeSmallSpec } from "../support/small-spec.js";

/** The newer revision: a longer name, and a code more. */
export const newerSheets: Readonly<Record<string, string>> = {
  申請: (smallSheets["申請"] ?? "").replace("全角,20", "全角,10"),
  コード: `${smallSheets["コード"]}SEX,性別,3,その他,Other\n`,
};

export const newerConfig = smallConfig.replace('"1.0"', '"2.0"');

/** A folder with two revisions, `old` and `new`, each with its generated package in `out`. */
export function twoRevisions(): string {
  const folder = mkdtempSync(join(tmpdir(), "revisions-"));
  write(folder, "old");
  write(folder, "new", newerSheets, newerConfig);
  for (const name of ["old", "new"]) {
    const { code, err } = runCli(join(folder, name), ["generate"]);
    if (code !== 0) throw new Error(err);
  }
  return folder;
}

export function write(
  folder: string,
  name: string,
  sheets: Readonly<Record<string, string | null>> = {},
  config = smallConfig,
): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeSmallSpec(join(folder, name), sheets, config);
}

/** A copy of the older package with some files replaced, or left out. */
export function brokenPackage(
  folder: string,
  name: string,
  change: (read: (file: string) => string) => Readonly<Record<string, string>>,
  without: readonly string[] = [],
): void {
  cpSync(join(folder, "old/out"), join(folder, name), {
    recursive: true,
    filter: (path) => !without.some((file) => path.endsWith(file)),
  });
  const read = (file: string) => readFileSync(join(folder, "old/out", file), "utf8");
  for (const [file, text] of Object.entries(change(read)))
    writeFileSync(join(folder, name, file), text);
}

/**
 * Runs the command as its words say, without starting a process: words are `old new --option value …`.
 * What the program makes of its words is for tests that start it.
 */
export async function runDiff(
  folder: string,
  words: readonly string[],
  language: Terminal["language"] = "en",
): Promise<CliResult> {
  const [before = "", after = "", ...rest] = words;
  const options: Record<string, string> = {};
  for (let at = 0; at < rest.length; at += 2) {
    const name = (rest[at] ?? "")
      .slice(2)
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    options[name] = rest[at + 1] ?? "";
  }
  const texts = { out: "", err: "" };
  const code = await diff(
    { before, after, ...options },
    {
      cwd: folder,
      language,
      color: false,
      progress: false,
      out: (text) => {
        texts.out += text;
      },
      err: (text) => {
        texts.err += text;
      },
    },
  );
  return { code, ...texts };
}

/** The problems that were printed, as `severity code  place`. */
export function problemsIn(err: string): readonly string[] {
  return err.split("\n").filter((line) => /^(?:error|warning|info) [a-z]+-[-a-z]+/.test(line));
}
