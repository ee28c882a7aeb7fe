import { normaliseName } from "../../rules/layout-names.js";
import type { SpecModel } from "../../spec/model.js";
import type { RuleSource } from "../rules/rule-source.js";
import { layoutItems } from "./places.js";
import type { RuleSurroundings } from "./rules.js";

/** What rules look up in the spec as a whole. */
export type RuleLookUps = Pick<RuleSource, "codeList" | "charset" | "printedNames" | "encoding">;

/** Prepares the looking up. */
export function ruleLookUps(
  model: SpecModel,
  { codeLists: modules, original }: Pick<RuleSurroundings, "codeLists" | "original">,
): RuleLookUps {
  const codeLists = new Map(modules.map((module) => [module.list.id, module]));
  const names = printedNames(model, original);
  return {
    codeList: (id) => codeLists.get(id),
    charset: (id) => model.charsets.findIndex((set) => set.id === id),
    printedNames: (name) => [...(names.get(name) ?? (model === original ? [name] : []))],
    encoding: model.dialect.encoding,
  };
}

/**
 * The names of all items as printed, and their ids, by what they are when normalised. Where the
 * package has no names, an item goes by its key.
 */
function printedNames(
  model: SpecModel,
  original: SpecModel,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (printed: string, token: string) => {
    const normal = normaliseName(printed);
    names.set(normal, (names.get(normal) ?? new Set()).add(token));
  };
  const items = model.layouts.flatMap(layoutItems);
  original.layouts.flatMap(layoutItems).forEach(({ name, itemId }, index) => {
    const item = items[index];
    add(name, item === undefined || item.name === name ? name : item.key);
    if (itemId !== undefined) add(itemId, itemId);
  });
  return names;
}
