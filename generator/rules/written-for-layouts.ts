import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { LayoutNames } from "./layout-names.js";
import { shortenLayouts } from "./layout-list.js";
import type { WrittenExpression } from "./user-rules.js";
import { ExpressionSyntaxError } from "./written/syntax-error.js";

interface Mistake {
  readonly error: ExpressionSyntaxError;
  readonly layouts: string[];
}

/** A text of the user's in the written syntax, read once for each layout that asks for it. */
export class WrittenForLayouts<T> {
  readonly #results = new Map<string, T | null>();
  /** By what is wrong: the same mistake in many layouts is said once. */
  readonly #mistakes = new Map<string, Mistake>();

  constructor(
    readonly written: WrittenExpression,
    readonly parse: (text: string, names: LayoutNames) => T,
  ) {}

  /** What the text means in a layout; null, and kept for `report`, where it does not parse or names no item of it. */
  in(layout: string, names: LayoutNames): T | null {
    const known = this.#results.get(layout);
    if (known !== undefined) return known;
    const result = this.#parseIn(layout, names);
    this.#results.set(layout, result);
    return result;
  }

  #parseIn(layout: string, names: LayoutNames): T | null {
    try {
      return this.parse(this.written.text, names);
    } catch (error) {
      if (!(error instanceof ExpressionSyntaxError)) throw error;
      const key = `${error.offset} ${error.message}`;
      const mistake = this.#mistakes.get(key) ?? { error, layouts: [] };
      mistake.layouts.push(layout);
      this.#mistakes.set(key, mistake);
      return null;
    }
  }

  /** Reports what did not parse; `subject` is the check or the phrase that the text is for. */
  report(subject: string, sink: DiagnosticSink): void {
    for (const { error, layouts } of this.#mistakes.values()) {
      const { offset, message, expected } = error;
      sink.report("rule-expression-invalid", {
        at: this.written.locate(offset),
        args: {
          subject,
          layouts: shortenLayouts(layouts, this.#results.size),
          reason: message,
          rest: this.written.text.slice(offset, offset + 20).trim() || "—",
          offset,
          expected: expected.join(", ") || "—",
        },
      });
    }
  }
}
