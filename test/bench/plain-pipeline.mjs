import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as prettier from "prettier";
import { Project } from "ts-morph";
import { modelInputs, readSpecFiles } from "../../dist/config/spec-files.js";
import { loadConfig } from "../../dist/config/load-config.js";
import { DiagnosticSink } from "../../dist/diagnostics/sink.js";
import { emitPackage } from "../../dist/emit/emit-package.js";
import { loadModel } from "../../dist/pipeline/load-model.js";

/*
 * The plain pipeline: exceljs reads and handlebars renders as in the program itself, but prettier formats every
 * file, and ts-morph checks the types and emits. Arguments: configuration, output folder.
 */
const [, , configFile, output] = process.argv;
const sink = new DiagnosticSink();
const config = loadConfig(configFile, process.cwd(), sink);
const { model } = await loadModel(modelInputs(config, readSpecFiles(config, sink)), sink);
const { files } = await emitPackage(
  model,
  {
    packageName: "plain",
    generatorVersion: "0",
    enumStyle: "enum",
    text: "full",
    templates: new Map(),
  },
  sink,
);
for (const [path, text] of files) {
  const file = join(output, path);
  mkdirSync(dirname(file), { recursive: true });
  const formatted = path.endsWith(".ts")
    ? await prettier.format(text, { parser: "typescript", printWidth: 100 })
    : text;
  writeFileSync(file, formatted);
}
const project = new Project({
  compilerOptions: {
    target: 9,
    module: 199,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
    declaration: true,
    rootDir: join(output, "src"),
    outDir: join(output, "dist"),
  },
});
project.addSourceFilesAtPaths(join(output, "src/**/*.ts"));
const diagnostics = project.getPreEmitDiagnostics();
if (diagnostics.length > 0)
  throw new Error(project.formatDiagnosticsWithColorAndContext(diagnostics));
await project.emit();
if (readFileSync(join(output, "dist/index.js"), "utf8") === "") throw new Error("nothing emitted");
