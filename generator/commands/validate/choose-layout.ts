import { basename } from "node:path";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { candidatesFor } from "../../spec/candidates.js";
import { clearMargin, type Fit, fitOf, isPlausible, type Sample, suits } from "./fit.js";
import { type LoadedPackage, loadModule } from "./find-package.js";
import type { LayoutModule, LayoutSummary } from "./package-api.js";

/** What told the layout of a file. */
export type KnownBy = "option" | "file-name" | "content";

/** The layouts of a package, loaded when they are looked at. */
export class LayoutShelf {
  readonly #loaded: LoadedPackage;
  readonly #modules = new Map<string, LayoutModule | null>();

  constructor(loaded: LoadedPackage) {
    this.#loaded = loaded;
  }

  get layouts(): readonly LayoutSummary[] {
    return this.#loaded.registry.layouts;
  }

  async module(id: string, sink: DiagnosticSink): Promise<LayoutModule | null> {
    const known = this.#modules.get(id);
    if (known !== undefined) return known;
    const module = await loadModule(this.#loaded, id, sink);
    this.#modules.set(id, module);
    return module;
  }

  /** How well a file fits some layouts, the best first. */
  async fits(
    layouts: readonly LayoutSummary[],
    sample: Sample,
    sink: DiagnosticSink,
  ): Promise<readonly Fit[]> {
    const fits: Fit[] = [];
    for (const { id } of layouts) {
      const module = await this.module(id, sink);
      if (module !== null) fits.push(fitOf(module, sample));
    }
    return fits.sort((a, b) => b.score - a.score || (a.layout.id < b.layout.id ? -1 : 1));
  }
}

/** The layout that an option names by id or name; null, and reported, where there is none. */
export function findNamed(
  layouts: readonly LayoutSummary[],
  option: string,
  asked: string,
  sink: DiagnosticSink,
): LayoutSummary | null {
  const byId = layouts.find(({ id }) => id === asked);
  const byName = layouts.filter(({ name }) => name === asked);
  const found = byId ?? (byName.length === 1 ? byName[0] : undefined);
  if (found !== undefined) return found;
  const near = byName.length > 1 ? byName : nearestByName(layouts, asked);
  const candidates = near.map(label).join(", ") || "—";
  const expected = layouts.map(({ id }) => id).join(", ") || "—";
  sink.report("validate-unknown-layout", { args: { option, found: asked, candidates, expected } });
  return null;
}

/** Layouts whose ids, else names, differ little from what was asked for, the nearest first. */
function nearestByName(layouts: readonly LayoutSummary[], asked: string): readonly LayoutSummary[] {
  const upper = (id: string) => id.toUpperCase();
  const ids = candidatesFor(
    upper(asked),
    layouts.map(({ id }) => upper(id)),
  );
  if (ids.length > 0) {
    return ids.flatMap((near) => layouts.filter(({ id }) => upper(id) === near));
  }
  const names = candidatesFor(
    asked,
    layouts.map(({ name }) => name),
  );
  return names.flatMap((near) => layouts.filter(({ name }) => name === near));
}

/** `id name`, for people. */
export function label({ id, name }: LayoutSummary): string {
  return id === name ? id : `${id} ${name}`;
}

/** The layout whose id, and no other's, stands in a file name between what is no letter or digit. */
export function findInFileName(
  layouts: readonly LayoutSummary[],
  file: string,
): LayoutSummary | null {
  const name = basename(file)
    .replace(/\.[^.]*$/, "")
    .normalize("NFC");
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u));
  const found = layouts.filter(({ id }) => words.has(id.normalize("NFC")) || name === id);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The layout that a file's content tells; null, and reported, where it does not. */
export async function recognise(
  file: string,
  shelf: LayoutShelf,
  sample: Sample,
  sink: DiagnosticSink,
): Promise<LayoutSummary | null> {
  const plausible = await plausibleFits(shelf, sample, sink);
  const [best] = plausible;
  if (best === undefined) {
    const columns = columnsOf(sample);
    const candidates = nearestByColumns(shelf.layouts, sample).map(withColumns).join(", ") || "—";
    const args = { columns, candidates };
    sink.report("validate-layout-unrecognised", { at: { file }, args });
    return null;
  }
  const rivals = plausible.filter(({ score }) => best.score - score < clearMargin);
  if (rivals.length === 1) return best.layout;
  const candidates = rivals
    .slice(0, 5)
    .map(({ layout }) => label(layout))
    .join(", ");
  sink.report("validate-layout-ambiguous", { at: { file }, args: { candidates } });
  return null;
}

/** The layouts that a file may be of, the best first. Where one with its columns has its codes, others are not looked at. */
async function plausibleFits(
  shelf: LayoutShelf,
  sample: Sample,
  sink: DiagnosticSink,
): Promise<readonly Fit[]> {
  const columns = columnsOf(sample);
  const sameWidth = shelf.layouts.filter(({ columnCount }) => columnCount === columns);
  const fits = (await shelf.fits(sameWidth, sample, sink)).filter(isPlausible);
  const [best] = fits;
  if (best !== undefined && suits(best) && best.identity === best.identities) return fits;
  return (await shelf.fits(shelf.layouts, sample, sink)).filter(isPlausible);
}

/**
 * Whether a file can be one of the layout that was named. One of another layout would have thousands
 * of issues that say nothing: it is reported as one problem, with the likely layout.
 */
export async function confirm(
  file: string,
  asked: LayoutModule,
  shelf: LayoutShelf,
  sample: Sample,
  sink: DiagnosticSink,
): Promise<boolean> {
  const fit = fitOf(asked, sample);
  if (sample.rows.length === 0 || suits(fit)) return true;
  const fits = await plausibleFits(shelf, sample, sink);
  const likely = fits.find(({ layout }) => layout.id !== asked.layout.id);
  const facts = {
    asked: asked.layout.id,
    columns: columnsOf(sample),
    expected: asked.layout.columnCount,
  };
  if (likely !== undefined && likely.score - fit.score >= clearMargin) {
    const args = { ...facts, likely: likely.layout.id };
    sink.report("validate-wrong-layout", { at: { file }, args });
    return false;
  }
  if (isPlausible(fit)) return true;
  sink.report("validate-layout-misfit", { at: { file }, args: facts });
  return false;
}

/** The most frequent number of columns. */
function columnsOf({ rows }: Sample): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function nearestByColumns(
  layouts: readonly LayoutSummary[],
  sample: Sample,
): readonly LayoutSummary[] {
  const columns = columnsOf(sample);
  const distance = ({ columnCount }: LayoutSummary) => Math.abs(columnCount - columns);
  return [...layouts].sort((a, b) => distance(a) - distance(b)).slice(0, 3);
}

function withColumns(layout: LayoutSummary): string {
  return `${label(layout)} [${layout.columnCount}]`;
}
