import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrate, type MigrateOptions } from "../../generator/commands/migrate.js";
import { writeSpecJson } from "../../generator/spec/spec-json.js";
import { item, layout, model, section } from "../emit/models.js";
import { makerFolder } from "./support.js";

/** A revision with one layout. */
function revision(revision: string, layoutName: string, itemName: string, rest: readonly string[]) {
  const members = [item(itemName, { key: "K1", name: "氏名" }), ...rest.map((name) => item(name))];
  return writeSpecJson(
    model({ revision, layouts: [layout(layoutName, [section("identity", members)], { id: "A" })] }),
  );
}

const specs = {
  "old.json": revision("1.0", "CoeN", "name", ["fax"]),
  "new.json": revision("2.0", "CertN", "fullName", []),
  "tsconfig.json":
    '{ "compilerOptions": { "lib": ["es2022"], "module": "nodenext", "types": [], "strict": true } }',
};

async function run(
  folder: string,
  options: Partial<MigrateOptions> = {},
  language: "ja" | "en" = "en",
) {
  let [out, err] = ["", ""];
  const code = await migrate(
    { before: "old.json", after: "new.json", src: ["src"], ...options },
    {
      cwd: folder,
      language,
      color: false,
      progress: false,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    },
  );
  return { code, out, err };
}

const text = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

const app = `import { CoeN } from "spec";\r
\r
export const r = new CoeN();  // CoeN\r
r.identity.name = "x";\r
`;
const migratedApp = app
  .replace("{ CoeN", "{ CertN")
  .replace("new CoeN", "new CertN")
  .replace(".name", ".fullName");

describe("specgen migrate", () => {
  it("shows a patch, and writes nothing", async () => {
    const folder = makerFolder({ ...specs, "src/app.ts": app });
    const { code, out, err } = await run(folder);
    expect(err).toBe("");
    expect(out).toBe(`--- a/src/app.ts
+++ b/src/app.ts
@@ -1,4 +1,4 @@
-import { CoeN } from "spec";\r
+import { CertN } from "spec";\r
 \r
-export const r = new CoeN();  // CoeN\r
-r.identity.name = "x";\r
+export const r = new CertN();  // CoeN\r
+r.identity.fullName = "x";\r

files to change: 1 of 1 (3 places rewritten, 0 markers added)
for a person to decide (// specgen:): 0
compile errors before: 0, after edits: 0, without edits: 1
nothing was written; --write does
`);
    expect(code).toBe(0);
    expect(text(folder, "src/app.ts")).toBe(app);
  });

  it("writes with --write what the patch says, and only files of the pattern", async () => {
    const other = 'import { CoeN } from "spec";\nnew CoeN();\n';
    const folder = makerFolder({
      ...specs,
      "src/app.ts": `\ufeff${app}`,
      "src/node_modules/x/index.ts": other,
      "test/app.ts": other,
    });
    symlinkSync(join(folder, "test"), join(folder, "src/linked"));
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const shown = await run(folder);
    writeFileSync(join(folder, "x.patch"), shown.out);
    const { code, out, err } = await run(folder, { write: true });
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").at(-2)).toBe("1 files written");
    expect(text(folder, "src/app.ts")).toBe(`\ufeff${migratedApp}`);
    expect(text(folder, "test/app.ts")).toBe(other);
    expect(text(folder, "src/node_modules/x/index.ts")).toBe(other);

    const again = await run(folder, { write: true }, "ja");
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(again.out).toBe(`変更するファイル: 0/1（書換え 0 か所、印の追加 0 か所）
人が決める箇所（// specgen:）: 0
コンパイルエラー 書換え前: 1、書換え後: 0、書き換えなければ: 0
書き換えるものはありません
`);
  });

  it("gives a patch that git applies", async () => {
    const plain = `${"// line\n".repeat(20)}${app.replaceAll("\r", "")}`;
    const folder = makerFolder({
      ...specs,
      "src/a.ts": plain.trimEnd(),
      "src/b.ts": `${plain}${plain.split("\n").at(-2)}`,
    });
    const { out } = await run(folder);
    writeFileSync(join(folder, "x.patch"), `${out.slice(0, out.indexOf("\n\nfiles"))}\n`);
    execFileSync("git", ["apply", "x.patch"], { cwd: folder });
    expect(text(folder, "src/a.ts")).toBe(
      plain
        .replace("{ CoeN", "{ CertN")
        .replace("new CoeN", "new CertN")
        .replace(".name", ".fullName")
        .trimEnd(),
    );
    expect((await run(folder)).out).toContain("there is nothing to rewrite");
  });

  it("exits with 1 where a person must decide, and says which errors are left", async () => {
    const folder = makerFolder({
      ...specs,
      "src/app.ts":
        'import type { CoeN } from "spec";\nexport const f = (r: CoeN) => r.identity.fax;\nexport const p = "identity.name";\n',
    });
    const { code, out, err } = await run(folder, { write: true });
    expect(code).toBe(1);
    expect(out).toContain(`for a person to decide (// specgen:): 1
compile errors before: 0, after edits: 1, without edits: 1
errors that were not there before:
  src/app.ts:3 TS2339 Property 'fax' does not exist on type 'Identity'.
texts that look like paths of properties with other names now (not touched):
  src/app.ts:4 "identity.name" → identity.fullName
1 files written
`);
    expect(err).toContain("warning migrate-no-repository");
    expect(text(folder, "src/app.ts")).toBe(`import type { CertN } from "spec";
// specgen: Identity.fax (項目fax) is gone in 2.0
export const f = (r: CertN) => r.identity.fax;
export const p = "identity.name";
`);
  });

  it("leaves a file with a syntax error alone, and migrates the others", async () => {
    const broken = 'import { CoeN } from "spec";\nnew CoeN(;\n';
    const folder = makerFolder({ ...specs, "src/app.ts": app, "src/broken.ts": broken });
    writeFileSync(join(folder, "src/sjis.ts"), Uint8Array.of(0x93, 0xfa));
    const { code, err } = await run(folder, { write: true });
    expect(code).toBe(1);
    expect(err).toContain("error migrate-syntax  src/broken.ts:2\n    The file has a syntax error");
    expect(err).toContain("error migrate-unreadable  src/sjis.ts\n");
    expect(text(folder, "src/broken.ts")).toBe(broken);
    expect(text(folder, "src/app.ts")).toBe(migratedApp);
  });

  it("finds a package by its folder, also where it is generated anew already", async () => {
    for (const revision of ["1.0", "2.0"]) {
      const folder = makerFolder({
        ...specs,
        "src/spec/manifest.json": JSON.stringify({ format: 1, generator: "0.1.0", revision }),
        "src/spec/spec.json": "{}",
        "src/spec/dist/index.d.ts": "export {};\n",
        "src/a/app.ts":
          'import { CoeN } from "../spec/dist/index.js";\nnew CoeN().identity.name;\n',
        "src/b.ts": 'import { readCoeN } from "./spec/dist/layouts/coe-n.js";\nreadCoeN("");\n',
        "src/c.ts": 'import { CoeN } from "@spec";\nnew CoeN().identity.name;\n',
        "tsconfig.json":
          '{ "compilerOptions": { "paths": { "@spec": ["./src/spec/dist/index.d.ts"] }, "module": "nodenext", "lib": ["es2022"], "types": [] } }',
      });
      const { code, err } = await run(folder, { write: true });
      expect([code, /^error [a-z]/m.test(err)]).toEqual([0, false]);
      expect(text(folder, "src/a/app.ts")).toBe(
        'import { CertN } from "../spec/dist/index.js";\nnew CertN().identity.fullName;\n',
      );
      expect(text(folder, "src/b.ts")).toBe(
        'import { readCertN } from "./spec/dist/layouts/cert-n.js";\nreadCertN("");\n',
      );
      expect(text(folder, "src/c.ts")).toBe(
        'import { CertN } from "@spec";\nnew CertN().identity.fullName;\n',
      );
      expect(text(folder, "src/spec/dist/index.d.ts")).toBe("export {};\n");
    }
  });

  it("keeps the name of the package where the newer revision states none", async () => {
    const folder = makerFolder({
      ...specs,
      "old/spec.json": specs["old.json"],
      "old/package.json": '{ "name": "maker-spec" }',
      "src/app.ts": app.replace('"spec"', '"maker-spec"'),
    });
    const { code, out } = await run(folder, { before: "old" });
    expect(code).toBe(0);
    expect(out).toContain('+import { CertN } from "maker-spec";\r\n');
  });

  it("takes the package that the user names", async () => {
    const folder = makerFolder({ ...specs, "src/app.ts": app.replace('"spec"', '"@maker/other"') });
    expect((await run(folder)).err).toContain(
      "error migrate-no-import\n    None of the 1 files imports the package “spec”",
    );
    const { out } = await run(folder, { package: "@maker/other" });
    expect(out).toContain('+import { CertN } from "@maker/other";\r\n');
  });

  it("names what is wrong with its arguments", async () => {
    const folder = makerFolder({ ...specs, "src/app.ts": app, "tsconfig.json": "{ oops" });
    const problems = async (options: Partial<MigrateOptions>) => {
      const { code, err, out } = await run(folder, options);
      expect(out).toBe("");
      return [code, ...(err.match(/^error [a-z-]+/gm) ?? [])];
    };
    expect(await problems({})).toEqual([2, "error migrate-tsconfig"]);
    expect(await problems({ src: ["nowhere/**/*.ts"] })).toEqual([2, "error migrate-no-source"]);
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    expect(await problems({ before: "gone.json" })).toEqual([2, "error revision-missing"]);
    expect(await problems({ package: "elsewhere" })).toEqual([2, "error migrate-no-import"]);
    expect(existsSync(join(folder, "src/app.ts"))).toBe(true);
  });
});
