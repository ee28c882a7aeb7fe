import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeEarlier } from "../../../generator/pipeline/earlier-revisions.js";
import type { SpecModel } from "../../../generator/spec/model.js";
import { type Decisions, noDecisions } from "../../../generator/spec/renames/decisions.js";
import type { EmbeddedText } from "../../../generator/spec/wording/embedded-text.js";
import type { RecordView } from "../../../templates/runtime/record.js";
import type { OlderRecord, UpgradeResult } from "../../../templates/runtime/upgrade.js";
import { emit, type options } from "../../emit/emitted.js";
import { compile } from "../../emit/loaded.js";

/** Class of the records of a layout. */
export interface RecordClass {
  new (init?: object): RecordView<object>;
  fromRow(row: readonly string[]): RecordView<object>;
}

export interface UpgradingPackage {
  upgrade(older: OlderRecord, from: string, to: string): UpgradeResult;
}

/** Emits a model with what it has of earlier revisions. */
export function emitWith(
  current: SpecModel,
  previous: readonly SpecModel[],
  text: EmbeddedText = "full",
  decisions: Decisions = noDecisions,
) {
  const earlier = makeEarlier(previous, { model: current, decisions, text });
  return emit(current, previous.length === 0 ? { text } : { text, earlier });
}

/** Writes a compiled package to a fresh folder, with its declarations. */
export async function writeTo(
  folder: string,
  current: SpecModel,
  previous: readonly SpecModel[] = [],
  changes: Partial<typeof options> = {},
): Promise<string> {
  const { files, emitted, sink } = await emitWith(current, previous, changes.text);
  if (sink.hasErrors) throw new Error(JSON.stringify(sink.diagnostics));
  const compiled = await compile(emitted, sink);
  for (const [path, text] of [...files, ...compiled]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "specgen-test-"));
}

/** Imports a module of a written package. */
export async function importFrom<Module>(folder: string, path: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, "dist", path)).href)) as Module;
}

/** What was left to a person, one line each: path, text, rule, whether it stands in the new record. */
export function leftLines({ left }: UpgradeResult): readonly string[] {
  return left.map(({ path, before, rule, isDropped, isCarried }) => {
    const fate = isDropped ? "dropped" : isCarried ? "carried" : "not carried";
    return [path ?? "—", before, rule, fate].join(" | ");
  });
}
