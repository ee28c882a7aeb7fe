import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { lettersOf } from "./letters.js";

/** What the library cannot write: readings over words, and formatted rows down to the last of a sheet. */

/** Readings of words that the sample's labels have. */
const readings: Readonly<Record<string, string>> = {
  国籍: "コクセキ",
  氏名: "シメイ",
  生年月日: "セイネンガッピ",
  性別: "セイベツ",
  申請: "シンセイ",
  在留: "ザイリュウ",
  住居地: "ジュウキョチ",
  電話番号: "デンワバンゴウ",
  勤務先: "キンムサキ",
  所属機関: "ショゾクキカン",
  名称: "メイショウ",
  有無: "ウム",
  必須: "ヒッス",
};

/** Puts readings over words of the shared strings. */
export function addReadings(sharedStrings: string): string {
  return sharedStrings.replace(
    /<si><t([^>]*)>([^<]*)<\/t><\/si>/gu,
    (whole, attributes: string, text: string) => {
      // References to characters would shift the places.
      if (text.includes("&")) return whole;
      const runs = Object.entries(readings).flatMap(([word, reading]) => {
        const at = text.indexOf(word);
        return at < 0 ? [] : [`<rPh sb="${at}" eb="${at + word.length}"><t>${reading}</t></rPh>`];
      });
      if (runs.length === 0) return whole;
      return `<si><t${attributes}>${text}</t>${runs.join("")}<phoneticPr fontId="1"/></si>`;
    },
  );
}

const lastRow = 1_048_576;
/** Formatted rows right below the table, and then one in so many down to the last. */
const ghostsBelow = 200;
const ghostStep = 8192;

/** Adds rows of formatted empty cells below the contents of a sheet, down to the last row. */
export function addGhostRows(worksheet: string): string {
  const rows = [...worksheet.matchAll(/<row r="(\d+)"/gu)];
  const after = Number(rows.at(-1)?.[1] ?? 0);
  const style = /<c r="[A-Z]+\d+" s="(\d+)"/u.exec(worksheet)?.[1] ?? "0";
  const columns = Number(/<row [^>]*spans="\d+:(\d+)"/u.exec(worksheet)?.[1] ?? 1);
  const ghost = (row: number) => {
    const cells = Array.from(
      { length: columns },
      (_, index) => `<c r="${lettersOf(index + 1)}${row}" s="${style}"/>`,
    );
    return `<row r="${row}">${cells.join("")}</row>`;
  };
  const ghosts: string[] = [];
  for (let row = after + 1; row <= after + ghostsBelow; row++) ghosts.push(ghost(row));
  for (let row = after + ghostsBelow + ghostStep; row < lastRow; row += ghostStep) {
    ghosts.push(ghost(row));
  }
  ghosts.push(ghost(lastRow));
  return worksheet
    .replace("</sheetData>", `${ghosts.join("")}</sheetData>`)
    .replace(/<dimension ref="[^"]*"\/>/u, `<dimension ref="A1:${lettersOf(columns)}${lastRow}"/>`);
}

/** Changes the parts of a written workbook: readings everywhere, ghost rows on the sheets named by number. */
export function patchWorkbook(bytes: Uint8Array, ghostSheets: readonly number[]): Uint8Array {
  const entries = unzipSync(bytes);
  const patch = (path: string, change: (xml: string) => string): void => {
    const entry = entries[path];
    if (entry === undefined) throw new Error(`the workbook has no ${path}`);
    entries[path] = strToU8(change(strFromU8(entry)));
  };
  patch("xl/sharedStrings.xml", addReadings);
  for (const number of ghostSheets) patch(`xl/worksheets/sheet${number}.xml`, addGhostRows);
  return zipSync(entries, { level: 0 });
}
