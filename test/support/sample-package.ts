import { readFileSync } from "node:fs";
import { readSpecJson } from "../../generator/spec/spec-json.js";
import type { SpecModel } from "../../generator/spec/model.js";

/** The committed package and the model it was made from. */
export const packageFolder = new URL("../../generated/", import.meta.url);

export function sampleModel(): SpecModel {
  return readSpecJson(readFileSync(new URL("spec.json", packageFolder), "utf8"));
}

/** Facts that the sample's checks need from outside the record; every flag is set. */
export function factsOf(model: SpecModel, flag: boolean) {
  const flags = model.relatedChecks.flatMap(({ rule }) =>
    rule.state === "predicate" ? rule.flags : [],
  );
  return {
    applicationDate: "2026-04-01",
    today: "2026-04-01",
    flags: Object.fromEntries(flags.map((name) => [name, flag])),
  };
}
