import { expect, it } from "vitest";
import { fuzz } from "./fuzz.js";
import { failureLine } from "./report.js";

/** A longer run is `npm run fuzz`. */
it("damaged and hostile workbooks are read or refused with a code", async () => {
  const seed = 1;
  const verdicts = await fuzz({
    seed,
    first: 0,
    mutants: 150,
    seconds: 60,
    workers: 2,
    shares: { full: 0, emit: 0.02 },
  });
  const failures = verdicts.filter(({ outcome }) => outcome === "failure");
  expect(failures.map((verdict) => failureLine(seed, verdict))).toEqual([]);
  // All of them were judged, and the mutations are neither harmless nor all fatal.
  expect(verdicts.length).toBe(150);
  expect(new Set(verdicts.map(({ outcome }) => outcome))).toEqual(new Set(["ok", "coded"]));
});
