import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../generator/spec/walk.js";
import { emit } from "../../emit/emitted.js";
import { emitWith, scratch, writeTo } from "./packages.js";
import { after, before } from "./specs.js";

const isOfUpgrades = (path: string) => /upgrade|CHANGELOG/.test(path);

describe("a package that knows earlier revisions", () => {
  it("has the upgrades, their plans and the changes, and offers them at a path of their own", async () => {
    const { files, problems } = await emitWith(after, [before]);
    expect(problems).toEqual([]);
    expect([...files.keys()].filter(isOfUpgrades)).toEqual([
      "src/runtime/upgrade-cells.ts",
      "src/runtime/upgrade-plan.ts",
      "src/runtime/upgrade-report.ts",
      "src/runtime/upgrade-texts.ts",
      "src/runtime/upgrade-unpack.ts",
      "src/runtime/upgrade.ts",
      "src/upgrade.ts",
      "src/upgrades/records.ts",
      "src/upgrades/from-1-0.ts",
      "CHANGELOG.md",
    ]);
    const { exports } = JSON.parse(files.get("package.json") ?? "");
    expect(exports["./upgrade"]).toEqual({
      types: "./dist/upgrade.d.ts",
      default: "./dist/upgrade.js",
    });
    const text = files.get("CHANGELOG.md") ?? "";
    expect(text).toContain("1.0 → 2.0");
    for (const notice of [...before.notices, ...after.notices]) expect(text).toContain(notice);
  });

  it("has nothing of it where it knows none", async () => {
    const { files } = await emit(after);
    expect([...files.keys()].filter(isOfUpgrades)).toEqual([]);
    expect(files.get("package.json")).not.toContain("upgrade");
    expect(files.get("README.md")).not.toContain("upgrade");
  });

  it("is as prettier would print it", async () => {
    const revision = '第3版 "”`${} の長い長い長い長い長い長い長い長い長い長い長い長い長い長い名前';
    const { files } = await emitWith({ ...after, revision }, [
      before,
      { ...before, revision: "__proto__" },
      { ...before, revision: "3" },
      { ...before, revision: "旧" },
    ]);
    const paths = [...files.keys()].filter((path) => /^src\/upgrade/.test(path));
    expect(paths).toHaveLength(6);
    for (const path of paths) {
      const text = files.get(path) ?? "";
      const printed = await format(text, { parser: "typescript", printWidth: 100 });
      expect([path, text]).toEqual([path, printed]);
    }
  });

  it("loads them with nothing else", async () => {
    const folder = await writeTo(scratch(), after, [before]);
    for (const entry of ["index.js", "layouts/entry.js", "runtime/index.js", "registry.js"]) {
      expect(reachable(join(folder, "dist"), entry).filter(isOfUpgrades)).toEqual([]);
    }
    expect(reachable(join(folder, "dist"), "upgrade.js").toSorted()).toEqual([
      "records.js",
      "runtime.js",
      "upgrade.js",
    ]);
  }, 60_000);

  it("lists the newest revision first, each against this one", async () => {
    const previous = ["0.9", "1.10", "1.9"].map((revision) => ({ ...before, revision }));
    const { files } = await emitWith(after, previous);
    const heads = (files.get("CHANGELOG.md") ?? "").match(/^## \S+ → \S+?(?=[：: ])/gm);
    const steps = ["## 1.10 → 2.0", "## 1.9 → 2.0", "## 0.9 → 2.0"];
    expect(heads?.map((head) => head.replace(/[：:]$/, ""))).toEqual([...steps, ...steps]);
  });
});

describe("the words of the spec", () => {
  const names = [before, after].flatMap(({ layouts }) =>
    layouts.flatMap((layout) => [
      layout.name,
      ...itemsOf(layout).flatMap(({ item, sections }) => [
        item.name,
        ...sections.map(({ name }) => name),
      ]),
    ]),
  );

  async function found(text: "full" | "ids"): Promise<readonly string[]> {
    const { files } = await emitWith(after, [before], text);
    const shown = ["CHANGELOG.md", "src/upgrades/from-1-0.ts"].map((path) => files.get(path) ?? "");
    return names.filter((name) => shown.some((each) => each.includes(name)));
  }

  it("are in the changes and plans of a full package", async () => {
    expect(await found("full")).toContain("年収（円）");
  });

  it("are names alone in a package of labels", async () => {
    const note = { ...before, layouts: withNotes("古い注意書きの文") };
    const { files } = await emitWith({ ...before, revision: "2.0" }, [note], "labels");
    expect(files.get("CHANGELOG.md")).toContain("申請人の氏名");
    expect(files.get("CHANGELOG.md")).not.toContain("注意書き");
    const full = await emitWith({ ...before, revision: "2.0" }, [note]);
    expect(full.files.get("CHANGELOG.md")).toContain("古い注意書きの文");
  });

  it("are in no place of a package of ids", async () => {
    expect(await found("ids")).toEqual([]);
  });

  it("make no difference to the fingerprints", async () => {
    const fingerprints = async (text: "full" | "ids") =>
      ((await emitWith(after, [before], text)).files.get("CHANGELOG.md") ?? "").match(
        /`[0-9a-f]{12}`/g,
      );
    expect(await fingerprints("ids")).toEqual(await fingerprints("full"));
  });
});

/** The layouts of the older revision with a note on every item. */
function withNotes(note: string): typeof before.layouts {
  return before.layouts.map((layout) => ({
    ...layout,
    sections: layout.sections.map((section) => ({
      ...section,
      members: section.members.map((member) =>
        member.kind === "item" ? { ...member, item: { ...member.item, note } } : member,
      ),
    })),
  }));
}

/** The files of a folder that a module imports, directly or not, itself included. */
function reachable(folder: string, entry: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const text = readFileSync(join(folder, entry), "utf8");
  for (const [, path = ""] of text.matchAll(/from "(\.[^"]+)"/g))
    reachable(folder, posix.join(posix.dirname(entry), path), seen);
  return [...seen];
}
