import type { FactText } from "../../generator/diff/change.js";
import type { ChangeRuleId } from "../../generator/diff/registry.js";
import { plantedIn20 } from "./planted-2.0.js";
import { plantedIn30 } from "./planted-3.0.js";

/**
 * What differs between the revisions of the sample, written before anything that finds it. Every list is
 * complete: a comparison that reports more, less or something else is wrong.
 *
 * - A change that is seen in many layouts stands here once.
 * - What an added layout or code list holds is that one change: its items, codes, and the checks that hold
 *   only there. The scope of a check that grows by added layouts only is no change, however it is written.
 * - Checks on one item that follow from the item's own change, or from its being added, are not listed.
 * - An added item whose id meant another item is both: an id reassigned, and an item added.
 * - A code that was split is neither removed nor are its parts added.
 * - The unit stands in the attribute words; these are not reworded besides.
 */
export interface PlantedChange {
  readonly rule: ChangeRuleId;
  /**
   * Identity in the newer revision, or in the older one for what is only there (removed, or split): layout id,
   * section key, item key, list id, `list:value`, number of a related check, message id; of a check on one item
   * `<item key> <kind>`. Of numbers that moved, the first item or check in the order of the newer revision.
   */
  readonly subject: string;
  /**
   * As the model has it: names, requirement levels, lengths, sentences, texts; of an id reassigned the names; of a
   * split the values and labels; of a validity `from–to` with nothing for an open end; of numbers that moved the range from
   * the lowest to the highest, or the one number. Null or absent where the kind of change has no value.
   */
  readonly before?: FactText | null;
  readonly after?: FactText | null;
  /** Why it was planted. */
  readonly motif: string;
}

export interface PlantedPair {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly PlantedChange[];
  /** Subjects of changes that no line of the 改版履歴 sheets mentions. */
  readonly undeclared: readonly string[];
  /** Texts of lines for which there is no change. */
  readonly absent: readonly string[];
}

const from10To20: PlantedPair = {
  before: "1.0",
  after: "2.0",
  changes: plantedIn20,
  undeclared: [],
  absent: ["医療関係の職種の名称を整理"],
};

const from20To30: PlantedPair = {
  before: "2.0",
  after: "3.0",
  changes: plantedIn30,
  undeclared: ["P_APP-014"],
  absent: [],
};

/** The two steps at once: nothing is changed in both but the numbers of the checks. */
const from10To30: PlantedPair = {
  before: "1.0",
  after: "3.0",
  changes: [
    ...[...plantedIn20, ...plantedIn30].filter(({ rule }) => rule !== "check-numbers-shifted"),
    {
      rule: "check-numbers-shifted",
      subject: "V_ORG-117 charset",
      before: "T1186–T2308",
      after: "T1204–T2466",
      motif: "番号のずれ：二つの改版の分",
    },
  ],
  undeclared: [...from10To20.undeclared, ...from20To30.undeclared],
  absent: [...from10To20.absent, ...from20To30.absent],
};

export const plantedPairs: readonly PlantedPair[] = [from10To20, from20To30, from10To30];
