import type { Diagnostic } from "../../generator/diagnostics/sink.js";

/** A problem as `code sheet!cell → related cells: argument, the one called found before the others`. */
export function describeProblem({ code, at, related, args }: Diagnostic): string {
  const cells = related.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ");
  const place = at?.sheet === undefined ? "" : ` ${at.sheet}!${at.cell ?? ""}`;
  const found = args["found"] ?? Object.values(args)[0] ?? "";
  return `${code}${place}${cells === "" ? "" : ` → ${cells}`}: ${found}`;
}
