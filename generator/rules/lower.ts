import type {
  Assertion,
  ComparisonOperator,
  Condition,
  Expression,
  ItemRef,
} from "./expression.js";
import { lowerCompare, lowerSame } from "./lower-compare.js";
import { lowerValues } from "./lower-values.js";
import type { LoweringContext } from "./lowering-context.js";
import { NotUnderstood } from "./not-understood.js";
import { References } from "./references.js";
import type {
  BelongsTree,
  ConditionTree,
  ConsequenceTree,
  CountTree,
  ReferenceListTree,
  RowsTree,
  SentenceTree,
} from "./syntax.js";

/**
 * Gives a syntax tree its meaning in a layout.
 * @throws NotUnderstood where a name, value or combination has no certain meaning.
 */
export function lower(tree: SentenceTree, context: LoweringContext): Expression {
  return new Lowering(context).sentence(tree);
}

class Lowering {
  readonly #references: References;

  constructor(readonly context: LoweringContext) {
    this.#references = new References(context);
  }

  sentence(tree: SentenceTree): Expression {
    const parts =
      tree.style === "violation"
        ? this.#violation(tree.when)
        : this.#requirement(tree.when, tree.then);
    const eachRow = this.#references.rowScope(tree.eachRow, parts);
    const { when, assert } = parts;
    return {
      ...(eachRow === null ? {} : { eachRow }),
      ...(when === null ? {} : { when }),
      assert,
    };
  }

  #requirement(
    when: ConditionTree | null,
    then: ConsequenceTree,
  ): { readonly when: Condition | null; readonly assert: Assertion } {
    if (then.kind === "others-too") return this.#othersToo(when);
    return {
      when: when === null ? null : this.condition(when),
      assert: this.#consequence(then),
    };
  }

  /** What must not happen: the last part of the condition is what the check is about. */
  #violation(tree: ConditionTree): { readonly when: Condition | null; readonly assert: Assertion } {
    if (tree.kind !== "and") return { when: null, assert: this.#forbid(tree) };
    const last = tree.of.at(-1);
    const rest = tree.of.slice(0, -1).map((part) => this.condition(part));
    const [only] = rest;
    if (last === undefined || only === undefined) throw new NotUnderstood("no condition", 0);
    return {
      when: rest.length === 1 ? only : { kind: "and", of: rest },
      assert: this.#forbid(last),
    };
  }

  #forbid(tree: ConditionTree): Assertion {
    if (tree.kind === "state" && tree.list.of.length === 1) {
      const items = this.#references.list(tree.list);
      return { kind: tree.state === "filled" ? "prohibited" : "required", items };
    }
    return { kind: "holds", condition: contrary(this.condition(tree)) };
  }

  condition(tree: ConditionTree): Condition {
    switch (tree.kind) {
      case "and":
      case "or":
        return { kind: tree.kind, of: tree.of.map((part) => this.condition(part)) };
      case "not":
        return negate(this.condition(tree.of));
      case "state":
        return this.#state(tree);
      case "value": {
        const condition = lowerValues(this.#references.one(tree.item), tree.values, this.context);
        return tree.negated ? negate(condition) : condition;
      }
      case "values": {
        const of = this.#references
          .list(tree.list)
          .map((item) => lowerValues(item, tree.values, this.context));
        return { kind: tree.quantifier === "any" ? "or" : "and", of };
      }
      case "compare":
        return this.#compare(tree);
      case "same": {
        const condition = lowerSame(this.#subject(tree.list), this.context);
        return tree.negated ? negate(condition) : condition;
      }
      case "belongs":
        return this.#belongs(tree);
      case "row-filled":
        return { kind: "row-filled", group: this.#references.ownGroup() };
      case "contiguous":
        return { kind: "contiguous", group: this.#references.group(tree.group) };
      case "rows":
        return this.#rows(tree);
    }
  }

  #state(tree: ConditionTree & { readonly kind: "state" }): Condition {
    const states = this.#references
      .list(tree.list)
      .map((item): Condition => ({ kind: tree.state, item }));
    const [only, second] = states;
    if (only !== undefined && second === undefined) return only;
    if (tree.quantifier === null) {
      // 「A又はBが」 and 「A及びBが」 say which; a bare list does not.
      const joiners = new Set(this.#references.joiners(tree.list));
      if (joiners.has("or") === joiners.has("both")) {
        throw new NotUnderstood(
          "items are listed without いずれか or いずれも",
          this.#references.startOf(tree.list),
        );
      }
      return { kind: joiners.has("or") ? "or" : "and", of: states };
    }
    return { kind: tree.quantifier === "any" ? "or" : "and", of: states };
  }

  #compare(tree: ConditionTree & { readonly kind: "compare" }): Condition {
    const left = this.#references.operand(tree.left);
    const right = this.#references.operand(tree.right);
    const condition = lowerCompare(left, tree.operator, right, this.context);
    return tree.negated === true ? negate(condition) : condition;
  }

  #belongs({ child, parent, negated }: BelongsTree): Condition {
    const condition: Condition = {
      kind: "child-code",
      child: child === null ? this.#references.itself() : this.#references.one(child),
      parent: this.#references.one(parent),
    };
    return negated === true ? negate(condition) : condition;
  }

  #rows({ group, operator, number }: RowsTree): Condition {
    return {
      kind: "compare",
      as: "number",
      left: { kind: "row-count", group: this.#references.group(group) },
      operator,
      right: { kind: "number", value: this.#number(number) },
    };
  }

  #number(count: CountTree): number {
    if (typeof count === "number") return count;
    const text = this.context.tokens[count.token]?.text ?? "";
    const kanji = "一二三四五六七八九".indexOf(text[0] ?? "?") + 1;
    return kanji > 0 ? kanji : Number.parseInt(text, 10);
  }

  #consequence(tree: Exclude<ConsequenceTree, { kind: "others-too" }>): Assertion {
    switch (tree.kind) {
      case "required":
      case "prohibited":
        return { kind: tree.kind, items: this.#subject(tree.list) };
      case "all-or-none":
        return { kind: "holds", condition: allOrNone(this.#references.list(tree.list)) };
      case "count": {
        const of = this.#references
          .list(tree.list)
          .map((item): Condition => ({ kind: "filled", item }));
        if (of.length < 2) {
          throw new NotUnderstood(
            "a choice needs several items",
            this.#references.startOf(tree.list),
          );
        }
        const number = this.#number(tree.number);
        return { kind: "holds", condition: { kind: "count", of, operator: tree.operator, number } };
      }
      case "between": {
        const left = this.#references.operand(tree.left);
        const of = [
          lowerCompare(left, ">", this.#references.operand(tree.low), this.context),
          lowerCompare(left, "<", this.#references.operand(tree.high), this.context),
        ];
        return { kind: "holds", condition: { kind: "and", of } };
      }
      default:
        return { kind: "holds", condition: this.condition(tree) };
    }
  }

  /** The items that something is asked of, each of them; 「A又はB」 would not say of which. */
  #subject(list: ReferenceListTree | null): readonly ItemRef[] {
    if (list === null) return this.#references.targets();
    if (this.#references.joiners(list).includes("or")) {
      throw new NotUnderstood("又は without いずれか", this.#references.startOf(list));
    }
    return this.#references.list(list);
  }

  #othersToo(when: ConditionTree | null): {
    readonly when: Condition | null;
    readonly assert: Assertion;
  } {
    if (when?.kind !== "state" || when.state !== "filled" || when.list.of.length < 2) {
      throw new NotUnderstood("other items of what?", 0);
    }
    const condition = allOrNone(this.#references.list(when.list));
    return { when: null, assert: { kind: "holds", condition } };
  }
}

function allOrNone(items: readonly ItemRef[]): Condition {
  const all = items.map((item): Condition => ({ kind: "filled", item }));
  const none = items.map((item): Condition => ({ kind: "empty", item }));
  return {
    kind: "or",
    of: [
      { kind: "and", of: all },
      { kind: "and", of: none },
    ],
  };
}

const oppositeOperators = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
} as const satisfies Readonly<Record<ComparisonOperator, ComparisonOperator>>;

/** The opposite of what must not be. In an assertion, where empty operands never fail, comparisons turn round. */
function contrary(condition: Condition): Condition {
  if (condition.kind !== "compare") return negate(condition);
  return { ...condition, operator: oppositeOperators[condition.operator] };
}

/** The opposite, without a double negation. */
function negate(condition: Condition): Condition {
  return condition.kind === "not" ? condition.of : { kind: "not", of: condition };
}
