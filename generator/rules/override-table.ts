import { isDeepStrictEqual } from "node:util";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { RelatedCheck } from "../spec/model.js";
import type { Expression } from "./expression.js";
import type { LayoutNames } from "./layout-names.js";
import { shortenLayouts } from "./layout-list.js";
import { sentenceHash } from "./sentence-hash.js";
import type { Override } from "./user-rules.js";
import { parseExpressions } from "./written/parse.js";
import { WrittenForLayouts } from "./written-for-layouts.js";

/** An override that is in force. */
interface Active {
  readonly override: Override;
  readonly expressions: WrittenForLayouts<readonly Expression[]>;
  /** Whether the sentence, compiled by itself, says the same in the layouts seen so far. */
  sameAsSentence: boolean | null;
}

/** The overrides whose sentences stand unchanged in the spec. */
export class OverrideTable {
  readonly #byCheck = new Map<string, Active[]>();

  /** Reports overrides of sentences that have changed, and those that meet in a layout. */
  constructor(
    overrides: readonly Override[],
    checks: readonly RelatedCheck[],
    sink: DiagnosticSink,
  ) {
    for (const override of overrides) {
      const named = checks.filter(({ no }) => no === override.check);
      // A number that no check has is reported with those of the other decisions.
      const [first] = named;
      if (first === undefined) continue;
      if (!named.some(({ sentence }) => sentenceHash(sentence) === override.sentenceHash)) {
        reportStale(override, first, sink);
      } else if (this.#fits(override, first, sink)) {
        const expressions = new WrittenForLayouts(override.written, parseExpressions);
        const others = this.#byCheck.get(override.check) ?? [];
        this.#byCheck.set(override.check, [
          ...others,
          { override, expressions, sameAsSentence: null },
        ]);
      }
    }
  }

  /** What the user wrote for a check in a layout; null where that is nothing, or does not parse. */
  expressionsFor(
    check: RelatedCheck,
    layout: string,
    names: LayoutNames,
  ): readonly Expression[] | null {
    return this.#activeFor(check, layout)?.expressions.in(layout, names) ?? null;
  }

  /** Whether any override is for the check. */
  has(check: RelatedCheck): boolean {
    return this.#byCheck.has(check.no);
  }

  /** Takes note of what the sentence says by itself in a layout; null where it is not understood. */
  compare(
    check: RelatedCheck,
    layout: string,
    written: readonly Expression[],
    own: readonly Expression[] | null,
  ): void {
    const active = this.#activeFor(check, layout);
    if (active === undefined || active.sameAsSentence === false) return;
    active.sameAsSentence = isDeepStrictEqual(written, own);
  }

  /** Reports expressions that do not parse, and overrides that say what the sentence says by itself. */
  report(sink: DiagnosticSink): void {
    for (const { override, expressions, sameAsSentence } of [...this.#byCheck.values()].flat()) {
      const { check, at } = override;
      expressions.report(check, sink);
      if (sameAsSentence === true) sink.report("rule-override-unneeded", { at, args: { check } });
    }
  }

  #activeFor({ no, sentence }: RelatedCheck, layout: string): Active | undefined {
    return this.#byCheck
      .get(no)
      ?.find(
        ({ override: { layouts, sentenceHash: hash } }) =>
          (layouts?.includes(layout) ?? true) && hash === sentenceHash(sentence),
      );
  }

  /** Whether an override is for layouts of its check, and no other override is for one of them. */
  #fits(override: Override, { layouts: all }: RelatedCheck, sink: DiagnosticSink): boolean {
    const { check, at, layouts } = override;
    const unknown = (layouts ?? []).filter((id) => !all.includes(id));
    if (unknown.length > 0) {
      const args = { check, found: unknown.join(", "), expected: shortenLayouts(all, Infinity) };
      sink.report("rule-override-layout", { at, args });
    }
    const other = this.#byCheck
      .get(check)
      ?.find(({ override: before }) => meet(before.layouts, layouts));
    if (other === undefined) return unknown.length === 0;
    sink.report("rule-override-twice", { at, related: [other.override.at], args: { check } });
    return false;
  }
}

function meet(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === null || b === null || a.some((id) => b.includes(id));
}

function reportStale(override: Override, check: RelatedCheck, sink: DiagnosticSink): void {
  sink.report("rule-override-stale", {
    at: override.at,
    related: [check.source],
    args: {
      check: check.no,
      before: override.original?.trim() ?? `— (${override.sentenceHash})`,
      now: check.sentence,
      hash: sentenceHash(check.sentence),
    },
  });
}
