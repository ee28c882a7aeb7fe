import { readdirSync, readFileSync } from "node:fs";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { areUsual } from "../spec/conventions.js";
import type { SpecModel } from "../spec/model.js";
import { keptNames } from "../spec/wording/kept-names.js";
import { packageWording } from "../spec/wording/package-wording.js";
import { rewordModel } from "../spec/wording/reword.js";

import { banner } from "./modules/banner.js";
import { codeContext, codeTableContext } from "./modules/code-module.js";
import { conventionsContext, conventionsPath } from "./modules/conventions.js";
import { changelogText, noticeContext, readmeContext } from "./modules/documents.js";
import { layoutContext } from "./modules/layout-module.js";
import { packageJson } from "./modules/package-json.js";
import {
  charsetsContext,
  checkWordsContext,
  indexContext,
  messagesContext,
  registryContext,
  relatedCheckContext,
} from "./modules/package-modules.js";
import { provenanceContext } from "./modules/provenance.js";
import { recordContext } from "./modules/record-module.js";
import { rulesContext } from "./modules/rules-module.js";
import { sectionContext } from "./modules/section-module.js";
import { tableContext } from "./modules/table-module.js";
import type { ManifestFacts } from "./manifest.js";
import type { Code } from "./nodes.js";
import type { EmitOptions } from "./options.js";
import { type BundlePlan, planBundles } from "./plan/bundles.js";
import { correctionNotes } from "./plan/corrections.js";
import { type PackagePlan, planPackage } from "./plan/package-plan.js";
import type { RulePlan } from "./plan/rules.js";
import { isUpgradeRuntime } from "./plan/upgrades.js";
import type { PlannedFile } from "./planned-file.js";
import { createRenderer, type TemplateName } from "./render.js";
import type { TemplateContext } from "./template-context.js";
import { upgradeFiles } from "./upgrade-files.js";

/** A package before it is compiled. */
export interface EmittedPackage {
  /** The files by their path in the package, without what the compiler makes of them. */
  readonly files: ReadonlyMap<string, string>;
  /** The JavaScript files that are to be made of the modules. */
  readonly bundles: BundlePlan;
  /**
   * Texts that the JavaScript is made from in place of those of the files, by the path of the file: an
   * object literal loads in a fraction of the time of the code that a TypeScript enum becomes.
   */
  readonly literals: ReadonlyMap<string, string>;
  /** Comment at the head of each. */
  readonly banner: string;
}

/** The same model, options and facts give the same bytes. Without files where the sink got an error. */
export async function emitPackage(
  model: SpecModel,
  options: EmitOptions,
  sink: DiagnosticSink,
  facts: ManifestFacts = factsOf(model, options),
): Promise<EmittedPackage> {
  const plan = planWorded(model, options, sink);
  const render = await createRenderer(options.templates, sink);
  const files = new Map<string, string>();
  for (const [path, text] of runtimeFiles(options)) files.set(path, text);
  const planned = sink.hasErrors ? [] : plannedFiles(plan, options, facts);
  for (const { path, template, context } of planned) {
    const text = await render(template, context);
    if (text !== null) files.set(path, text);
  }
  const literals = new Map<string, string>();
  for (const { path, template, context } of planned) {
    const text =
      template === "codes" ? await render(template, { ...context, isEnum: false }) : null;
    if (text !== null) literals.set(path, text);
  }
  files.set("package.json", packageJson(model.revision, options));
  const { earlier } = options;
  if (earlier !== undefined) files.set("CHANGELOG.md", changelogText(model, earlier, options));
  if (sink.hasErrors) files.clear();
  return {
    files,
    literals,
    bundles: planBundles(plan, files),
    banner: String(banner(model, options)),
  };
}

/** What can be said of a package that was not made from files. */
function factsOf(model: SpecModel, { generatorVersion, text }: EmitOptions): ManifestFacts {
  const { revision, corrections = [] } = model;
  const overlay = corrections.map(({ id }) => id);
  return {
    generator: generatorVersion,
    revision,
    fingerprint: "",
    profile: "",
    inputs: {},
    text,
    overlay,
  };
}

/** The plan in the words that the package may hold. What is wrong is reported in those of the spec. */
function planWorded(model: SpecModel, { text }: EmitOptions, sink: DiagnosticSink): PackagePlan {
  const plan = planPackage(model, sink);
  if (text === "full") return plan;
  if (text === "ids") reportWording(model, sink);
  return planPackage(rewordModel(model, packageWording[text]), new DiagnosticSink(), model);
}

function reportWording(model: SpecModel, sink: DiagnosticSink): void {
  if (model.dialect.header) sink.report("emit-header-needs-names", {});
  const kept = keptNames(model);
  if (kept.length === 0) return;
  const examples = kept.slice(0, 3).join(", ");
  sink.report("emit-names-kept", { args: { count: kept.length, examples } });
}

function plannedFiles(
  plan: PackagePlan,
  options: EmitOptions,
  facts: ManifestFacts,
): readonly PlannedFile[] {
  const { model } = plan;
  const head = banner(model, options);
  const source = (path: string, template: TemplateName, context: TemplateContext): PlannedFile => ({
    path: `src/${path}.ts`,
    template,
    context,
  });
  const { conventions } = model;
  return [
    ...(conventions === undefined || areUsual(conventions)
      ? []
      : [
          {
            path: conventionsPath,
            template: "conventions" as const,
            context: conventionsContext(conventions, head),
          },
        ]),
    ...moduleFiles(plan, options, head),
    source("charsets", "charsets", charsetsContext(model, head)),
    source("check-words", "check-words", checkWordsContext(plan.rules.checks, head)),
    source("index", "index", indexContext(plan, head)),
    source("messages", "messages", messagesContext(model, head)),
    source("provenance", "provenance", provenanceContext(facts, head)),
    source("registry", "registry", registryContext(plan, head)),
    source("rule-support", "rule-support", { banner: head }),
    source("tables/related-checks", "table", relatedCheckContext(plan.rules.checks, model, head)),
    ...upgradeFiles(plan, options, head),
    { path: "README.md", template: "readme", context: readmeContext(plan, options) },
    { path: "NOTICE.md", template: "notice", context: noticeContext(plan, options) },
  ];
}

/** The modules of which there is one per layout, section, table, list or group of rules. */
function moduleFiles(plan: PackagePlan, options: EmitOptions, head: Code): readonly PlannedFile[] {
  const notes = correctionNotes(plan.model);
  const codesById = new Map(plan.codeLists.map((module) => [module.list.id, module]));
  const codesOf = (id: string | undefined) => (id === undefined ? undefined : codesById.get(id));
  return [
    ...plan.layouts.map((module) => ({
      path: `src/layouts/${module.file}.ts`,
      template: "layout" as const,
      context: layoutContext(module, plan.model, head),
    })),
    ...plan.layouts.map((module) => ({
      path: `src/records/${module.file}.ts`,
      template: "record" as const,
      context: recordContext(module, head),
    })),
    ...plan.sections.map((module) => ({
      path: `src/sections/${module.file}.ts`,
      template: "section" as const,
      context: sectionContext(module, codesOf, notes, head),
    })),
    ...plan.tables.map((module) => ({
      path: `src/tables/${module.file}.ts`,
      template: "table" as const,
      context: tableContext(module, head),
    })),
    ...plan.codeLists.map((module) => ({
      path: `src/codes/${module.file}.ts`,
      template: "codes" as const,
      context: codeContext(module, options, notes, head),
    })),
    ...plan.codeLists.map((module) => ({
      path: `src/code-tables/${module.file}.ts`,
      template: "code-table" as const,
      context: codeTableContext(module, head),
    })),
    ...[...rulesByFile(plan.rules.functions)].map(([file, rules]) => ({
      path: `src/rules/${file}.ts`,
      template: "rules" as const,
      context: rulesContext(rules, notes, head),
    })),
  ];
}

function rulesByFile(rules: readonly RulePlan[]): ReadonlyMap<string, readonly RulePlan[]> {
  const byFile = new Map<string, RulePlan[]>();
  for (const rule of rules) {
    const known = byFile.get(rule.file);
    if (known === undefined) byFile.set(rule.file, [rule]);
    else known.push(rule);
  }
  return byFile;
}

const runtimeFolder = new URL("../../templates/runtime/", import.meta.url);

/** The hand-written runtime, copied as it is; the conventions of a spec that has its own take the place of the usual ones. */
function runtimeFiles({ earlier }: EmitOptions): readonly (readonly [string, string])[] {
  return readdirSync(runtimeFolder)
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => earlier !== undefined || !isUpgradeRuntime(`runtime/${name.slice(0, -3)}`))
    .sort()
    .map((name) => [`src/runtime/${name}`, readFileSync(new URL(name, runtimeFolder), "utf8")]);
}
