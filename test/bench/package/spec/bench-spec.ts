import { Random } from "./random.js";

/**
 * The synthetic spec that is measured, as plain data: the generator's model and the peers' schemas are
 * both made from it.
 */
export interface BenchSpec {
  readonly layouts: readonly BenchLayout[];
  readonly lists: readonly BenchList[];
}

export interface BenchLayout {
  readonly id: string;
  readonly identifier: string;
  readonly sections: readonly BenchSection[];
  readonly rules: readonly BenchRule[];
}

export interface BenchSection {
  readonly name: string;
  readonly identifier: string;
  readonly items: readonly BenchItem[];
}

/** What the text of an item must be; `free` has a length only. */
export type BenchKind =
  | "digits"
  | "alphanumeric"
  | "halfwidth-katakana"
  | "fullwidth"
  | "fullwidth-katakana"
  | "jis"
  | "free"
  | "date"
  | "code";

export interface BenchItem {
  /** Unique in the layout; also the name of its column. */
  readonly name: string;
  readonly identifier: string;
  readonly kind: BenchKind;
  readonly max: number;
  readonly list: BenchList | null;
  readonly required: boolean;
}

export interface BenchList {
  readonly id: string;
  readonly codes: readonly { readonly value: string; readonly label: string }[];
}

/** What must be a code for a check to ask for something. */
export interface BenchCondition {
  readonly item: BenchItem;
  readonly value: string;
}

export type BenchRule =
  | {
      /** `if` and `and`, `or`: all, or one, of the conditions ask for the target; `unless`: none lets it be empty. */
      readonly family: "if" | "and" | "or" | "unless";
      readonly conditions: readonly BenchCondition[];
      readonly target: BenchItem;
    }
  | { readonly family: "order"; readonly target: BenchItem; readonly end: BenchItem }
  | {
      readonly family: "equal";
      readonly conditions: readonly BenchCondition[];
      readonly target: BenchItem;
      readonly value: string;
    };

const nouns: readonly (readonly [string, string])[] = [
  ["申請人", "applicant"],
  ["所属機関", "organization"],
  ["勤務先", "workplace"],
  ["身元保証人", "guarantor"],
  ["配偶者", "spouse"],
  ["扶養者", "supporter"],
  ["代理人", "agent"],
  ["取次者", "intermediary"],
  ["経費支弁者", "sponsor"],
  ["雇用主", "employer"],
  ["派遣先", "client"],
  ["学校", "school"],
  ["父", "father"],
  ["母", "mother"],
  ["同居者", "housemate"],
  ["連絡先", "contact"],
  ["保護者", "parent"],
  ["旅行会社", "travelAgency"],
  ["招へい人", "inviter"],
  ["監理団体", "supervisor"],
  ["研修先", "trainer"],
  ["前勤務先", "formerEmployer"],
  ["委託元", "principal"],
  ["親会社", "holding"],
  ["子会社", "subsidiary"],
  ["支店", "branch"],
  ["工場", "factory"],
  ["寮", "dormitory"],
  ["指導員", "instructor"],
  ["通訳者", "interpreter"],
];

/** The items of one section: what they are called, what they are, how long they may be. */
const attributes: readonly (readonly [string, string, BenchKind, readonly number[]])[] = [
  ["名称", "name", "jis", [30, 60]],
  ["漢字氏名", "fullName", "jis", [20, 34]],
  ["住所", "address", "jis", [60, 100]],
  ["役職", "position", "jis", [20, 40]],
  ["所在地", "location", "fullwidth", [60, 100]],
  ["職務内容", "duties", "fullwidth", [40, 100]],
  ["事業内容", "business", "fullwidth", [40, 80]],
  ["備考", "remarks", "free", [100, 200]],
  ["カナ名称", "kanaName", "fullwidth-katakana", [30, 60]],
  ["カナ氏名", "kanaFullName", "fullwidth-katakana", [34, 40]],
  ["略称", "shortName", "halfwidth-katakana", [15, 30]],
  ["電話番号", "telephone", "digits", [11, 12]],
  ["月額", "monthlyAmount", "digits", [7, 10]],
  ["人数", "headcount", "digits", [3, 5]],
  ["登録番号", "registrationNo", "alphanumeric", [10, 20]],
  ["英字表記", "latinName", "alphanumeric", [20, 40]],
  ["開始日", "startDate", "date", [8]],
  ["終了日", "endDate", "date", [8]],
  ["区分", "category", "code", [2]],
  ["国籍", "nationality", "code", [2]],
];

const requiredShare = 0.35;

export function makeSpec(): BenchSpec {
  const random = new Random(20260401);
  const lists = Array.from({ length: 20 }, (_, index) => makeList(index, random));
  const measured = makeLayout(300, lists, random);
  const plain = [100, 600].map((size) => makeLayout(size, lists, random));
  return { layouts: [measured, ...plain], lists };
}

/** The layout of 300 items, which has the cross-item checks. */
export function measuredLayout(spec: BenchSpec): BenchLayout {
  return spec.layouts[0] as BenchLayout;
}

export function itemsOf({ sections }: BenchLayout): readonly BenchItem[] {
  return sections.flatMap(({ items }) => items);
}

function makeList(index: number, random: Random): BenchList {
  const codes = Array.from({ length: random.integer(10, 50) }, (_, number) => {
    const value = String(number + 1).padStart(2, "0");
    return { value, label: `分類${index + 1}の${value}` };
  });
  return { id: `LIST${String(index + 1).padStart(2, "0")}`, codes };
}

function makeLayout(size: number, lists: readonly BenchList[], random: Random): BenchLayout {
  const draft = nouns
    .slice(0, size / attributes.length)
    .map(([name, identifier]) => ({ name, identifier, items: makeItems(name, lists, random) }));
  const items = draft.flatMap((section) => section.items);
  const rules = size === 300 ? makeRules(items, random) : [];
  const targets = new Set(rules.map(({ target }) => target));
  const free = random.shuffled(items.filter((item) => !targets.has(item)));
  for (const item of free.slice(0, Math.round(requiredShare * size))) item.required = true;
  return { id: `B${size}`, identifier: `Bench${size}`, sections: draft, rules };
}

interface DraftItem extends BenchItem {
  required: boolean;
}

function makeItems(noun: string, lists: readonly BenchList[], random: Random): DraftItem[] {
  return attributes.map(([name, identifier, kind, lengths]) => ({
    name: noun + name,
    identifier,
    kind,
    max: random.pick(lengths),
    list: kind === "code" ? random.pick(lists) : null,
    required: false,
  }));
}

/**
 * Sixty checks of six families. No item is the target of two, and no target is the condition of another, so
 * that a record can keep all of them.
 */
function makeRules(items: readonly BenchItem[], random: Random): readonly BenchRule[] {
  const codes = random.shuffled(items.filter(({ kind }) => kind === "code"));
  const equals = codes.splice(0, 6);
  const targets = random.shuffled(
    items.filter(({ kind }) => kind !== "code" && kind !== "date" && kind !== "free"),
  );
  const periods = random.shuffled(
    items.flatMap((item, index) => {
      const end = items[index + 1];
      return item.identifier === "startDate" && end !== undefined ? [{ target: item, end }] : [];
    }),
  );
  const condition = (item = random.pick(codes)) => ({ item, value: codeOf(item, random) });
  const two = () => random.shuffled(codes).slice(0, 2).map(condition);
  const many = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const target = () => targets.pop() as BenchItem;
  return [
    ...many(18, () => ({ family: "if", conditions: [condition()], target: target() }) as const),
    ...many(10, () => ({ family: "unless", conditions: [condition()], target: target() }) as const),
    ...many(12, () => ({ family: "and", conditions: two(), target: target() }) as const),
    ...periods.slice(0, 6).map((period) => ({ family: "order", ...period }) as const),
    ...many(8, () => ({ family: "or", conditions: two(), target: target() }) as const),
    ...equals.map((item) => {
      const value = codeOf(item, random);
      return { family: "equal", conditions: [condition()], target: item, value } as const;
    }),
  ];
}

function codeOf({ list }: BenchItem, random: Random): string {
  return random.pick(list?.codes ?? []).value;
}
