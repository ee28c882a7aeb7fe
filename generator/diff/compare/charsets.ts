import type { Charset, CharsetPart, SpecModel } from "../../spec/model.js";

export type SetChange = "same" | "narrowed" | "widened" | "changed";

/** Compares sets of characters by the parts that they are composed of. */
export class CharsetComparison {
  readonly #before: ReadonlyMap<string, Charset>;
  readonly #after: ReadonlyMap<string, Charset>;

  constructor(before: SpecModel, after: SpecModel) {
    this.#before = new Map(before.charsets.map((charset) => [charset.id, charset]));
    this.#after = new Map(after.charsets.map((charset) => [charset.id, charset]));
  }

  /** Compares sets by id; a missing one allows everything. */
  compare(before: string | undefined, after: string | undefined): SetChange {
    const one = before === undefined ? undefined : this.#before.get(before);
    const other = after === undefined ? undefined : this.#after.get(after);
    if (one === undefined || other === undefined) {
      if (before === after) return "same";
      return one === undefined ? (other === undefined ? "changed" : "narrowed") : "widened";
    }
    const [holds, isHeld] = [covers(other, one), covers(one, other)];
    if (holds && isHeld) return "same";
    if (holds) return "widened";
    return isHeld ? "narrowed" : "changed";
  }

  labelBefore(id: string | undefined): string | undefined {
    return id === undefined ? undefined : (this.#before.get(id)?.label ?? id);
  }

  labelAfter(id: string | undefined): string | undefined {
    return id === undefined ? undefined : (this.#after.get(id)?.label ?? id);
  }
}

/** Whether a set certainly has every character of another. */
function covers(outer: Charset, inner: Charset): boolean {
  const parts = new Set<CharsetPart>(outer.include);
  const left = (part: CharsetPart) => !(outer.exclude ?? []).includes(part);
  const out = (part: CharsetPart) => (inner.exclude ?? []).includes(part);
  const holds = (part: CharsetPart) =>
    parts.has(part) || (parts.has("any") && part !== "user-defined");
  const singles = (char: string) =>
    outer.add.includes(char) || [...parts].some((part) => asciiHas(part, char));
  return (
    inner.include.every((part) => out(part) || (holds(part) && left(part))) &&
    (outer.exclude ?? []).every((part) => out(part) || !inner.include.includes(part)) &&
    [...inner.add].every((char) => singles(char) && !outer.remove.includes(char)) &&
    [...outer.remove].every((char) => inner.remove.includes(char) || !mayHave(inner, char))
  );
}

/** Whether a set may have a character; certain for those of ASCII. */
function mayHave({ include, add }: Charset, char: string): boolean {
  if (add.includes(char)) return true;
  const isAscii = char.charCodeAt(0) < 0x80;
  return include.some((part) =>
    isAscii && part in ascii ? asciiHas(part, char) : !(part in ascii),
  );
}

const ascii: Readonly<Record<string, RegExp>> = {
  digit: /[0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  "ascii-symbol": /[!-/:-@[-`{-~]/,
  space: / /,
};

function asciiHas(part: CharsetPart, char: string): boolean {
  return part === "any" || (ascii[part]?.test(char) ?? false);
}
