import { normaliseName } from "../../rules/layout-names.js";
import type { SpecModel } from "../../spec/model.js";
import type { RuleSource } from "../rules/rule-source.js";
import type { CodeModule } from "./code-lists.js";
import { layoutItems } from "./places.js";

/** What rules look up in the spec as a whole. */
export type RuleLookUps = Pick<RuleSource, "codeList" | "charset" | "printedNames" | "encoding">;

/** Prepares the looking up. */
export function ruleLookUps(model: SpecModel, lists: readonly CodeModule[]): RuleLookUps {
  const codeLists = new Map(lists.map((module) => [module.list.id, module]));
  const names = printedNames(model);
  return {
    codeList: (id) => codeLists.get(id),
    charset: (id) => model.charsets.findIndex((set) => set.id === id),
    printedNames: (name) => [...(names.get(name) ?? [name])],
    encoding: model.dialect.encoding,
  };
}

/** The names of all items as printed, and their ids, by what they are when normalised. */
function printedNames(model: SpecModel): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { name, itemId } of model.layouts.flatMap(layoutItems)) {
    for (const printed of itemId === undefined ? [name] : [name, itemId]) {
      const normal = normaliseName(printed);
      names.set(normal, (names.get(normal) ?? new Set()).add(printed));
    }
  }
  return names;
}
