import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Reading, RecordLayout, RelatedCheck, SpecModel } from "../../spec/model.js";
import { RuleProblem, type RuleSource } from "../rules/rule-source.js";
import { type RuleFunction, writeRule } from "../rules/write-rule.js";
import type { CodeModule } from "./code-lists.js";
import { type RuleLookUps, ruleLookUps } from "./rule-look-ups.js";
import type { LayoutPlaces } from "./places.js";
import { keysOf, type RuleShape, shapeOf } from "./rule-shape.js";
import type { SectionModule } from "./sections.js";

/** A cross-item check in one reading; its index is its number in the package. */
export interface CompiledCheck {
  readonly check: RelatedCheck;
  readonly reading: Reading;
}

/** A generated function. */
export interface RulePlan {
  readonly name: string;
  /** File of its module: that of the section of the check's first item. */
  readonly file: string;
  readonly source: RuleSource;
  readonly function: RuleFunction;
}

/** One call in a layout's list of checks, with the first columns of the sections that it reads. */
export interface RuleCall {
  readonly rule: RulePlan;
  readonly bases: readonly number[];
}

/** The cross-item checks of the package. */
export interface RulesPlan {
  readonly checks: readonly CompiledCheck[];
  readonly functions: readonly RulePlan[];
  /** By layout id, in the order of the checks. */
  readonly calls: ReadonlyMap<string, readonly RuleCall[]>;
}

/** What the plan of the rules needs to know of the rest. */
export interface RuleSurroundings {
  /** By layout id. */
  readonly places: ReadonlyMap<string, LayoutPlaces>;
  readonly sections: readonly SectionModule[];
  readonly codeLists: readonly CodeModule[];
  /** The model in the words of the spec. */
  readonly original: SpecModel;
}

/** Writes the functions of all checks; layouts in which a check reads the same columns share one. */
export function planRules(
  model: SpecModel,
  around: RuleSurroundings,
  sink: DiagnosticSink,
): RulesPlan {
  const checks = compiledChecks(model);
  const variants = collectVariants(model, checks, around, sink);
  const names = functionNames([...variants.keys()]);
  const functions: RulePlan[] = [];
  const calls = new Map<string, RuleCall[]>();
  for (const [check, ofCheck] of variants) {
    for (const { source, uses } of ofCheck.values()) {
      const suffix = ofCheck.size === 1 ? "" : `For${source.layout.identifier}`;
      const name = (names.get(check) ?? "") + suffix;
      const written = writeRule(source, name);
      if (written === null) continue;
      const rule = { name, file: sectionFile(source, around), source, function: written };
      functions.push(rule);
      for (const { layout, bases } of uses) {
        const ofLayout = calls.get(layout.id);
        if (ofLayout === undefined) calls.set(layout.id, [{ rule, bases }]);
        else ofLayout.push({ rule, bases });
      }
    }
  }
  for (const ofLayout of calls.values()) {
    ofLayout.sort((a, b) => a.rule.source.index - b.rule.source.index);
  }
  return { checks, functions, calls };
}

function compiledChecks(model: SpecModel): readonly CompiledCheck[] {
  return model.relatedChecks.flatMap((check) =>
    "readings" in check.rule ? check.rule.readings.map((reading) => ({ check, reading })) : [],
  );
}

/** A function before it has its name, and the layouts that call it. */
interface Variant {
  readonly source: RuleSource;
  readonly uses: { readonly layout: RecordLayout; readonly bases: readonly number[] }[];
}

/** The functions of each check by their text under a name that no function has. */
function collectVariants(
  model: SpecModel,
  checks: readonly CompiledCheck[],
  around: RuleSurroundings,
  sink: DiagnosticSink,
): ReadonlyMap<RelatedCheck, ReadonlyMap<string, Variant>> {
  const layouts = new Map(model.layouts.map((layout) => [layout.id, layout]));
  const ofSpec = ruleLookUps(model, around);
  const variants = new Map<RelatedCheck, Map<string, Variant>>();
  checks.forEach(({ check, reading }, index) => {
    const ofCheck = variants.get(check) ?? new Map<string, Variant>();
    variants.set(check, ofCheck);
    const keys = keysOf(reading.expressions, check.targets);
    const byShape = new Map<string, { variant: Variant | null; sections: readonly number[] }>();
    for (const id of reading.layouts) {
      const layout = layouts.get(id);
      const places = around.places.get(id);
      if (layout === undefined || places === undefined || !check.layouts.includes(id)) continue;
      const shape = shapeOf(keys, places);
      let known = byShape.get(shape.key);
      if (known === undefined) {
        const source = ruleSource({ check, reading }, index, { layout, places, ...ofSpec });
        known = addVariant(ofCheck, source, shape, sink);
        byShape.set(shape.key, known);
      }
      const bases = known.sections.map((at) => places.bases[shape.sections[at] ?? 0] ?? 0);
      known.variant?.uses.push({ layout, bases });
    }
  });
  return variants;
}

function ruleSource(
  { check, reading }: CompiledCheck,
  index: number,
  inLayout: Pick<RuleSource, "layout" | "places"> & RuleLookUps,
): RuleSource {
  return {
    index,
    no: check.no,
    sentence: check.sentence,
    canonical: reading.canonical,
    messageId: check.messageId ?? null,
    source: check.source,
    expressions: reading.expressions,
    targets: check.targets,
    ...inLayout,
  };
}

/** Writes the function of a shape; its sections are given by their numbers in the shape. */
function addVariant(
  ofCheck: Map<string, Variant>,
  source: RuleSource,
  shape: RuleShape,
  sink: DiagnosticSink,
): { readonly variant: Variant | null; readonly sections: readonly number[] } {
  const written = attempt(source, sink);
  if (written === null) return { variant: null, sections: [] };
  const text = [...written.constants, written.text].join("\n");
  const variant = ofCheck.get(text) ?? { source, uses: [] };
  ofCheck.set(text, variant);
  return { variant, sections: written.bases.map((section) => shape.sections.indexOf(section)) };
}

function attempt(source: RuleSource, sink: DiagnosticSink): RuleFunction | null {
  try {
    return writeRule(source, "_");
  } catch (error) {
    if (!(error instanceof RuleProblem)) throw error;
    const { no, layout } = source;
    const { reason, subject } = error;
    sink.report("emit-rule-reference", {
      at: source.source,
      args: { no, layout: layout.id, reason, subject },
    });
    return null;
  }
}

function sectionFile({ layout, places, targets }: RuleSource, around: RuleSurroundings): string {
  const target = targets.map((key) => places.items.get(key)).find((place) => place !== undefined);
  const section = layout.sections[target?.section ?? 0];
  const module = around.sections.find(({ uses }) =>
    uses.some((use) => use.layout.id === layout.id && use.section === section),
  );
  return module?.file ?? "other";
}

/** A function name per check: its number where that can be a name, else one made from it. */
function functionNames(checks: readonly RelatedCheck[]): ReadonlyMap<RelatedCheck, string> {
  const names = checks.map(({ no }) => {
    const plain = no.normalize("NFKC").replace(/[^A-Za-z0-9]+/g, "_");
    return /^[A-Za-z]+\d/.test(plain) ? plain.toLowerCase() : `check_${plain}`;
  });
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    checks.map((check, index) => {
      const name = names[index] ?? "";
      return [check, count.get(name) === 1 ? name : `${name}_${index}`];
    }),
  );
}
