import { isAbsolute, posix, relative } from "node:path";
import type { Place } from "../diagnostics/problem.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";

/**
 * Passes problems of a revision on with the paths that its reader would write: those of a spec start
 * from the folder of its configuration, which is not that of the run, and those of a commit are in a
 * copy that is gone afterwards.
 */
export class RevisionProblems {
  readonly sink = new DiagnosticSink();

  /** `folder`: what is asked for, or where it is, as the user wrote it; `root`: its absolute path. */
  constructor(
    readonly folder: string,
    readonly root: string,
  ) {}

  /** Gives what was collected to the sink of the run. */
  passTo(sink: DiagnosticSink): void {
    for (const diagnostic of this.sink.diagnostics) sink.add(this.#shown(diagnostic));
  }

  #shown(diagnostic: Diagnostic): Diagnostic {
    const { at, related } = diagnostic;
    return {
      ...diagnostic,
      at: at === null ? null : this.#place(at),
      related: related.map((place) => this.#place(place)),
    };
  }

  #place(place: Place): Place {
    const path = isAbsolute(place.file) ? relative(this.root, place.file) : place.file;
    const inside = path.replaceAll("\\", "/");
    return { ...place, file: inside === "" ? this.folder : posix.join(this.folder, inside) };
  }
}
