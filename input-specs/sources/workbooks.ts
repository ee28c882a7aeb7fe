import ExcelJS from "exceljs";
import { fillCheckBook, fillCodeBook, fillMessageBook, fillRelatedBook } from "./books.js";
import { fillCover, fillHistory, releaseDates } from "./cover.js";
import { fillLayoutBook } from "./layout-book.js";
import type { Revision } from "./revisions.js";
import type { SampleSources } from "./tables.js";
import { repackZip } from "./zip.js";

/** Fills the sheets of one book behind its cover. */
export type FillBook = (workbook: ExcelJS.Workbook, sources: SampleSources) => void;

const books: Readonly<Record<string, FillBook>> = {
  CSVレイアウト仕様書: fillLayoutBook,
  業務コード一覧表: fillCodeBook,
  チェックテーブル: fillCheckBook,
  関連項目チェック一覧: fillRelatedBook,
  メッセージ一覧表: fillMessageBook,
};

/** Builds the five workbooks of a revision: file name -> bytes. The same sources give the same bytes. */
export async function buildWorkbooks(
  sources: SampleSources,
  revision: Revision,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [title, fill] of Object.entries(books)) {
    const workbook = new ExcelJS.Workbook();
    workbook.creator = "zairyu-specgen";
    workbook.lastModifiedBy = "zairyu-specgen";
    workbook.created = releaseDates[revision];
    workbook.modified = releaseDates[revision];
    fillCover(workbook, title, revision);
    fillHistory(workbook, title, sources.history);
    fill(workbook, sources);
    files.set(`${title}.xlsx`, repackZip(new Uint8Array(await workbook.xlsx.writeBuffer())));
  }
  return files;
}
