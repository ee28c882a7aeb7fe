import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpecModel } from "../../../generator/spec/model.js";
import { addressesOf } from "./oracle.js";
import { importFrom, scratch, type UpgradingPackage, writeTo } from "./packages.js";
import { after, before, nested } from "./specs.js";

const text = fc.oneof(
  fc.constantFrom("", "1", "2", "3", "4", "5", "20260401", "99999999", "山田", "\t", '"', "，"),
  fc.string({ unit: "binary", maxLength: 4 }),
);

/** What the spec of the small revisions says of its values, in words of its own. */
const meanings: Readonly<Record<string, (value: string) => string | null>> = {
  A02: (value) => ({ "1": "M", "2": "F" })[value] ?? value,
  A04: () => null,
  W01: (value) => (value === "4" ? null : value),
};

/** The cells that the newer record must have: every value where its item and its row are now. */
function expected(one: SpecModel, other: SpecModel, row: readonly string[]): readonly string[] {
  const places = new Map(addressesOf(other).map((address, column) => [address, column]));
  const cells = new Array<string>(places.size).fill("");
  addressesOf(one).forEach((address, column) => {
    const place = places.get(address);
    const id = address.slice(address.lastIndexOf("/") + 1);
    // The id of the fax number is that of another item now.
    if (place === undefined || id === "A06") return;
    const value = row[column] ?? "";
    cells[place] = (meanings[id] ?? ((same: string) => same))(value) ?? "";
  });
  return cells;
}

describe("every mechanical value is kept", () => {
  it.each([
    ["of one of everything", before, after, "ENTRY"],
    [
      "in rows inside rows, of which there are more now",
      nested(2, 3, "1"),
      nested(3, 4, "2"),
      "NEST",
    ],
    [
      "in rows inside rows, of which there are fewer now",
      nested(3, 3, "1"),
      nested(2, 2, "2"),
      "NEST",
    ],
  ])(
    "%s",
    async (_, one, other, layout) => {
      const folder = await writeTo(scratch(), other, [one]);
      const { upgrade } = await importFrom<UpgradingPackage>(folder, "upgrade.js");
      const columns = addressesOf(one);
      fc.assert(
        fc.property(
          fc.array(text, { minLength: columns.length, maxLength: columns.length }),
          (row) => {
            const result = upgrade({ layout, row }, one.revision, other.revision);
            const cells = expected(one, other, row);
            expect(result.record?.$row).toEqual(cells);
            // Nothing is lost in silence: what stands nowhere in the new record is in the list.
            const kept = cells.filter((cell) => cell !== "").length;
            const gone = result.left.filter((each) => !each.isCarried && each.before !== "");
            expect(kept + gone.length).toBe(row.filter((cell) => cell !== "").length);
          },
        ),
        { numRuns: 300 },
      );
    },
    60_000,
  );
});
