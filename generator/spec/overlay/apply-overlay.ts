import type { Lexicon } from "../../profile/lexicon.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { RecordLayout, SpecModel } from "../model.js";
import { correctChecks } from "./correct-checks.js";
import { correctCodes } from "./correct-codes.js";
import { correctItems } from "./correct-items.js";
import { correctMessages } from "./correct-messages.js";
import { Ledger } from "./ledger.js";
import type { Entry, Overlay } from "./overlay.js";
import { isAtLeast } from "./revision.js";

/**
 * Applies an overlay in two steps: the items first, because checks are linked to them by id and name,
 * and then the rest. What does not apply, or no longer, is reported.
 */
export class OverlayRun {
  readonly #entries: readonly Entry[];
  readonly #ledger: Ledger;
  readonly #file: string;

  constructor({ file, entries }: Overlay, revision: string, sink: DiagnosticSink) {
    this.#file = file;
    this.#ledger = new Ledger(sink);
    this.#entries = entries.filter((entry) => isInForce(entry, revision, sink));
  }

  correctLayouts(
    layouts: readonly RecordLayout[],
    { codeLists, charsets }: Pick<SpecModel, "codeLists" | "charsets">,
  ): readonly RecordLayout[] {
    const known = {
      codeList: codeLists.map(({ id }) => id),
      charset: charsets.map(({ id }) => id),
    };
    return correctItems(layouts, this.#entries, known, this.#ledger);
  }

  /** The model, its layouts already corrected, with everything else corrected and the corrections listed. */
  correctModel(model: SpecModel, lexicon: Lexicon): SpecModel {
    const [entries, file, ledger] = [this.#entries, this.#file, this.#ledger];
    if (entries.length === 0) return model;
    const messages = correctMessages(model.messages, entries, file, lexicon, ledger);
    const known = {
      codeList: model.codeLists.map(({ id }) => id),
      charset: model.charsets.map(({ id }) => id),
      messageId: messages.map(({ id }) => id),
    };
    const checks = correctChecks(model, entries, known, file, ledger);
    const codeLists = correctCodes(model.codeLists, entries, file, ledger);
    const corrections = ledger.correctionsOf(entries);
    const listed = corrections.length === 0 ? {} : { corrections };
    return { ...model, ...checks, codeLists, messages, ...listed };
  }
}

/** Whether a correction still holds in a revision; one that has expired is reported. */
function isInForce({ id, until, at }: Entry, revision: string, sink: DiagnosticSink): boolean {
  const hasCome = isAtLeast(revision, until);
  const args = { id, until, revision };
  if (hasCome === null) sink.report("overlay-until-unordered", { at, args });
  if (hasCome === true) sink.report("overlay-expired", { at, args });
  return hasCome !== true;
}
