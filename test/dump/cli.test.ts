import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import exceljs from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { smallConfig, smallSheets, writeSmallSpec } from "../support/small-spec.js";

const folder = mkdtempSync(join(tmpdir(), "dump-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeSmallSpec(folder);

/** A workbook with the sheets of the small spec, and one of which nothing is recognised. */
async function writeBook(path: string, sheets: Readonly<Record<string, string>>): Promise<void> {
  const book = new exceljs.Workbook();
  for (const [name, text] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const line of text.trimEnd().split("\n")) sheet.addRow(line.split(","));
  }
  await book.xlsx.writeFile(path);
}

const memo = { メモ: "会議,4月1日\n次回,未定\n" };
await writeBook(join(folder, "仕様.xlsx"), { ...smallSheets, ...memo });

const dump = (...words: readonly string[]) => runCli(folder, ["dump", ...words]);

describe("specgen dump", () => {
  it("prints a spec from its folder, its package or its spec.json alike", () => {
    expect(runCli(folder, ["generate"]).code).toBe(0);
    const { code, out, err } = dump(".");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^revision 1\.0\n/);
    expect(dump("out").out).toBe(out);
    expect(dump("out/spec.json").out).toBe(out);
  });

  it("prints a single workbook, with the sheets and rows that nobody recognises", () => {
    const { code, out, err } = dump("仕様.xlsx");
    expect([code, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    expect(lines).toContain("row メモ 会議 4月1日");
    expect(lines).toContain("row メモ 次回 未定");
    expect(lines).toContain("row 申請 申請レイアウト");
    expect(lines.filter((line) => line.includes("itemId=A-3"))).toHaveLength(3);
  });

  it("says what cannot be read, and prints nothing", () => {
    writeFileSync(join(folder, "broken.xlsx"), "PK");
    const { code, out, err } = dump("broken.xlsx");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^error workbook-[a-z-]+ {2}broken\.xlsx/m);
    const missing = dump("none");
    expect([missing.code, missing.out]).toEqual([2, ""]);
    expect(missing.err).toContain("error revision-missing");
  });
});

describe("the driver of git diff", () => {
  const git = (...words: readonly string[]) => {
    const user = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
    return execFileSync("git", [...user, ...words], { cwd: folder, encoding: "utf8" });
  };

  it("shows what changed in a workbook, line by line", async () => {
    const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
    git("init", "--quiet");
    git("config", "diff.specgen.textconv", `"${process.execPath}" "${cli}" dump`);
    git("config", "core.quotePath", "false");
    writeFileSync(join(folder, ".gitattributes"), "*.xlsx diff=specgen\n");
    git("add", "--all");
    git("commit", "--quiet", "--message", "1.0");
    const item = "A-0,受付番号,基本,半角数字,5,,,○,\nA-1,";
    const items = (smallSheets["申請"] ?? "").replace("A-1,", item).replace("全角,20", "全角,30");
    await writeBook(join(folder, "仕様.xlsx"), {
      ...smallSheets,
      申請: items,
      メモ: "会議,4月2日\n次回,未定\n",
    });
    const changed = git("diff", "--unified=0", "仕様.xlsx")
      .split("\n")
      .filter((line) => /^[-+][^-+]/.test(line));
    expect(changed).toHaveLength(5);
    expect(changed.filter((line) => line.includes("受付番号"))).toHaveLength(1);
    expect(changed.filter((line) => line.includes("氏名"))).toHaveLength(2);
    expect(changed).toContain("+row メモ 会議 4月2日");
    expect(changed).toContain("-row メモ 会議 4月1日");
  });

  it("still shows a workbook where the configuration beside it has a mistake", () => {
    writeFileSync(join(folder, "specgen.yaml"), smallConfig.replace("specgen: 1", "specgen: 9"));
    const { out } = dump("仕様.xlsx");
    expect(out).toContain("row メモ 会議");
    writeFileSync(join(folder, "specgen.yaml"), smallConfig);
  });
});
