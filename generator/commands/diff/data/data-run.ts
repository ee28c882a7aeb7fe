import { DiagnosticSink } from "../../../diagnostics/sink.js";
import type { Change } from "../../../diff/change.js";
import type { DataFindings, RemovedLayoutData } from "../../../diff/data-findings.js";
import type { Matching } from "../../../diff/matching.js";
import type { SpecModel } from "../../../spec/model.js";
import type { LayoutShelf } from "../../validate/choose-layout.js";
import type {
  Facts,
  LayoutModule,
  PackageIssue,
  PackageRecord,
  RecordPosition,
} from "../../validate/package-api.js";
import type { CheckedRecord } from "../../validate/records.js";
import { isError } from "../../validate/report.js";
import { LayoutTally } from "./layout-tally.js";
import type { FileReader } from "./read-file.js";
import { type LeftDecision, rowOf, type UpgradeModule } from "./upgrade-api.js";

export interface DataRunFacts {
  readonly revisions: readonly [before: SpecModel, after: SpecModel];
  readonly matching: Matching;
  readonly changes: readonly Change[];
  /** The layouts of the newer package. */
  readonly newer: LayoutShelf;
  readonly upgrade: UpgradeModule["upgrade"];
  readonly facts: Facts;
  readonly limit: number;
}

/** A record that was upgraded and waits for the others of its file. */
interface Waiting {
  readonly position: RecordPosition;
  readonly passedBefore: boolean;
  readonly record: PackageRecord;
  readonly left: readonly LeftDecision[];
}

/** Upgrades and checks the records of all files, and counts them by their layouts. */
export class DataRun {
  readonly #facts: DataRunFacts;
  readonly #tallies = new Map<string, LayoutTally>();
  readonly #removed = new Map<string, Map<string, number>>();
  readonly #sentences: ReadonlyMap<string, string>;
  #files = 0;

  constructor(facts: DataRunFacts) {
    this.#facts = facts;
    const { relatedChecks } = facts.revisions[1];
    this.#sentences = new Map(relatedChecks.map(({ no, sentence }) => [no, sentence]));
  }

  /** What takes the records of a file. */
  reader(file: string): FileReader {
    let end = () => {};
    return {
      begin: async (module, isLarge) => {
        this.#files += 1;
        const { id } = module.layout;
        const pair = this.#facts.matching.layouts.pairs.find(({ before }) => before.id === id);
        if (pair === undefined) return this.#countRemoved(id, file);
        const newer = await this.#newerModule(pair.after.id);
        const tally = this.#tallyOf(pair.before, pair.after);
        const waiting: Waiting[] = [];
        end = () => this.#checkTogether(file, newer, waiting, tally);
        return (record) => {
          const upgraded = this.#upgrade(id, record);
          if (upgraded === null) return;
          if (isLarge) this.#checkAlone(file, newer, upgraded, tally);
          else waiting.push(upgraded);
        };
      },
      end: () => end(),
    };
  }

  get result(): Pick<DataFindings, "files" | "layouts" | "removed"> {
    const order = new Map(
      this.#facts.revisions[1].layouts.map(({ id }, index) => [id, index] as const),
    );
    const layouts = [...this.#tallies.values()].map(({ result }) => result);
    layouts.sort((a, b) => (order.get(a.after.id) ?? 0) - (order.get(b.after.id) ?? 0));
    return { files: this.#files, layouts, removed: this.#removedLayouts() };
  }

  async #newerModule(id: string): Promise<LayoutModule> {
    const sink = new DiagnosticSink();
    const module = await this.#facts.newer.module(id, sink);
    if (module === null) throw new Error(`The package that was just generated lacks ${id}`);
    return module;
  }

  #tallyOf(
    before: { readonly id: string; readonly name: string },
    after: { readonly id: string; readonly name: string },
  ): LayoutTally {
    const known = this.#tallies.get(after.id);
    if (known !== undefined) return known;
    const names = {
      before: { id: before.id, name: before.name },
      after: { id: after.id, name: after.name },
    };
    const tally = new LayoutTally(names, (no) => this.#sentences.get(no), this.#facts.limit);
    this.#tallies.set(after.id, tally);
    return tally;
  }

  #countRemoved(layout: string, file: string): () => void {
    const files = this.#removed.get(layout) ?? new Map<string, number>();
    this.#removed.set(layout, files.set(file, 0));
    return () => files.set(file, (files.get(file) ?? 0) + 1);
  }

  #removedLayouts(): readonly RemovedLayoutData[] {
    return this.#facts.matching.layouts.removed.flatMap(({ id, name }) => {
      const files = this.#removed.get(id);
      if (files === undefined) return [];
      const change = this.#facts.changes.find(
        ({ rule, subject }) => rule === "layout-removed" && subject.before?.id === id,
      );
      const counts = [...files].map(([file, records]) => ({ file, records }));
      return [
        {
          id,
          name,
          fingerprint: change?.fingerprint ?? null,
          records: counts.reduce((sum, { records }) => sum + records, 0),
          files: counts,
        },
      ];
    });
  }

  /** Null for what is outside of records, or has no place in the newer revision. */
  #upgrade(layout: string, { position, issues, record }: CheckedRecord): Waiting | null {
    if (position === null || record === null) return null;
    const [{ revision: from }, { revision: to }] = this.#facts.revisions;
    const upgraded = this.#facts.upgrade({ layout, row: rowOf(record) }, from, to);
    if (upgraded.record === null) return null;
    const passedBefore = !issues.some(({ severity }) => isError(severity));
    return { position, passedBefore, record: upgraded.record, left: upgraded.left };
  }

  #checkTogether(
    file: string,
    newer: LayoutModule,
    waiting: readonly Waiting[],
    tally: LayoutTally,
  ): void {
    const results = newer.validateFile(
      waiting.map(({ record }) => record),
      { ...this.#facts.facts, positions: waiting.map(({ position }) => position) },
    );
    for (const [index, each] of waiting.entries())
      addTo(tally, file, each, results[index]?.issues ?? []);
  }

  /** The records of a large file are not kept: checks over several of them are not made. */
  #checkAlone(file: string, newer: LayoutModule, each: Waiting, tally: LayoutTally): void {
    addTo(tally, file, each, newer.validate(rowOf(each.record), this.#facts.facts).issues);
  }
}

function addTo(
  tally: LayoutTally,
  file: string,
  { position, passedBefore, left }: Waiting,
  issues: readonly PackageIssue[],
): void {
  tally.add({ place: { file, record: position.record }, passedBefore, issues, left });
}
