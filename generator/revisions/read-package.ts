import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type Manifest, manifestPath, parseManifest, sha256 } from "../emit/manifest.js";
import type { SpecModel } from "../spec/model.js";
import { noDecisions } from "../spec/renames/decisions.js";
import { readSpecJson, type SpecFormatError } from "../spec/spec-json.js";
import { damageIn } from "./damage.js";
import { defaultPackage, type Revision, specPath } from "./revision.js";

/** Reads a generated package by its `spec.json`. Null, with the reason reported, where it cannot be. */
export function readPackage(folder: string, sink: DiagnosticSink): Revision | null {
  const file = join(folder, specPath);
  if (!existsSync(file)) {
    sink.report("revision-half-written", { at: { file: folder }, args: { found: specPath } });
    return null;
  }
  return readSpecFile(file, sink);
}

/** Reads a `spec.json`; the manifest beside it, where there is one, must record it. */
export function readSpecFile(file: string, sink: DiagnosticSink): Revision | null {
  const text = readText(file, sink);
  if (text === null) return null;
  const manifest = readManifest(dirname(file), sink);
  if (manifest === "broken") return null;
  if (manifest !== null && manifest.outputs[specPath] !== sha256(text)) {
    sink.report("revision-altered", { at: { file } });
    return null;
  }
  const model = parseModel(text, file, sink);
  if (model === null) return null;
  return {
    model,
    profile: manifest?.profile ?? null,
    decisions: noDecisions,
    package: packageOf(dirname(file), model),
  };
}

function readText(file: string, sink: DiagnosticSink): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    sink.report("revision-unreadable", { at: { file }, args: { reason: reasonOf(error) } });
    return null;
  }
}

function readManifest(folder: string, sink: DiagnosticSink): Manifest | null | "broken" {
  const file = join(folder, manifestPath);
  if (!existsSync(file)) return null;
  try {
    return parseManifest(readFileSync(file, "utf8"));
  } catch {
    sink.report("revision-half-written", { at: { file: folder }, args: { found: manifestPath } });
    return "broken";
  }
}

function parseModel(text: string, file: string, sink: DiagnosticSink): SpecModel | null {
  try {
    const model = readSpecJson(text);
    const damage = damageIn(model);
    if (damage !== null) throw new Error(damage);
    if (model.layouts.length > 0) return model;
    sink.report("revision-empty", { at: { file } });
  } catch (error) {
    if (isFormatError(error) && Number(error.found) > error.expected) {
      sink.report("revision-newer-format", {
        at: { file },
        args: { found: error.found, expected: error.expected },
      });
    } else {
      sink.report("revision-not-json", { at: { file }, args: { reason: reasonOf(error) } });
    }
  }
  return null;
}

function isFormatError(error: unknown): error is SpecFormatError {
  return error instanceof Error && error.name === "SpecFormatError";
}

/** The name and the wording of a package; the style of its enums makes no difference to a comparison. */
function packageOf(folder: string, model: SpecModel): Revision["package"] {
  const text = model.text ?? "full";
  try {
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (typeof name === "string") return { ...defaultPackage, name, text };
  } catch {
    // A spec.json may stand alone.
  }
  return { ...defaultPackage, text };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
