import { checkCell } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList } from "./findings.js";
import { makeItemPlan } from "./item-plan.js";
import type { Column, Layout } from "./layout.js";
import { lengthIn } from "./text-length.js";

/** The item that a text is converted for. */
export interface ConvertTarget {
  readonly column: Column;
  /** Whether the item's character set has every character of the text; true where it has no set. */
  readonly admits: (text: string) => boolean;
}

/** How far a text is from passing the checks of an item; all are 0 where it passes. */
export interface Distance {
  /** Characters that the set does not have. */
  readonly characters: number;
  /** By how much it is too long or too short. */
  readonly length: number;
  /** 1 where the code, form or value is wrong or was not looked at, because characters or length are wrong. */
  readonly value: 0 | 1;
}

/** What converters and suggestions are tried against: the own checks of one item, and nothing else. */
export class CellTarget implements ConvertTarget {
  readonly column: Column;
  readonly #layout: Layout;
  readonly #set: number;
  /** A property, so that converters can take it out of the object. */
  readonly admits: (text: string) => boolean;

  constructor(layout: Layout, column: Column) {
    this.column = column;
    this.#layout = layout;
    this.#set = layout.derived(makeItemPlan).charset[column.index] ?? -1;
    this.admits = (text) => this.#set < 0 || layout.charsets.admits(this.#set, text);
  }

  distanceOf(text: string): Distance {
    const entered = enteredText(text);
    const findings = new FindingList(this.#layout.columnCount);
    if (entered !== "") {
      checkCell(this.#layout.derived(makeItemPlan), this.column.index, entered, findings);
    }
    if (findings.count === 0) return { characters: 0, length: 0, value: 0 };
    const set = this.#set;
    return {
      characters: set < 0 ? 0 : this.#layout.charsets.offenders(set, entered).length,
      length: this.#excess(entered),
      value: 1,
    };
  }

  #excess(text: string): number {
    const { lengthUnit, maxLength, minLength, kind } = this.column;
    if (kind === "v") return 0;
    const length = lengthIn(lengthUnit, text, this.#layout.dialect.encoding);
    if (maxLength !== null && length > maxLength) return length - maxLength;
    return minLength !== null && length < minLength ? minLength - length : 0;
  }
}

/** Whether a text that is that far away passes. */
export function passes({ characters, length, value }: Distance): boolean {
  return characters + length + value === 0;
}

/** Whether the first is nowhere farther than the second. */
export function isNoWorse(first: Distance, second: Distance): boolean {
  return (
    first.characters <= second.characters &&
    first.length <= second.length &&
    first.value <= second.value
  );
}

/** Whether the first is nowhere farther than the second, and nearer somewhere. */
export function isBetter(first: Distance, second: Distance): boolean {
  return isNoWorse(first, second) && !isNoWorse(second, first);
}
