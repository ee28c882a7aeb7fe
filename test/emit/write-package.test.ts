import {
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contents, freshPath, packageOf, write } from "./packages.js";

const first = packageOf({ "src/a.ts": "a\n", "src/b.ts": "b\n", "package.json": "{}\n" });
const second = packageOf({ "src/a.ts": "a\n", "src/c.ts": "c\n", "package.json": "{}\n" });

function written(): string {
  const dir = freshPath();
  expect(write(dir, first).counts).toEqual({ written: 4, unchanged: 0, deleted: 0 });
  return dir;
}

describe("writing a package", () => {
  it("makes the folder hold exactly its files, and leaves nothing beside it", () => {
    const dir = written();
    expect(write(dir, second)).toEqual({
      counts: { written: 2, unchanged: 2, deleted: 1 },
      problems: [],
    });
    expect(contents(dir)).toEqual(Object.fromEntries(second));
    expect(readdirSync(dirname(dir))).toEqual(["generated"]);
  });

  it("touches nothing where nothing changed, and keeps the time of files that did not", () => {
    const dir = written();
    const old = new Date("2020-01-01");
    for (const path of first.keys()) utimesSync(join(dir, path), old, old);
    const inode = statSync(dir).ino;
    expect(write(dir, first).counts).toEqual({ written: 0, unchanged: 4, deleted: 0 });
    expect(statSync(dir).ino).toBe(inode);
    write(dir, second);
    expect(statSync(join(dir, "src/a.ts")).mtime).toEqual(old);
    expect(statSync(join(dir, "src/c.ts")).mtime).not.toEqual(old);
  });

  it("writes into an empty folder, and keeps what systems put into folders", () => {
    const dir = freshPath();
    mkdirSync(dir);
    writeFileSync(join(dir, ".DS_Store"), "x");
    expect(write(dir, first).problems).toEqual([]);
    expect(write(dir, second).problems).toEqual([]);
    expect(contents(dir)).toEqual({ ".DS_Store": "x", ...Object.fromEntries(second) });
    expect(readdirSync(dirname(dir))).toEqual(["generated"]);
  });

  it("brings back a listed file that is missing", () => {
    const dir = written();
    rmSync(join(dir, "src/b.ts"));
    expect(write(dir, first).counts).toEqual({ written: 1, unchanged: 3, deleted: 0 });
  });
});

describe("a package is not written", () => {
  function refused(dir: string, problems: readonly string[], options = {}): void {
    const before = contents(dir);
    expect(write(dir, second, options)).toEqual({ counts: null, problems });
    expect(contents(dir)).toEqual(before);
  }

  it("over files that nobody listed, even with force; a foreign folder is one line", () => {
    const dir = written();
    mkdirSync(join(dir, "notes/deep"), { recursive: true });
    writeFileSync(join(dir, "notes/deep/1.txt"), "mine");
    writeFileSync(join(dir, "notes/2.txt"), "mine");
    writeFileSync(join(dir, "src/mine.ts"), "mine");
    const problems = ["emit-foreign-file notes/", "emit-foreign-file src/mine.ts"];
    refused(dir, problems);
    refused(dir, problems, { force: true });
  });

  it("over a file that was edited by hand, unless that is forced or already as it will be", () => {
    const dir = written();
    writeFileSync(join(dir, "src/b.ts"), "edited");
    refused(dir, ["emit-edited-file src/b.ts"]);
    expect(write(dir, second, { force: true }).problems).toEqual([]);
    writeFileSync(join(dir, "src/c.ts"), "c2\n");
    const next = packageOf({ "src/c.ts": "c2\n" });
    expect(write(dir, next).problems).toEqual([]);
  });

  it("into a folder with something else in it", () => {
    const dir = freshPath();
    mkdirSync(dir);
    writeFileSync(join(dir, "thesis.txt"), "mine");
    refused(dir, ["emit-foreign-file thesis.txt"]);
    refused(dir, ["emit-foreign-file thesis.txt"], { force: true });
  });

  it("into a project, or over the folder that holds the configuration", () => {
    const dir = freshPath();
    mkdirSync(dir);
    writeFileSync(join(dir, "package.json"), "{}");
    refused(dir, ["emit-output-is-project"]);
    const own = written();
    refused(own, ["emit-output-is-project"], { keepOut: [own] });
    refused(own, ["emit-output-is-project"], { keepOut: [join(own, "src")] });
    expect(write(own, second, { keepOut: [dirname(own)] }).problems).toEqual([]);
  });

  it("through a link, or in the place of a file", () => {
    const [dir, target] = [freshPath(), written()];
    symlinkSync(target, dir);
    expect(write(dir, second).problems).toEqual(["emit-output-not-folder"]);
    const file = freshPath();
    writeFileSync(file, "mine");
    expect(write(file, second).problems).toEqual(["emit-output-not-folder"]);
  });

  it.each([
    ["no JSON", "{"],
    ["another format", '{"format":2}'],
    ["a path outside", '{"format":1,"fingerprint":"","outputs":{"../evil":"x"}}'],
  ])("where the manifest is broken: %s", (_, text) => {
    const dir = written();
    writeFileSync(join(dir, "manifest.json"), text);
    refused(dir, ["emit-manifest-broken"]);
  });
});
