import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hasTools, packageFolder, run, toolFile } from "./tools.js";

const folder = mkdtempSync(join(tmpdir(), "packed-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The package as `npm pack` makes it: a private one can be packed, though not published. */
function pack(): string {
  const args = ["pack", packageFolder, "--pack-destination", folder, "--json", "--ignore-scripts"];
  const output = execFileSync("npm", args, { cwd: folder, encoding: "utf8" });
  const found = /"filename":\s*"([^"]+)"/.exec(output)?.[1] ?? "";
  return join(folder, found);
}

describe.skipIf(!hasTools)("the packed package", () => {
  const archive = hasTools ? pack() : "";

  it("satisfies publint, suggestions included", async () => {
    const script = toolFile("publint/src/cli.js");
    const { ok, output } = await run(process.execPath, [script, archive, "--strict"], folder);
    expect(output).toContain("All good!");
    expect(ok).toBe(true);
  });

  it("has types that match its modules, as an ES module by design", async () => {
    const script = toolFile("@arethetypeswrong/cli/dist/index.js");
    // Entry points with a wildcard are not looked into by themselves.
    const examples = ["layouts/coe-n", "codes/sex"];
    const args = [script, archive, "--profile", "esm-only", "--include-entrypoints", ...examples];
    const { ok, output } = await run(process.execPath, args, folder);
    expect({ ok, output }).toEqual({ ok: true, output: expect.stringContaining("coe-n") });
  });

  it("is private, and no one's to license", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
    expect(manifest).toMatchObject({ private: true, license: "UNLICENSED", type: "module" });
  });
});
