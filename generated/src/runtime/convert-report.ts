import type { ConverterId } from "./converters.js";
import { candidateTexts, converterTexts } from "./convert-texts.js";
import type { Column } from "./layout.js";
import type { Language } from "./message.js";
import type { CellCandidate, CandidateReason } from "./suggest.js";

/** What texts may show. */
export interface ShowOptions {
  /** Whether what stood and what stands in the cell is shown. The default is false: records hold personal data. */
  readonly showValues?: boolean | undefined;
}

/** Where a cell is. */
interface CellPlace {
  /** Number of the CSV column, from 1. */
  readonly column: number;
  /** Path of the property, such as `relatives[0].name`. */
  readonly path: string;
  readonly itemId: string | null;
  readonly itemName: string;
}

function placeOf({ index, path, itemId, name }: Column): CellPlace {
  return { column: index + 1, path, itemId, itemName: name };
}

/** What a converter did to a cell. Logs and JSON have it without the values, which only `before` and `after` give. */
export class CellChange implements CellPlace {
  readonly column: number;
  readonly path: string;
  readonly itemId: string | null;
  readonly itemName: string;
  readonly converter: ConverterId;
  readonly #before: string;
  readonly #after: string;

  constructor(column: Column, converter: ConverterId, before: string, after: string) {
    const place = placeOf(column);
    this.column = place.column;
    this.path = place.path;
    this.itemId = place.itemId;
    this.itemName = place.itemName;
    this.converter = converter;
    this.#before = before;
    this.#after = after;
  }

  /** The text that stood there. */
  get before(): string {
    return this.#before;
  }

  get after(): string {
    return this.#after;
  }

  /** What was done, in a language. */
  text(language: Language, { showValues = false }: ShowOptions = {}): string {
    const done = converterTexts[this.converter][language];
    const values = showValues
      ? `${JSON.stringify(this.#before)} → ${JSON.stringify(this.#after)}`
      : "";
    if (language === "ja") return `${this.itemName}：${done}${values && `（${values}）`}。`;
    return `${this.itemName}: ${done}${values && ` (${values})`}.`;
  }
}

/** A cell that a person must put right. Logs and JSON have it without the values, which only `candidates` gives. */
export class CellSuggestion implements CellPlace {
  readonly column: number;
  readonly path: string;
  readonly itemId: string | null;
  readonly itemName: string;
  /** Why a person must choose; `unknown` where nothing is known that could be meant. */
  readonly reason: CandidateReason | "unknown";
  readonly #candidates: readonly CellCandidate[];

  constructor(column: Column, candidates: readonly CellCandidate[]) {
    const place = placeOf(column);
    this.column = place.column;
    this.path = place.path;
    this.itemId = place.itemId;
    this.itemName = place.itemName;
    this.reason = candidates[0]?.reason ?? "unknown";
    this.#candidates = candidates;
  }

  /** Texts for the cell that could be meant, likeliest first; may be none. */
  get candidates(): readonly CellCandidate[] {
    return this.#candidates;
  }

  /** What is to be decided, in a language. */
  text(language: Language, { showValues = false }: ShowOptions = {}): string {
    const what = candidateTexts[this.reason][language];
    const values = showValues ? this.#candidates.map(({ value }) => JSON.stringify(value)) : [];
    if (language === "ja") {
      return `${this.itemName}：${what}${values.length > 0 ? `（${values.join("、")}）` : ""}。`;
    }
    return `${this.itemName} ${what}${values.length > 0 ? ` (${values.join(", ")})` : ""}.`;
  }
}
