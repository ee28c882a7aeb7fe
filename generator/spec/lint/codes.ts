import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { candidatesFor } from "../candidates.js";
import type { CodeList, SpecModel } from "../model.js";
import { placeOf } from "../read-context.js";

/** Code lists without codes, codes that would never be read, and codes whose parents are not there. */
export function lintCodes(model: SpecModel, sink: DiagnosticSink): void {
  const lists = new Map(model.codeLists.map((list) => [list.id, list]));
  for (const list of model.codeLists) {
    if (list.codes.length === 0) {
      sink.report("spec-empty-code-list", { at: placeOf(list.source), args: { found: list.id } });
    }
    lintEmptyTexts(list, model.conventions?.empty ?? [], sink);
    if (list.parentList === undefined) continue;
    const parent = lists.get(list.parentList);
    if (parent !== undefined) lintParents(list, parent, sink);
    else {
      const candidates = candidatesFor(list.parentList, lists.keys()).join("、") || "—";
      const args = { found: list.parentList, candidates };
      sink.report("spec-unknown-code-list", { at: placeOf(list.source), args });
    }
  }
}

function lintEmptyTexts(list: CodeList, empty: readonly string[], sink: DiagnosticSink): void {
  for (const { value, source } of list.codes) {
    if (!empty.includes(value)) continue;
    const args = { code: value, list: list.id };
    sink.report("spec-code-means-empty", { at: placeOf(source), args });
  }
}

function lintParents(list: CodeList, parent: CodeList, sink: DiagnosticSink): void {
  const values = new Set(parent.codes.map(({ value }) => value));
  for (const code of list.codes) {
    if (code.parent === undefined || values.has(code.parent)) continue;
    sink.report("spec-unknown-parent-code", {
      at: placeOf(code.source),
      related: [placeOf(parent.source)],
      args: { code: code.value, found: code.parent, list: parent.id },
    });
  }
}
