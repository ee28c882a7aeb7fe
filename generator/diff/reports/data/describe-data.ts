import type { Language } from "../../../diagnostics/language.js";
import type {
  DataFindings,
  FoundRecords,
  LayoutData,
  LayoutName,
  RecordPlace,
} from "../../data-findings.js";
import { type DataPhrase, sayOfData } from "./words.js";

/** A table of what was found in archived data, in the words of one language. Nothing in it is escaped. */
export interface DataTable {
  /** Null for the first, which stands below the heading of the whole. */
  readonly heading: string | null;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the last cell of each row names records, which may be many. */
  readonly hasPlaces: boolean;
}

export interface DescribedData {
  readonly heading: string;
  readonly remarks: readonly string[];
  readonly tables: readonly DataTable[];
}

export function describeData(data: DataFindings, language: Language): DescribedData {
  const say = (phrase: DataPhrase, values?: Readonly<Record<string, string | number>>) =>
    sayOfData(language, phrase, values);
  return {
    heading: say("head"),
    remarks: [dataCounts(data, language), say("passes"), say("limit", { limit: data.limit })],
    tables: [
      countTable(data, language),
      removedTable(data, language),
      ...data.layouts.flatMap((layout) => [
        failingTable(layout, language),
        decisionTable(layout, language),
      ]),
      unreadTable(data, language),
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** How many files were read, how many were not, and how many are no CSV. */
export function dataCounts({ files, ignored, unread }: DataFindings, language: Language): string {
  const failed = new Set(unread.map(({ file }) => file)).size;
  return sayOfData(language, "counts", { files, ignored, unread: failed });
}

function headOf(language: Language, phrases: readonly DataPhrase[]): readonly string[] {
  return phrases.map((phrase) => sayOfData(language, phrase));
}

/** How many records of each layout pass and fail. */
export function countTable({ layouts }: DataFindings, language: Language): DataTable {
  return {
    heading: null,
    head: headOf(language, [
      "layout",
      "files",
      "records",
      "passedBefore",
      "failNow",
      "passNow",
      "undecided",
    ]),
    rows: layouts.map(
      ({ before, after, files, records, passedBefore, failNow, passNow, undecided }) => [
        before.id === after.id ? nameOf(after) : `${before.id} → ${nameOf(after)}`,
        ...[files, records, passedBefore, failNow, passNow, undecided].map(String),
      ],
    ),
    hasPlaces: false,
  };
}

/** Layouts that are gone, with the files that are of them. */
export function removedTable({ removed }: DataFindings, language: Language): DataTable {
  return {
    heading: sayOfData(language, "removedHead"),
    head: headOf(language, ["layout", "records", "fingerprint", "file"]),
    rows: removed.map((layout) => [
      nameOf(layout),
      String(layout.records),
      layout.fingerprint ?? "",
      layout.files.map(({ file, records }) => `${file} (${records})`).join(separator(language)),
    ]),
    hasPlaces: true,
  };
}

function failingTable(layout: LayoutData, language: Language): DataTable {
  const { after, failNow, failNowUndecided, failing } = layout;
  return {
    heading: sayOfData(language, "failingHead", {
      layout: nameOf(after),
      count: failNow,
      undecided: failNowUndecided,
    }),
    head: headOf(language, ["records", "check", "message", "item", "sentence", "places"]),
    rows: failing.map((each) => [
      String(each.records),
      each.check,
      each.messageId ?? "",
      each.item ?? "",
      each.sentence[language],
      placesText(each, language),
    ]),
    hasPlaces: true,
  };
}

function decisionTable(layout: LayoutData, language: Language): DataTable {
  const { after, undecided, decisions } = layout;
  return {
    heading: sayOfData(language, "decisionsHead", { layout: nameOf(after), count: undecided }),
    head: headOf(language, ["records", "sentence", "rule", "fingerprint", "places"]),
    rows: decisions.map((each) => [
      String(each.records),
      each.sentence[language],
      each.rule,
      each.fingerprint ?? "",
      placesText(each, language),
    ]),
    hasPlaces: true,
  };
}

function unreadTable({ unread }: DataFindings, language: Language): DataTable {
  return {
    heading: sayOfData(language, "unreadHead", { count: unread.length }),
    head: headOf(language, ["file", "code", "reason"]),
    rows: unread.map(({ file, code, reason }) => [file, code, reason[language]]),
    hasPlaces: false,
  };
}

function nameOf({ id, name }: LayoutName): string {
  return name === id ? id : `${id} ${name}`;
}

/** `a.csv: 2, 3; b.csv: 1`, and how many more there are. */
function placesText({ records, places }: FoundRecords, language: Language): string {
  const byFile = new Map<string, number[]>();
  for (const { file, record } of places) {
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [record]);
    else known.push(record);
  }
  const texts = [...byFile].map(([file, numbers]) => `${file}: ${numbers.join(", ")}`);
  const left = moreThan(records, places);
  return [...texts, ...(left === 0 ? [] : [sayOfData(language, "more", { count: left })])].join(
    "; ",
  );
}

function moreThan(records: number, places: readonly RecordPlace[]): number {
  return records - places.length;
}

function separator(language: Language): string {
  return language === "ja" ? "、" : ", ";
}
