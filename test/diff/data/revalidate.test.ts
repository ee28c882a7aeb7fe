import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { revalidate } from "../../../generator/commands/diff/data/revalidate.js";
import { DiagnosticSink } from "../../../generator/diagnostics/sink.js";
import type { DataFindings } from "../../../generator/diff/data-findings.js";
import { diffModels } from "../../../generator/diff/diff-models.js";
import { newer, older } from "./specs.js";

const compared = diffModels(older.model, newer.model);

async function look(folder: string, limit?: number) {
  const sink = new DiagnosticSink();
  const options = { folder, cwd: tmpdir(), ...(limit === undefined ? {} : { limit }) };
  const findings = await revalidate(older, newer, compared, options, sink);
  return { findings, problems: sink.diagnostics.map(({ code }) => code) };
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "specgen-data-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const lines = (...rows: readonly string[]) => rows.map((row) => `${row}\r\n`).join("");

describe("archived files", () => {
  let findings: DataFindings;
  let folder: string;
  beforeAll(async () => {
    folder = folderOf({
      "2024/ENTRY-1.csv": lines(
        "山田,1,abc", // passes both
        "佐藤,1,abcde", // is too long now
        "鈴木,2,", // R1
        "田中,9,", // failed before, and does now
        ",1,", // failed before
      ),
      "ENTRY-2.CSV": lines("高橋,2,", "伊藤,2,ab"),
      "OLD.csv": lines("x,,,", "y,,,"),
      "z/OLD-2.csv": lines("x,,,"),
      "notes.txt": "読まない",
      "broken/empty.csv": "",
      "broken/book.csv": "PK\u0003\u0004",
      "broken/unknown.csv": lines("a,b,c,d,e,f,g,h,i,j", "a,b,c,d,e,f,g,h,i,j"),
    });
    symlinkSync(join(folder, "nowhere"), join(folder, "broken/link.csv"));
    symlinkSync(folder, join(folder, "loop"));
    const looked = await look(folder);
    expect(looked.problems).toEqual([]);
    if (looked.findings === null) throw new Error("no findings");
    findings = looked.findings;
  }, 60_000);

  it("are counted by layout: what passed, what fails and what passes now", () => {
    const [entry, ...others] = findings.layouts;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      before: { id: "ENTRY" },
      after: { id: "ENTRY" },
      files: 2,
      records: 7,
      passedBefore: 5,
      failNow: 3,
      passNow: 1,
      undecided: 1,
      failNowUndecided: 1,
    });
  });

  it("are named where they fail now, by the check", () => {
    const checks = findings.layouts[0]?.failing.map(
      ({ check, item, sentence, records, places }) => [
        check,
        item,
        sentence.ja,
        records,
        places.map(({ file, record }) => `${file} ${record}`).join(),
      ],
    );
    expect(checks).toEqual([
      ["R1", null, "「性別」が「女」の場合は必須。", 2, "2024/ENTRY-1.csv 3,ENTRY-2.CSV 1"],
      ["length", "連絡の事項", expect.stringContaining("連絡の事項"), 1, "2024/ENTRY-1.csv 2"],
    ]);
  });

  it("are named where a person must decide, by the change", () => {
    const { changes } = compared.diff;
    const shortened = changes.find(({ rule }) => rule === "item-length-shortened");
    expect(findings.layouts[0]?.decisions).toEqual([
      {
        rule: "item-length-shortened",
        fingerprint: shortened?.fingerprint,
        item: "連絡の事項",
        sentence: {
          ja: "連絡の事項：値が新しい桁数に合いません。",
          en: "連絡の事項: the value does not have the new length.",
        },
        records: 1,
        places: [{ file: "2024/ENTRY-1.csv", record: 2 }],
      },
    ]);
  });

  it("show which of them are of a layout that is gone", () => {
    const { changes } = compared.diff;
    expect(findings.removed).toEqual([
      {
        id: "OLD",
        name: "様式Old",
        fingerprint: changes.find(({ rule }) => rule === "layout-removed")?.fingerprint,
        records: 3,
        files: [
          { file: "OLD.csv", records: 2 },
          { file: "z/OLD-2.csv", records: 1 },
        ],
      },
    ]);
  });

  it("are findings where they cannot be read, and end nothing", () => {
    expect(findings.unread.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "broken/book.csv validate-file-workbook",
      "broken/empty.csv validate-file-empty",
      "broken/link.csv validate-file-unreadable",
      "broken/unknown.csv validate-layout-unrecognised",
    ]);
    // `notes.txt`, and the link that leads back.
    expect([findings.files, findings.ignored]).toEqual([4, 2]);
  });

  it("show nothing that was entered", () => {
    const shown = JSON.stringify(findings);
    for (const value of ["山田", "佐藤", "abcde", "鈴木", "伊藤"])
      expect(shown).not.toContain(value);
  });

  it("name as many records as the limit allows, and count all", async () => {
    const many = folderOf({ "ENTRY.csv": lines(...Array<string>(50).fill("山田,2,")) });
    const { findings: capped } = await look(many, 3);
    expect(capped?.limit).toBe(3);
    const [failing] = capped?.layouts[0]?.failing ?? [];
    expect(failing?.records).toBe(50);
    expect(failing?.places.map(({ record }) => record)).toEqual([1, 2, 3]);
  }, 60_000);
});

describe("a file that is too large to be kept as a whole", () => {
  it("is counted record by record", async () => {
    const long = "あ".repeat(6000);
    const rows = Array.from({ length: 1000 }, (_, index) => `${long},2,${index < 3 ? "" : "ab"}`);
    const { findings } = await look(folderOf({ "ENTRY.csv": lines(...rows) }));
    expect(findings?.unread).toEqual([]);
    expect(findings?.layouts[0]).toMatchObject({ records: 1000, passedBefore: 1000, failNow: 3 });
    expect(findings?.layouts[0]?.failing[0]?.places.map(({ record }) => record)).toEqual([1, 2, 3]);
  }, 60_000);
});

describe("a folder", () => {
  it("that is not there, or a file, is an error", async () => {
    expect(await look("/nowhere")).toEqual({ findings: null, problems: ["data-no-folder"] });
    const folder = folderOf({ "a.csv": "" });
    expect(await look(join(folder, "a.csv"))).toEqual({
      findings: null,
      problems: ["data-no-folder"],
    });
  });

  it("without a CSV file is a warning", async () => {
    const { findings, problems } = await look(folderOf({ "a.txt": "" }));
    expect(problems).toEqual(["data-no-files"]);
    expect(findings).toMatchObject({ files: 0, ignored: 1, layouts: [], removed: [], unread: [] });
  }, 60_000);
});
