import { fillMessageBook } from "../books.js";
import type { SampleSources } from "../tables.js";
import { severityWords } from "./check-book.js";
import { type DraftSheet, line } from "./draft.js";
import { calculatedTexts } from "./formulas.js";
import { renameHeader, rewordHeaders, shuffleColumns } from "./headers.js";
import { tableOf } from "./layout-books.js";
import { blue, colorRows, comments, struckWording } from "./looks.js";
import { makeRandom } from "./random.js";
import { readDrafts } from "./read-draft.js";
import { blankRows, frame, noteRows, repeatHeader } from "./rows.js";
import { plainSheet, splitTable } from "./sheets.js";
import { otherWords } from "./texts.js";

/** メッセージ一覧表: two tables on one sheet, the columns of the second in another order. */
export function messyMessageBook(
  sources: SampleSources,
  revision: string,
  seed: number,
): readonly DraftSheet[] {
  const random = makeRandom(seed, "メッセージ一覧");
  const whole = tableOf(readDrafts(fillMessageBook, sources), "メッセージ一覧");
  const first = (_: string, row: number, letters: (column: string) => string) =>
    `LEFT(${letters("メッセージID")}${row},1)`;
  otherWords(whole, "種別", severityWords, random);
  calculatedTexts(whole, "種別", 0.1, first, random);
  struckWording(whole, "メッセージ内容", "入力エラー：", 4, random);
  colorRows(whole, 5, blue, random);
  comments(whole, "メッセージ内容", 4, random);
  const [item, related] = splitTable(whole, sources.itemMessages.length);
  related.above.push(line([]), line(["関連項目チェックのメッセージ"]));
  noteRows(related, ["※ 以下、警告。"], random);
  blankRows(related, 1, random);
  shuffleColumns(related, random);
  rewordHeaders(related, random);
  repeatHeader(related, random);
  rewordHeaders(item, random);
  renameHeader(item, "メッセージ内容", "画面に出る文");
  frame(item, "メッセージ一覧", revision);
  return [{ ...plainSheet("メッセージ一覧 ", item, related), ghosts: true }];
}
