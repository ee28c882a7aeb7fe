import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { candidatesFor } from "../candidates.js";
import type { CodeList, Item, SpecModel } from "../model.js";
import { placeOf } from "../read-context.js";
import { itemsOf } from "../walk.js";

/** Items that name a code list nobody has, or whose codes do not fit them. */
export function lintItems(model: SpecModel, sink: DiagnosticSink): void {
  const lists = new Map(model.codeLists.map((list) => [list.id, list]));
  const seen = new Set<string>();
  for (const layout of model.layouts) {
    for (const { item } of itemsOf(layout)) {
      const { file, sheet, cell } = item.source;
      const key = `${file} ${sheet} ${cell}`;
      if (item.codeList === undefined || seen.has(key)) continue;
      seen.add(key);
      const at = { ...placeOf(item.source), cell: item.cells.codeList ?? cell };
      const list = lists.get(item.codeList);
      if (list !== undefined) lintCodeLengths(item, list, sink);
      else {
        const candidates = candidatesFor(item.codeList, lists.keys()).join("、") || "—";
        sink.report("spec-unknown-code-list", { at, args: { found: item.codeList, candidates } });
      }
    }
  }
}

function lintCodeLengths(
  { name, length, source, cells }: Item,
  list: CodeList,
  sink: DiagnosticSink,
): void {
  if (length === undefined) return;
  const { max, min = 0 } = length;
  const misfit = list.codes.find(({ value }) => value.length > max || value.length < min);
  if (misfit === undefined) return;
  sink.report("spec-code-length", {
    at: { ...placeOf(source), cell: cells.length ?? source.cell },
    related: [placeOf(misfit.source)],
    args: { item: name, length: max, code: misfit.value, list: list.id },
  });
}
