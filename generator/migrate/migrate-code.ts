import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Matching } from "../diff/matching.js";
import { emitPackage } from "../emit/emit-package.js";
import type { EmitOptions } from "../emit/options.js";
import type { SpecModel } from "../spec/model.js";
import { CheckedCode, type CodeSetting, type MountedPackage } from "./code/checked-code.js";
import { EntityFinder } from "./code/entities.js";
import { countMarkers } from "./code/markers.js";
import { MigratedNotes } from "./code/migrated-notes.js";
import type { PackageImports } from "./code/package-imports.js";
import { type PathText, pathTexts } from "./code/path-texts.js";
import { rewriteFile } from "./code/rewrite-file.js";
import type { SourceText } from "./code/sources.js";
import { specifierRewriter } from "./code/specifiers.js";
import { type CompileError, compileErrors, newErrors } from "./compile-errors.js";
import type { MigrationPlan } from "./plan/fates.js";
import { typedModel } from "./plan/typed-model.js";
import { planMigration } from "./plan/plan-migration.js";

/** One of the two revisions that code is migrated between. */
export interface PackageRevision extends Pick<EmitOptions, "packageName" | "enumStyle"> {
  readonly model: SpecModel;
}

/** What is to be migrated; nothing of it is changed. */
export interface MigrationTask {
  readonly before: PackageRevision;
  readonly after: PackageRevision;
  /** Of the two models. */
  readonly matching: Matching;
  readonly sources: readonly SourceText[];
  readonly setting: CodeSetting;
}

export interface MigratedFile {
  readonly source: SourceText;
  /** The text as it should be; without the byte order mark. */
  readonly text: string;
}

export interface MigrationResult {
  /** The files that change. */
  readonly changed: readonly MigratedFile[];
  /** Files with syntax errors, which stay as they are. */
  readonly broken: readonly CompileError[];
  readonly edits: number;
  readonly markers: { readonly added: number; readonly all: number };
  /** Texts in the migrated files that may be paths of properties; see `pathTexts`. */
  readonly pathTexts: readonly (PathText & { readonly name: string })[];
  readonly errors: {
    /** Of the code as it is, with the older package. */
    readonly before: number;
    /** Of the migrated code, with the newer one. */
    readonly after: number;
    /** Of the code as it is, with the newer one. */
    readonly without: number;
    /** Those of `after` that were not there before. */
    readonly remaining: readonly CompileError[];
  };
}

/** Migrates code in memory. Null where a package cannot be made, which is reported. */
export async function migrateCode(
  task: MigrationTask,
  sink: DiagnosticSink,
): Promise<MigrationResult | null> {
  const { sources, setting } = task;
  const older = await mount(task.before, "/specgen-before", sink);
  const newer = await mount(task.after, "/specgen-after", sink);
  if (older === null || newer === null) return null;
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const code = new CheckedCode(texts, older, setting);
  const before = compileErrors(code.errors(), sources);
  const broken = before.filter(({ isSyntax }) => isSyntax);
  const plan = planMigration(task.before.model, task.after.model, task.matching);
  const rewritten = rewriteAll(task, plan, code, older.root, broken);
  const now = new Map(rewritten.map(({ source, text }) => [source.path, text]));
  const migrated = new CheckedCode(new Map([...texts, ...now]), newer, {
    ...setting,
    imports: withName(setting.imports, task.after.packageName),
  });
  const after = compileErrors(migrated.errors(), sources);
  const markers = sum(rewritten.map(({ source }) => countMarkers(migrated.file(source.path))));
  const paths = sources.flatMap(({ path, name }) =>
    pathTexts(migrated.file(path), plan.paths).map((found) => ({ ...found, name })),
  );
  migrated.replace(texts);
  const without = compileErrors(migrated.errors(), sources);
  return {
    changed: rewritten.filter(({ source, text }) => text !== source.text),
    broken,
    pathTexts: paths,
    edits: sum(rewritten.map(({ edits }) => edits)),
    markers: {
      added: sum(rewritten.map((file) => file.markers)),
      all: markers,
    },
    errors: {
      before: before.length,
      after: after.length,
      without: without.length,
      remaining: newErrors(before, after),
    },
  };
}

/** The imports of migrated code: a package that goes by a name may have another one now. */
function withName({ names, folders }: PackageImports, name: string): PackageImports {
  return { names: names.length === 0 ? [] : [...new Set([...names, name])], folders };
}

async function mount(
  { model, packageName, enumStyle }: PackageRevision,
  root: string,
  sink: DiagnosticSink,
): Promise<MountedPackage | null> {
  const options: EmitOptions = {
    packageName,
    enumStyle,
    generatorVersion: "",
    text: "full",
    templates: new Map(),
  };
  const own = new DiagnosticSink();
  const emitted = await emitPackage(typedModel(model), options, own);
  // No type depends on the packed tables.
  const files = [...emitted.files].filter(([path]) => /^src\/(?!tables\/)/.test(path));
  for (const each of own.diagnostics) if (each.severity === "error") sink.add(each);
  return own.hasErrors ? null : { root, files: new Map(files) };
}

function rewriteAll(
  { sources, setting, before, after }: MigrationTask,
  plan: MigrationPlan,
  code: CheckedCode,
  root: string,
  broken: readonly CompileError[],
): readonly (MigratedFile & { readonly edits: number; readonly markers: number })[] {
  const { checker } = code;
  const rewriting = {
    plan,
    checker,
    finder: new EntityFinder(checker, root, new Set(before.model.layouts.map(({ id }) => id))),
    notes: new MigratedNotes(plan),
    specifier: specifierRewriter(plan, setting.imports, after.packageName, after.model.revision),
  };
  const isBroken = (path: string) => broken.some((error) => error.path === path);
  return sources
    .filter(({ path }) => !isBroken(path))
    .map((source) => ({ source, ...rewriteFile(code.file(source.path), rewriting) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
