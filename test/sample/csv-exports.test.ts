import { expect, it } from "vitest";
import { loadConfig } from "../../generator/config/load-config.js";
import { modelInputs, readSpecFiles } from "../../generator/config/spec-files.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { loadModel } from "../../generator/pipeline/load-model.js";
import { readWorkbook } from "../../generator/workbook/read-workbook.js";
import { exportAsCsv } from "../support/csv-exports.js";

/** A model as it is but for the places it was read from. */
function withoutPlaces(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) =>
      key === "source" || key === "cells" ? undefined : value,
    ),
  );
}

it("gives the same model from the sample's workbooks and from CSV exports of their sheets", async () => {
  const sink = new DiagnosticSink();
  const config = loadConfig("input-specs/sample/specgen.yaml", process.cwd(), sink);
  if (config === null) throw new Error("the sample has no configuration");
  const inputs = modelInputs(config, readSpecFiles(config, sink));
  const books = await Promise.all(
    inputs.books.map(async (book) => {
      const workbook = book.kind === "workbook" ? await readWorkbook(book.file, sink) : null;
      if (workbook === null) throw new Error(`${book.name} cannot be read`);
      return exportAsCsv(workbook);
    }),
  );
  const fromWorkbooks = await loadModel(inputs, sink);
  const fromExports = await loadModel({ ...inputs, books }, sink);
  expect(withoutPlaces(fromExports.model)).toEqual(withoutPlaces(fromWorkbooks.model));
  expect(fromExports.namesLock).toBe(fromWorkbooks.namesLock);
  expect(sink.hasErrors).toBe(false);
});
