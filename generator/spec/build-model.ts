import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { Table } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";
import { CodeListRegistry } from "./inline-codes/code-list-registry.js";
import { readCheckMessages } from "./check-messages.js";
import { makeItemIndex } from "./item-index.js";
import { areUsual } from "./conventions.js";
import type { CsvDialect, SpecModel, WireConventions } from "./model.js";
import type { Glossary } from "./names/glossary.js";
import type { NamesLock } from "./names/names-lock.js";
import { nameModel } from "./names/name-model.js";
import { OverlayRun } from "./overlay/apply-overlay.js";
import type { Overlay } from "./overlay/overlay.js";
import { readCodeLists } from "./read-codes.js";
import { conditionChecks } from "./read-conditions.js";
import type { ReadContext } from "./read-context.js";
import { readHistory } from "./read-history.js";
import { readItemChecks } from "./read-item-checks.js";
import { readLayouts } from "./read-layouts.js";
import { readMessages } from "./read-messages.js";
import { readRelatedChecks } from "./read-related-checks.js";

/** What a model is made from. */
export interface ModelInput {
  readonly tables: readonly Table[];
  /** Filled cells of covers. */
  readonly coverCells: readonly Cell[];
  readonly lexicon: Lexicon;
  readonly glossary: Glossary;
  readonly lock: NamesLock;
  readonly revision: string;
  readonly dialect: CsvDialect;
  readonly overlay: Overlay;
  readonly conventions: WireConventions;
}

/**
 * Reads the tables of one revision into a model with the maker's corrections and with names.
 * Problems are reported, not thrown.
 */
export function buildModel(
  input: ModelInput,
  sink: DiagnosticSink,
): { readonly model: SpecModel; readonly lock: NamesLock } {
  const { tables, lexicon } = input;
  const context: ReadContext = { lexicon, sink, reported: new Set() };
  const overlay = new OverlayRun(input.overlay, input.revision, sink);
  const { charsets } = lexicon.profile;
  const registry = new CodeListRegistry(readCodeLists(tables, context));
  const read = readLayouts(tables, registry, context);
  registry.reportNear(sink);
  const codeLists = registry.lists;
  const layouts = overlay.correctLayouts(read.layouts, { codeLists, charsets });
  const items = makeItemIndex(layouts);
  const listed = readMessages(tables, context);
  const unnamed: SpecModel = {
    format: 1,
    revision: input.revision,
    notices: noticesOf(input.coverCells, lexicon),
    dialect: input.dialect,
    ...(areUsual(input.conventions) ? {} : { conventions: input.conventions }),
    layouts,
    codeLists,
    charsets,
    itemChecks: readItemChecks(tables, items, context),
    relatedChecks: [
      ...readRelatedChecks(tables, items, context),
      ...conditionChecks(layouts, read.conditions),
    ],
    messages: [...listed, ...readCheckMessages(tables, listed, context)],
    history: readHistory(tables),
  };
  return nameModel(overlay.correctModel(unnamed, lexicon), input.glossary, input.lock, sink);
}

function noticesOf(cells: readonly Cell[], { profile }: Lexicon): readonly string[] {
  const texts = cells
    .map(({ text }) => text.trim())
    .filter((text) => profile.noticeWords.some((word) => text.includes(word)));
  return [...new Set(texts)];
}
