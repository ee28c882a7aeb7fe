import type { Diagnostic } from "../../generator/diagnostics/sink.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import type { Condition, Expression, ItemRef } from "../../generator/rules/expression.js";
import { lintRules } from "../../generator/rules/lint/lint-rules.js";
import type { RelatedCheck, SpecModel } from "../../generator/spec/model.js";
import { codes, group, item, layout, model, section } from "../emit/models.js";

/** A spec to lint checks in: code items, a required and a prohibited item, texts, dates, numbers, rows. */

export const sex = codes("sex", { "1": "男", "2": "女" });
const umu = codes("umu", { "1": "有", "0": "無" });
const box = codes("box", { "1": "該当" });

export const form = layout("form", [
  section("main", [
    item("sex", { name: "性別", kind: "code", codeList: "SEX" }),
    item("umu", { name: "有無", kind: "code", codeList: "UMU", requirement: "required" }),
    item("box", { name: "該当", kind: "code", codeList: "BOX" }),
    item("must", { name: "必須項目", requirement: "required" }),
    item("never", { name: "予備", requirement: "prohibited" }),
    item("a", { name: "項目A" }),
    item("b", { name: "項目B" }),
    item("from", { name: "開始日", kind: "date" }),
    item("to", { name: "終了日", kind: "date" }),
    item("number", { name: "人数", kind: "integer", length: { max: 3, unit: "character" } }),
    group("rows", [item("inA", { name: "行A" }), item("inB", { name: "行B" })], { repeat: 3 }),
  ]),
]);

export const ref = (key: string, row?: number): ItemRef =>
  row === undefined ? { kind: "item", key } : { kind: "item", key, row };

export const is = (key: string, value: string): Condition => ({
  kind: "compare",
  as: "text",
  left: ref(key),
  operator: "=",
  right: { kind: "text", value },
});
export const not = (of: Condition): Condition => ({ kind: "not", of });
export const and = (...of: readonly Condition[]): Condition => ({ kind: "and", of });
export const or = (...of: readonly Condition[]): Condition => ({ kind: "or", of });
export const oneOf = (key: string, ...values: readonly string[]): Condition => ({
  kind: "one-of",
  item: ref(key),
  values,
});
export const filled = (key: string): Condition => ({ kind: "filled", item: ref(key) });
export const empty = (key: string): Condition => ({ kind: "empty", item: ref(key) });
export const earlier = (left: string, right: string): Condition => ({
  kind: "compare",
  as: "date",
  left: ref(left),
  operator: "<",
  right: ref(right),
});
export const required = (...keys: readonly string[]) =>
  ({ kind: "required", items: keys.map((key) => ref(key)) }) as const;
export const prohibited = (...keys: readonly string[]) =>
  ({ kind: "prohibited", items: keys.map((key) => ref(key)) }) as const;
export const holds = (condition: Condition) => ({ kind: "holds", condition }) as const;

/** A check whose cell is `E` and the digits of its number. */
export function rule(
  no: string,
  expressions: Expression | readonly Expression[],
  facts: Partial<RelatedCheck> = {},
): RelatedCheck {
  const layouts = facts.layouts ?? ["FORM"];
  const list = "assert" in expressions ? [expressions] : expressions;
  return {
    no,
    layouts,
    targets: [],
    sentence: `${no}の文`,
    severity: "error",
    rule: {
      state: "compiled",
      readings: [{ layouts, expressions: list, canonical: `${no}の読み` }],
    },
    source: { file: "検査.xlsx", sheet: "関連", cell: `E${no.replace(/\D/g, "")}` },
    ...facts,
  };
}

export function specOf(
  relatedChecks: readonly RelatedCheck[],
  facts: Partial<SpecModel> = {},
): SpecModel {
  return model({ layouts: [form], codeLists: [sex, umu, box], relatedChecks, ...facts });
}

/** What is reported, as `code cell [related cells] arguments`; infos and warnings alike. */
export function lint(
  checks: readonly RelatedCheck[],
  facts: Partial<SpecModel> = {},
): readonly string[] {
  const sink = new DiagnosticSink();
  lintRules(specOf(checks, facts), sink);
  return sink.diagnostics.map(line);
}

function line({ code, at, related, args }: Diagnostic): string {
  const shown = Object.entries(args)
    .filter(([name]) => name !== "reading" && name !== "check")
    .map(([, value]) => value);
  const cells = related.map(({ cell }) => cell).join(" ");
  return [code, at?.cell, ...(cells === "" ? [] : [`(${cells})`]), ...shown].join(" ");
}
