import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { modelInputs, readSpecFiles } from "../../generator/config/spec-files.js";
import { loadConfig } from "../../generator/config/load-config.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { loadModel } from "../../generator/pipeline/load-model.js";
import { makeXlsx } from "../support/xlsx-parts.js";

/** The problems of a folder with one small workbook, read under a configuration. */
async function problemsUnder(limits: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "limits-"));
  const rows = '<row r="9"><c r="A9"><v>1</v></c></row>';
  writeFileSync(join(folder, "book.xlsx"), makeXlsx({ sheets: { 頁: rows } }));
  const text = `specgen: 1\nrevision: "1"\ninputs: ["*.xlsx"]\noutput: out\n${limits}`;
  writeFileSync(join(folder, "specgen.yaml"), text);
  const sink = new DiagnosticSink();
  const config = loadConfig(undefined, folder, sink);
  if (config !== null) await loadModel(modelInputs(config, readSpecFiles(config, sink)), sink);
  return sink.diagnostics.map(({ code, at }) => `${code} ${at?.key ?? at?.cell ?? ""}`);
}

it.each([
  ["limits: { rows: 8 }", "workbook-too-many-rows A9"],
  ["limits: { row: 9 }", "config-unknown-key limits.row"],
  ["limits: { rows: 0 }", "config-invalid limits.rows"],
  ["limits: { rows: '9' }", "config-invalid limits.rows"],
])("%s is %s", async (limits, problem) => {
  expect(await problemsUnder(limits)).toContain(problem);
});

it("limits that are high enough change nothing", async () => {
  expect(await problemsUnder("limits: { rows: 9, cells: 1 }")).toEqual(await problemsUnder(""));
});
