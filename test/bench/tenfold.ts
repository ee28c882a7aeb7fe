import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { readSources, type SampleSources } from "../../input-specs/sources/tables.js";
import { buildWorkbooks } from "../../input-specs/sources/workbooks.js";

const sample = fileURLToPath(new URL("../../input-specs/sample/", import.meta.url));

/** Writes a spec of ten times the sample's layouts and cross-item checks; returns its configuration. */
export async function writeTenfold(folder: string): Promise<string> {
  mkdirSync(join(folder, "books"), { recursive: true });
  for (const [name, bytes] of await buildWorkbooks(multiply(readSources(), 10), "3.0")) {
    writeFileSync(join(folder, "books", name), bytes);
  }
  copyFileSync(join(sample, "glossary.csv"), join(folder, "glossary.csv"));
  writeFileSync(join(folder, "rules.yaml"), stringify(multiplyDecisions(10)));
  const config = readFileSync(join(sample, "specgen.yaml"), "utf8")
    .replace("3.0/*.xlsx", "books/*.xlsx")
    .replace("../../generated", "out");
  writeFileSync(join(folder, "specgen.yaml"), config);
  return join(folder, "specgen.yaml");
}

/** The decisions of the sample about single checks, for each copy; phrases are the same in all. */
function multiplyDecisions(copies: number): object {
  const decisions = parse(readFileSync(join(sample, "rules.yaml"), "utf8")) as Record<
    string,
    object[]
  >;
  const ofCopies = (list: readonly object[]) =>
    Array.from({ length: copies }, (_, copy) =>
      list.map((decision) =>
        "check" in decision
          ? { ...decision, check: String(decision.check).replace("R", `R${copy}-`) }
          : decision,
      ),
    ).flat();
  return Object.fromEntries(
    Object.entries(decisions).map(([kind, list]) => [
      kind,
      kind === "predicates" ? list : ofCopies(list),
    ]),
  );
}

/** Copies of the layouts, each with sheets, ids and checks of its own. */
function multiply(sources: SampleSources, copies: number): SampleSources {
  const all = Array.from({ length: copies }, (_, copy) => copy);
  return {
    ...sources,
    layouts: all.flatMap((copy) =>
      sources.layouts.map((layout) => ({
        ...layout,
        id: layout.id.replace("S", `S${copy}-`),
        name: `${layout.name} ${copy}`,
        sheet: `${layout.sheet} ${copy}`,
      })),
    ),
    relatedChecks: all.flatMap((copy) =>
      sources.relatedChecks.map((check) => ({
        ...check,
        no: check.no.replace("R", `R${copy}-`),
        layouts: check.layouts.replaceAll("S", `S${copy}-`),
      })),
    ),
  };
}
