import { eachAttribute } from "../xml/attributes.js";

/**
 * The attributes of `<c>` that matter, or its address at least. No list of all: a sheet has more cells
 * than anything else.
 */
export function cellAttributes(raw: string, all: boolean): { r?: string; s?: string; t?: string } {
  // Of a cell without a value the address matters alone, which programs write first.
  if (!all && raw.startsWith(' r="')) return { r: raw.slice(4, raw.indexOf('"', 4)) };
  const found: { r?: string; s?: string; t?: string } = {};
  eachAttribute(raw, (name, value) => {
    if (name === "r" || name === "s" || name === "t") found[name] = value;
  });
  return found;
}
