import { readFileSync } from "node:fs";

/** The text tables that the sample workbooks are made from. */

export interface ItemSource {
  readonly section: string;
  readonly id: string;
  readonly no: string;
  readonly minor: string;
  readonly name: string;
  readonly english: string;
  readonly type: string;
  readonly length: string;
  readonly requirement: string;
  readonly codeList: string;
  readonly repeatGroup: string;
  readonly repeatCount: string;
  readonly fixed: string;
}

export interface SectionSource {
  readonly section: string;
  readonly heading: string;
}

export interface LayoutSource {
  readonly id: string;
  readonly name: string;
  readonly procedureCode: string;
  readonly procedure: string;
  readonly category: string;
  readonly sheet: string;
  readonly column: string;
  /** Section ids in column order, separated by spaces. */
  readonly sections: string;
  readonly columns: string;
}

export interface CodeListSource {
  readonly list: string;
  readonly name: string;
  readonly parentList: string;
  /** Number format under which the codes are stored as numbers; empty for text. */
  readonly numberFormat: string;
}

export interface CodeSource {
  readonly list: string;
  readonly code: string;
  readonly label: string;
  readonly english: string;
  readonly parent: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface ItemMessageSource {
  readonly id: string;
  readonly check: string;
  /** Item type it is for; `*` for all. */
  readonly type: string;
  readonly severity: string;
  readonly text: string;
  readonly arguments: string;
  readonly remedy: string;
}

export interface RelatedMessageSource {
  readonly id: string;
  readonly severity: string;
  readonly text: string;
  readonly arguments: string;
  readonly remedy: string;
}

export interface RelatedCheckSource {
  readonly no: string;
  readonly layouts: string;
  /** Item ids separated by spaces. */
  readonly targets: string;
  /** `\n` stands for a line break in the cell. */
  readonly sentence: string;
  readonly severity: string;
  readonly message: string;
  /** Phrase family; for the authors, not printed. */
  readonly family: string;
}

export interface HistorySource {
  readonly book: string;
  readonly revision: string;
  readonly date: string;
  readonly sheet: string;
  readonly item: string;
  readonly text: string;
}

export interface SampleSources {
  readonly items: readonly ItemSource[];
  readonly sections: readonly SectionSource[];
  readonly layouts: readonly LayoutSource[];
  readonly codeLists: readonly CodeListSource[];
  readonly codes: readonly CodeSource[];
  readonly itemMessages: readonly ItemMessageSource[];
  readonly relatedMessages: readonly RelatedMessageSource[];
  readonly relatedChecks: readonly RelatedCheckSource[];
  readonly history: readonly HistorySource[];
}

/** Reads all tables beside this file, which are those of the newest revision. */
export function readSources(): SampleSources {
  return {
    items: readTable<keyof ItemSource>("items.tsv"),
    sections: readTable<keyof SectionSource>("sections.tsv"),
    layouts: readTable<keyof LayoutSource>("layouts.tsv"),
    codeLists: readTable<keyof CodeListSource>("code-lists.tsv"),
    codes: readTable<keyof CodeSource>("codes.tsv"),
    itemMessages: readTable<keyof ItemMessageSource>("messages-item.tsv"),
    relatedMessages: readTable<keyof RelatedMessageSource>("messages-related.tsv"),
    relatedChecks: readTable<keyof RelatedCheckSource>("related-checks.tsv"),
    history: readTable<keyof HistorySource>("history.tsv"),
  };
}

/** Rows of a tab-separated table beside this file, by the names in its first line. */
export function readTable<Name extends string>(file: string): Record<Name, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])) as Record<
      Name,
      string
    >;
  });
}
