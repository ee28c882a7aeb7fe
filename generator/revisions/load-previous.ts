import { existsSync } from "node:fs";
import type { Config } from "../config/config.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { SpecModel } from "../spec/model.js";
import { loadRevision } from "./load-revision.js";

/** The models of `previous:`. Null, with the reasons reported, where one cannot be used. */
export async function loadPrevious(
  { previous, revision, folder, output, locate }: Config,
  sink: DiagnosticSink,
): Promise<readonly SpecModel[] | null> {
  const models: SpecModel[] = [];
  const revisions = new Set([revision]);
  let isUsable = true;
  for (const [index, path] of previous.entries()) {
    const at = locate(["previous", String(index)]);
    if (path === output || path === folder) {
      sink.report("previous-is-own", { at });
      isUsable = false;
      continue;
    }
    if (!existsSync(path)) {
      sink.report("previous-missing", { at, args: { found: path } });
      isUsable = false;
      continue;
    }
    const loaded = await loadRevision(path, folder, sink);
    if (loaded === null) {
      isUsable = false;
      continue;
    }
    if (revisions.has(loaded.model.revision)) {
      sink.report("previous-same-revision", { at, args: { revision: loaded.model.revision } });
      isUsable = false;
    }
    revisions.add(loaded.model.revision);
    models.push(loaded.model);
  }
  return isUsable ? models : null;
}
