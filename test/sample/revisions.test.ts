import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { loadModel } from "../../generator/pipeline/load-model.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { patchSources, type Revision, sourcesOf } from "../../input-specs/sources/revisions.js";
import { readSources } from "../../input-specs/sources/tables.js";
import { countCodes, sampleInputs } from "../support/messy-sample.js";

interface LoadedRevision {
  readonly model: SpecModel;
  readonly namesLock: string;
  readonly problems: Readonly<Record<string, number>>;
}

const folders = { "1.0": "sample/1.0", "2.0": "sample/2.0", "3.0": "sample" } as const;

async function load(revision: Revision): Promise<LoadedRevision> {
  const sink = new DiagnosticSink();
  const { model, namesLock } = await loadModel(sampleInputs(folders[revision]), sink);
  return { model, namesLock, problems: countCodes(sink.diagnostics) };
}

function countsOf(model: SpecModel) {
  const { layouts, codeLists, itemChecks, relatedChecks, messages, history } = model;
  return {
    layouts: layouts.length,
    columns: layouts.reduce((sum, { columnCount }) => sum + columnCount, 0),
    codeLists: codeLists.length,
    codes: codeLists.reduce((sum, { codes }) => sum + codes.length, 0),
    itemChecks: itemChecks.length,
    relatedChecks: relatedChecks.length,
    messages: messages.length,
    history: history.length,
  };
}

describe.each([
  [
    "1.0",
    {
      layouts: 36,
      columns: 7042,
      codeLists: 57,
      codes: 963,
      itemChecks: 2308,
      relatedChecks: 581,
      messages: 359,
      history: 5,
    },
  ],
  [
    "2.0",
    {
      layouts: 36,
      columns: 7066,
      codeLists: 57,
      codes: 974,
      itemChecks: 2326,
      relatedChecks: 589,
      messages: 363,
      history: 19,
    },
  ],
  [
    "3.0",
    {
      layouts: 40,
      columns: 7707,
      codeLists: 58,
      codes: 986,
      itemChecks: 2466,
      relatedChecks: 627,
      messages: 376,
      history: 36,
    },
  ],
] as const)("revision %s of the sample", (revision, counts) => {
  let loaded: LoadedRevision;
  beforeAll(async () => {
    loaded = await load(revision);
  }, 60_000);

  it("is read without a problem", () => {
    expect(loaded.problems).toEqual({});
    expect(loaded.model.revision).toBe(revision);
    expect(countsOf(loaded.model)).toEqual(counts);
  });

  it("has the columns that the list of layouts says", () => {
    expect(loaded.model.layouts.map(({ id, columnCount }) => [id, columnCount])).toEqual(
      sourcesOf(revision).layouts.map(({ id, columns }) => [id, Number(columns)]),
    );
  });

  it("has the history up to itself", () => {
    const later = loaded.model.history.filter((line) => Number(line.revision) > Number(revision));
    expect(later).toEqual([]);
    expect(loaded.model.history.some((line) => line.revision === revision)).toBe(true);
  });

  it("pins every name", () => {
    const lock = new URL(`../../input-specs/${folders[revision]}/names.lock.json`, import.meta.url);
    expect(loaded.namesLock).toBe(readFileSync(lock, "utf8"));
  });
});

describe("a patch", () => {
  const sources = readSources();
  const patch = (line: string) => {
    const [table = "", action = "", key = "", column = "", value = ""] = line.split(" ");
    return patchSources(sources, [{ table, action, key, column, value }]);
  };

  it("sets a cell, removes rows, and adds a row behind another one", () => {
    const set = patch("items set CTRL-005 length 20");
    expect(set.items.find(({ id }) => id === "CTRL-005")?.length).toBe("20");
    expect(set.items).toHaveLength(sources.items.length);
    const removed = patch("codes remove list=HOYU");
    expect(removed.codes).toEqual(sources.codes.filter(({ list }) => list !== "HOYU"));
    const added = patch("codes add HOYU:3 after HOYU:1");
    expect(added.codes.filter(({ list }) => list === "HOYU").map(({ code }) => code)).toEqual([
      "1",
      "3",
      "2",
    ]);
  });

  it.each([
    ["items set CTRL-999 length 20", "it changes nothing"],
    ["items set CTRL-005 length 30", "it changes nothing"],
    ["items set CTRL-005 width 30", "there is no such column"],
    ["items remove CTRL-999", "it changes nothing"],
    ["items remove section=NONE", "it changes nothing"],
    ["codes add HOYU:3 after HOYU:9", "it has no place"],
    ["codes add HOYU:2 after HOYU:1", "there is one already"],
    ["codes move HOYU:2 after HOYU:1", "the action is none of set, remove and add"],
    ["colours remove HOYU:2", 'there is no table "colours" to patch'],
  ])("that hits nothing throws: %s", (line, message) => {
    expect(() => patch(line)).toThrow(message);
  });
});
