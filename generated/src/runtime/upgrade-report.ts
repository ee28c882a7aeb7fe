import type { ShowOptions } from "./convert-report.js";
import type { Language } from "./message.js";
import type { CellPlace, UpgradeCause } from "./upgrade-plan.js";
import { upgradeTexts } from "./upgrade-texts.js";

/** What an upgrade made of a cell. Logs and JSON have it without the values, which only `before` and `after` give. */
export class UpgradeChange {
  /** Number of the CSV column of the new record, from 1. */
  readonly column: number;
  /** Path of the property in the new record, such as `relatives[0].name`. */
  readonly path: string;
  readonly itemId: string | null;
  readonly itemName: string;
  /** Why: the kind of change of the spec, and which one it is in `CHANGELOG.md`. */
  readonly rule: string;
  readonly fingerprint: string | null;
  readonly #before: string;
  readonly #after: string;

  constructor(place: CellPlace, cause: UpgradeCause, before: string, after: string) {
    this.column = place.column + 1;
    this.path = place.path;
    this.itemId = place.itemId;
    this.itemName = place.itemName;
    this.rule = cause.rule;
    this.fingerprint = cause.fingerprint;
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
    const values = showValues
      ? `${JSON.stringify(this.#before)} → ${JSON.stringify(this.#after)}`
      : "";
    return sentence(this.itemName, upgradeTexts(this.rule)[language], values, language);
  }
}

/** What a person must decide. Logs and JSON have it without the values, which only `before` and `candidates` give. */
export class UpgradeDecision {
  /** Number of the CSV column, from 1; null for what is of no column. */
  readonly column: number | null;
  /** Path of the property: of the new record, and, where `isDropped`, of the older one; null for what is of no item. */
  readonly path: string | null;
  readonly itemId: string | null;
  readonly itemName: string | null;
  /** Whether the item has no place in the new record, so that `column` and `path` are those of the older one. */
  readonly isDropped: boolean;
  /** Whether the text stands in the new record until it is decided. */
  readonly isCarried: boolean;
  /** The kind of change of the spec that makes it necessary, and which one it is in `CHANGELOG.md`. */
  readonly rule: string;
  readonly fingerprint: string | null;
  readonly #before: string;
  readonly #candidates: readonly string[];

  constructor(
    place: CellPlace | null,
    cause: UpgradeCause,
    before: string,
    facts: {
      readonly isDropped?: boolean;
      readonly isCarried?: boolean;
      readonly candidates?: readonly string[];
    } = {},
  ) {
    this.column = place === null ? null : place.column + 1;
    this.path = place?.path ?? null;
    this.itemId = place?.itemId ?? null;
    this.itemName = place?.itemName ?? null;
    this.isDropped = facts.isDropped ?? false;
    this.isCarried = facts.isCarried ?? false;
    this.rule = cause.rule;
    this.fingerprint = cause.fingerprint;
    this.#before = before;
    this.#candidates = facts.candidates ?? [];
  }

  /** The text that stood in the older record; empty where there was none. */
  get before(): string {
    return this.#before;
  }

  /** Codes that it may have become; may be none. */
  get candidates(): readonly string[] {
    return this.#candidates;
  }

  /** What is to be decided, in a language. */
  text(language: Language, { showValues = false }: ShowOptions = {}): string {
    const values = showValues ? [this.#before, ...this.#candidates].filter(Boolean) : [];
    const shown = values
      .map((value) => JSON.stringify(value))
      .join(language === "ja" ? "、" : ", ");
    return sentence(this.itemName, upgradeTexts(this.rule)[language], shown, language);
  }
}

function sentence(name: string | null, what: string, values: string, language: Language): string {
  if (language === "ja")
    return `${name === null ? "" : `${name}：`}${what}${values && `（${values}）`}。`;
  return `${name === null ? "" : `${name}: `}${what}${values && ` (${values})`}.`;
}
