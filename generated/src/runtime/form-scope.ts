import type { CheckedRecord } from "./checked-record.js";
import { type RuleContext, RuleFacts } from "./rule-facts.js";
import type { RuleScope } from "./rule-scope.js";

/** Numbers of the checks that ask for something, by the column they ask it of. */
export type Demands = ReadonlyMap<number, readonly number[]>;

/**
 * The scope of a form that is being filled in: it collects which columns the checks ask to be
 * filled or empty, whether or not they are. An item that is still missing is no bad cell here.
 */
export class FormScope extends RuleFacts implements RuleScope {
  readonly row: readonly string[];
  readonly #required = new Map<number, number[]>();
  readonly #prohibited = new Map<number, number[]>();
  readonly #bad = new Set<number>();

  constructor({ row, findings }: CheckedRecord, context: RuleContext) {
    super(context, null);
    this.row = row;
    for (let index = 0; index < findings.count; index++) {
      const { kind, column } = findings.at(index);
      if (kind !== "required") this.#bad.add(column);
    }
  }

  get required(): Demands {
    return this.#required;
  }

  get prohibited(): Demands {
    return this.#prohibited;
  }

  bad(column: number): boolean {
    return this.#bad.has(column);
  }

  /** What stands in the cell does not change what is asked of it. */
  badDemanded(): boolean {
    return false;
  }

  fail(): void {}

  require(rule: number, column: number): void {
    add(this.#required, column, rule);
  }

  prohibit(rule: number, column: number): void {
    add(this.#prohibited, column, rule);
  }
}

function add(demands: Map<number, number[]>, column: number, rule: number): void {
  const rules = demands.get(column);
  if (rules === undefined) demands.set(column, [rule]);
  else if (!rules.includes(rule)) rules.push(rule);
}
