import type { Expression } from "../../rules/expression.js";
import type { Claims } from "./claims.js";

/**
 * The claims that look at something which the expressions look at, or which another such claim does.
 * The others can be met whatever the expressions ask for.
 */
export function touching(claims: Claims, expressions: readonly Expression[]): Claims {
  const names = new Set(expressions.flatMap(namesIn));
  const found = new Map<string, Expression>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const [form, claim] of claims) {
      const own = namesIn(claim);
      if (found.has(form) || !own.some((name) => names.has(name))) continue;
      found.set(form, claim);
      for (const name of own) names.add(name);
    }
  }
  return found;
}

/** Items, sections, flags, dates and items of the main application; expressions are plain data. */
function namesIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = Object.entries(node).flatMap(([name, value]) =>
    typeof value === "string" && ["key", "name", "group", "eachRow"].includes(name)
      ? [`${name === "eachRow" ? "group" : name} ${value}`]
      : [],
  );
  const inner = Object.values(node).flatMap(namesIn);
  const isOfFile = "kind" in node && (node.kind === "record-count" || node.kind === "record-sum");
  return [...own, ...inner, ...(isOfFile ? ["file"] : [])];
}
