import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { smallConfig, smallSheets } from "../support/small-spec.js";
import {
  brokenPackage,
  newerConfig,
  newerSheets,
  problemsIn,
  runDiff,
  twoRevisions,
  write,
} from "./two-revisions.js";

const folder = twoRevisions();
afterAll(() => rmSync(folder, { recursive: true }));

const diff = (...words: readonly string[]) => runDiff(folder, words);

interface Report {
  readonly changes: readonly { readonly rule: string; readonly fingerprint: string }[];
}

function changesOf(out: string): Report["changes"] {
  return (JSON.parse(out) as Report).changes;
}

const found = ["item-length-shortened", "code-added"];

describe("specgen diff takes", () => {
  it.each([
    ["folders", "old", "new"],
    ["configurations", "old/specgen.yaml", "new/specgen.yaml"],
    ["packages", "old/out", "new/out"],
    ["written models", "old/out/spec.json", "new/out/spec.json"],
    ["one of each", "old/out/spec.json", "new"],
    ["folders with a slash behind", "old/", "./new/"],
  ])("%s", async (_, before, after) => {
    const { code, out, err } = await diff(before, after, "--format", "json");
    expect(problemsIn(err)).toEqual([]);
    expect(code).toBe(0);
    expect(changesOf(out).map(({ rule }) => rule)).toEqual(found);
  });

  it("absolute paths", async () => {
    const { code } = await diff(join(folder, "old"), join(folder, "new"));
    expect(code).toBe(0);
  });
});

describe("specgen diff prints", () => {
  it.each([
    ["text", /^Changes of the spec 1\.0 → 2\.0\n/],
    ["markdown", /^# /],
    ["html", /^<!doctype html>/i],
    ["json", /^\{\n/],
    ["github", /^::\w+ /m],
    ["summary", /^## Changes of the spec 1\.0 → 2\.0\n/],
  ])("%s, with every change", async (format, start) => {
    const { code, out } = await diff("old", "new", "--format", format);
    expect(code).toBe(0);
    expect(out).toMatch(start);
    expect(out).toContain("氏名");
  });

  it("the same bytes each time, and nothing but changes of wording between languages", async () => {
    const json = (await diff("old", "new", "--format", "json")).out;
    expect((await diff("old", "new", "--format", "json")).out).toBe(json);
    const { out } = await runDiff(folder, ["old", "new", "--format", "json"], "ja");
    const fingerprints = (text: string) => changesOf(text).map(({ fingerprint }) => fingerprint);
    expect(fingerprints(out)).toEqual(fingerprints(json));
  });

  it("Japanese where that is the language", async () => {
    const { out } = await runDiff(folder, ["old", "new"], "ja");
    expect(out).toContain("「氏名」の桁数を 20 から 10 に短縮");
    const { code, err } = await runDiff(folder, ["old", "none"], "ja");
    expect(code).toBe(2);
    expect(err).toContain("エラー revision-missing");
  });

  it("nothing to do where nothing changed", async () => {
    const { code, out, err } = await diff("old", "old", "--format", "json", "--fail-on", "any");
    expect([code, err, changesOf(out)]).toEqual([0, "", []]);
  });
});

describe("specgen diff writes", () => {
  it("a page beside what it prints, over an older page, and over nothing else", async () => {
    const words = ["old", "new", "--html", "report.html"];
    expect((await diff(...words)).code).toBe(0);
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(page).toContain("氏名");
    expect((await diff(...words)).code).toBe(0);
    writeFileSync(join(folder, "foreign.html"), "<p>mine</p>");
    const { code, err } = await diff("old", "new", "--html", "foreign.html");
    expect([code, problemsIn(err)]).toEqual([4, ["error inspect-file-foreign  foreign.html"]]);
    expect(readFileSync(join(folder, "foreign.html"), "utf8")).toBe("<p>mine</p>");
    const nowhere = await diff("old", "new", "--html", "none/report.html");
    expect([nowhere.code, problemsIn(nowhere.err)]).toEqual([
      2,
      ["error inspect-unwritable  none/report.html"],
    ]);
  });

  it("a summary behind what a file holds", async () => {
    writeFileSync(join(folder, "summary.md"), "# Before\n");
    expect((await diff("old", "new", "--summary", "summary.md")).code).toBe(0);
    const text = readFileSync(join(folder, "summary.md"), "utf8");
    expect(text).toMatch(/^# Before\n## Changes of the spec 1\.0 → 2\.0\n/);
    const { code, err } = await diff("old", "new", "--summary", "none/summary.md");
    expect([code, problemsIn(err)]).toEqual([2, ["error diff-unwritable  none/summary.md"]]);
  });
});

describe("specgen diff --fail-on", () => {
  it.each([
    ["data-tightened", 5],
    ["data-loosened", 5],
    ["data", 5],
    ["any", 5],
    ["wire,source", 0],
    ["wire, data", 5],
    ["text", 0],
  ])("%s ends with %i", async (kinds, expected) => {
    const { code, out } = await diff("old", "new", "--fail-on", kinds);
    expect(code).toBe(expected);
    expect(out).toContain("氏名");
  });

  it.each(["wires", "", "wire,wires"])("does not take %j", async (kinds) => {
    const { code, out, err } = await diff("old", "new", "--fail-on", kinds);
    expect([code, out, problemsIn(err)]).toEqual([2, "", ["error diff-fail-on-unknown"]]);
  });
});

describe("specgen diff --accept", () => {
  const tightened = async () => {
    const changes = changesOf((await diff("old", "new", "--format", "json")).out);
    return changes.find(({ rule }) => rule === "item-length-shortened")?.fingerprint ?? "";
  };

  function accept(text: string, today = "2027-01-01") {
    writeFileSync(join(folder, "accepted.yaml"), text);
    const words = ["--fail-on", "data-tightened", "--accept", "accepted.yaml", "--today", today];
    return diff("old", "new", ...words);
  }

  it("lets a change pass until the day it names", async () => {
    const entry = `- { fingerprint: "${await tightened()}", reason: 対応済み, until: 2027-01-01 }\n`;
    const passed = await accept(entry);
    expect([passed.code, problemsIn(passed.err)]).toEqual([0, []]);
    const expired = await accept(entry, "2027-01-02");
    expect(expired.code).toBe(5);
    expect(problemsIn(expired.err)).toEqual(["warning accepted-expired  accepted.yaml:1 0"]);
  });

  it("says which entries are about nothing", async () => {
    const { code, err } = await accept(
      "- { fingerprint: 0123456789ab, reason: x, until: 2027-02-01 }\n",
    );
    expect([code, problemsIn(err)]).toEqual([5, ["warning accepted-stale  accepted.yaml:1 0"]]);
  });

  it("compares nothing where the file is not valid, or not there", async () => {
    const { code, out, err } = await accept("- { fingerprint: 12 }\n");
    expect([code, out]).toEqual([2, ""]);
    expect(problemsIn(err)).toContain("error accepted-incomplete  accepted.yaml:1 0.reason");
    const missing = await diff("old", "new", "--accept", "none.yaml");
    expect([missing.code, missing.out, problemsIn(missing.err)]).toEqual([
      2,
      "",
      ["error config-unreadable  none.yaml"],
    ]);
  });
});

describe("specgen diff --renames", () => {
  it("follows the file, or else the one of the newer configuration", async () => {
    const text = "different: [{ item: A-3, is: A-3 }]\n";
    writeFileSync(join(folder, "renames.yaml"), text);
    const rules = (out: string) => changesOf(out).map(({ rule }) => rule);
    const others = ["item-added", "item-removed", "item-id-reassigned", "code-added"];
    // The check that is listed under the item now asks for another one.
    const expected = [...others, "rule-changed"];
    const asked = await diff("old", "new", "--format", "json", "--renames", "renames.yaml");
    expect(rules(asked.out)).toEqual(expected);
    write(folder, "decided", newerSheets, `${newerConfig}renames: renames.yaml\n`);
    writeFileSync(join(folder, "decided/renames.yaml"), text);
    const configured = await diff("old", "decided", "--format", "json");
    expect(rules(configured.out)).toEqual(expected);
    writeFileSync(join(folder, "none.yaml"), "");
    const other = await diff("old", "decided", "--format", "json", "--renames", "none.yaml");
    expect(rules(other.out)).toEqual(found);
  });

  it("says what is not in the revisions, and compares nothing where it is not valid", async () => {
    writeFileSync(join(folder, "renames.yaml"), "same: [{ item: A-33, is: A-3 }]\n");
    const unknown = await diff("old", "new", "--renames", "renames.yaml");
    expect([unknown.code, problemsIn(unknown.err)]).toEqual([0, ["warning renames-unknown"]]);
    writeFileSync(join(folder, "renames.yaml"), "same: x\n");
    const { code, out, err } = await diff("old", "new", "--renames", "renames.yaml");
    expect([code, out, problemsIn(err)]).toEqual([
      2,
      "",
      ["error renames-invalid  renames.yaml:1 same"],
    ]);
  });
});

describe("a revision that cannot be compared is an error, and nothing is printed:", () => {
  const spec = (text: string) => () => writeFileSync(join(folder, "broken.json"), text);
  const cases: readonly (readonly [
    name: string,
    make: () => void,
    path: string,
    code: number,
    problem: string,
  ])[] = [
    ["a path that is not there", () => {}, "none", 2, "error revision-missing"],
    [
      "a folder without a spec",
      () => mkdirSync(join(folder, "nothing")),
      "nothing",
      2,
      "error revision-nothing-in-folder  nothing",
    ],
    [
      "a newer format",
      spec('{"format":2}'),
      "broken.json",
      2,
      "error revision-newer-format  broken.json",
    ],
    ["no format", spec("[]"), "broken.json", 1, "error revision-not-json  broken.json"],
    ["damaged JSON", spec("{"), "broken.json", 1, "error revision-not-json  broken.json"],
    ["an empty file", spec(""), "broken.json", 1, "error revision-not-json  broken.json"],
    [
      "missing parts",
      spec('{"format":1,"layouts":[]}'),
      "broken.json",
      1,
      "error revision-not-json  broken.json",
    ],
    [
      "a layout that is none",
      () =>
        brokenPackage(
          folder,
          "layout",
          (read) => ({
            "spec.json": JSON.stringify({ ...JSON.parse(read("spec.json")), layouts: [{}] }),
          }),
          ["manifest.json"],
        ),
      "layout",
      1,
      "error revision-not-json  layout/spec.json",
    ],
    [
      "no layouts",
      () =>
        brokenPackage(
          folder,
          "empty",
          (read) => ({
            "spec.json": JSON.stringify({ ...JSON.parse(read("spec.json")), layouts: [] }),
          }),
          ["manifest.json"],
        ),
      "empty",
      1,
      "error revision-empty  empty/spec.json",
    ],
    [
      "a package without its spec.json",
      () => brokenPackage(folder, "half", () => ({}), ["spec.json"]),
      "half",
      1,
      "error revision-half-written  half",
    ],
    [
      "a package with half a manifest",
      () => brokenPackage(folder, "manifest", () => ({ "manifest.json": "{" })),
      "manifest",
      1,
      "error revision-half-written  manifest",
    ],
    [
      "a spec.json that the manifest does not record",
      () =>
        brokenPackage(folder, "altered", (read) => ({
          "spec.json": read("spec.json").replace("氏名", "姓名"),
        })),
      "altered",
      1,
      "error revision-altered  altered/spec.json",
    ],
    [
      "a folder in the place of the spec.json",
      () => mkdirSync(join(folder, "folder/spec.json"), { recursive: true }),
      "folder",
      2,
      "error revision-unreadable  folder/spec.json",
    ],
    [
      "workbooks with errors",
      () => write(folder, "errors", { 申請: (smallSheets["申請"] ?? "").replace("20", "二〇") }),
      "errors",
      1,
      "error spec-length-not-number  errors/book/申請.csv 申請!E6",
    ],
    [
      "workbooks without a layout",
      () => write(folder, "empty-books", { 申請: null, 単項目: null, 関連項目: null }),
      "empty-books",
      1,
      "error config-no-tables",
    ],
    [
      "a configuration that is not valid",
      () => write(folder, "config", {}, smallConfig.replace("specgen: 1", "specgen: 9")),
      "config",
      2,
      "error config-invalid  config/specgen.yaml:1 specgen",
    ],
    [
      "a package with hashes in the place of texts",
      () =>
        brokenPackage(
          folder,
          "hashed",
          (read) => ({
            "spec.json": JSON.stringify({ ...JSON.parse(read("spec.json")), text: "hash" }),
          }),
          ["manifest.json"],
        ),
      "hashed",
      2,
      "error revision-hashed",
    ],
  ];

  it.each(cases)("%s", async (_, make, path, code, problem) => {
    make();
    for (const words of [
      [path, "new"],
      ["new", path],
    ]) {
      const result = await diff(...words, "--fail-on", "any", "--html", "never.html");
      expect([result.code, result.out, problemsIn(result.err)]).toEqual([code, "", [problem]]);
      expect(() => readFileSync(join(folder, "never.html"))).toThrow();
    }
  });
});

describe("a revision that can be compared with care", () => {
  it("was read with another profile, which is a warning", async () => {
    const profile = "profile: { requirementMarks: { 省: optional } }\n";
    write(folder, "profile", newerSheets, `${newerConfig}${profile}`);
    const { code, err } = await diff("old", "profile");
    expect([code, problemsIn(err)]).toEqual([0, ["warning revision-profiles-differ"]]);
    const one = await diff("old/out", "profile");
    expect([one.code, problemsIn(one.err)]).toEqual([0, ["warning revision-profiles-differ"]]);
  });

  it("has warnings of its own, which are counted and not listed", async () => {
    const sheet = `${smallSheets["メッセージ"]}M9,E,使われない。,\n`;
    write(folder, "warned", { ...newerSheets, メッセージ: sheet }, newerConfig);
    const { code, err } = await diff("old", "warned");
    expect([code, problemsIn(err)]).toEqual([0, ["info revision-has-warnings"]]);
  });

  it("has no history, where nothing counts as undeclared", async () => {
    const { code, out } = await diff("old", "new", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ history: { isThere: false, undeclared: [] } });
  });

  it("holds the same texts as hashes on both sides", async () => {
    const hashed = (name: string) =>
      brokenPackage(
        folder,
        name,
        (read) => ({
          "spec.json": JSON.stringify({ ...JSON.parse(read("spec.json")), text: "hash" }),
        }),
        ["manifest.json"],
      );
    hashed("hashed-1");
    hashed("hashed-2");
    expect((await diff("hashed-1", "hashed-2")).code).toBe(0);
  });
});

describe("the program", () => {
  it("takes all options together, and ends with what failed", () => {
    writeFileSync(join(folder, "none-accepted.yaml"), "");
    const options = [
      ...["--format", "markdown", "--html", "all.html", "--summary", "all.md"],
      ...["--fail-on", "data", "--accept", "none-accepted.yaml", "--renames", "none.yaml"],
      ...["--today", "2027-01-01"],
    ];
    writeFileSync(join(folder, "none.yaml"), "");
    const { code, out, err } = runCli(folder, ["diff", "old", "new", ...options]);
    expect([code, err]).toEqual([5, ""]);
    expect(out).toMatch(/^# /);
    for (const file of ["all.html", "all.md"])
      expect(readFileSync(join(folder, file), "utf8")).toContain("氏名");
  });

  it("speaks the language of its surroundings", () => {
    const { code, out } = runCli(folder, ["diff", "old", "new"], { LANG: "ja_JP.UTF-8" });
    expect(code).toBe(0);
    expect(out).toContain("「氏名」の桁数を 20 から 10 に短縮");
  });

  it.each([
    ["another format", ["diff", "old", "new", "--format", "xml"]],
    ["one revision", ["diff", "old"]],
    ["an unknown option", ["diff", "-x:old", "new"]],
  ])("does not take %s", (_, words) => {
    const { code, out } = runCli(folder, words);
    expect([code, out]).toEqual([2, ""]);
  });
});
