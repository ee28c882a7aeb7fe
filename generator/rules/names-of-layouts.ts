import type { RecordLayout, SpecModel } from "../spec/model.js";
import { type LayoutNames, makeCodeIndex, makeLayoutNames } from "./layout-names.js";

/** Makes the names of a model's layouts; what they share is made once. */
export function layoutNamer({
  codeLists,
  charsets,
  layouts,
}: SpecModel): (layout: RecordLayout) => LayoutNames {
  const codes = makeCodeIndex(codeLists);
  const labels = new Map(charsets.map(({ id, label }) => [id, label]));
  return (layout) => makeLayoutNames(layout, codes, labels, layouts);
}

/** Gives the names of a layout by its id, made when first asked for; undefined for an id that the model does not have. */
export function namesOfLayouts(model: SpecModel): (layout: string) => LayoutNames | undefined {
  const namesOf = layoutNamer(model);
  const made = new Map<string, LayoutNames>();
  return (id) => {
    const layout = model.layouts.find((each) => each.id === id);
    if (layout === undefined) return undefined;
    const names = made.get(id) ?? namesOf(layout);
    made.set(id, names);
    return names;
  };
}
