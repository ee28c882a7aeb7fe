import { beforeAll, describe, expect, it } from "vitest";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import { inspectReadings } from "../../generator/inspect/inspect-sheet.js";
import { type Loaded, loadSmall } from "../support/load-small.js";
import { smallSheets } from "../support/small-spec.js";
import { csvOf, type Rows, richSheets } from "./rich-sheets.js";

const lexicon = makeLexicon(defaultProfile);

/** Loads sheets in place of those of the small spec. */
function load(sheets: Readonly<Record<string, string>>): Promise<Loaded> {
  const none = Object.fromEntries(Object.keys(smallSheets).map((name) => [name, null]));
  return loadSmall({ ...none, ...sheets });
}

/** All that comes of a spec, as text to compare. */
function outcome({ model, diagnostics }: Loaded): string {
  return JSON.stringify([model, diagnostics]);
}

interface UsedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Kind of the table and what the cell is used as. */
  readonly use: string;
}

/** The first cell of every use on the sheets of a spec. */
function firstOfEachUse({ readings }: Loaded): readonly UsedCell[] {
  const uses = new Map<string, UsedCell>();
  const sheets = inspectReadings(readings, lexicon).books.flatMap((book) => book.sheets);
  for (const { name, tables, cells } of sheets) {
    for (const { row, column, fate } of cells) {
      if (fate.status !== "used") continue;
      const use = `${tables[0]?.kind} ${fate.as}`;
      if (!uses.has(use)) uses.set(use, { sheet: name, row, column, use });
    }
  }
  return [...uses.values()];
}

/** The sheets with one character more in one cell. */
function change(sheets: Readonly<Record<string, Rows>>, { sheet, row, column }: UsedCell) {
  const changed = sheets[sheet]?.map((cells, index) =>
    cells.map((text, at) => (index === row - 1 && at === column - 1 ? `${text}9` : text)),
  );
  const texts = { ...sheets, [sheet]: changed ?? [] };
  return Object.fromEntries(Object.entries(texts).map(([name, rows]) => [name, csvOf(rows)]));
}

const small: Readonly<Record<string, Rows>> = Object.fromEntries(
  Object.entries(smallSheets).map(([name, text]) => [
    name,
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.split(",")),
  ]),
);

const specs = { small, rich: richSheets };

describe.each(Object.entries(specs))("the %s spec", (_, sheets) => {
  let before: Loaded;
  beforeAll(async () => {
    before = await load(
      Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, csvOf(rows)])),
    );
  });

  it("is understood", () => {
    expect(inspectReadings(before.readings, lexicon).account.unrecognised).toBe(0);
    expect(before.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has no cell that is called used and makes no difference", async () => {
    const idle: string[] = [];
    for (const cell of firstOfEachUse(before)) {
      const after = await load(change(sheets, cell));
      if (outcome(after) === outcome(before)) idle.push(cell.use);
    }
    expect(idle).toEqual([]);
  });
});

it("tries a cell of every role that a row of the rich spec can have", async () => {
  const loaded = await load(
    Object.fromEntries(Object.entries(richSheets).map(([name, rows]) => [name, csvOf(rows)])),
  );
  const uses = firstOfEachUse(loaded).map(({ use }) => use);
  expect(uses.length).toBeGreaterThan(55);
});
