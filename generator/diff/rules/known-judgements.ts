import type { ItemFacts } from "../../rules/lint/layout-facts.js";
import type { Reading } from "../../spec/model.js";
import type { Judgement } from "./judge.js";
import { keysIn } from "./merge-facts.js";
import type { Translator } from "./translate.js";

/** What the comparison of two readings looks at in a layout. */
interface Looks {
  readonly id: number;
  /** Whether the expressions are the same, word for word. */
  readonly isSame: boolean;
  /** Keys of the items that the older expressions name. */
  readonly before: readonly string[];
  /** The same of the newer ones. */
  readonly after: readonly string[];
}

/** Judgements of the readings of two checks: layouts that differ in nothing that counts are judged once. */
export class KnownJudgements {
  readonly #looks = new Map<Reading, Map<Reading, Looks>>();
  readonly #known = new Map<string, Judgement>();

  get(before: Reading, after: Reading, translator: Translator, judge: () => Judgement): Judgement {
    const key = signatureOf(this.looksOf(before, after), translator);
    const judgement = this.#known.get(key) ?? judge();
    this.#known.set(key, judgement);
    return judgement;
  }

  looksOf(before: Reading, after: Reading): Looks {
    const ofBefore = this.#looks.get(before) ?? new Map<Reading, Looks>();
    this.#looks.set(before, ofBefore);
    const looks = ofBefore.get(after) ?? {
      id: this.#looks.size * 1_000 + ofBefore.size,
      isSame: JSON.stringify(before.expressions) === JSON.stringify(after.expressions),
      before: keysIn(before.expressions),
      after: keysIn(after.expressions),
    };
    ofBefore.set(after, looks);
    return looks;
  }
}

/** The same text where two layouts cannot be judged differently. */
function signatureOf({ id, before, after }: Looks, translator: Translator): string {
  return JSON.stringify([
    id,
    before.map((key) => [translator.itemKey(key), ...factsOf(translator.before.items.get(key))]),
    before.map((key) => factsOf(translator.after.items.get(translator.itemKey(key)))),
    after.map((key) => [translator.olderKey(key), ...factsOf(translator.after.items.get(key))]),
    after.map((key) => factsOf(translator.before.items.get(translator.olderKey(key) ?? ""))),
    translator.groupsText,
  ]);
}

function factsOf(facts: ItemFacts | undefined): readonly unknown[] {
  if (facts === undefined) return [];
  const { kind, requirement, length, codeList, name } = facts.item;
  return [kind, requirement, length, codeList, name, facts.group?.key];
}
