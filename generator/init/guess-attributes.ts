import type { AttributeMeaning, Lexicon } from "../profile/lexicon.js";
import type { Table } from "../profile/table.js";

/** An attribute word that holds a known one in its brackets or before them. */
export interface AttributeGuess {
  readonly word: string;
  readonly like: string;
  readonly meaning: AttributeMeaning;
  readonly sheet: string;
  readonly cell: string;
}

/** What attribute words that the profile does not know may mean. */
export function guessAttributes(
  tables: readonly Table[],
  lexicon: Lexicon,
): readonly AttributeGuess[] {
  const guesses = new Map<string, AttributeGuess>();
  for (const table of tables) {
    if (table.kind !== "layout") continue;
    for (const row of table.rows) {
      const cell = row.cell("attribute");
      const word = cell?.text.replace(/\s+/gu, " ").trim() ?? "";
      if (cell === undefined || word === "" || guesses.has(word)) continue;
      if (lexicon.isNone(word) || lexicon.attributeOf(word) !== undefined) continue;
      const guess = guessOne(word, lexicon);
      if (guess === null) continue;
      guesses.set(word, { word, ...guess, sheet: table.sheet.name, cell: cell.address });
    }
  }
  return [...guesses.values()];
}

function guessOne(word: string, lexicon: Lexicon): Pick<AttributeGuess, "like" | "meaning"> | null {
  const parts = word.split(/[()（）[\]［］、,，/／]+/u).map((part) => part.trim());
  // What stands in brackets is more exact than what stands before them.
  for (const part of parts.reverse()) {
    const meaning = part === "" || part === word ? undefined : lexicon.attributeOf(part);
    if (meaning !== undefined) return { like: part, meaning };
  }
  return null;
}
