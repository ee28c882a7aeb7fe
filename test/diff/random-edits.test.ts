import fc from "fast-check";
import { expect, it } from "vitest";
import { applyScript, editScripts } from "./edit-script.js";
import { buildModel, draftOf, seeds, shuffled } from "./random-spec.js";
import { compare, printChanges, printMirrored } from "./revised-spec.js";

/** A source of numbers below a limit. */
const randoms = fc.infiniteStream(fc.nat(1_000_000)).map((stream) => (limit: number) => {
  const { value = 0 } = stream.next();
  return value % limit;
});

it("recovers the edits of a script, and nothing else, in both directions", () => {
  fc.assert(
    fc.property(seeds, editScripts, (picks, script) => {
      const draft = draftOf(picks);
      const before = buildModel(draft);
      const expected = applyScript(draft, script);
      const after = buildModel(draft);
      const diff = compare(before, after);
      expect(printChanges(diff).toSorted()).toEqual(expected.toSorted());
      expect(diff.ambiguous).toEqual([]);
      const back = compare(after, before);
      expect(printChanges(back).toSorted()).toEqual(printMirrored(diff).toSorted());
    }),
    { numRuns: 80 },
  );
});

it("finds the same, by fingerprint, whatever the order of what has none", () => {
  fc.assert(
    fc.property(seeds, editScripts, randoms, (picks, script, random) => {
      const draft = draftOf(picks);
      const before = buildModel(draft);
      applyScript(draft, script);
      const after = buildModel(draft);
      const fingerprints = (one = before, other = after) =>
        compare(one, other)
          .changes.map(({ fingerprint }) => fingerprint)
          .toSorted();
      expect(fingerprints(shuffled(before, random), shuffled(after, random))).toEqual(
        fingerprints(),
      );
    }),
    { numRuns: 40 },
  );
});

it("finds nothing between a spec and itself in another order", () => {
  fc.assert(
    fc.property(seeds, randoms, (picks, random) => {
      const model = buildModel(draftOf(picks));
      expect(printChanges(compare(model, model))).toEqual([]);
      expect(printChanges(compare(model, shuffled(model, random)))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
