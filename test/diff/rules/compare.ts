import { compareRules, type RuleComparison } from "../../../generator/diff/rules/compare-rules.js";
import type { CodeListTranslation, RuleContext } from "../../../generator/diff/rules/context.js";
import { makeLayoutFacts } from "../../../generator/rules/lint/layout-facts.js";
import type { RelatedCheck, SpecModel } from "../../../generator/spec/model.js";
import { loadSmall } from "../../support/load-small.js";
import { sheets } from "../../rules/sentences.js";

/** What is called otherwise in the newer spec. */
export interface Renames {
  readonly items?: Readonly<Record<string, string | null>>;
  readonly sections?: Readonly<Record<string, string | null>>;
  readonly codeLists?: Readonly<Record<string, CodeListTranslation>>;
}

/** A context in which the layouts are those with the same id. */
export function contextOf(before: SpecModel, after: SpecModel, renames: Renames = {}): RuleContext {
  const ids = new Set(before.layouts.map(({ id }) => id));
  return {
    before: makeLayoutFacts(before),
    after: makeLayoutFacts(after),
    layouts: after.layouts
      .filter(({ id }) => ids.has(id))
      .map(({ id }) => ({
        before: id,
        after: id,
        items: new Map(Object.entries(renames.items ?? {})),
        sections: new Map(Object.entries(renames.sections ?? {})),
      })),
    codeLists: new Map(Object.entries(renames.codeLists ?? {})),
  };
}

/** The same context with the revisions exchanged. */
export function turned(context: RuleContext): RuleContext {
  const turn = (map: ReadonlyMap<string, string | null>) =>
    new Map([...map].flatMap(([a, b]) => (b === null ? [] : [[b, a] as const])));
  return {
    before: context.after,
    after: context.before,
    layouts: context.layouts.map(({ before, after, items, sections }) => ({
      before: after,
      after: before,
      items: turn(items),
      sections: turn(sections),
    })),
    codeLists: new Map(
      [...context.codeLists].map(([id, list]) => [list.id, { id, values: turn(list.values) }]),
    ),
  };
}

/** What became of a sentence on an item: `meaning`, then `+` a record caught and `-` one freed. */
export interface SentencePair {
  readonly target: string;
  readonly before: string;
  readonly after: string;
}

/** Specs of the sheets with one check per sentence; sheets may be changed for the newer one. */
export async function compileAll(
  sentences: readonly (readonly [target: string, sentence: string])[],
  changes: Readonly<Record<string, string | null>> = {},
): Promise<SpecModel> {
  const rows = sentences.map(([target, text], index) => `R${index},${target},"${text}",E`);
  const { model } = await loadSmall({
    ...sheets,
    関連項目: `チェック番号,対象項目ID,チェック内容,エラー区分\n${rows.join("\n")}\n`,
    ...changes,
  });
  return model;
}

export function checkOf(model: SpecModel, index: number): RelatedCheck {
  const check = model.relatedChecks[index];
  if (check === undefined || !("readings" in check.rule))
    throw new Error(`not understood: ${check?.sentence ?? index}`);
  return check;
}

/** The comparison in lines: the meaning, `+` a record caught, `-` one freed. */
export function linesOf({ meaning, examples }: RuleComparison): readonly string[] {
  const { caught, freed } = examples;
  return [
    meaning,
    ...(caught === undefined ? [] : [`+ ${caught}`]),
    ...(freed === undefined ? [] : [`- ${freed}`]),
  ];
}

const mirrors: Readonly<Record<string, string>> = { tightened: "loosened", loosened: "tightened" };

/** What the comparison the other way round must say. */
export function mirrorOf({ meaning, examples, layouts }: RuleComparison): unknown {
  const { caught, freed } = examples;
  return {
    meaning: mirrors[meaning] ?? meaning,
    examples: { ...(freed && { caught: freed }), ...(caught && { freed: caught }) },
    layouts,
  };
}

export { compareRules };
