import type {
  Assertion,
  ComparisonOperator,
  Condition,
  Expression,
  ItemRef,
  Operand,
} from "./expression.js";
import type { LayoutNames } from "./layout-names.js";

/** An expression in plain Japanese of one fixed wording, so that a person can confirm what was understood. */
export function printCanonical(expression: Expression, names: LayoutNames): string {
  return new Printer(names).expression(expression);
}

class Printer {
  constructor(readonly names: LayoutNames) {}

  expression({ eachRow, when, assert }: Expression): string {
    const scope = eachRow === undefined ? "" : `「${this.#group(eachRow)}」の各行で、`;
    const condition = when === undefined ? "" : `${this.condition(when)}場合、`;
    return `${scope}${condition}${this.#assertion(assert)}。`;
  }

  #assertion(assertion: Assertion): string {
    switch (assertion.kind) {
      case "required":
        return `${this.#items(assertion.items)}は必須`;
      case "prohibited":
        return `${this.#items(assertion.items)}は入力不可`;
      case "ignored":
        return `${this.#items(assertion.items)}は無視される`;
      case "holds":
        return `${this.condition(assertion.condition)}こと`;
    }
  }

  condition(condition: Condition): string {
    switch (condition.kind) {
      case "filled":
        return `${this.#item(condition.item)}が入力されている`;
      case "empty":
        return `${this.#item(condition.item)}が空欄である`;
      case "compare":
        return this.#comparison(condition);
      case "one-of":
        return `${this.#item(condition.item)}が${condition.values.map((value) => this.#value(value, condition.item)).join("又は")}である`;
      case "and":
      case "or":
        return condition.of
          .map((part) => this.#nested(part))
          .join(condition.kind === "and" ? "、かつ、" : "、又は、");
      case "not":
        return `${this.#nested(condition.of)}のではない`;
      case "count":
        return `次のうち成り立つものが${condition.number}${counts[condition.operator]}である（${condition.of.map((part) => this.condition(part)).join("、")}）`;
      case "child-code":
        return `${this.#item(condition.child)}が${this.#item(condition.parent)}に属するコードである`;
      case "flag":
        return `「${condition.name}」に当たる`;
      case "row-filled":
        return "その行に入力がある";
      case "any-row":
        return `「${this.#group(condition.group)}」のいずれかの行で${this.condition(condition.of)}`;
      case "every-row":
        return `「${this.#group(condition.group)}」のすべての行で${this.condition(condition.of)}`;
      case "contiguous":
        return `「${this.#group(condition.group)}」が前詰めで入力されている`;
    }
  }

  #nested(condition: Condition): string {
    const text = this.condition(condition);
    return condition.kind === "and" || condition.kind === "or" ? `（${text}）` : text;
  }

  #comparison({ as, left, operator, right }: Condition & { readonly kind: "compare" }): string {
    const of = left.kind === "item" ? left : null;
    const a = this.#operand(left, null);
    const b = this.#operand(right, of);
    if (operator === "=")
      return as === "text" && right.kind === "text" ? `${a}が${b}である` : `${a}が${b}と一致する`;
    if (operator === "!=") return `${a}が${b}と異なる`;
    return `${a}が${b}${as === "date" ? dateOrder[operator] : numberOrder[operator]}`;
  }

  #operand(operand: Operand, of: ItemRef | null): string {
    switch (operand.kind) {
      case "item":
        return this.#item(operand);
      case "text":
        return of === null ? `「${operand.value}」` : this.#value(operand.value, of);
      case "number":
      case "date":
        return String(operand.value);
      case "context":
        return operand.name === "today" ? "本日" : "申請日";
      case "shift":
        return `${this.#operand(operand.date, null)}から${operand.years}年${operand.months}月${operand.days}日後`;
      case "age":
        return `${this.#item(operand.birth)}から数えた${this.#operand(operand.at, null)}の年齢`;
      case "sum":
        return operand.of.map((part) => this.#operand(part, null)).join("＋");
      case "product":
        return operand.of.map((part) => this.#operand(part, null)).join("×");
      case "row-sum":
        return `${this.#item(operand.item)}の合計`;
      case "row-count":
        return `「${this.#group(operand.group)}」の入力行数`;
    }
  }

  #items(items: readonly ItemRef[]): string {
    return items.map((item) => this.#item(item)).join("、");
  }

  #item({ key, row }: ItemRef): string {
    const place = this.names.placeOf(key);
    const name = place?.item.name ?? key;
    const same = place === undefined ? [] : this.names.placesNamed(name);
    const heading = same.length > 1 ? `「${place?.headings.at(-1) ?? ""}」の` : "";
    return `${heading}${row === undefined ? "" : `${row}行目の`}「${name}」`;
  }

  /** A code with its label. */
  #value(value: string, item: ItemRef): string {
    const id = this.names.placeOf(item.key)?.item.codeList;
    const list = id === undefined ? undefined : this.names.codes.lists.get(id);
    const label = list?.codes.find((code) => code.value === value)?.label;
    return label === undefined ? `「${value}」` : `「${value}：${label}」`;
  }

  #group(key: string): string {
    for (const [name, sections] of this.names.groups) {
      if (sections.some((section) => section.key === key)) return name;
    }
    return key;
  }
}

type Order = Exclude<ComparisonOperator, "=" | "!=">;

const dateOrder: Readonly<Record<Order, string>> = {
  "<": "より前である",
  "<=": "以前である",
  ">": "より後である",
  ">=": "以後である",
};

const numberOrder: Readonly<Record<Order, string>> = {
  "<": "未満である",
  "<=": "以下である",
  ">": "を超える",
  ">=": "以上である",
};

const counts: Readonly<Record<ComparisonOperator, string>> = {
  "=": "個",
  "!=": "個以外",
  "<": "個未満",
  "<=": "個以下",
  ">": "個超",
  ">=": "個以上",
};
