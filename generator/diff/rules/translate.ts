import type { Condition, Expression, ItemRef } from "../../rules/expression.js";
import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { compareValues } from "../../rules/lint/stand.js";
import {
  type CodeListTranslation,
  goneName,
  type LayoutTranslation,
  type RuleContext,
} from "./context.js";

/** Writes expressions of the older spec with what the newer one calls the items, sections and codes. */
export class Translator {
  readonly #before: LayoutFacts;
  readonly #after: LayoutFacts;
  /** Keys that are another item's now. */
  readonly #taken: ReadonlySet<string | null>;
  #older: ReadonlyMap<string, string> | null = null;
  #groups: string | null = null;

  constructor(
    readonly layout: LayoutTranslation,
    readonly context: RuleContext,
  ) {
    this.#before = factsOf(context.before, layout.before);
    this.#after = factsOf(context.after, layout.after);
    this.#taken = new Set(layout.items.values());
  }

  get before(): LayoutFacts {
    return this.#before;
  }

  get after(): LayoutFacts {
    return this.#after;
  }

  expression(expression: Expression): Expression {
    return this.#node(expression) as Expression;
  }

  /** The newer key of an item; a name that nothing else has where the newer layout lacks it. */
  itemKey(key: string): string {
    const known = this.layout.items.get(key);
    const isKept = known === undefined && this.#after.items.has(key) && !this.#taken.has(key);
    const newer = isKept ? key : known;
    // An item that moved into a repeating section, or out of one, is not one cell any more.
    if (newer === undefined || newer === null) return goneName(key);
    const group = this.#before.items.get(key)?.group?.key;
    const translated = group === undefined ? undefined : this.groupKey(group);
    return this.#after.items.get(newer)?.group?.key === translated ? newer : goneName(key);
  }

  /** The older key of an item of the newer layout; undefined for one that is new. */
  olderKey(key: string): string | undefined {
    this.#older ??= new Map([...this.#before.items.keys()].map((old) => [this.itemKey(old), old]));
    return this.#older.get(key);
  }

  /** The newer key of a section. */
  groupKey(key: string): string {
    const known = this.layout.sections.get(key);
    if (known === undefined) return this.#after.groups.has(key) ? key : goneName(key);
    return known ?? goneName(key);
  }

  /** The same text for layouts whose sections are alike. */
  get groupsText(): string {
    this.#groups ??= JSON.stringify([
      [...this.#before.groups.keys()].map((key) => this.groupKey(key)),
      [...this.#before.groups.values()],
      [...this.#after.groups.values()],
    ]);
    return this.#groups;
  }

  listOf(id: string): CodeListTranslation {
    return this.context.codeLists.get(id) ?? { id, values: new Map() };
  }

  /** Expressions are plain data; what is no reference stays as it is. */
  #node(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((part) => this.#node(part));
    if (typeof node !== "object" || node === null) return node;
    const values = this.#withValues(node as Partial<Condition>);
    if (values !== null) return values;
    return Object.fromEntries(
      Object.entries(node).map(([name, part]) => {
        if (name === "key" && isItem(node)) return [name, this.itemKey(String(part))];
        if (name === "group" || name === "eachRow") return [name, this.groupKey(String(part))];
        if (name === "codeList") return [name, this.listOf(String(part)).id];
        return [name, this.#node(part)];
      }),
    );
  }

  /** Conditions and defaults that name codes of an item; null for others. */
  #withValues(node: { readonly kind?: string }): unknown {
    if (isOneOf(node)) {
      const values = node.values.map((value) => this.#value(node.item, value));
      return { ...node, item: this.#node(node.item), values };
    }
    if (isDefault(node)) {
      return { ...node, item: this.#node(node.item), value: this.#value(node.item, node.value) };
    }
    if (!isTextComparison(node)) return null;
    const { left, operator, right } = node;
    if (left.kind !== "item" || right.kind !== "text" || !this.#renames(left)) return null;
    if (operator === "=" || operator === "!=") {
      const value = this.#value(left, right.value);
      return { ...node, left: this.#node(left), right: { ...right, value } };
    }
    // The order of the older values says which codes are meant.
    const codes = this.#before.items.get(left.key)?.codes ?? [];
    const values = codes
      .filter(({ value }) => compareValues(value, operator, right.value))
      .map(({ value }) => this.#value(left, value));
    return { kind: "one-of", item: this.#node(left), values };
  }

  #renames({ key }: ItemRef): boolean {
    const list = this.#before.items.get(key)?.item.codeList;
    return list !== undefined && this.listOf(list).values.size > 0;
  }

  #value({ key }: ItemRef, value: string): string {
    const list = this.#before.items.get(key)?.item.codeList;
    return list === undefined ? value : newerValue(this.listOf(list), value);
  }
}

/** The newer value of a code. */
export function newerValue({ values }: CodeListTranslation, value: string): string {
  const newer = values.get(value);
  if (newer !== undefined) return newer ?? goneName(value);
  // It may be another code's value now.
  return [...values.values()].includes(value) ? goneName(value) : value;
}

function factsOf(layouts: ReadonlyMap<string, LayoutFacts>, id: string): LayoutFacts {
  return layouts.get(id) ?? { id, items: new Map(), groups: new Map() };
}

function isItem(node: object): boolean {
  return "kind" in node && node.kind === "item";
}

function isOneOf(node: { readonly kind?: string }): node is Condition & { kind: "one-of" } {
  return node.kind === "one-of";
}

function isDefault(node: {
  readonly kind?: string;
}): node is Expression["assert"] & { kind: "default" } {
  return node.kind === "default";
}

function isTextComparison(node: {
  readonly kind?: string;
}): node is Condition & { kind: "compare" } {
  return node.kind === "compare" && "as" in node && node.as === "text";
}
