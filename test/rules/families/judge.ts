import type { RecordLayout, RelatedCheck, SpecModel } from "../../../generator/spec/model.js";
import { flatten } from "../../support/flat-layout.js";
import { loadSmall } from "../../support/load-small.js";
import { type Facts, violations } from "../../support/oracle.js";
import { type Cells, isGiven, type Situation } from "./case.js";
import { applicationSheet, mainApplicationSheet, sheets } from "./layout.js";

/** Reads the sentences, each listed under an item of the application; the n-th check is the n-th sentence. */
export async function readSentences(
  sentences: readonly (readonly [target: string, sentence: string])[],
): Promise<SpecModel> {
  const rows = sentences.map(
    ([target, text], index) => `S${index},${applicationSheet},${target},"${text}",E`,
  );
  const { model } = await loadSmall({
    ...sheets,
    関連項目: `チェック番号,対象レイアウト,対象項目ID,チェック内容,エラー区分\n${rows.join("\n")}\n`,
  });
  return model;
}

/** Whether a record of the application breaks a check. */
export function breaks(model: SpecModel, check: RelatedCheck, situation: Situation): boolean {
  const { passed, record } = isGiven(situation) ? situation : { passed: {}, record: situation };
  const layout = layoutOf(model, applicationSheet);
  const row = rowOf(layout, record);
  const facts: Facts = {
    ...(passed.today === undefined ? {} : { today: passed.today }),
    ...(passed.flags === undefined ? {} : { flags: passed.flags }),
    ...(passed.file === undefined ? {} : { file: fileOf(layout, row, passed.file) }),
    ...(passed.parent === undefined ? {} : { parent: parentOf(model, passed.parent) }),
  };
  return violations({ ...model, relatedChecks: [check] }, layout, row, new Set(), facts).length > 0;
}

function layoutOf(model: SpecModel, id: string): RecordLayout {
  const found = model.layouts.find((layout) => layout.id === id);
  if (found === undefined) throw new Error(`No layout ${id}`);
  return found;
}

function fileOf(layout: RecordLayout, row: readonly string[], others: readonly Cells[]) {
  const rows = [row, ...others.map((cells) => rowOf(layout, cells))];
  return { records: rows.map((each) => ({ row: each, bad: new Set<number>() })), index: 0 };
}

function parentOf(model: SpecModel, cells: Cells) {
  const layout = layoutOf(model, mainApplicationSheet);
  return { layout, row: rowOf(layout, cells), bad: new Set<number>() };
}

/** One text per column. A name that the layout has not is a mistake of the test. */
function rowOf(layout: RecordLayout, cells: Cells): readonly string[] {
  const columns = flatten(layout);
  const row = columns.map(() => "");
  for (const [name, texts] of Object.entries(cells)) {
    const [id, at] = name.split("@");
    const own = columns.filter(({ item }) => item.itemId === id);
    const list = typeof texts === "string" ? [texts] : texts;
    list.forEach((text, index) => {
      const column = own[at === undefined ? index : Number(at) - 1]?.column;
      if (column === undefined) throw new Error(`The layout has no ${name}`);
      row[column] = text;
    });
  }
  return row;
}
