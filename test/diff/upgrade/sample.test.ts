import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../generator/diagnostics/sink.js";
import { diffModels } from "../../../generator/diff/diff-models.js";
import { packPlan } from "../../../generator/diff/upgrade/pack-plan.js";
import { planUpgrade } from "../../../generator/diff/upgrade/plan-upgrade.js";
import { pack } from "../../../generator/emit/pack.js";
import { loadModel } from "../../../generator/pipeline/load-model.js";
import type { SpecModel } from "../../../generator/spec/model.js";
import { upgradeCells } from "../../../templates/runtime/upgrade-cells.js";
import { unpackPlan } from "../../../templates/runtime/upgrade-unpack.js";
import { sampleInputs } from "../../support/messy-sample.js";
import { addressesOf } from "./oracle.js";

const folders = { "1.0": "sample/1.0", "2.0": "sample/2.0", "3.0": "sample" } as const;
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

describe.each([
  ["1.0", "2.0"],
  ["2.0", "3.0"],
  ["1.0", "3.0"],
  ["3.0", "1.0"],
])("the sample from %s to %s", (from, to) => {
  it("has each value once: where its item is now, or in what a person must decide", () => {
    const [before, after] = [modelOf(from), modelOf(to)];
    const { matching, diff } = diffModels(before, after);
    const rows = packPlan(planUpgrade(before, after, matching, diff.changes), ({ name }) => name);
    const plan = unpackPlan(pack(rows));
    expect(plan.layouts.size).toBe(before.layouts.length);
    for (const pair of matching.layouts.pairs) {
      const layout = plan.layouts.get(pair.before.id);
      if (layout === undefined) throw new Error(`no plan for ${pair.before.id}`);
      const older = addressesOf({ ...before, layouts: [pair.before] });
      // No value is a code, a date or a number of any item: nothing of it is replaced.
      const row = older.map((_, column) => `値${column}`);
      const { row: cells, left, changed } = upgradeCells(row, layout, plan);
      expect(changed).toEqual([]);
      const gone = left.filter((each) => !each.isCarried && each.before !== "");
      const kept = [...cells.filter((cell) => cell !== ""), ...gone.map((each) => each.before)];
      expect(kept.toSorted()).toEqual(row.toSorted());
      // What goes by the same id in the same rows and was not reassigned is at its place.
      const reassigned = new Set(pair.reassigned.map((each) => each.before.item.key));
      const discarded = new Set(gone.map((each) => each.before));
      const young = addressesOf({ ...after, layouts: [pair.after] });
      const expected = young.map((address) => {
        const column = older.indexOf(address);
        const isOther = reassigned.has(address.slice(address.lastIndexOf("/") + 1));
        return column < 0 || isOther || discarded.has(`値${column}`) ? null : `値${column}`;
      });
      expect(cells.map((cell, column) => (expected[column] === null ? null : cell))).toEqual(
        expected,
      );
    }
  });
});
