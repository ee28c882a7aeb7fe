import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { RecordLayout, SpecModel } from "../../spec/model.js";
import { type CodeModule, planCodeLists } from "./code-lists.js";
import { fileNames } from "./file-names.js";
import { checkNames } from "./name-space.js";
import { camelCase, memberName, pascalCase } from "./names.js";
import {
  type LayoutPlaces,
  layoutItems,
  memberWidth,
  placeLayout,
  sectionWidth,
} from "./places.js";
import { planRules, type RuleCall, type RulesPlan } from "./rules.js";
import { planSections, type SectionModule } from "./sections.js";
import { planTables, type TableModule } from "./tables.js";
import { packTextsRead } from "./texts-read.js";

/** Every module of the package with its names, before anything is printed. */
export interface PackagePlan {
  readonly model: SpecModel;
  readonly layouts: readonly LayoutModule[];
  readonly sections: readonly SectionModule[];
  readonly tables: readonly TableModule[];
  readonly codeLists: readonly CodeModule[];
  readonly rules: RulesPlan;
}

/** The module of a layout. */
export interface LayoutModule {
  readonly layout: RecordLayout;
  readonly file: string;
  readonly names: LayoutNames;
  readonly sections: readonly LayoutSection[];
  /** The code lists of its items. */
  readonly codeLists: readonly CodeModule[];
  readonly calls: readonly RuleCall[];
  /** The columns whose texts its checks read; see `packTextsRead`. */
  readonly textsRead: string;
  /** Facts that the application must pass. */
  readonly flags: readonly string[];
}

/** The names that a layout's module exports. */
export interface LayoutNames {
  readonly record: string;
  readonly init: string;
  readonly flags: string;
  readonly layout: string;
  readonly check: string;
  readonly validate: string;
  readonly validateFile: string;
  readonly read: string;
  readonly write: string;
}

/** A top level section as the property of a record. */
export interface LayoutSection {
  readonly property: string;
  /** First column. */
  readonly base: number;
  /** Columns of one repetition. */
  readonly width: number;
  /** Repetitions; null for a plain section. */
  readonly count: number | null;
  readonly module: SectionModule;
  readonly table: TableModule;
}

/**
 * Plans all modules. What cannot be generated as it is named or numbered is reported. `original` is
 * the model in the words of the spec where `model` has others.
 */
export function planPackage(
  model: SpecModel,
  sink: DiagnosticSink,
  original: SpecModel = model,
): PackagePlan {
  checkColumns(model, sink);
  const sections = planSections(model.layouts, original.layouts);
  const tables = planTables(model, sections);
  const codeLists = planCodeLists(model.codeLists);
  const places = new Map(model.layouts.map((layout) => [layout.id, placeLayout(layout)]));
  const rules = planRules(model, { places, sections, codeLists, original }, sink);
  const layouts = planLayouts(model, { sections, tables, codeLists, rules }, places);
  const plan = { model, layouts, sections, tables, codeLists, rules };
  checkNames(plan, sink);
  return plan;
}

type Modules = Pick<PackagePlan, "sections" | "tables" | "codeLists" | "rules">;

function planLayouts(
  model: SpecModel,
  modules: Modules,
  places: ReadonlyMap<string, LayoutPlaces>,
): readonly LayoutModule[] {
  const files = fileNames(model.layouts);
  return model.layouts.map((layout) => {
    const used = new Set(layoutItems(layout).map((item) => item.codeList));
    const calls = modules.rules.calls.get(layout.id) ?? [];
    const ofLayout = places.get(layout.id) ?? placeLayout(layout);
    return {
      layout,
      file: files.get(layout.identifier) ?? "",
      names: layoutNames(pascalCase(layout.identifier)),
      sections: planLayoutSections(layout, modules),
      codeLists: modules.codeLists.filter(({ list }) => used.has(list.id)),
      calls,
      textsRead: packTextsRead(calls, ofLayout),
      flags: [...new Set(calls.flatMap(({ rule }) => rule.function.flags))],
    };
  });
}

function layoutNames(record: string): LayoutNames {
  return {
    record,
    init: `${record}Init`,
    flags: `${record}Flags`,
    layout: `${camelCase(record)}Layout`,
    check: `check${record}`,
    validate: `validate${record}`,
    validateFile: `validate${record}File`,
    read: `read${record}`,
    write: `write${record}`,
  };
}

function planLayoutSections(layout: RecordLayout, modules: Modules): readonly LayoutSection[] {
  let base = 0;
  return layout.sections.map((section) => {
    const start = base;
    base += memberWidth({ kind: "section", section });
    const isUse = (use: { readonly section: unknown }) => use.section === section;
    const module = modules.sections.find(({ uses }) => uses.some(isUse));
    const table = modules.tables.find(({ uses }) => uses.some(isUse));
    if (module === undefined || table === undefined) {
      throw new TypeError(`Section ${section.key} of ${layout.id} has no module`);
    }
    return {
      property: memberName(section.identifier),
      base: start,
      width: sectionWidth(section),
      count: section.repeat ?? null,
      module,
      table,
    };
  });
}

/** The columns that the model states must be those that its sections make. */
function checkColumns(model: SpecModel, sink: DiagnosticSink): void {
  for (const layout of model.layouts) {
    const { items, bases } = placeLayout(layout);
    for (const { item, section, offset } of items.values()) {
      const column = (bases[section] ?? 0) + offset;
      if (item.column === column) continue;
      const args = { name: item.name, stated: item.column + 1, counted: column + 1 };
      sink.report("emit-column-mismatch", { at: item.source, args });
    }
    const width = layout.sections.reduce(
      (sum, section) => sum + memberWidth({ kind: "section", section }),
      0,
    );
    if (width === layout.columnCount) continue;
    const args = { name: layout.name, stated: layout.columnCount, counted: width };
    sink.report("emit-column-mismatch", { at: layout.source, args });
  }
}
