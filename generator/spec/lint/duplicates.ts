import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { SourceRef, SpecModel } from "../model.js";
import { placeOf } from "../read-context.js";
import { itemsOf } from "../walk.js";

interface Identified {
  readonly id: string;
  readonly source: SourceRef;
}

/** Two layouts, items, codes, checks or messages that have one identity. */
export function lintDuplicates(model: SpecModel, sink: DiagnosticSink): void {
  reportTwice("レイアウトID", model.layouts, sink);
  const seen = new Set<string>();
  for (const layout of model.layouts) {
    const items = itemsOf(layout).flatMap(({ item: { itemId, source } }) =>
      itemId === undefined ? [] : [{ id: itemId, source }],
    );
    reportTwice("項目ID", items, sink, seen);
  }
  for (const list of model.codeLists) {
    reportTwice(
      `コード（${list.id}）`,
      list.codes.map(({ value, source }) => ({ id: value, source })),
      sink,
    );
  }
  const checks = [...model.itemChecks, ...model.relatedChecks];
  // One row of the table may be several checks of the model.
  const rows = new Map(
    checks.map(({ no, source }) => [`${no} ${keyOf(source)}`, { id: no, source }]),
  );
  reportTwice("チェック番号", [...rows.values()], sink);
  reportTwice("メッセージID", model.messages, sink);
}

function keyOf({ file, sheet, cell }: SourceRef): string {
  return `${file}\u0000${sheet}\u0000${cell}`;
}

/** `reported` keeps a sheet that serves several layouts from being reported for each. */
function reportTwice(
  what: string,
  things: readonly Identified[],
  sink: DiagnosticSink,
  reported: Set<string> = new Set(),
): void {
  const first = new Map<string, SourceRef>();
  for (const { id, source } of things) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, source);
      continue;
    }
    const key = `${keyOf(before)} ${keyOf(source)}`;
    if (id === "" || reported.has(key)) continue;
    reported.add(key);
    sink.report("spec-duplicate", {
      at: placeOf(source),
      related: [placeOf(before)],
      args: { what, found: id },
    });
  }
}
