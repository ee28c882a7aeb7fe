import { describe, expect, it } from "vitest";
import { jsonReport } from "../../../generator/diff/reports/json.js";
import { diffOf } from "../diffs.js";
import { everyReport } from "../reports/every-report.js";
import { findingsOf } from "./findings.js";

const data = findingsOf((text) => text);
const diff = { ...diffOf([]), data };

describe("archived data in the reports", () => {
  it("is told to people in lines", () => {
    const text = everyReport.text(diff, "ja");
    const lines = text.slice(text.indexOf("■ 手元のデータ")).trimEnd().split("\n");
    expect(lines.map((line) => line.trimEnd())).toEqual([
      "■ 手元のデータ",
      "    読んだCSVファイル 3、問題のあったファイル 1、対象外のファイル 1",
      "    「通る」はエラーがないこと。新しい版では、機械的に移せる値を移してから検査する",
      "    レコード番号は一つの行に3件まで示す。件数は全数",
      "",
      "    レイアウト  ファイル数  レコード数  旧版で通る  通らなくなる  通るようになる  人が決める",
      "    S101N 認定  2           1200        1100        44            7               35",
      "",
      "    廃止されたが、データのあるレイアウト",
      "    - S900 廃止  9  ba9876543210",
      "        old.csv (9)",
      "",
      "    S101N 認定：通らなくなるレコード（44件、うち人が決めることのあるもの12件）",
      "    - 44  R12  M3  女の場合は必須。",
      "        a.csv: 2, 5; b.csv: 1; ほか41件",
      "",
      "    S101N 認定：人が決めることのあるレコード（35件）",
      "    - 3  女の場合は必須。  code-split  0123456789ab",
      "        a.csv: 2, 5; b.csv: 1",
      "",
      "    読めなかったファイル（1件）",
      "    ファイル  理由の記号            理由",
      "    x.csv     validate-file-binary  CSVでない",
    ]);
  });

  it.each(["text", "markdown", "html"] as const)("is there as a whole in the %s", (name) => {
    const report = everyReport[name](diff, "en");
    for (const part of [
      "S101N 認定",
      "1100",
      "R12",
      "a.csv: 2, 5; b.csv: 1; 41 more",
      "0123456789ab",
      "S900 廃止",
      "old.csv",
      "ba9876543210",
      "x.csv",
    ])
      expect(report).toContain(part);
  });

  it("is there as numbers in the summary", () => {
    const report = everyReport.summary(diff, "en");
    expect(report).toContain("| S101N 認定 | 2 | 1200 | 1100 | 44 | 7 | 35 |");
    expect(report).toContain("| S900 廃止 | 9 | ba9876543210 | old.csv (9) |");
  });

  it("is plain data in the JSON, and null where none was looked at", () => {
    expect(JSON.parse(jsonReport(diff)).data).toEqual(data);
    expect(JSON.parse(jsonReport(diffOf([]))).data).toBeNull();
  });

  it("is not in the changelog, which depends on the specs alone", () => {
    expect(everyReport.changelog(diff, "ja")).toBe(everyReport.changelog(diffOf([]), "ja"));
  });

  it.each(Object.entries(everyReport))(
    "says nothing in the %s where none was looked at",
    (_, report) => {
      expect(report(diffOf([]), "en")).not.toContain("Archived data");
    },
  );
});
