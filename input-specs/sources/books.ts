import type ExcelJS from "exceljs";
import { deriveItemChecks } from "./item-checks.js";
import { type BodyValue, writeHeading, writeRow } from "./styles.js";
import type { CodeListSource, CodeSource, SampleSources } from "./tables.js";

/** 業務コード一覧表: the list of lists, and their codes one below the other. */
export function fillCodeBook(workbook: ExcelJS.Workbook, sources: SampleSources): void {
  const index = workbook.addWorksheet("コード表一覧");
  const heading = writeHeading(
    index,
    "コード表一覧",
    [],
    [
      { text: "コード表ID", width: 16 },
      { text: "コード表名", width: 36 },
      { text: "親コード表", width: 16 },
      { text: "コード数", width: 10 },
      { text: "備考", width: 24 },
    ],
  );
  sources.codeLists.forEach(({ list, name, parentList }, at) => {
    const count = sources.codes.filter((code) => code.list === list).length;
    writeRow(index, heading.last + 1 + at, [
      list,
      name,
      parentList,
      { number: count, format: "0" },
      "",
    ]);
  });
  const sheet = workbook.addWorksheet("コード表");
  const { last } = writeHeading(
    sheet,
    "コード表",
    ["※ コードは表示のとおりの桁数で設定する。"],
    [
      { text: "コード表ID", width: 16 },
      { text: "コード", width: 10 },
      { text: "名称", width: 44 },
      { text: "英語名称", width: 44 },
      { text: "親コード", width: 10 },
      { text: "適用開始日", width: 14 },
      { text: "適用終了日", width: 14 },
      { text: "備考", width: 20 },
    ],
  );
  const lists = new Map(sources.codeLists.map((list) => [list.list, list]));
  sources.codes.forEach((code, at) => {
    writeRow(sheet, last + 1 + at, codeCells(code, lists.get(code.list)));
  });
}

function codeCells(code: CodeSource, list: CodeListSource | undefined): readonly BodyValue[] {
  const format = list?.numberFormat ?? "";
  const value = format === "" ? code.code : { number: Number(code.code), format };
  const { label, english, parent, validFrom, validTo } = code;
  return [code.list, value, label, english, parent, validFrom, validTo, ""];
}

/** チェックテーブル: the checks on single items. */
export function fillCheckBook(workbook: ExcelJS.Workbook, sources: SampleSources): void {
  const sheet = workbook.addWorksheet("単項目チェック");
  const { last } = writeHeading(
    sheet,
    "単項目チェック",
    ["※ 入力のない項目には、必須以外のチェックを行わない。"],
    [
      { text: "チェック番号", width: 12 },
      { text: "項目ID", width: 16 },
      { text: "項目名", width: 36 },
      { text: "チェック種別", width: 14 },
      { text: "チェック内容", width: 30 },
      { text: "エラー区分", width: 10 },
      { text: "メッセージID", width: 14 },
      { text: "備考", width: 20 },
    ],
  );
  deriveItemChecks(sources).forEach(({ no, item, kind, content, severity, message }, at) => {
    writeRow(sheet, last + 1 + at, [no, item.id, item.name, kind, content, severity, message, ""]);
  });
}

/** 関連項目チェック一覧: the checks across items, in sentences. */
export function fillRelatedBook(workbook: ExcelJS.Workbook, sources: SampleSources): void {
  const sheet = workbook.addWorksheet("関連項目チェック");
  const names = new Map(sources.items.map(({ id, name }) => [id, name]));
  const { last } = writeHeading(
    sheet,
    "関連項目チェック",
    [
      "※ 関連項目チェックは、対象とする項目がすべて単項目チェックを通過したときに行う。",
      "※ 対象レイアウトの「*」は、任意の文字列を表す。",
    ],
    [
      { text: "チェック番号", width: 12 },
      { text: "対象レイアウト", width: 20 },
      { text: "対象項目ID", width: 18 },
      { text: "対象項目名", width: 30 },
      { text: "チェック内容", width: 80 },
      { text: "エラー区分", width: 10 },
      { text: "メッセージID", width: 14 },
      { text: "備考", width: 20 },
    ],
  );
  sources.relatedChecks.forEach((check, at) => {
    const ids = check.targets.split(" ");
    const targets = ids.map((id) => names.get(id) ?? "").join("\n");
    const sentence = check.sentence.replaceAll("\\n", "\n");
    const cells = [check.no, check.layouts, ids.join("\n"), targets, sentence];
    writeRow(sheet, last + 1 + at, [...cells, check.severity, check.message, ""]);
  });
}

/** メッセージ一覧表. */
export function fillMessageBook(workbook: ExcelJS.Workbook, sources: SampleSources): void {
  const sheet = workbook.addWorksheet("メッセージ一覧");
  const { last } = writeHeading(
    sheet,
    "メッセージ一覧",
    ["※ 種別　E：エラー　W：警告　I：情報"],
    [
      { text: "メッセージID", width: 14 },
      { text: "種別", width: 8 },
      { text: "メッセージ内容", width: 70 },
      { text: "埋込み項目", width: 36 },
      { text: "対処方法", width: 50 },
      { text: "備考", width: 20 },
    ],
  );
  [...sources.itemMessages, ...sources.relatedMessages].forEach((message, at) => {
    const { id, severity, text, arguments: placeholders, remedy } = message;
    writeRow(sheet, last + 1 + at, [id, severity, text, placeholders, remedy, ""]);
  });
}
