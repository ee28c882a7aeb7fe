import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { isIdentifier } from "./identifiers.js";

/** Where a name is looked for, from the nearest scope to the widest. */
export type Scopes = readonly string[];

/** The user's words for names of the spec. */
export interface Glossary {
  /** The identifier for a text within the first scope that has it, then anywhere. */
  lookUp(japanese: string, scopes: Scopes): string | undefined;
}

export const emptyGlossary: Glossary = { lookUp: () => undefined };

/**
 * Makes a glossary from the rows of `glossary.csv`: japanese, identifier, scope, note. A scope is the
 * id of an item, layout or code list, `LIST:code`, or a heading. Words may combine: see `name-model`.
 */
export function makeGlossary(
  rows: readonly (readonly string[])[],
  file: string,
  sink: DiagnosticSink,
): Glossary {
  const entries = new Map<string, { readonly identifier: string; readonly line: number }>();
  rows.forEach(([japanese = "", identifier = "", scope = ""], index) => {
    const line = index + 1;
    // A line without an identifier is one that nobody has decided yet.
    if (identifier.trim() === "") return;
    if (index === 0 && japanese.trim() === "japanese") return;
    if (!isIdentifier(identifier.trim())) {
      sink.report("spec-glossary-identifier", {
        at: { file, line },
        args: { japanese, found: identifier },
      });
      return;
    }
    const key = keyOf(japanese, scope.trim());
    const before = entries.get(key);
    if (before !== undefined && before.identifier !== identifier.trim()) {
      sink.report("spec-glossary-twice", {
        at: { file, line },
        related: [{ file, line: before.line }],
        args: { japanese, first: before.identifier, second: identifier.trim() },
      });
      return;
    }
    entries.set(key, { identifier: identifier.trim(), line });
  });
  return {
    lookUp(japanese, scopes) {
      for (const scope of [...scopes, ""]) {
        const found = entries.get(keyOf(japanese, scope));
        if (found !== undefined) return found.identifier;
      }
      return undefined;
    },
  };
}

function keyOf(japanese: string, scope: string): string {
  return `${scope}\u0000${japanese.normalize("NFKC").replace(/\s+/gu, " ").trim()}`;
}
