import { statSync } from "node:fs";
import { resolve } from "node:path";
import { DiagnosticSink } from "../../../diagnostics/sink.js";
import type { DataFindings } from "../../../diff/data-findings.js";
import type { Matching } from "../../../diff/matching.js";
import type { RevisionDiff } from "../../../diff/revision-diff.js";
import { packPlan } from "../../../diff/upgrade/pack-plan.js";
import { planUpgrade } from "../../../diff/upgrade/plan-upgrade.js";
import type { Revision } from "../../../revisions/revision.js";
import { LayoutShelf } from "../../validate/choose-layout.js";
import type { Facts } from "../../validate/package-api.js";
import { type BuiltPackage, buildPackage, importModule } from "./build-package.js";
import { DataRun } from "./data-run.js";
import { findFiles } from "./find-files.js";
import { readFile, toUnread } from "./read-file.js";
import type { UpgradeModule } from "./upgrade-api.js";

export interface DataOptions {
  /** Folder of the archived files, as it was given. */
  readonly folder: string;
  readonly cwd: string;
  /** How many records each finding names at most; 20 when absent. */
  readonly limit?: number;
  /** Facts from outside the files; what is decided by others is undetermined, and fails nothing. */
  readonly facts?: Facts;
  /** Called before each file. */
  readonly onFile?: (file: string, index: number, count: number) => void;
}

/** What was found by comparing the models. */
export interface Compared {
  readonly matching: Matching;
  readonly diff: Pick<RevisionDiff, "changes">;
}

/**
 * Reads archived files with the package of the older revision, upgrades their records and checks them
 * with both. Null, with the reasons reported, where that is not possible; what is wrong with a file is
 * a finding.
 */
export async function revalidate(
  before: Revision,
  after: Revision,
  compared: Compared,
  options: DataOptions,
  sink: DiagnosticSink,
): Promise<DataFindings | null> {
  const folder = resolve(options.cwd, options.folder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    sink.report("data-no-folder", { args: { found: options.folder } });
    return null;
  }
  const packages = await buildBoth(before, after, compared, sink);
  if (packages === null) return null;
  try {
    return await lookThrough(folder, before, after, compared, packages, options, sink);
  } finally {
    packages.older.remove();
    packages.newer.remove();
  }
}

interface Packages {
  readonly older: BuiltPackage;
  readonly newer: BuiltPackage;
}

async function buildBoth(
  before: Revision,
  after: Revision,
  { matching, diff }: Compared,
  sink: DiagnosticSink,
): Promise<Packages | null> {
  const plan = planUpgrade(before.model, after.model, matching, diff.changes);
  const rows = packPlan(plan, ({ name }) => name);
  const earlier = {
    upgrades: [{ revision: before.model.revision, rows }],
    changelog: "",
    notices: [],
  };
  // Problems of the one must not be taken for those of the other.
  const sinks = [new DiagnosticSink(), new DiagnosticSink()] as const;
  const [older, newer] = await Promise.all([
    buildPackage(before, null, sinks[0]),
    buildPackage(after, earlier, sinks[1]),
  ]);
  for (const each of sinks)
    for (const problem of each.diagnostics) if (problem.severity === "error") sink.add(problem);
  if (older !== null && newer !== null) return { older, newer };
  older?.remove();
  newer?.remove();
  return null;
}

async function lookThrough(
  folder: string,
  before: Revision,
  after: Revision,
  { matching, diff }: Compared,
  { older, newer }: Packages,
  { limit = 20, facts = {}, onFile = () => {}, folder: asked }: DataOptions,
  sink: DiagnosticSink,
): Promise<DataFindings> {
  const { csv, ignored, unreadable } = findFiles(folder);
  if (csv.length === 0) sink.report("data-no-files", { args: { found: asked } });
  const { upgrade } = await importModule<UpgradeModule>(newer.folder, "upgrade");
  const run = new DataRun({
    revisions: [before.model, after.model],
    matching,
    changes: diff.changes,
    newer: new LayoutShelf(newer),
    upgrade,
    facts,
    limit,
  });
  const unread = unreadable.map(({ path, reason }) => {
    const problems = new DiagnosticSink();
    problems.report("validate-file-unreadable", { args: { reason } });
    return problems.diagnostics.map((problem) => toUnread(path, problem));
  });
  const reading = {
    cwd: folder,
    shelf: new LayoutShelf(older),
    layout: null,
    check: { read: {}, facts },
  };
  for (const [index, file] of csv.entries()) {
    onFile(file, index, csv.length);
    unread.push([...(await readFile(file, reading, run.reader(file)))]);
  }
  return { ignored, limit, ...run.result, unread: unread.flat() };
}
