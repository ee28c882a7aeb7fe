import ExcelJS from "exceljs";
import { fillCover, releaseDates } from "../cover.js";
import type { Revision } from "../revisions.js";
import type { SampleSources } from "../tables.js";
import { repackZip } from "../zip.js";
import { messyCheckBook } from "./check-book.js";
import { messyCodeBook } from "./code-book.js";
import type { DraftSheet } from "./draft.js";
import { messyHistory } from "./history-sheet.js";
import { messyLayoutBooks } from "./layout-books.js";
import { messyMessageBook } from "./message-book.js";
import { makeRandom } from "./random.js";
import { patchWorkbook } from "./raw-xml.js";
import { messyRelatedBook } from "./related-book.js";
import { writeDraft } from "./write-draft.js";

/** The seed of the committed workbooks. */
export const committedSeed = 20260105;

/**
 * Builds the sample's spec as workbooks with every irregularity that the program is to cope with:
 * file name -> bytes. The same sources and seed give the same bytes.
 */
export async function buildMessyWorkbooks(
  sources: SampleSources,
  revision: Revision,
  seed: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { name, title, sheets } of messyBooks(sources, revision, seed)) {
    files.set(`${name}.xlsx`, await writeBook(title, revision, sheets));
  }
  return files;
}

interface MessyBook {
  readonly name: string;
  readonly title: string;
  readonly sheets: readonly DraftSheet[];
}

function messyBooks(sources: SampleSources, revision: string, seed: number): readonly MessyBook[] {
  const book = (title: string, sheets: readonly DraftSheet[]): MessyBook => {
    const history = messyHistory(title, sources, makeRandom(seed, `${title} 改版履歴`));
    return { name: title, title, sheets: [history, ...sheets] };
  };
  const [first = [], second = []] = messyLayoutBooks(sources, revision, seed);
  const layouts = book("CSVレイアウト仕様書", first);
  return [
    { ...layouts, name: `${layouts.name}（第1分冊）` },
    { ...layouts, name: `${layouts.name}（第2分冊）`, sheets: second },
    book("業務コード一覧表", messyCodeBook(sources, revision, seed)),
    book("チェックテーブル", messyCheckBook(sources, revision, seed)),
    book("関連項目チェック一覧", messyRelatedBook(sources, revision, seed)),
    book("メッセージ一覧表", messyMessageBook(sources, revision, seed)),
  ];
}

async function writeBook(
  title: string,
  revision: Revision,
  sheets: readonly DraftSheet[],
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "zairyu-specgen";
  workbook.lastModifiedBy = "zairyu-specgen";
  workbook.created = releaseDates[revision];
  workbook.modified = releaseDates[revision];
  fillCover(workbook, title, revision);
  for (const sheet of sheets) writeDraft(workbook, sheet);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  // The cover is the first sheet.
  const ghosts = sheets.flatMap(({ ghosts: has }, index) => (has === true ? [index + 2] : []));
  return repackZip(patchWorkbook(bytes, ghosts));
}
