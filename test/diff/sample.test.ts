import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import type { Change } from "../../generator/diff/change.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import { ruleOf } from "../../generator/diff/registry.js";
import { loadModel } from "../../generator/pipeline/load-model.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { readSpecJson, writeSpecJson } from "../../generator/spec/spec-json.js";
import { sampleInputs } from "../support/messy-sample.js";
import { type PlantedChange, plantedPairs } from "./planted.js";

const folders = {
  "1.0": "sample/1.0",
  "2.0": "sample/2.0",
  "3.0": "sample",
  messy: "sample-messy",
} as const;
const models = new Map<string, SpecModel>();

beforeAll(async () => {
  for (const [name, folder] of Object.entries(folders)) {
    const { model } = await loadModel(sampleInputs(folder), new DiagnosticSink());
    models.set(name, model);
  }
}, 120_000);

function modelOf(name: string): SpecModel {
  const model = models.get(name);
  if (model === undefined) throw new Error(`there is no model ${name}`);
  return model;
}

function diffOf(before: string, after: string) {
  return diffModels(modelOf(before), modelOf(after)).diff;
}

/** What a change says, in one line. */
function lineOf({ rule, subject, before, after }: Change): string {
  const id = (subject.after ?? subject.before)?.id ?? "";
  return `${rule} ${id}: ${JSON.stringify(before?.value ?? null)} → ${JSON.stringify(after?.value ?? null)}`;
}

/** The line of a planted change; what the table leaves open is taken from what was found. */
function plantedLine(planted: PlantedChange, changes: readonly Change[]): string {
  const found = changes.find(
    ({ rule, subject }) =>
      rule === planted.rule && (subject.after ?? subject.before)?.id === planted.subject,
  );
  const before = planted.before ?? found?.before?.value ?? null;
  const after = planted.after ?? found?.after?.value ?? null;
  const values = `${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  return `${planted.rule} ${planted.subject}: ${values}`;
}

describe.each(plantedPairs)("the sample from $before to $after", (pair) => {
  const diff = () => diffOf(pair.before, pair.after);

  it("shows every planted change with its rule and values, and nothing else", () => {
    const { changes, ambiguous } = diff();
    expect(changes.map(lineOf).sort()).toEqual(
      pair.changes.map((planted) => plantedLine(planted, changes)).sort(),
    );
    expect(ambiguous).toEqual([]);
  });

  it("holds the history against what changed", () => {
    const { changes, history } = diff();
    const subjects = new Map(
      changes.map(({ fingerprint, subject }) => [
        fingerprint,
        (subject.after ?? subject.before)?.id,
      ]),
    );
    expect(history.undeclared.map((fingerprint) => subjects.get(fingerprint))).toEqual(
      pair.undeclared,
    );
    expect(history.absent.map(({ text }) => text)).toEqual(pair.absent);
  });

  it("is the mirror of the way back", () => {
    const there = diff().changes.map((change) => sides(change, ruleOf(change.rule).mirror));
    const back = diffOf(pair.after, pair.before).changes.map(turned);
    expect(back.sort()).toEqual(there.sort());
  });

  it("names the cells of both sides, layouts that are there, and a fingerprint of its own", () => {
    const { changes } = diff();
    const fingerprints = new Set(changes.map(({ fingerprint }) => fingerprint));
    expect(fingerprints.size).toBe(changes.length);
    const known = new Set(modelOf(pair.after).layouts.map(({ id }) => id));
    for (const { before, after, layouts, fingerprint } of changes) {
      expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
      const sources = [...(before?.sources ?? []), ...(after?.sources ?? [])];
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter(({ cell }) => !/^[A-Z]+[0-9]+$/.test(cell))).toEqual([]);
      expect(layouts.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

/** Rule, identities, values and examples of both sides; layouts are those of the pair. */
function sides({ subject, before, after, layouts, examples }: Change, rule: string): string {
  return JSON.stringify([
    rule,
    [subject.before?.id ?? null, before?.value ?? null, examples?.caught ?? null],
    [subject.after?.id ?? null, after?.value ?? null, examples?.freed ?? null],
    [...layouts].sort(),
  ]);
}

function turned({ subject, before, after, examples, ...change }: Change): string {
  return sides(
    {
      ...change,
      subject: { ...subject, before: subject.after, after: subject.before },
      before: after,
      after: before,
      examples: {
        ...(examples?.freed === undefined ? {} : { caught: examples.freed }),
        ...(examples?.caught === undefined ? {} : { freed: examples.caught }),
      },
    },
    change.rule,
  );
}

describe("one revision against itself", () => {
  it.each(Object.keys(folders))("%s shows no change", (name) => {
    const diff = diffOf(name, name);
    expect([diff.changes, diff.ambiguous, diff.history.absent]).toEqual([[], [], []]);
  });

  it("shows no change when written and read again", () => {
    const again = readSpecJson(writeSpecJson(modelOf("3.0")));
    expect(diffModels(modelOf("3.0"), again).diff.changes).toEqual([]);
  });

  it("shows no change where only the order differs of what has none", () => {
    const model = modelOf("3.0");
    const turnedRound: SpecModel = {
      ...model,
      layouts: model.layouts.toReversed(),
      codeLists: model.codeLists
        .toReversed()
        .map((list) => ({ ...list, codes: list.codes.toReversed() })),
      charsets: model.charsets.toReversed(),
      itemChecks: model.itemChecks.toReversed(),
      relatedChecks: model.relatedChecks.toReversed(),
      messages: model.messages.toReversed(),
      history: model.history.toReversed(),
    };
    expect(diffModels(model, turnedRound).diff.changes).toEqual([]);
  });
});

describe("the messy variant of a revision", () => {
  it("differs from the clean one in nothing but places", () => {
    expect(diffOf("3.0", "messy").changes.map(lineOf)).toEqual([]);
  });
});
