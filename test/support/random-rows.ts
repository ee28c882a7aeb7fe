import fc from "fast-check";
import type { Item, RecordLayout, SpecModel } from "../../generator/spec/model.js";
import { flatten } from "./flat-layout.js";
import { plainValue } from "./valid-record.js";

/** Texts that an item may hold: nothing, plain, other codes, unknown dates, and a few wrong ones. */
function textsFor(model: SpecModel, layout: RecordLayout, item: Item): fc.Arbitrary<string> {
  const plain = plainValue(model, layout, item);
  const codes = model.codeLists.find(({ id }) => id === item.codeList)?.codes ?? [];
  const others = codes.length > 0 ? codes.slice(0, 12).map(({ value }) => value) : [];
  const dates = item.kind.includes("date") ? ["20250401", "20270401", "20260000", "99999999"] : [];
  const numbers = item.kind === "integer" ? ["0", "2", "9"] : [];
  const wrong = ["x", "あ", "20260230", "ｱ", "𠮷", "1".repeat(500)];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant("") },
    { weight: 6, arbitrary: fc.constantFrom(plain, ...others, ...dates, ...numbers) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

/** Valid records in which some cells were changed. */
export function rowsOf(
  model: SpecModel,
  layout: RecordLayout,
  valid: readonly string[],
): fc.Arbitrary<string[]> {
  const columns = flatten(layout);
  const change = fc.nat({ max: columns.length - 1 }).chain((column) =>
    textsFor(model, layout, (columns[column] as { item: Item }).item).map((text) => ({
      column,
      text,
    })),
  );
  return fc.array(change, { maxLength: 60 }).map((changes) => {
    const row = [...valid];
    for (const { column, text } of changes) row[column] = text;
    return row;
  });
}
