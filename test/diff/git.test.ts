import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseGitPath } from "../../generator/revisions/git-files.js";
import { smallConfig } from "../support/small-spec.js";
import { newerConfig, newerSheets, problemsIn, runDiff, write } from "./two-revisions.js";

const folder = mkdtempSync(join(tmpdir(), "repository-"));
afterAll(() => rmSync(folder, { recursive: true }));

function git(...words: readonly string[]): void {
  const user = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  execFileSync("git", [...user, ...words], { cwd: folder, stdio: "ignore" });
}

/** The older spec in the first commit, with its glossary beside its folder; the newer one in the folder. */
function makeRepository(): void {
  const shared = (config: string) => `${config}glossary: ../共通/用語.csv\n`;
  mkdirSync(join(folder, "共通"));
  writeFileSync(join(folder, "共通/用語.csv"), "japanese,identifier\n氏名,fullName\n");
  write(folder, "仕様", {}, shared(smallConfig));
  write(folder, "broken", { 申請: null, 単項目: null, 関連項目: null });
  git("init", "--initial-branch=main");
  git("add", ".");
  git("commit", "-m", "1.0");
  git("tag", "v1");
  writeFileSync(join(folder, "共通/用語.csv"), "japanese,identifier\n氏名,wholeName\n");
  write(folder, "仕様", newerSheets, shared(newerConfig));
}
makeRepository();

async function compare(before: string, after: string, cwd = folder) {
  const { code, out, err } = await runDiff(cwd, [before, after, "--format", "json"]);
  const rules =
    out === ""
      ? []
      : (JSON.parse(out) as { changes: { rule: string }[] }).changes.map(({ rule }) => rule);
  return { code, rules, problems: problemsIn(err), err };
}

const changes = ["item-property-renamed", "item-length-shortened", "code-added"];

describe("a revision in git", () => {
  it.each(["HEAD:仕様", "v1:仕様", "main:仕様/specgen.yaml", "HEAD:仕様/", "HEAD:./仕様"])(
    "is %s, with the files that its configuration names beside its folder",
    async (before) => {
      expect(await compare(before, "仕様")).toEqual({
        code: 0,
        rules: changes,
        problems: [],
        err: "",
      });
    },
  );

  it("may be both, and is the same as itself", async () => {
    expect((await compare("HEAD:仕様", "v1:仕様")).rules).toEqual([]);
  });

  it("is named from the top of the repository, also from a folder in it", async () => {
    const found = await compare("HEAD:仕様", join(folder, "仕様"), join(folder, "仕様"));
    expect(found.rules).toEqual(changes);
  });

  it("may be written with empty parts, or from the working directory", async () => {
    for (const asked of ["HEAD:仕様//", "HEAD:./仕様", "HEAD:./共通/../仕様"]) {
      expect((await compare(asked, join(folder, "仕様"))).rules).toEqual(changes);
    }
    const beside = await compare("HEAD:../仕様", join(folder, "仕様"), join(folder, "共通"));
    expect(beside.rules).toEqual(changes);
  });

  it("is not what was changed since", async () => {
    git("stash");
    expect((await compare("HEAD:仕様", "仕様")).rules).toEqual([]);
    git("stash", "pop");
  });

  it("leaves no copy behind", async () => {
    const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith("specgen-git-"));
    const before = copies();
    await compare("HEAD:仕様", "仕様");
    await compare("HEAD:none", "仕様");
    expect(copies()).toEqual(before);
  });
});

describe("what git does not have", () => {
  it.each([
    ["a path", "HEAD:none", "error revision-missing"],
    ["a revision", "v9:仕様", "error revision-git"],
    ["a revision that begins with a dash", "--all:仕様", "error revision-missing"],
    ["a path outside the repository", "HEAD:../仕様", "error revision-git"],
    ["a file that is no spec", "HEAD:共通/用語.csv", "error revision-not-json  HEAD:共通/用語.csv"],
    ["a folder without a spec", "HEAD:共通", "error revision-nothing-in-folder  HEAD:共通"],
    ["a spec without layouts", "HEAD:broken", "error config-no-tables"],
    ["the top without a spec", "HEAD:", "error revision-nothing-in-folder  HEAD:"],
  ])("such as %s is an error, at the place that was asked for", async (_, before, problem) => {
    const { code, rules, problems, err } = await compare(before, "仕様");
    expect([rules, problems]).toEqual([[], [problem]]);
    expect(code).toBeGreaterThan(0);
    expect(err).not.toContain("specgen-git-");
  });

  it("says what git says", async () => {
    const { err } = await compare("v9:仕様", "仕様");
    expect(err).toMatch(/“v9:仕様” cannot be taken from git: fatal: .*v9/);
  });

  it("is everything where there is no repository", async () => {
    const { err, problems } = await compare("HEAD:仕様", join(folder, "仕様"), tmpdir());
    expect(problems).toEqual(["error revision-git"]);
    expect(err).toContain("not a git repository");
  });
});

describe("REV:path", () => {
  it.each([
    ["HEAD~1:specs/2.0", { rev: "HEAD~1", path: "specs/2.0" }],
    ["HEAD:", { rev: "HEAD", path: "" }],
    ["HEAD:a//b/", { rev: "HEAD", path: "a//b/" }],
    ["v1:a:b", { rev: "v1", path: "a:b" }],
    ["C:/specs", null],
    ["-x:specs", null],
    [":specs", null],
    ["specs", null],
  ])("%s", (text, expected) => {
    expect(parseGitPath(text)).toEqual(expected);
  });
});
