import { type ByKind, visit } from "../by-kind.js";
import type { Condition, ItemRef } from "../expression.js";
import { ComparisonPrinter } from "./comparisons.js";
import type { CanonicalNames } from "./names.js";
import { countWords, formatWords, pair, type Phrase, quote, quoteCharacter } from "./words.js";

type Count = Extract<Condition, { readonly kind: "count" }>;

/** Conditions as clauses that 場合 or こと can follow. */
export class ConditionPrinter {
  readonly #comparisons: ComparisonPrinter;

  /** `group`: key of the repeating section whose rows are spoken of. */
  constructor(
    readonly names: CanonicalNames,
    readonly group?: string,
  ) {
    this.#comparisons = new ComparisonPrinter(names);
  }

  print(condition: Condition): string {
    return this.#phrase(condition).yes;
  }

  #phrase(condition: Condition): Phrase {
    return visit(condition, this.#table);
  }

  readonly #table: ByKind<Condition, Phrase> = {
    filled: ({ item }) => this.#about([item], "が入力されている", "が空欄である"),
    empty: ({ item }) => this.#about([item], "が空欄である", "が入力されている"),
    compare: (comparison) => this.#comparisons.comparison(comparison),
    "one-of": (condition) => this.#comparisons.oneOf(condition),
    and: ({ of }) => this.#joined(of, "かつ", "すべて"),
    or: ({ of }) => this.#joined(of, "又は", "いずれか"),
    not: ({ of }) => {
      const { yes, no } = this.#phrase(of);
      return { yes: no, no: yes };
    },
    count: (condition) => this.#count(condition),
    "child-code": ({ child, parent }) => {
      const belongs = `が${this.names.item(parent)}に属するコード`;
      return this.#about([child], `${belongs}である`, `${belongs}ではない`);
    },
    "in-list": ({ item, codeList }) => {
      const list = `がコード表${this.names.codeList(codeList)}`;
      return this.#about([item], `${list}にあるコードである`, `${list}にあるコードではない`);
    },
    charset: ({ item, charset }) => {
      const only = `が${this.names.charset(charset)}の文字だけ`;
      return this.#about([item], `${only}である`, `${only}ではない`);
    },
    format: ({ item, format }) => {
      const form = `が${formatWords[format]}の形式`;
      return this.#about([item], `${form}である`, `${form}ではない`);
    },
    separated: ({ item, by }) => {
      const parts = `が${quoteCharacter(by)}1文字ずつで2つ以上に区切られて`;
      return this.#about([item], `${parts}いる`, `${parts}いない`);
    },
    flag: ({ name }) => pair(quote(name), { yes: "に当たる", no: "に当たらない" }),
    "row-filled": ({ group }) => {
      const row = group === this.group ? "その行" : `${this.names.group(group)}のその行`;
      return pair(row, { yes: "に入力がある", no: "に入力がない" });
    },
    "any-row": ({ group, of }) => {
      const row = `に、${this.#inRow(group, of)}行が`;
      return this.#ofGroup(group, `${row}ある`, `${row}ない`);
    },
    "every-row": ({ group, of }) => {
      const rows = `のすべての行で、${this.#inRow(group, of)}`;
      return this.#ofGroup(group, rows, `${rows}というわけではない`);
    },
    contiguous: ({ group }) =>
      this.#ofGroup(group, "が前詰めで入力されている", "が前詰めで入力されていない"),
    unique: ({ items }) => this.#about(items, "の値に重複がない", "の値に重複がある"),
    ordered: ({ item, direction, strict }) => {
      const way = direction === "ascending" ? "昇順" : "降順";
      const order = `が行の順に${way}（同じ値は${strict ? "不可" : "可"}）`;
      return this.#about([item], `${order}である`, `${order}ではない`);
    },
    numbered: ({ item }) =>
      this.#about([item], "が1から始まる行の番号である", "が1から始まる行の番号ではない"),
    "no-overlap": ({ from, to }) => {
      const period = `から${this.names.item(to)}までの期間が行の間で重複して`;
      return this.#about([from], `${period}いない`, `${period}いる`);
    },
    "unique-in-file": ({ items }) => {
      const repeated = `${items.length > 1 ? "の組" : ""}がファイルの他の記録と重複して`;
      return this.#about(items, `${repeated}いない`, `${repeated}いる`);
    },
  };

  #about(items: readonly ItemRef[], yes: string, no: string): Phrase {
    return pair(this.names.items(items), { yes, no });
  }

  #ofGroup(key: string, yes: string, no: string): Phrase {
    return pair(this.names.group(key), { yes, no });
  }

  #joined(of: readonly Condition[], word: string, quantifier: string): Phrase {
    const parts = of.map((part) => this.#nested(part));
    const yes =
      parts.length > 1
        ? parts.join(`、${word}、`)
        : `次の${quantifier}に当たる（${parts.join("")}）`;
    return { yes, no: `（${yes}）には当たらない` };
  }

  #count({ of, operator, number }: Count): Phrase {
    const items = of.flatMap((part) => (part.kind === "filled" ? [part.item] : []));
    const filled = items.length > 1 && items.length === of.length;
    const among = filled
      ? `${this.names.items(items)}のうち入力されているもの`
      : `（${of.map((part) => this.#nested(part)).join("／")}）のうち成り立つもの`;
    return pair(`${among}が${number}`, countWords[operator]);
  }

  #inRow(group: string, condition: Condition): string {
    return new ConditionPrinter(this.names, group).#nested(condition);
  }

  /** A condition within another, in brackets where it is joined of several. */
  #nested(condition: Condition): string {
    const text = this.print(condition);
    return condition.kind === "and" || condition.kind === "or" ? `（${text}）` : text;
  }
}
