import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { layouts, loadLayout } from "../../generated/dist/index.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const model = sampleModel();
const facts = factsOf(model, true);

describe.each(model.layouts.map((layout) => [layout.id, layout] as const))("%s", (id, layout) => {
  const row = validRow(model, layout, facts);

  it("writes a valid record, reads it back equal and finds nothing wrong", async () => {
    const { Record, read, validate, write } = await loadLayout(id);
    const record = Record.fromRow(row);
    const bytes = write([record], facts);
    const back = read(bytes);
    expect(back.issues).toEqual([]);
    expect(back.records.map((each) => each.$row)).toEqual([row]);
    const result = validate(back.records[0] ?? [], facts);
    expect(result.issues.map((issue) => `${issue.check} ${issue.path} ${issue.message}`)).toEqual(
      [],
    );
    expect(result.ok).toBe(true);
  });

  it("is the same record after a round trip through a plain object and JSON", async () => {
    const { Record } = await loadLayout(id);
    const record = Record.fromRow(row);
    expect(new Record().$assign(record.toObject()).$row).toEqual(row);
    expect(new Record().$assign(JSON.parse(JSON.stringify(record)) as object).$row).toEqual(row);
  });

  it("writes cells that an independent reader agrees on", async () => {
    const { Record, write } = await loadLayout(id);
    const cells: string[][] = parse(Buffer.from(write([Record.fromRow(row)], facts)), {
      bom: true,
    });
    expect(cells).toEqual([row]);
  });

  it("reports each required item that is missing, and only those", async () => {
    const { layout: described, validate } = await loadLayout(id);
    const empty = new Array<string>(layout.columnCount).fill("");
    const required = described.columns
      .filter((column) => column.requirement === "required")
      .map((column) => column.path);
    const missing = validate(empty, facts).issues.filter((issue) => issue.kind === "required");
    expect(missing.map((issue) => issue.path)).toEqual(required);
    expect(missing.every((issue) => issue.message.length > 0 && issue.source !== null)).toBe(true);
  });
});

describe("the registry", () => {
  it("lists the layouts of the spec in order", () => {
    expect(layouts.map(({ id, name, columnCount }) => ({ id, name, columnCount }))).toEqual(
      model.layouts.map(({ id, name, columnCount }) => ({ id, name, columnCount })),
    );
  });

  it("says which layouts there are when asked for another", async () => {
    await expect(loadLayout("NOWHERE" as never)).rejects.toThrow(/NOWHERE/);
  });
});
