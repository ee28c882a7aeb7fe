import type { Item, RecordLayout, SpecModel } from "../../generator/spec/model.js";
import { belongs } from "./characters.js";
import { flatten } from "./flat-layout.js";
import { hasPattern, isDay, isMonth } from "./text-forms.js";

export interface ItemProblem {
  readonly kind: string;
  /** 0-based CSV column. */
  readonly column: number;
}

/** The problems of each cell on its own, by a plain reading of the model; see `check-items.ts` of the runtime for the order. */
export function itemProblems(
  model: SpecModel,
  layout: RecordLayout,
  row: readonly string[],
): ItemProblem[] {
  return flatten(layout).flatMap(({ item, column }) =>
    problemsOf(model, layout, item, row[column] ?? "").map((kind) => ({ kind, column })),
  );
}

function problemsOf(model: SpecModel, layout: RecordLayout, item: Item, text: string): string[] {
  if (text === "") return item.requirement === "required" ? ["required"] : [];
  if (item.requirement === "prohibited") return ["prohibited"];
  const basic: string[] = [];
  const charset = model.charsets.find(({ id }) => id === item.charset);
  if (charset !== undefined && !belongs(text, charset)) basic.push("charset");
  if (item.length !== undefined) {
    const length = item.length.unit === "byte" ? Buffer.byteLength(text, "utf8") : [...text].length;
    if (length > item.length.max || length < (item.length.min ?? 0)) basic.push("length");
  }
  if (basic.length > 0) return basic;
  const list = model.codeLists.find(({ id }) => id === item.codeList);
  if (list !== undefined && !list.codes.some(({ value }) => value === text)) return ["code"];
  return formProblem(model, layout, item, text);
}

function formProblem(model: SpecModel, layout: RecordLayout, item: Item, text: string): string[] {
  if (!kindMatches(item, text)) return ["format"];
  if (item.pattern === "corporate-number") {
    if (!/^[0-9]{13}$/.test(text)) return ["format"];
    if (!hasPattern("corporate-number", text)) return ["check-digit"];
  } else if (item.pattern !== undefined && !hasPattern(item.pattern, text)) return ["format"];
  const checks = model.itemChecks.filter(
    (check) => check.item === item.key && check.layouts.includes(layout.id),
  );
  for (const { parameter } of checks) {
    if (parameter.kind === "fixed" && text !== parameter.value) return ["fixed"];
    if (parameter.kind !== "range") continue;
    const { min = -Infinity, max = Infinity } = parameter;
    if (!(Number(text) >= min && Number(text) <= max)) return ["range"];
  }
  return [];
}

function kindMatches({ kind, length }: Item, text: string): boolean {
  switch (kind) {
    case "text":
    case "code":
      return true;
    case "integer":
      return /^-?\d+$/.test(text);
    case "decimal": {
      const [, fraction] = /^-?\d+(?:\.(\d+))?$/.exec(text) ?? [null, null];
      if (fraction === null) return false;
      return (fraction ?? "").length <= Math.max(1, length?.decimals ?? Infinity);
    }
    case "date":
      return isDay(text);
    case "partial-date":
      return isDay(text) || text === "99999999" || isMonth(text, "00") || /^\d{4}0000$/.test(text);
    case "year-month":
      return isMonth(text, "");
    case "partial-year-month":
      return isMonth(text, "") || text === "999999" || /^\d{4}00$/.test(text);
  }
}
