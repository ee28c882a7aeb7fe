import { diffModels } from "../diff/diff-models.js";
import { changelog } from "../diff/reports/changelog.js";
import { compareRevisions } from "../diff/revision-order.js";
import { rewordDiff } from "../diff/reword-diff.js";
import type { RevisionDiff } from "../diff/revision-diff.js";
import { type NameOf, packPlan } from "../diff/upgrade/pack-plan.js";
import { planUpgrade } from "../diff/upgrade/plan-upgrade.js";
import type { EarlierRevisions, PackedUpgrade } from "../emit/plan/upgrades.js";
import type { Item, SpecModel } from "../spec/model.js";
import type { Decisions } from "../spec/renames/decisions.js";
import { itemsOf } from "../spec/walk.js";
import type { EmbeddedText } from "../spec/wording/embedded-text.js";
import { hashedWording } from "../spec/wording/hashed-wording.js";
import { packageWording } from "../spec/wording/package-wording.js";
import { rewordModel } from "../spec/wording/reword.js";

/** What the models of earlier revisions are held against. */
export interface CurrentRevision {
  readonly model: SpecModel;
  readonly decisions: Decisions;
  /** How much of the spec's wording the package holds. */
  readonly text: EmbeddedText;
}

/** What a package has of earlier revisions: the changes since each, and the way from its records. */
export function makeEarlier(
  previous: readonly SpecModel[],
  current: CurrentRevision,
): EarlierRevisions {
  const steps = newestFirst(previous).map((model) => makeStep(model, current));
  const diffs = steps.map(({ diff }) => diff);
  // The text depends on no setting of a machine: it is in both languages.
  const texts = [changelog(diffs, "ja"), changelog(diffs, "en")];
  return {
    upgrades: steps.map(({ upgrade }) => upgrade),
    changelog: texts.join("\n---\n\n"),
    notices: [...new Set(previous.flatMap(({ notices }) => notices))],
  };
}

function makeStep(
  before: SpecModel,
  { model, decisions, text }: CurrentRevision,
): { readonly diff: RevisionDiff; readonly upgrade: PackedUpgrade } {
  const { text: known } = before;
  const after = known === undefined ? model : rewordModel(model, hashedWording[known]);
  const { diff, matching } = diffModels(before, after, decisions);
  const plan = planUpgrade(before, after, matching, diff.changes);
  const words = known === "ids" || text === "ids" ? "ids" : text;
  const rows = packPlan(plan, namesIn([before, after], words));
  return {
    diff: text === "full" ? diff : rewordDiff(diff, text),
    upgrade: { revision: before.revision, rows },
  };
}

/** The names that a package with some of the wording may hold. */
function namesIn(models: readonly SpecModel[], text: EmbeddedText): NameOf {
  if (text === "full") return ({ name }) => name;
  const names = new Map<Item, string>();
  for (const model of models) {
    const reworded = rewordModel(model, packageWording[text]);
    for (const [index, layout] of model.layouts.entries()) {
      const others = reworded.layouts[index];
      const items = others === undefined ? [] : itemsOf(others);
      for (const [at, { item }] of itemsOf(layout).entries())
        names.set(item, items[at]?.item.name ?? item.key);
    }
  }
  return (item) => names.get(item) ?? item.itemId ?? item.identifier;
}

/** By the numbers in their names; those without come last, in the order of the configuration. */
function newestFirst(models: readonly SpecModel[]): readonly SpecModel[] {
  const hasNumber = ({ revision }: SpecModel) => compareRevisions(revision, "0") !== null;
  const numbered = models.filter(hasNumber);
  numbered.sort((a, b) => compareRevisions(b.revision, a.revision) ?? 0);
  return [...numbered, ...models.filter((model) => !hasNumber(model))];
}
