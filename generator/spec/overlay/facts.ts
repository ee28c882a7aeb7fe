import { isDeepStrictEqual } from "node:util";
import { sentenceHash } from "../../rules/sentence-hash.js";
import type { FactValue } from "../model.js";
import type { FactChange } from "./overlay.js";

type Data = Readonly<Record<string, unknown>>;

/** A fact of a part of the model by its dotted name; null where it is not there. */
export function factOf(element: object, fact: string): FactValue | null {
  const value = fact
    .split(".")
    .reduce<unknown>((data, key) => (data as Data | undefined)?.[key], element);
  return (value ?? null) as FactValue | null;
}

/** The same part of the model with other facts. */
export function withFacts<Element extends object>(
  element: Element,
  facts: readonly Pick<FactChange, "fact" | "to">[],
): Element {
  return facts.reduce<Data>(
    (data, { fact, to }) => withFact(data, fact.split("."), to),
    element as Data,
  ) as Element;
}

function withFact(data: Data, [key = "", ...rest]: readonly string[], to: unknown): Data {
  const inner = rest.length === 0 ? to : withFact((data[key] ?? {}) as Data, rest, to);
  if (inner !== null && !isEmpty(inner)) return { ...data, [key]: inner };
  const { [key]: _, ...others } = data;
  return others;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Whether the spec says what a correction states: white space makes no difference, and a sentence may be given by its hash. */
export function isStated(fact: string, spec: FactValue | null, stated: FactValue | null): boolean {
  if (typeof spec === "string" && typeof stated === "string") {
    if (fact === "sentence" && /^sha256:[0-9a-f]{16}$/.test(stated)) {
      return sentenceHash(spec) === stated;
    }
    return plain(spec) === plain(stated);
  }
  return isDeepStrictEqual(spec, stated);
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** A fact in words for reports. */
export function printFact(value: FactValue | null): string {
  if (value === null) return "—";
  return typeof value === "object" ? value.join(", ") : String(value);
}
