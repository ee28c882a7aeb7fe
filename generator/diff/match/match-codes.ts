import { normaliseWord } from "../../profile/words.js";
import type { Code, CodeList } from "../../spec/model.js";
import type { EvidenceEntry } from "../change.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { CodeListPair, Paired } from "../matching.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import { pairingOf } from "./pairing-of.js";
import { byPerson } from "./decided.js";
import { labelLikeness } from "./likeness.js";
import { findSplits } from "./split-codes.js";

type CodeMatching = Pick<CodeListPair, "codes" | "splits" | "merges" | "reassigned">;

/** A value whose label is less alike than this means something else. */
const sameMeaning = 0.15;
/** Values whose labels are at least this alike are one code. */
const sameLabel = 0.8;

/** Finds what of the codes of a list is what of those of another: by value, then by label. */
export function matchCodes(
  before: CodeList,
  after: CodeList,
  decisions: DecisionIndex,
): CodeMatching {
  const byValue = pairByValue(before, after, decisions);
  const best = bestPairs(candidatesAmong(before, after, byValue, decisions));
  const all = [...byValue.pairs, ...best.pairs];
  const { pairs, removed, added } = pairingOf(before.codes, after.codes, all);
  const splits = findSplits(removed, added);
  const gone = new Set(splits.flatMap((split) => [split.whole, ...split.parts]));
  const [left, right] = [
    removed.filter((code) => !gone.has(code)),
    added.filter((code) => !gone.has(code)),
  ];
  const merges = findSplits(right, left);
  const merged = new Set(merges.flatMap((merge) => [merge.whole, ...merge.parts]));
  return {
    codes: {
      pairs,
      removed: left.filter((code) => !merged.has(code)),
      added: right.filter((code) => !merged.has(code)),
    },
    splits: splits.map(({ whole, parts }) => ({ before: whole, after: parts })),
    merges: merges.map(({ whole, parts }) => ({ before: parts, after: whole })),
    reassigned: reassignedValues(before, after, pairs),
  };
}

interface ByValue {
  readonly pairs: Paired<Code>[];
  readonly left: readonly Code[];
  readonly right: readonly Code[];
}

function pairByValue(before: CodeList, after: CodeList, decisions: DecisionIndex): ByValue {
  const pairs: Paired<Code>[] = [];
  const values = new Map(after.codes.map((code) => [code.value, code]));
  const labels = { before: labelsOf(before), after: labelsOf(after) };
  const taken = new Set<Code>();
  for (const code of before.codes) {
    const [id, prefix] = [`${before.id}:${code.value}`, `${after.id}:`];
    const decided = decisions.confirmed("code", id);
    // A code that goes on in another list is none of this one.
    const confirmed = decided?.startsWith(prefix) ? decided.slice(prefix.length) : undefined;
    if (decided !== undefined && confirmed === undefined) continue;
    const partner = values.get(confirmed ?? code.value);
    if (partner === undefined) continue;
    const other = prefix + partner.value;
    if (confirmed === undefined && decisions.isTaken("code", other)) continue;
    const same =
      confirmed !== undefined ||
      (!decisions.isDenied("code", id, other) && hasSameMeaning(code, partner, labels));
    if (!same) continue;
    const evidence = code.value === partner.value ? null : byPerson;
    pairs.push({ before: code, after: partner, evidence });
    taken.add(code).add(partner);
  }
  return {
    pairs,
    left: before.codes.filter((code) => !taken.has(code)),
    right: after.codes.filter((code) => !taken.has(code)),
  };
}

/** Values that are in both lists, but are not one code. */
function reassignedValues(
  before: CodeList,
  after: CodeList,
  pairs: readonly Paired<Code>[],
): readonly Paired<Code>[] {
  const values = new Map(after.codes.map((code) => [code.value, code]));
  const partners = new Map(pairs.map((pair) => [pair.before, pair.after]));
  return before.codes.flatMap((code) => {
    const other = values.get(code.value);
    if (other === undefined || partners.get(code) === other) return [];
    return [{ before: code, after: other, evidence: null }];
  });
}

interface Labels {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

function labelsOf({ codes }: CodeList): ReadonlySet<string> {
  return new Set(codes.map(({ label }) => normaliseWord(label)));
}

/** A value means the same unless its label is another one, or one that another value has or had. */
function hasSameMeaning(before: Code, after: Code, labels: Labels): boolean {
  const [one, other] = [normaliseWord(before.label), normaliseWord(after.label)];
  // A label that is not there says nothing.
  if (one === other || one === "" || other === "") return true;
  if (labels.after.has(one) || labels.before.has(other)) return false;
  return labelLikeness(before.label, after.label) >= sameMeaning;
}

function candidatesAmong(
  before: CodeList,
  after: CodeList,
  { left, right }: ByValue,
  decisions: DecisionIndex,
): readonly Candidate<Code>[] {
  const byLabel = new Map<string, Code[]>();
  for (const code of right) {
    const label = normaliseWord(code.label);
    byLabel.set(label, [...(byLabel.get(label) ?? []), code]);
  }
  return left.flatMap((code) => {
    // The same label decides; only where there is none is it asked which is alike.
    const same = byLabel.get(normaliseWord(code.label)) ?? [];
    return (same.length > 0 ? same : right).flatMap((other) => {
      const denied = decisions.isDenied(
        "code",
        `${before.id}:${code.value}`,
        `${after.id}:${other.value}`,
      );
      if (denied || code.value === other.value) return [];
      const evidence = evidenceOf(code, other);
      const score = evidence.reduce((sum, entry) => sum + entry.score, 0) / evidence.length;
      const label = evidence[0]?.score ?? 0;
      return label < sameLabel || score < sameLabel
        ? []
        : [{ before: code, after: other, score, evidence }];
    });
  });
}

/** The label first. */
function evidenceOf(before: Code, after: Code): readonly EvidenceEntry[] {
  const label: EvidenceEntry = { kind: "label", score: labelLikeness(before.label, after.label) };
  return before.labelEn === undefined || after.labelEn === undefined
    ? [label]
    : [label, { kind: "english", score: labelLikeness(before.labelEn, after.labelEn) }];
}
