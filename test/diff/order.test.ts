import fc from "fast-check";
import { expect, it } from "vitest";
import { movedIn } from "../../generator/diff/compare/order.js";

/** The length of a longest rising subsequence, by trying every end. */
function longestRising(sequence: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, number] of sequence.entries()) {
    const before = lengths.filter((_, at) => at < index && (sequence[at] ?? 0) < number);
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}

const permutations = fc
  .integer({ min: 0, max: 12 })
  .chain((length) =>
    fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }),
  );

it("moves as few as can be, and leaves the rest in order", () => {
  fc.assert(
    fc.property(permutations, (sequence) => {
      const moved = movedIn(sequence);
      const rest = sequence.filter((_, index) => !moved.has(index));
      expect(rest).toEqual(rest.toSorted((a, b) => a - b));
      expect(rest).toHaveLength(longestRising(sequence));
    }),
  );
});

it("moves one item where one was moved", () => {
  expect([...movedIn([0, 4, 1, 2, 3])]).toEqual([1]);
  expect([...movedIn([1, 2, 3, 0])]).toEqual([3]);
  expect([...movedIn([0, 1, 2])]).toEqual([]);
});
