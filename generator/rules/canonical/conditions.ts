import { type ByKind, visit } from "../by-kind.js";
import { usualReading } from "../comparison-reading.js";
import type { Condition, ItemRef } from "../expression.js";
import type { CanonicalNames } from "./names.js";
import { OperandPrinter } from "./operands.js";
import {
  countWords,
  formatWords,
  type Phrase,
  quote,
  quoteCharacter,
  readingWords,
  sizeOrder,
  timeOrder,
} from "./words.js";

type Compare = Extract<Condition, { readonly kind: "compare" }>;
type OneOf = Extract<Condition, { readonly kind: "one-of" }>;
type Count = Extract<Condition, { readonly kind: "count" }>;

/** Conditions as clauses that 場合 or こと can follow. */
export class ConditionPrinter {
  readonly #operands: OperandPrinter;

  /** `group`: key of the repeating section whose rows are spoken of. */
  constructor(
    readonly names: CanonicalNames,
    readonly group?: string,
  ) {
    this.#operands = new OperandPrinter(names);
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
    compare: (comparison) => this.#comparison(comparison),
    "one-of": (condition) => this.#oneOf(condition),
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
    flag: ({ name }) => ({ yes: `${quote(name)}に当たる`, no: `${quote(name)}に当たらない` }),
    "row-filled": ({ group }) => {
      const row = group === this.group ? "その行" : `${this.names.group(group)}のその行`;
      return { yes: `${row}に入力がある`, no: `${row}に入力がない` };
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
    "unique-in-file": ({ items }) =>
      this.#about(
        items,
        "の値がファイルの他の記録と重複していない",
        "の値がファイルの他の記録と重複している",
      ),
  };

  #about(items: readonly ItemRef[], yes: string, no: string): Phrase {
    const subject = this.names.items(items);
    return { yes: subject + yes, no: subject + no };
  }

  #ofGroup(key: string, yes: string, no: string): Phrase {
    const group = this.names.group(key);
    return { yes: group + yes, no: group + no };
  }

  #comparison({ as, left, operator, right }: Compare): Phrase {
    const itemOf = (operand: Compare["left"]) => (operand.kind === "item" ? operand : null);
    const a = this.#operands.print(left, itemOf(right));
    const b = this.#operands.print(right, itemOf(left));
    const usual = usualReading(left, right, this.names.layout);
    const ordered = operator !== "=" && operator !== "!=";
    // The order of texts is never what one expects, and so it is said.
    const said = as !== usual || (as === "text" && ordered);
    const subject = `${a}が${said ? readingWords[as] : ""}${b}`;
    const phrase = (yes: string, no: string): Phrase => ({ yes: subject + yes, no: subject + no });
    if (ordered) {
      const { yes, no } = (as === "number" ? sizeOrder : timeOrder)[operator];
      return phrase(yes, no);
    }
    if (operator === "!=") return phrase("と異なる", "と異ならない");
    return right.kind === "text" && as === "text"
      ? phrase("である", "以外である")
      : phrase("と一致する", "と一致しない");
  }

  #oneOf({ item, values }: OneOf): Phrase {
    const [only, second] = values;
    if (only !== undefined && second === undefined) {
      const value = `が${this.names.value(only, item)}`;
      return this.#about([item], `${value}である`, `${value}以外である`);
    }
    const all = `が${values.map((value) => this.names.value(value, item)).join("、")}のいずれ`;
    return this.#about([item], `${all}かである`, `${all}でもない`);
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
    const { yes, no } = countWords[operator];
    return { yes: `${among}が${number}${yes}`, no: `${among}が${number}${no}` };
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
