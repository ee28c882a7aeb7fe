import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const source = readFileSync(join(here, "application.ts"), "utf8");

/** The strictest settings that a project may have. */
const settings = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    skipLibCheck: false,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noUnusedLocals: true,
    noPropertyAccessFromIndexSignature: true,
  },
  files: ["application.ts"],
};

describe("an application that vendors the package", () => {
  const folder = mkdtempSync(join(tmpdir(), "application-"));
  let printed = "";

  beforeAll(() => {
    cpSync(join(root, "generated"), join(folder, "vendor/zairyu"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    writeFileSync(join(folder, "application.ts"), source);
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc")], {
      cwd: folder,
    });
    printed = execFileSync(process.execPath, ["application.js"], { cwd: folder, encoding: "utf8" });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("compiles under strict settings and prints the check that the record breaks", () => {
    expect(printed).toMatch(
      /^続柄 R\d{4} 「在日親族及び同居者の有無」が無のときは、「在日親族及び同居者」を入力できません。 3\.0\/関連項目チェック一覧\.xlsx 関連項目チェック!E\d+\n$/,
    );
  });

  it("writes a CSV that another reader understands", () => {
    const [cells = []]: string[][] = parse(readFileSync(join(folder, "coe-n.csv")), { bom: true });
    expect(cells).toHaveLength(258);
    expect(cells.filter((cell) => cell !== "")).toEqual([
      ...["19990504", "NGUYEN", "0312345678", "1"],
      ...["05", "NGUYEN VAN A", "19700000", "VNM", "0"],
      ...["09", "TRAN B", "20010200", "VNM", "0"],
    ]);
  });

  it("is what the README shows", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    expect(readme).toContain(`\`\`\`ts\n${source}\`\`\``);
    expect(readme).toContain(printed.trim());
  });
});
