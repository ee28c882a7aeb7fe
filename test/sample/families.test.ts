import { describe, expect, it } from "vitest";
import { readSources } from "../../input-specs/sources/tables.js";
import type { RuleState } from "../../generator/spec/model.js";
import { sampleModel } from "../support/sample-package.js";

const states = new Map(sampleModel().relatedChecks.map(({ no, rule }) => [no, rule.state]));

/** States that end in code, or in a fact that the application is asked for. */
const executable: readonly RuleState["state"][] = ["compiled", "predicate", "overridden"];

/** Families of instructions to people: what the form cannot hold, how to write a date, what to attach. */
const instructions: readonly string[] = ["F11", "H6", "K9"];

/** States of the checks of each phrase family, by the authors' table. */
function statesOfFamilies(): ReadonlyMap<string, readonly (RuleState["state"] | undefined)[]> {
  const found = new Map<string, (RuleState["state"] | undefined)[]>();
  for (const { no, family } of readSources().relatedChecks) {
    if (family === "note") continue;
    found.set(family, [...(found.get(family) ?? []), states.get(no)]);
  }
  return found;
}

describe("the cross-item checks of the sample", () => {
  const families = statesOfFamilies();

  it("are all understood, or decided on in rules.yaml", () => {
    const left = [...states].filter(([, state]) => state === "unsupported");
    expect(left).toEqual([]);
  });

  it("show every deliberate state", () => {
    const shown = new Set(states.values());
    expect([...shown].sort()).toEqual(["compiled", "note", "overridden", "predicate"]);
  });

  it("come from at least 60 families, named as in the catalogue of phrases", () => {
    expect([...families.keys()].filter((family) => !/^[A-K]\d{1,2}$/.test(family))).toEqual([]);
    expect(families.size).toBeGreaterThanOrEqual(60);
  });

  it("run in every family but those of instructions", () => {
    const idle = [...families].flatMap(([family, found]) =>
      found.some((state) => state !== undefined && executable.includes(state)) ? [] : [family],
    );
    expect(idle.sort()).toEqual([...instructions].sort());
  });
});
