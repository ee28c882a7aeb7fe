import type { Words } from "../../../diagnostics/problem.js";
import type {
  FailingCheck,
  LayoutData,
  LayoutName,
  OpenDecision,
  RecordPlace,
} from "../../../diff/data-findings.js";
import type { PackageIssue } from "../../validate/package-api.js";
import { isError } from "../../validate/report.js";
import type { LeftDecision } from "./upgrade-api.js";

/** What became of a record. */
export interface SeenRecord {
  readonly place: RecordPlace;
  readonly passedBefore: boolean;
  /** Under the newer revision. */
  readonly issues: readonly PackageIssue[];
  readonly left: readonly LeftDecision[];
}

/** Gives what the newer spec says of a check across items, by its number. */
export type SentenceOf = (check: string) => string | undefined;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Counted<Finding> = Mutable<Finding> & { places: RecordPlace[] };

/** Counts the records of a layout. Its size does not grow with the files. */
export class LayoutTally {
  readonly #names: { readonly before: LayoutName; readonly after: LayoutName };
  readonly #sentenceOf: SentenceOf;
  readonly #limit: number;
  readonly #files = new Set<string>();
  readonly #failing = new Map<string, Counted<FailingCheck>>();
  readonly #decisions = new Map<string, Counted<OpenDecision>>();
  #counts = {
    records: 0,
    passedBefore: 0,
    failNow: 0,
    passNow: 0,
    undecided: 0,
    failNowUndecided: 0,
  };

  constructor(
    names: { readonly before: LayoutName; readonly after: LayoutName },
    sentenceOf: SentenceOf,
    limit: number,
  ) {
    this.#names = names;
    this.#sentenceOf = sentenceOf;
    this.#limit = limit;
  }

  add({ place, passedBefore, issues, left }: SeenRecord): void {
    const errors = issues.filter(({ severity }) => isError(severity));
    const failNow = passedBefore && errors.length > 0;
    const counts = this.#counts;
    this.#files.add(place.file);
    counts.records += 1;
    if (passedBefore) counts.passedBefore += 1;
    if (failNow) counts.failNow += 1;
    if (!passedBefore && errors.length === 0) counts.passNow += 1;
    if (left.length > 0) counts.undecided += 1;
    if (failNow && left.length > 0) counts.failNowUndecided += 1;
    const checks = new Map(failNow ? errors.map((issue) => [keyOfIssue(issue), issue]) : []);
    for (const [key, issue] of checks)
      this.#count(this.#failing, key, place, () => this.#failingCheck(issue));
    const decisions = new Map(left.map((decision) => [keyOfDecision(decision), decision]));
    for (const [key, decision] of decisions)
      this.#count(this.#decisions, key, place, () => openDecision(decision));
  }

  get result(): LayoutData {
    return {
      ...this.#names,
      files: this.#files.size,
      ...this.#counts,
      failing: inOrder(this.#failing),
      decisions: inOrder(this.#decisions),
    };
  }

  #count<Finding extends { records: number; places: RecordPlace[] }>(
    into: Map<string, Finding>,
    key: string,
    place: RecordPlace,
    make: () => Finding,
  ): void {
    const finding = into.get(key) ?? make();
    into.set(key, finding);
    finding.records += 1;
    if (finding.places.length < this.#limit) finding.places.push(place);
  }

  #failingCheck(issue: PackageIssue): Counted<FailingCheck> {
    const check = issue.check ?? issue.kind;
    const sentence = issue.check === null ? undefined : this.#sentenceOf(issue.check);
    return {
      check,
      kind: issue.kind,
      severity: issue.severity,
      messageId: issue.messageId,
      item: sentence === undefined ? issue.itemName : null,
      sentence:
        sentence === undefined || sentence === ""
          ? wordsOf((language) => issue.text(language))
          : { ja: sentence, en: sentence },
      records: 0,
      places: [],
    };
  }
}

function keyOfIssue({ check, kind, itemName }: PackageIssue): string {
  return JSON.stringify(check === null ? [kind, itemName] : [check]);
}

function keyOfDecision({ rule, fingerprint, itemName }: LeftDecision): string {
  return JSON.stringify([rule, fingerprint, itemName]);
}

function openDecision(decision: LeftDecision): Counted<OpenDecision> {
  const { rule, fingerprint, itemName } = decision;
  return {
    rule,
    fingerprint,
    item: itemName,
    sentence: wordsOf((language) => decision.text(language)),
    records: 0,
    places: [],
  };
}

function wordsOf(text: (language: "ja" | "en") => string): Words {
  return { ja: text("ja"), en: text("en") };
}

/** The most frequent first; else as they were found. */
function inOrder<Finding extends { readonly records: number }>(
  findings: ReadonlyMap<string, Finding>,
): readonly Finding[] {
  return [...findings.values()].sort((a, b) => b.records - a.records);
}
