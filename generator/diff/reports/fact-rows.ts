import type { Language } from "../../diagnostics/language.js";
import type { AcceptedChange } from "../accept/accepted.js";
import type { SymbolChange } from "../change.js";
import { effectWords, symbolWords } from "../words/kind-words.js";
import { type DescribedChange, type DescribedSide, subjectId, symbolText } from "./describe.js";
import { andMore, cellTexts, evidenceText, shortList } from "./lists.js";
import { say } from "./say.js";

export type FactRow = readonly [label: string, value: string];

/** The id, where the title does not have it, and the layouts shortened. */
export function subjectRows(
  { change, title }: DescribedChange,
  language: Language,
): readonly FactRow[] {
  const id = subjectId(change);
  const { kind } = change.subject;
  const isInTitle = kind !== "item" && kind !== "section" && title.includes(id);
  return filled([
    [say(language, "subject"), isInTitle ? "" : id],
    [say(language, "layouts"), shortList(change.layouts, language)],
  ]);
}

/** What a rule catches and frees, and why two things are taken for one. */
export function reasonRows({ change }: DescribedChange, language: Language): readonly FactRow[] {
  return filled([
    [say(language, "caught"), change.examples?.caught ?? ""],
    [say(language, "freed"), change.examples?.freed ?? ""],
    [say(language, "evidence"), evidenceText(change.evidence ?? [], language)],
  ]);
}

function filled(rows: readonly FactRow[]): readonly FactRow[] {
  return rows.filter(([, value]) => value !== "");
}

/** `必須 (spec.xlsx 留学!H12)` */
export function sideText(side: DescribedSide | null, language: Language): string {
  if (side === null) return say(language, "absent");
  const cells = shortList(cellTexts(side.sources), language);
  return cells === "" ? side.text : `${side.text} (${cells})`;
}

/** The kind and the text of each generated name that is touched. */
export function symbolRows({ change }: DescribedChange, language: Language): readonly FactRow[] {
  return change.symbols.map((symbol) => [symbolWords[symbol.kind][language], symbolText(symbol)]);
}

/** The same in short: of names that differ only in their class, the first and how many more there are. */
export function shortSymbolRows(
  { change }: DescribedChange,
  language: Language,
): readonly FactRow[] {
  const groups = new Map<string, readonly SymbolChange[]>();
  for (const symbol of change.symbols) {
    const key = JSON.stringify([symbol.kind, memberOf(symbol.before), memberOf(symbol.after)]);
    groups.set(key, [...(groups.get(key) ?? []), symbol]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          [
            symbolWords[first.kind][language],
            andMore(symbolText(first), others.length, language),
          ] as const,
        ],
  );
}

/** What stands behind the class or the enum; empty for a name that stands alone, null for none. */
function memberOf(name: string | null): string | null {
  return name === null ? null : name.split(".").slice(1).join(".");
}

/** What is to be said of a change besides what it is. */
export function markTexts(described: DescribedChange, language: Language): readonly string[] {
  const { isDeclared, isFailing, accepted } = described;
  return [
    ...(isDeclared === false ? [say(language, "undeclaredMark")] : []),
    ...(accepted === null ? [] : [acceptedText(accepted, language)]),
    ...(isFailing ? [say(language, "failingMark")] : []),
  ];
}

export function acceptedText({ until, reason }: AcceptedChange, language: Language): string {
  return say(language, "acceptedMark", { until, reason });
}

/** `CSVの形・プログラム` */
export function effectsText({ effects }: DescribedChange, language: Language): string {
  return effects
    .map((effect) => effectWords[effect][language])
    .join(language === "ja" ? "・" : ", ");
}
