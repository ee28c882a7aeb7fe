import type { ItemRef } from "../expression.js";
import { refKey } from "./item-refs.js";
import type { ItemFacts, LayoutFacts } from "./layout-facts.js";
import { domainOf, type Variable } from "./variable.js";

/** More combinations are not looked at: the lint then says nothing. */
const mostCombinations = 20_000;

const flagPrefix = "flag ";

/** The values that the cells and facts of some conditions can have together. */
export class Space {
  readonly #variables: Variable[] = [];
  readonly #numbers = new Map<string, number>();
  #isExact = true;
  #touched = new Set<number>();

  constructor(readonly layout: LayoutFacts) {}

  /** Number of the variable of a cell. */
  cell(ref: ItemRef, literals: readonly string[] = [], everyCode = false): number {
    const number = this.#add(refKey(ref), () => ({
      cell: { ref, facts: this.layout.items.get(ref.key) },
      values: null,
    }));
    const variable = this.#variables[number];
    if (variable === undefined) return number;
    for (const literal of literals) variable.literals.add(literal);
    variable.everyCode ||= everyCode;
    return number;
  }

  /**
   * Number of the variable of something that is no cell, such as the number of rows. The values may
   * be given by a function, which is asked when everything that is compared with them is known.
   */
  quantity(
    key: string,
    values: readonly string[] | (() => readonly string[]),
    about: readonly number[] = [],
  ): number {
    for (const number of about) this.#variables[number]?.facts.add(key);
    return this.#add(key, () => ({ cell: null, values }));
  }

  /** Number of the variable of a fact about the cells: true or false, whatever they hold. */
  fact(key: string, about: readonly number[]): number {
    for (const number of about) this.#variables[number]?.facts.add(key);
    return this.#add(key, () => ({ cell: null, values: ["false", "true"] }));
  }

  /** Number of the variable of a fact that the application passes. */
  flag(name: string): number {
    return this.fact(flagPrefix + name, []);
  }

  /** Says that some facts cannot be combined as freely as the combinations pretend. */
  loosen(): void {
    this.#isExact = false;
  }

  /** Whether each combination is one that a record can have. Otherwise there are some too many. */
  get isExact(): boolean {
    return (
      this.#isExact &&
      this.#variables.every(
        ({ facts, literals, everyCode }) =>
          facts.size === 0 || (facts.size === 1 && literals.size === 0 && !everyCode),
      )
    );
  }

  /** Whether some facts cannot be combined as freely as the combinations pretend. */
  get isLoose(): boolean {
    return !this.#isExact;
  }

  /** Runs something that makes a test; returns it with the numbers of the variables that it asked for. */
  watch<Made>(make: () => Made): { readonly made: Made; readonly numbers: readonly number[] } {
    const outer = this.#touched;
    this.#touched = new Set();
    const made = make();
    const numbers = [...this.#touched];
    this.#touched = new Set([...outer, ...numbers]);
    return { made, numbers };
  }

  /** The variables by their numbers, with all that was added so far. */
  get variables(): readonly {
    readonly key: string;
    readonly variable: Variable;
    readonly domain: readonly string[];
  }[] {
    return [...this.#numbers].flatMap(([key, number]) => {
      const variable = this.#variables[number];
      return variable === undefined ? [] : [{ key, variable, domain: domainOf(variable) }];
    });
  }

  /** Whether it holds nothing but cells. */
  get hasCellsOnly(): boolean {
    return this.#isExact && this.#variables.every(({ cell }) => cell !== null);
  }

  get cells(): readonly {
    readonly number: number;
    readonly ref: ItemRef;
    readonly facts: ItemFacts | undefined;
  }[] {
    return this.#variables.flatMap(({ cell }, number) =>
      cell === null ? [] : [{ number, ...cell }],
    );
  }

  /** Names of the flags that are set in a combination. */
  flagsIn(values: readonly string[]): readonly string[] {
    return [...this.#numbers].flatMap(([key, number]) =>
      key.startsWith(flagPrefix) && values[number] === "true" ? [key.slice(flagPrefix.length)] : [],
    );
  }

  /** Whether a cell can be filled in one way only, as a box to be ticked can. */
  isTick(number: number): boolean {
    return this.#variables[number]?.cell?.facts?.codes?.length === 1;
  }

  /**
   * Visits each combination, one value per variable, until told to stop by `true`.
   * Returns false where there are too many; nothing is visited then.
   */
  visit(act: (values: readonly string[]) => boolean): boolean {
    const domains = this.#variables.map(domainOf);
    let size = 1;
    for (const { length } of domains) size *= length;
    if (size > mostCombinations) return false;
    const at = domains.map(() => 0);
    const values = domains.map(([first = ""]) => first);
    for (let count = 0; count < size; count++) {
      if (act(values)) return true;
      for (let index = 0; index < domains.length; index++) {
        const domain = domains[index] ?? [];
        const next = ((at[index] ?? 0) + 1) % domain.length;
        at[index] = next;
        values[index] = domain[next] ?? "";
        if (next > 0) break;
      }
    }
    return true;
  }

  #add(key: string, make: () => Pick<Variable, "cell" | "values">): number {
    const known = this.#numbers.get(key);
    const number = known ?? this.#variables.length;
    this.#touched.add(number);
    if (known !== undefined) return known;
    this.#variables.push({ literals: new Set(), everyCode: false, facts: new Set(), ...make() });
    this.#numbers.set(key, number);
    return number;
  }
}
