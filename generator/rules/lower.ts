import type { Assertion, Condition, Expression } from "./expression.js";
import { ConditionLowering } from "./lower-condition.js";
import { except, lowerConsequence, refuseOnlyOthers } from "./lower-consequence.js";
import type { LoweringContext } from "./lowering-context.js";
import { contrary, negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import { References } from "./references.js";
import { looksAtRows, rowScope } from "./row-scope.js";
import { settleForms } from "./settle-forms.js";
import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";
import type {
  ConditionTree,
  ConsequenceTree,
  RequirementTree,
  ScopeTree,
  SentenceTree,
} from "./syntax.js";

export type Polarity = "requirement" | "violation";

/** What one sentence comes to: its expressions, and the condition that they share. */
export interface Lowered {
  readonly expressions: readonly Expression[];
  /** Null where the sentence has none. */
  readonly when: Condition | null;
  /** Whether it stands for the sentence before too, as an exception to it does. */
  readonly replaces: boolean;
}

type Meaning = Omit<Lowered, "replaces">;

export interface LoweringOptions {
  /** Decides sentences that do not say whether a fact must or must not be. */
  readonly polarity: Polarity | null;
  /** Whether a condition of the sentence is a fact that only its wording tells. */
  readonly hasFacts: boolean;
}

/**
 * Gives a sentence its meaning in a layout.
 * @param before what the sentences before it in the cell came to
 * @throws NotUnderstood where a name, value or combination has no certain meaning
 */
export function lower(
  tree: SentenceTree,
  before: Lowered | null,
  context: Omit<LoweringContext, "topic" | "inFile">,
  options: LoweringOptions,
): Lowered {
  const topic = tree.style === "requirement" ? tree.topic : null;
  const inFile = "scope" in tree && tree.scope.inFile;
  return new SentenceLowering({ ...context, topic, inFile }, options).sentence(tree, before);
}

class SentenceLowering {
  readonly #references: References;
  readonly #conditions: ConditionLowering;

  constructor(
    readonly context: LoweringContext,
    readonly options: LoweringOptions,
  ) {
    this.#references = new References(context);
    this.#conditions = new ConditionLowering(this.#references, context);
  }

  sentence(tree: SentenceTree, before: Lowered | null): Lowered {
    switch (tree.style) {
      case "requirement":
        return tree.proviso
          ? { ...this.#proviso(tree, before), replaces: true }
          : { ...this.#requirement(tree), replaces: false };
      case "violation":
        return { ...this.#violation(tree.when, tree.scope), replaces: false };
      case "bare":
        return { ...this.#bare(tree), replaces: false };
      case "exception":
        return { ...this.#exception(this.#conditions.lower(tree.when), before), replaces: true };
      case "otherwise":
        return { ...this.#otherwise(tree.then, before), replaces: true };
    }
  }

  #requirement(tree: RequirementTree): Meaning {
    const { when: tokens } = tree;
    const scope = tree.everyRow === true ? { ...tree.scope, eachRow: true } : tree.scope;
    const settled = tokens === null ? true : this.#settle(tokens);
    if (tree.only) return this.#only(tree, settled);
    if (settled === false) return { expressions: [], when: null };
    const [first] = tree.then;
    if (first?.kind === "of-case") return this.#ofCase(first, scope);
    const when = settled === true ? null : this.#conditions.lower(settled);
    if (settled !== true && first !== undefined && this.#refusesWhole(first, when)) {
      return this.#violation(settled, scope);
    }
    const expressions = tree.then.map((then) => this.#expression(when, then, tokens, scope));
    return { expressions, when };
  }

  /** 「Aが…の場合は登録できません」 on A itself: with A as it is nothing can be registered. */
  #refusesWhole(then: ConsequenceTree, when: Condition | null): boolean {
    if (then.kind !== "entry" || then.modality !== "prohibited" || then.list !== null) return false;
    return this.context.topic === null && this.context.targets.some((key) => mentions(when, key));
  }

  /** 「職種がその他以外は入力不可」: on another item the case, on the item itself what it must not hold. */
  #ofCase(tree: ConsequenceTree & { readonly kind: "of-case" }, scope: ScopeTree): Meaning {
    const fact = this.#conditions.lower(tree.fact);
    const own = this.#references.targets().some(({ key }) => mentions(fact, key));
    if (own) {
      if (tree.then === "required") throw notUnderstood("required-what", 0);
      const assert: Assertion = { kind: "holds", condition: contrary(fact) };
      return { expressions: [this.#scoped(null, assert, scope)], when: null };
    }
    const assert: Assertion = { kind: tree.then, items: this.#references.targets() };
    return { expressions: [this.#scoped(fact, assert, scope)], when: fact };
  }

  /** What is only asked for under a condition must not be entered elsewhere. */
  #only({ then, scope }: RequirementTree, settled: ConditionTree | boolean): Meaning {
    const when = typeof settled === "boolean" ? null : this.#conditions.lower(settled);
    const expressions = then.flatMap((consequence): readonly Expression[] => {
      if (consequence.kind !== "entry") throw notUnderstood("only-then-what", 0);
      if (consequence.modality === "required") {
        if (settled === false) return [];
        return [this.#expression(when, consequence, null, scope)];
      }
      if (settled === true) return [];
      // Only then A or B may be entered: elsewhere neither.
      const list = consequence.list === null ? null : { ...consequence.list, joiners: [] };
      const prohibited = { ...consequence, list, modality: "prohibited", weak: false } as const;
      return [this.#expression(when === null ? null : negate(when), prohibited, null, scope)];
    });
    return { expressions, when };
  }

  #expression(
    when: Condition | null,
    then: ConsequenceTree,
    whenTree: ConditionTree | null,
    scope: ScopeTree,
  ): Expression {
    this.#refuseWeak(then, whenTree);
    const assert = lowerConsequence(then, whenTree, this.#conditions);
    // 「一方を入力した場合は他方も」: the condition is a part of what is asked.
    const kept = then.kind === "others-too" ? null : when;
    refuseTautology(kept, assert);
    return this.#scoped(kept, assert, scope);
  }

  /** 「…を記入する」 tells a person what to do; it is a rule only where the record decides when. */
  #refuseWeak(then: ConsequenceTree, when: ConditionTree | null): void {
    if (!("weak" in then) || !then.weak) return;
    if (when === null && then.kind !== "holds") {
      throw notUnderstood("entry-not-demanded", 0);
    }
    if (!this.options.hasFacts) return;
    throw notUnderstood("fact-not-recorded", 0);
  }

  /** What must not happen: the part of the condition on the check's own item is what it is about. */
  #violation(tree: ConditionTree, scope: ScopeTree): Meaning {
    const settled = this.#settle(tree);
    if (settled === false) return { expressions: [], when: null };
    if (settled === true) throw notUnderstood("always-error", 0);
    // As a whole it tells whether its parts go together at all, and 「1及び2」 of one item means either.
    const whole = this.#conditions.lower(settled);
    const parts = settled.kind === "and" && whole.kind === "and" ? settled.of : [settled];
    const about = this.#aboutIndex(parts);
    const others = parts.filter((_, index) => index !== about);
    const last = parts[about];
    if (last === undefined) throw notUnderstood("no-condition", 0);
    const [only, second] = others;
    const when =
      only === undefined
        ? null
        : this.#conditions.lower(second === undefined ? only : { kind: "and", of: others });
    return { expressions: [this.#scoped(when, this.#forbid(last), scope)], when };
  }

  /** The last part, or one that says that an item which the check is listed under is filled or empty. */
  #aboutIndex(parts: readonly ConditionTree[]): number {
    const own = parts.findLastIndex((part) => this.#isOwnState(part));
    return own < 0 ? parts.length - 1 : own;
  }

  #isOwnState(part: ConditionTree): boolean {
    if (part.kind !== "state" || part.list.of.length !== 1) return false;
    const [item] = this.#references.list(part.list);
    return item !== undefined && this.context.targets.includes(item.key);
  }

  #forbid(tree: ConditionTree): Assertion {
    if (tree.kind === "state" && tree.list.of.length === 1) {
      const items = this.#references.list(tree.list);
      if (items.length === 1) {
        const filled = tree.state === "filled" || tree.state === "present";
        const condition = this.#conditions.lower(tree);
        // 「Aなし」 may name a code.
        if (condition.kind === "compare") return { kind: "holds", condition: contrary(condition) };
        return { kind: filled ? "prohibited" : "required", items };
      }
    }
    return {
      kind: "holds",
      condition: refuseOnlyOthers(contrary(this.#conditions.lower(tree))),
    };
  }

  #bare(tree: SentenceTree & { readonly style: "bare" }): Meaning {
    const { fact, when, scope } = tree;
    const polarity = tree.fragment
      ? this.#fragmentPolarity(fact)
      : (this.options.polarity ?? this.#describedPolarity());
    if (polarity === "violation") {
      return this.#violation(when === null ? fact : { kind: "and", of: [when, fact] }, scope);
    }
    const condition = when === null ? null : this.#conditions.lower(when);
    const assert: Assertion = { kind: "holds", condition: this.#conditions.lower(fact) };
    return { expressions: [this.#scoped(condition, assert, scope)], when: condition };
  }

  /** 「Aが記録されていない場合」 on A itself can only be an error: asking for A there would say nothing. */
  #fragmentPolarity(fact: ConditionTree): Polarity {
    const parts = fact.kind === "and" ? fact.of : [fact];
    const own = parts[this.#aboutIndex(parts)];
    if (this.options.polarity === "violation" || (own !== undefined && this.#isOwnState(own))) {
      return "violation";
    }
    throw notUnderstood("case-alone", 0, {}, ["エラー", "必須"]);
  }

  /** A report of what is wrong says what is not so, or is polite; a bare fact does not tell. */
  #describedPolarity(): Polarity {
    const { tokens } = this.context;
    const last = tokens.findLast(({ kind }) => kind !== "stop");
    const reported =
      last !== undefined &&
      (reports.has(last.kind) ||
        /(?:ません|ています|ました)$/u.test(last.text) ||
        (/(?:です|ます)$/u.test(last.text) && tokens.some(marksSubject)) ||
        (states.has(last.kind) && tokens.some(({ kind }) => faults.has(kind))));
    if (reported || tokens.some(({ text }) => /(?:にもかかわらず|のに)$/u.test(text)))
      return "violation";
    throw notUnderstood("polarity-unknown", last?.start ?? 0, {}, ["場合", "こと", "エラー"]);
  }

  /** An exception to the sentence before, and what holds instead. */
  #proviso(tree: RequirementTree, before: Lowered | null): Meaning {
    const own = this.#requirement(tree);
    if (own.when === null) throw notUnderstood("exception-without-condition", 0);
    const allowed = own.expressions.every(({ assert }) => neverFails.has(assert.kind));
    if (!allowed) {
      const { expressions } = this.#exception(own.when, before);
      return { expressions: [...expressions, ...own.expressions], when: own.when };
    }
    // What may be left out need not be there; what is there must still have its form.
    if (before === null) throw notUnderstood("exception-to-what", 0);
    const demanded = before.expressions.filter(({ assert }) => assert.kind === "required");
    const others = before.expressions.filter(({ assert }) => assert.kind !== "required");
    const { expressions } = this.#exception(own.when, { ...before, expressions: demanded });
    return {
      expressions: [...expressions, ...others, ...(demanded.length === 0 ? own.expressions : [])],
      when: own.when,
    };
  }

  #exception(exception: Condition, before: Lowered | null): Meaning {
    if (before === null) throw notUnderstood("exception-to-what", 0);
    const expressions = before.expressions.map((expression) => {
      const when = except(expression.when ?? null, exception);
      return this.#rescoped({ ...expression, when });
    });
    return { expressions, when: before.when };
  }

  #otherwise(then: readonly ConsequenceTree[], before: Lowered | null): Meaning {
    if (before === null || before.when === null) throw notUnderstood("other-than-what", 0);
    const when = negate(before.when);
    const scope = { eachRow: false, laterRows: false, inFile: false, group: null };
    const expressions = then.map((consequence) => {
      const assert = lowerConsequence(consequence, null, this.#conditions);
      return this.#scoped(when, assert, scope);
    });
    return { expressions: [...before.expressions, ...expressions], when };
  }

  #settle(tree: ConditionTree): ConditionTree | boolean {
    return settleForms(tree, (token) => {
      const { text } = this.#references.token(token);
      return this.context.names.forms.get(text) === true;
    });
  }

  #rescoped({ when, assert }: Expression): Expression {
    return this.#scoped(when ?? null, assert, {
      eachRow: false,
      laterRows: false,
      inFile: false,
      group: null,
    });
  }

  #scoped(when: Condition | null, assert: Assertion, scope: ScopeTree): Expression {
    const condition = scope.laterRows ? this.#laterRows(when, scope) : when;
    const eachRow = rowScope([condition, assert], (item) => this.#references.groupOf(item));
    const ofRows = eachRow !== null || looksAtRows([condition, assert]);
    if (scope.eachRow && !ofRows) throw notUnderstood("rows-of-which-group", 0);
    const guarded = eachRow === null ? condition : ofFilledRows(condition, assert, eachRow);
    return {
      ...(eachRow === null ? {} : { eachRow }),
      ...(guarded === null ? {} : { when: guarded }),
      assert,
    };
  }

  #laterRows(when: Condition | null, { group }: ScopeTree): Condition {
    const key = group === null ? this.#references.ownGroup() : this.#references.group(group);
    const later: Condition = {
      kind: "compare",
      as: "number",
      left: { kind: "row-number", group: key },
      operator: ">=",
      right: { kind: "number", value: 2 },
    };
    if (when === null) return later;
    return { kind: "and", of: when.kind === "and" ? [later, ...when.of] : [later, when] };
  }
}

/** Endings that nobody gives to what is asked for, unless こと follows. */
const reports: ReadonlySet<TokenClass> = new Set([
  "undone",
  "beNot",
  "belongsNot",
  "unlisted",
  "repeated",
]);

/** What is never asked for. */
const faults: ReadonlySet<TokenClass> = new Set(["repeated", "gaps", "unlisted", "illFormed"]);
const states: ReadonlySet<TokenClass> = new Set(["done", "be", ...faults]);

/** 「Aが…」 reports where 「Aは…」 may define. */
function marksSubject({ kind, text }: Token): boolean {
  return kind === "ga" || (kind === "done" && text.startsWith("が"));
}

function mentions(node: unknown, key: string): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("kind" in node && node.kind === "item" && "key" in node) return node.key === key;
  return Object.values(node).some((part) => mentions(part, key));
}

/** What every row must hold is asked of the rows in which something is entered. */
function ofFilledRows(when: Condition | null, assert: Assertion, group: string): Condition | null {
  if (assert.kind !== "required" || JSON.stringify(when)?.includes(`"row-filled"`) === true)
    return when;
  const filled: Condition = { kind: "row-filled", group };
  if (when === null) return filled;
  return { kind: "and", of: when.kind === "and" ? [filled, ...when.of] : [filled, when] };
}

const neverFails: ReadonlySet<Assertion["kind"]> = new Set(["ignored", "optional", "recommended"]);

/** 「Aが入力されている場合は必須」 on A itself speaks of something else than the record. */
function refuseTautology(when: Condition | null, assert: Assertion): void {
  if (when?.kind !== "filled" && when?.kind !== "empty") return;
  if (assert.kind !== "required" && assert.kind !== "prohibited") return;
  const asksTheSame = assert.items.some(
    ({ key, row }) => key === when.item.key && row === when.item.row,
  );
  if (asksTheSame) throw notUnderstood("condition-is-request", 0);
}
