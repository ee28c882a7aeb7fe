import { describe, expect, it } from "vitest";
import type { Assertion, Condition, Operand } from "../../generator/rules/expression.js";
import { printCanonical } from "../../generator/rules/print-canonical.js";
import { parseExpressions } from "../../generator/rules/written/parse.js";
import { hostileNames as names } from "../support/hostile-layout.js";

const read = (written: string): string => printCanonical(parseExpressions(written, names), names);

type ByKind<Node extends { readonly kind: string }, Case> = Readonly<
  Record<Node["kind"], readonly Case[]>
>;

/** What is written, and what a person reads. */
type Sentence = readonly [written: string, canonical: string];

const assertions: ByKind<Assertion, Sentence> = {
  required: [
    ["required(「開始日」, 「終了日」)", "「開始日」、「終了日」は必須。"],
    ['when 「有無」 = "1": required(「人数」)', "「有無」が「1：有」である場合、「人数」は必須。"],
    [
      "each 「親族 / 一覧」 when row-filled: required(「番号」)",
      "「親族 / 一覧」の各行で、その行に入力がある場合、「番号」は必須。",
    ],
  ],
  prohibited: [["prohibited(「人数」)", "「人数」は入力不可。"]],
  ignored: [["ignored(「人数」)", "「人数」は入力しても無視される。"]],
  optional: [["optional(「人数」)", "「人数」は空欄でもよい。"]],
  recommended: [["recommended(「人数」)", "「人数」は入力が望ましい。"]],
  default: [['default(「有無」, "0")', "「有無」が空欄のときは「0：無」とみなす。"]],
  holds: [
    ["filled(「人数」); required(「開始日」)", "「人数」が入力されていること。「開始日」は必須。"],
  ],
};

/** A condition, and how it and its opposite read before こと. */
type Pair = readonly [written: string, yes: string, no: string];

const conditions: ByKind<Condition, Pair> = {
  filled: [
    ["filled(「人数」)", "「人数」が入力されている", "「人数」が空欄である"],
    [
      "filled(「勤務先 / 電話番号」)",
      "「勤務先」の「電話番号」が入力されている",
      "「勤務先」の「電話番号」が空欄である",
    ],
    [
      'filled(item("勤務先 / 本人 / 氏名"))',
      "「勤務先 / 本人」の「氏名」が入力されている",
      "「勤務先 / 本人」の「氏名」が空欄である",
    ],
    [
      'filled(item("本人 / 備考 # 2"))',
      "「本人」の「備考」（項目ID：本人 / 備考 # 2）が入力されている",
      "「本人」の「備考」（項目ID：本人 / 備考 # 2）が空欄である",
    ],
    ["filled(「番号」[2])", "2行目の「番号」が入力されている", "2行目の「番号」が空欄である"],
    ["filled(「二 行」)", "「二 行」が入力されている", "「二 行」が空欄である"],
  ],
  empty: [["empty(「人数」)", "「人数」が空欄である", "「人数」が入力されている"]],
  compare: [
    ['「有無」 = "1"', "「有無」が「1：有」である", "「有無」が「1：有」以外である"],
    ['「有無」 != "1"', "「有無」が値「1：有」と異なる", "「有無」が値「1：有」と異ならない"],
    [
      "「開始日」 = 「終了日」",
      "「開始日」が「終了日」と一致する",
      "「開始日」が「終了日」と一致しない",
    ],
    [
      "「開始日」 < 「終了日」",
      "「開始日」が「終了日」より前である",
      "「開始日」が「終了日」より前ではない",
    ],
    [
      "「開始日」 <= 「終了日」",
      "「開始日」が「終了日」以前である",
      "「開始日」が「終了日」以前ではない",
    ],
    [
      "「開始日」 > 「終了日」",
      "「開始日」が「終了日」より後である",
      "「開始日」が「終了日」より後ではない",
    ],
    [
      "「開始日」 >= 「終了日」",
      "「開始日」が「終了日」以後である",
      "「開始日」が「終了日」以後ではない",
    ],
    ["「人数」 < 3", "「人数」が3未満である", "「人数」が3未満ではない"],
    ["「人数」 <= 3", "「人数」が3以下である", "「人数」が3以下ではない"],
    ["「人数」 > 3", "「人数」が3を超える", "「人数」が3を超えない"],
    ["「人数」 >= 3", "「人数」が3以上である", "「人数」が3以上ではない"],
    ['「人数」 = "5"', "「人数」が値「5」と一致する", "「人数」が値「5」と一致しない"],
    ["「人数」 = 「番号」", "「人数」が「番号」と一致する", "「人数」が「番号」と一致しない"],
    [
      "「人数」 = 「番号」 as text",
      "「人数」が文字として「番号」と一致する",
      "「人数」が文字として「番号」と一致しない",
    ],
    [
      '「B」 < "a"',
      "「本人」の「氏名」が文字として値「a」より前である",
      "「本人」の「氏名」が文字として値「a」より前ではない",
    ],
  ],
  "one-of": [
    [
      '「有無」 in ("1", "0")',
      "「有無」が「1：有」、「0：無」のいずれかである",
      "「有無」が「1：有」、「0：無」のいずれでもない",
    ],
    ['「有無」 in ("1")', "「有無」が「1：有」である", "「有無」が「1：有」以外である"],
  ],
  and: [
    [
      'filled(「人数」) and (「有無」 = "1" or empty(「開始日」))',
      "「人数」が入力されている、かつ、（「有無」が「1：有」である、又は、「開始日」が空欄である）",
      "（「人数」が入力されている、かつ、（「有無」が「1：有」である、又は、「開始日」が空欄である））には当たらない",
    ],
  ],
  or: [
    [
      "(filled(「人数」) and empty(「開始日」)) or empty(「終了日」)",
      "（「人数」が入力されている、かつ、「開始日」が空欄である）、又は、「終了日」が空欄である",
      "（（「人数」が入力されている、かつ、「開始日」が空欄である）、又は、「終了日」が空欄である）には当たらない",
    ],
  ],
  not: [["not(filled(「人数」))", "「人数」が空欄である", "「人数」が入力されている"]],
  count: [
    [
      "count(filled(「人数」); filled(「開始日」)) >= 1",
      "「人数」、「開始日」のうち入力されているものが1個以上である",
      "「人数」、「開始日」のうち入力されているものが1個以上ではない",
    ],
    [
      'count(「有無」 = "1"; empty(「開始日」)) = 1',
      "（「有無」が「1：有」である／「開始日」が空欄である）のうち成り立つものが1個である",
      "（「有無」が「1：有」である／「開始日」が空欄である）のうち成り立つものが1個ではない",
    ],
    [
      "count(filled(「人数」); filled(「開始日」)) > 1",
      "「人数」、「開始日」のうち入力されているものが1個を超える",
      "「人数」、「開始日」のうち入力されているものが1個を超えない",
    ],
  ],
  "child-code": [
    [
      "child-code(「有無」, 「人数」)",
      "「有無」が「人数」に属するコードである",
      "「有無」が「人数」に属するコードではない",
    ],
  ],
  "in-list": [
    [
      'in-list(「人数」, "UMU")',
      "「人数」がコード表「有無」にあるコードである",
      "「人数」がコード表「有無」にあるコードではない",
    ],
  ],
  charset: [
    [
      'charset(「人数」, "fullwidth")',
      "「人数」が「全角」の文字だけである",
      "「人数」が「全角」の文字だけではない",
    ],
  ],
  format: [
    [
      "format(「人数」, residence-card)",
      "「人数」が在留カード番号の形式である",
      "「人数」が在留カード番号の形式ではない",
    ],
  ],
  separated: [
    [
      'separated(「人数」, "\u3000")',
      "「人数」が全角スペース1文字ずつで2つ以上に区切られている",
      "「人数」が全角スペース1文字ずつで2つ以上に区切られていない",
    ],
  ],
  flag: [['flag("基準がある")', "「基準がある」に当たる", "「基準がある」に当たらない"]],
  "row-filled": [
    [
      "row-filled(「親族 / 一覧」)",
      "「親族 / 一覧」のその行に入力がある",
      "「親族 / 一覧」のその行に入力がない",
    ],
  ],
  "any-row": [
    [
      "any-row(「親族 / 一覧」, 「番号」 = 1 and row-filled)",
      "「親族 / 一覧」に、（「番号」が1と一致する、かつ、その行に入力がある）行がある",
      "「親族 / 一覧」に、（「番号」が1と一致する、かつ、その行に入力がある）行がない",
    ],
  ],
  "every-row": [
    [
      "every-row(「親族 / 一覧」, filled(「番号」))",
      "「親族 / 一覧」のすべての行で、「番号」が入力されている",
      "「親族 / 一覧」のすべての行で、「番号」が入力されているというわけではない",
    ],
  ],
  contiguous: [
    [
      "contiguous(「親族 / 一覧」)",
      "「親族 / 一覧」が前詰めで入力されている",
      "「親族 / 一覧」が前詰めで入力されていない",
    ],
  ],
  unique: [
    [
      "unique(「人数」, 「番号」)",
      "「人数」、「番号」の値に重複がない",
      "「人数」、「番号」の値に重複がある",
    ],
  ],
  ordered: [
    [
      "ascending(「番号」)",
      "「番号」が行の順に昇順（同じ値は可）である",
      "「番号」が行の順に昇順（同じ値は可）ではない",
    ],
    [
      "strictly-descending(「番号」)",
      "「番号」が行の順に降順（同じ値は不可）である",
      "「番号」が行の順に降順（同じ値は不可）ではない",
    ],
  ],
  numbered: [
    [
      "numbered(「番号」)",
      "「番号」が1から始まる行の番号である",
      "「番号」が1から始まる行の番号ではない",
    ],
  ],
  "no-overlap": [
    [
      "no-overlap(「入社日」, 「退社日」)",
      "「入社日」から「退社日」までの期間が行の間で重複していない",
      "「入社日」から「退社日」までの期間が行の間で重複している",
    ],
  ],
  "unique-in-file": [
    [
      "unique-in-file(「人数」, 「開始日」)",
      "「人数」、「開始日」の組がファイルの他の記録と重複していない",
      "「人数」、「開始日」の組がファイルの他の記録と重複している",
    ],
    [
      "unique-in-file(「人数」)",
      "「人数」がファイルの他の記録と重複していない",
      "「人数」がファイルの他の記録と重複している",
    ],
  ],
};

/** An operand, and how it reads before と一致する. */
const operands: ByKind<Operand, Sentence> = {
  item: [["「終了日」", "「終了日」"]],
  text: [['"x"', "値「x」"]],
  number: [["-1.5", "-1.5"]],
  date: [
    ["2026-04-01", "2026年4月1日"],
    ['date("?")', "「?」"],
  ],
  context: [
    ["today", "本日"],
    ["application-date", "申請日"],
  ],
  shift: [
    ["application-date + 30 days", "申請日の30日後"],
    ["application-date - 1 year", "申請日の1年前"],
    ["application-date + 1 year + 2 months", "申請日の1年2か月後"],
    ["application-date + 1 year - 1 day", "申請日の1年後の1日前"],
    ["application-date + 0 days", "申請日の0日後"],
    ["(application-date + 1 year) + 1 day", "（申請日の1年後）の1日後"],
  ],
  age: [["age(「開始日」, application-date)", "申請日における「開始日」からの満年齢"]],
  sum: [["「人数」 + 「番号」 * 2", "「人数」＋（「番号」×2）"]],
  product: [["(「人数」 + 1) * 2", "（「人数」＋1）×2"]],
  difference: [["「人数」 - 1", "「人数」－1"]],
  remainder: [["remainder(「人数」 + 1, 2)", "（「人数」＋1）を2で割った余り"]],
  length: [
    ["length(「人数」)", "「人数」の文字数"],
    ["bytes(「人数」)", "「人数」のバイト数"],
  ],
  decimals: [["decimals(「人数」)", "「人数」の小数点以下の桁数"]],
  "row-sum": [["row-sum(「番号」)", "「番号」の全行の合計"]],
  "row-count": [["row-count(「親族 / 一覧」)", "「親族 / 一覧」の入力のある行の数"]],
  "row-number": [["row-number(「親族 / 一覧」)", "「親族 / 一覧」の行の番号"]],
  "record-count": [["record-count", "このファイルの記録の件数"]],
  "record-sum": [["record-sum(「人数」)", "このファイルの全記録の「人数」の合計"]],
  "parent-item": [['parent("在留カード番号")', "主たる申請の「在留カード番号」"]],
};

describe("canonical Japanese", () => {
  it.each(Object.values(assertions).flat())("of the assertion %s", (written, canonical) => {
    expect(read(written)).toBe(canonical);
  });

  it.each(Object.values(conditions).flat())("of %s and its opposite", (written, yes, no) => {
    expect(read(written)).toBe(`${yes}こと。`);
    expect(read(`not(${written})`)).toBe(`${no}こと。`);
    expect(read(`not(not(${written}))`)).toBe(`${yes}こと。`);
  });

  it.each(Object.values(operands).flat())("of the value %s", (written, canonical) => {
    // On the left, so that it is not taken for a value of the item.
    expect(read(`${written} = 「番号」`).replace("文字として", "")).toBe(
      `${canonical}が「番号」と一致すること。`,
    );
  });

  const all = (tables: readonly Readonly<Record<string, readonly (readonly string[])[]>>[]) =>
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([kind, cases]) =>
        cases.map(([written = ""]) => [kind, written] as const),
      ),
    );

  it.each(all([assertions, conditions]))("has %s in its table: %s", (kind, written) => {
    expect(kindsIn(parseExpressions(written, names))).toContain(kind);
  });

  it.each(all([operands]))("has the value %s in its table: %s", (kind, written) => {
    expect(kindsIn(parseExpressions(`「開始日」 = ${written}`, names))).toContain(kind);
  });

  it("says the id of a charset whose label is not known", () => {
    const { charsets: _, ...unlabelled } = names;
    const expressions = parseExpressions('charset(「人数」, "fullwidth")', names);
    expect(printCanonical(expressions, unlabelled)).toBe(
      "「人数」が「fullwidth」の文字だけであること。",
    );
  });
});

function kindsIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "kind" in node && typeof node.kind === "string" ? [node.kind] : [];
  return [...own, ...Object.values(node).flatMap(kindsIn)];
}
