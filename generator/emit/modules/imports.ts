import { type Code, code, identifier, moduleSpecifier, statement } from "../nodes.js";
import { importNames, importTypes } from "../shapes.js";

/** Collects what a module imports, and prints it without doubles in a fixed order. */
export class Imports {
  /** By module path, then by name; true for a type. */
  readonly #modules = new Map<string, Map<string, boolean>>();

  /** Names that are used as values. */
  values(path: string, names: readonly string[]): this {
    return this.#add(path, names, false);
  }

  /** Names that are used as types only. */
  types(path: string, names: readonly string[]): this {
    return this.#add(path, names, true);
  }

  /** The import statements, the runtime first. */
  print(): readonly Code[] {
    return [...this.#modules]
      .filter(([, names]) => names.size > 0)
      .sort(([a], [b]) => order(a, b))
      .map(([path, names]) => statement(printImport(path, [...names].sort(byName)), 0));
  }

  #add(path: string, names: readonly string[], isType: boolean): this {
    const known = this.#modules.get(path) ?? new Map<string, boolean>();
    this.#modules.set(path, known);
    for (const name of names) known.set(name, isType && (known.get(name) ?? true));
    return this;
  }
}

function printImport(path: string, names: readonly (readonly [string, boolean])[]): Code {
  const from = moduleSpecifier(path);
  if (names.every(([, isType]) => isType)) {
    return importTypes(
      names.map(([name]) => identifier(name)),
      from,
    );
  }
  return importNames(
    names.map(([name, isType]) => (isType ? code`type ${identifier(name)}` : identifier(name))),
    from,
  );
}

function order(a: string, b: string): number {
  const [runtimeA, runtimeB] = [a.includes("/runtime/"), b.includes("/runtime/")];
  if (runtimeA !== runtimeB) return runtimeA ? -1 : 1;
  return a < b ? -1 : 1;
}

function byName([a]: readonly [string, boolean], [b]: readonly [string, boolean]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
