import type { CheckParameter, ItemCheck, ItemCheckKind, RelatedCheck } from "../model.js";
import type { PartKind } from "./part-kind.js";

export const relatedCheckKind: PartKind<RelatedCheck> = {
  main: "sentence",
  facts: () => ["sentence", "layouts", "severity", "messageId"],
  sourceOf: ({ source }) => source,
  unfit: () => null,
};

/** What the parameter of a kind of check is, and what it holds. */
const parameters: Readonly<
  Record<
    ItemCheckKind,
    { readonly kind: CheckParameter["kind"]; readonly parts: readonly string[] }
  >
> = {
  required: { kind: "none", parts: [] },
  format: { kind: "none", parts: [] },
  "check-digit": { kind: "none", parts: [] },
  length: { kind: "length", parts: ["max", "min"] },
  range: { kind: "range", parts: ["min", "max"] },
  fixed: { kind: "fixed", parts: ["value"] },
  code: { kind: "codeList", parts: ["codeList"] },
  charset: { kind: "charset", parts: ["charset"] },
};

export const itemCheckKind: PartKind<ItemCheck> = {
  main: "kind",
  facts: ({ kind }) => [
    ...parameters[kind].parts.map((part) => `parameter.${part}`),
    "severity",
    "messageId",
  ],
  sourceOf: ({ source }) => source,
  unfit: ({ kind, parameter }) => {
    const { min, max } = parameter as { readonly min?: number; readonly max?: number };
    if (kind === "length" && max === undefined && min !== undefined) return "parameter: { max }";
    return min !== undefined && max !== undefined && min > max ? "parameter: { min, max }" : null;
  },
};

/** The check with the kind that its parameter's parts make it, after they were changed. */
export function withParameterKind(check: ItemCheck): ItemCheck {
  const { kind, parts } = parameters[check.kind];
  const isStated = parts.some((part) => part in check.parameter);
  const wanted = isStated ? kind : "none";
  if (check.parameter.kind === wanted) return check;
  return { ...check, parameter: { ...check.parameter, kind: wanted } as CheckParameter };
}
