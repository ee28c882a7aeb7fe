import type { Diagnostic } from "../../generator/diagnostics/sink.js";
import { type Loaded, loadSmall, type LoadOptions } from "../support/load-small.js";

/** The frame of a correction, which most tests are not about; they add what it is of and what it changes. */
export function correction(rest: string, id = "c1"): string {
  const lines = [
    `id: ${id}`,
    "reason: 暫定",
    "source: 通知第1号",
    'until: "2.0"',
    ...rest.split("\n"),
  ];
  return lines
    .filter((line) => line.trim() !== "")
    .map((line, index) => (index === 0 ? `  - ${line}\n` : `    ${line}\n`))
    .join("");
}

/** An `overlay.yaml` of some corrections. */
export function overlayOf(...corrections: readonly string[]): string {
  return `corrections:\n${corrections.join("")}`;
}

/** Loads the small spec with an overlay. */
export async function loadWith(
  overlay: string,
  changes: Readonly<Record<string, string | null>> = {},
  options: LoadOptions = {},
): Promise<Loaded & { readonly problems: readonly string[] }> {
  const loaded = await loadSmall(changes, { ...options, overlay });
  return { ...loaded, problems: loaded.diagnostics.map(describeProblem) };
}

/** A problem as `code line → related: arguments`. */
function describeProblem({ code, at, related, args }: Diagnostic): string {
  const place = at?.line ?? at?.cell ?? "";
  const others = related.map(({ line, sheet, cell }) => line ?? `${sheet}!${cell}`).join(" ");
  const values = Object.values(args).join(" | ");
  return `${code} ${place}${others === "" ? "" : ` → ${others}`}: ${values}`;
}
