import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  Facts,
  LayoutModule as Used,
  LayoutSummary as UsedSummary,
} from "../../generator/commands/validate/package-api.js";
import type { LayoutSummary } from "../../templates/runtime/layout.js";
import type { LayoutModule } from "../../templates/runtime/layout-module.js";
import type { FileContext } from "../../templates/runtime/validate-file.js";
import { runCli } from "../support/run-cli.js";
import { smallPackage } from "../support/small-package.js";
import { smallConfig } from "../support/small-spec.js";

/** Without the main application: the command hands back the layout that it was given, as something opaque. */
interface UsedHere extends Omit<Used, "validateFile"> {
  validateFile(records: Iterable<object>, context?: Omit<Facts, "parent">): object;
}

let folder = "";
beforeAll(() => {
  folder = smallPackage(smallConfig);
  mkdirSync(join(folder, "else"));
  writeFileSync(join(folder, "else/a.csv"), "20260401,1,山田\r\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const validate = (words: readonly string[], cwd = join(folder, "else")) =>
  runCli(cwd, ["validate", "a.csv", ...words]);

/** A copy of the package with something changed. */
function copy(name: string, change: (folder: string) => void): string {
  const target = join(folder, "copies", name);
  cpSync(join(folder, "out"), target, { recursive: true });
  change(target);
  return target;
}

function editManifest(target: string, change: (manifest: Record<string, unknown>) => void): void {
  const file = join(target, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

describe("the package that specgen validate uses", () => {
  it("is the output of the configuration at hand, or of the one named", () => {
    expect(validate([]).code).toBe(0);
    renameSync(join(folder, "specgen.yaml"), join(folder, "other.yaml"));
    const missing = validate([]);
    const named = validate(["-c", "../other.yaml"]);
    renameSync(join(folder, "other.yaml"), join(folder, "specgen.yaml"));
    expect(named.code).toBe(0);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("error validate-no-package");
    expect(missing.err).toContain(`looked in: ${join(folder, "else")}`);
  });

  it("is the one named, or the working directory", () => {
    const moved = copy("moved", () => {});
    expect(validate(["--package", "../copies/moved"]).code).toBe(0);
    writeFileSync(join(moved, "a.csv"), "20260401,1,山田\r\n");
    renameSync(join(folder, "specgen.yaml"), join(folder, "other.yaml"));
    const inside = validate([], moved);
    renameSync(join(folder, "other.yaml"), join(folder, "specgen.yaml"));
    expect({ code: inside.code, err: inside.err }).toEqual({ code: 0, err: "" });
  });

  it.each([
    ["no folder", "none", "there is no such folder"],
    ["a folder without a manifest", "book", "it has no manifest.json"],
  ])("is not %s", (_, name, reason) => {
    const { code, out, err } = validate(["--package", `../${name}`]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`error validate-package-foreign  ${join(folder, name)}`);
    expect(err).toContain(reason);
  });

  it("is not another program's", () => {
    const target = copy("foreign", (to) => {
      writeFileSync(join(to, "manifest.json"), '{"name":"A web application","format":1}');
    });
    expect(validate(["--package", target]).err).toContain(
      "its manifest.json is not of this program",
    );
    writeFileSync(join(target, "manifest.json"), "{");
    expect(validate(["--package", target]).err).toContain("validate-package-foreign");
  });

  it("is not of another format", () => {
    const target = copy("format", (to) => {
      editManifest(to, (manifest) => {
        manifest["format"] = 0;
      });
    });
    const { code, err } = validate(["--package", target]);
    expect(code).toBe(2);
    expect(err).toContain("The package has format 0; this program reads 1");
  });

  it("has its compiled files", () => {
    const target = copy("sources", (to) => rmSync(join(to, "dist"), { recursive: true }));
    const { code, err } = validate(["--package", target]);
    expect(code).toBe(2);
    expect(err).toContain("error validate-package-no-dist");
    expect(err).toContain("The package has no dist/registry.js");
  });

  it("can be loaded, and has what this program uses", () => {
    const broken = copy("broken", (to) => writeFileSync(join(to, "dist/registry.js"), "export {"));
    expect(validate(["--package", broken])).toMatchObject({
      code: 2,
      err: expect.stringContaining("error validate-package-broken"),
    });
    const older = copy("older", (to) => writeFileSync(join(to, "dist/registry.js"), "export {}"));
    expect(validate(["--package", older])).toMatchObject({
      code: 2,
      err: expect.stringContaining("it has no layouts"),
    });
    const half = copy("half", (to) => {
      const loader = "export const loadLayout = async () => ({ read() {}, validate() {} });";
      const list = 'export const layouts = [{ id: "申請", name: "申請", columnCount: 3 }];';
      writeFileSync(join(to, "dist/registry.js"), `${loader}\n${list}\n`);
    });
    expect(validate(["--package", half])).toMatchObject({
      code: 2,
      err: expect.stringContaining("it has no validateFile"),
    });
  });

  it("needs no spec.json", () => {
    const target = copy("bare", (to) => rmSync(join(to, "spec.json")));
    const { code, out } = validate(["--package", target, "--format", "json", "--flag", "a=true"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ revision: "1.0", exitCode: 0 });
  });

  it("prints a whole document even where there is none", () => {
    const words = ["--package", "../none", "--format"];
    expect(JSON.parse(validate([...words, "json"]).out)).toMatchObject({
      revision: null,
      files: [],
      problems: [{ code: "validate-package-foreign", severity: "error" }],
      exitCode: 2,
    });
    expect(validate([...words, "github"]).out).toMatch(
      /^::error file=[^:]*,title=validate-package-foreign::/m,
    );
    expect(validate([...words, "junit"]).out).toContain('<error type="validate-package-foreign"');
    expect(JSON.parse(validate([...words, "sarif"]).out)).toMatchObject({
      runs: [{ results: [], invocations: [{ executionSuccessful: false, exitCode: 2 }] }],
    });
  });

  it("offers what the command takes it to offer", async () => {
    // Compiles only while the runtime fits the command's own description of it.
    const asUsed = (module: LayoutModule): UsedHere => module;
    const factsAsGiven = (facts: Omit<Facts, "parent">): FileContext => facts;
    const summaryAsUsed = (summary: LayoutSummary): UsedSummary => summary;
    const registry = (await import(pathToFileURL(join(folder, "out/dist/registry.js")).href)) as {
      loadLayout(id: string): Promise<LayoutModule>;
      layouts: LayoutSummary[];
    };
    const module = asUsed(await registry.loadLayout("申請"));
    const [summary] = registry.layouts.map(summaryAsUsed);
    const { issues } = module.validate(["20260401", "3", ""]);
    expect(issues.map((issue) => issue.text("en"))).toEqual([
      "The value of 性別 is not in the code list 性別.",
    ]);
    expect(module.validateFile([], factsAsGiven({ showValues: true }))).toEqual([]);
    expect(summary).toMatchObject({ id: "更新", columnCount: 4 });
  });
});
