import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deriveItemChecks } from "../../input-specs/sources/item-checks.js";
import { revisions, sourcesOf } from "../../input-specs/sources/revisions.js";
import { readSources } from "../../input-specs/sources/tables.js";
import { buildWorkbooks } from "../../input-specs/sources/workbooks.js";
import { sampleModel } from "../support/sample-package.js";

const sources = readSources();

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("the sample workbooks", () => {
  it.each(revisions)("of %s are what the sources build, byte for byte", async (revision) => {
    const folder = new URL(`../../input-specs/sample/${revision}/`, import.meta.url);
    const built = await buildWorkbooks(sourcesOf(revision), revision);
    const committed = readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, hash(readFileSync(new URL(encodeURIComponent(name), folder)))]);
    expect(Object.fromEntries(committed)).toEqual(
      Object.fromEntries([...built].map(([name, bytes]) => [name, hash(bytes)])),
    );
  });

  it("are the same when built in another time zone and locale", () => {
    const script = `
      import { createHash } from "node:crypto";
      import { revisions, sourcesOf } from "./input-specs/sources/revisions.ts";
      import { buildWorkbooks } from "./input-specs/sources/workbooks.ts";
      for (const revision of revisions) {
        const built = await buildWorkbooks(sourcesOf(revision), revision);
        for (const bytes of built.values()) console.log(createHash("sha256").update(bytes).digest("hex"));
      }
    `;
    const build = (env: Readonly<Record<string, string>>) =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        cwd: new URL("../../", import.meta.url),
        env: { PATH: process.env["PATH"], ...env },
        encoding: "utf8",
      });
    const there = build({ TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" });
    expect(there.trim().split("\n")).toHaveLength(15);
    expect(there).toBe(build({ TZ: "America/Los_Angeles", LC_ALL: "C" }));
  });

  it("have the size of the real thing", () => {
    expect(sources.layouts).toHaveLength(40);
    expect(sources.items).toHaveLength(813);
    expect(sources.codeLists).toHaveLength(58);
    expect(sources.relatedChecks.length).toBeGreaterThanOrEqual(500);
    expect(sources.relatedMessages.length + sources.itemMessages.length).toBeGreaterThanOrEqual(
      250,
    );
    const model = sampleModel();
    expect(model.layouts.map(({ id, columnCount }) => [id, columnCount])).toEqual(
      sources.layouts.map(({ id, columns }) => [id, Number(columns)]),
    );
    expect(model.layouts.reduce((sum, { columnCount }) => sum + columnCount, 0)).toBe(7707);
    expect(new Set(sources.relatedChecks.map(({ family }) => family)).size).toBeGreaterThan(25);
  });

  it("check every item and use every message", () => {
    const checks = deriveItemChecks(sources);
    expect(new Set(checks.map(({ item }) => item.id)).size).toBe(sources.items.length);
    const used = new Set([
      ...checks.map(({ message }) => message),
      ...sources.relatedChecks.map(({ message }) => message),
    ]);
    const listed = [...sources.itemMessages, ...sources.relatedMessages].map(({ id }) => id);
    expect(listed.filter((id) => !used.has(id))).toEqual([]);
    expect([...used].filter((id) => !listed.includes(id))).toEqual([]);
  });
});
