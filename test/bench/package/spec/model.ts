import { charsets } from "../../../../generator/profile/default/charsets.js";
import { compileRules } from "../../../../generator/rules/compile-rules.js";
import { defaultVocabulary } from "../../../../generator/rules/default-vocabulary.js";
import { noUserRules } from "../../../../generator/rules/user-rules.js";
import type { DiagnosticSink } from "../../../../generator/diagnostics/sink.js";
import type { Item, RelatedCheck, SpecModel } from "../../../../generator/spec/model.js";
import { check, codes, item, layout, model, section } from "../../../emit/models.js";
import type {
  BenchCondition,
  BenchItem,
  BenchKind,
  BenchLayout,
  BenchList,
  BenchRule,
  BenchSpec,
} from "./bench-spec.js";

/** The bench's spec as the generator's readers would make it, its sentences compiled. */
export function makeModel(spec: BenchSpec, sink: DiagnosticSink): SpecModel {
  const read = model({
    dialect: { encoding: "utf-8", bom: false, newline: "\r\n", quoting: "minimal", header: true },
    charsets,
    codeLists: spec.lists.map((list) =>
      codes(list.id.toLowerCase(), {}, { name: list.id, codes: codesOf(list) }),
    ),
    layouts: spec.layouts.map(layoutOf),
    relatedChecks: spec.layouts.flatMap(checksOf),
  });
  const settings = {
    vocabulary: defaultVocabulary,
    userRules: noUserRules,
    polarityOfSheet: new Map(),
  };
  const compiled = compileRules(read, settings, sink);
  for (const { sentence, rule } of compiled.relatedChecks) {
    if (rule.state !== "compiled") throw new Error(`${rule.state}: ${sentence}`);
  }
  return compiled;
}

function codesOf({ codes }: BenchList) {
  const source = { file: "bench.xlsx", sheet: "コード", cell: "A1" };
  return codes.map((code) => ({ ...code, identifier: code.label, source }));
}

function layoutOf({ id, identifier, sections, rules }: BenchLayout) {
  const targets = new Set(rules.map(({ target }) => target));
  return layout(
    identifier,
    sections.map(({ name, identifier, items }) =>
      section(
        identifier,
        items.map((each) => item(each.identifier, factsOf(each, targets.has(each)))),
        { name },
      ),
    ),
    { id, name: `計測用${identifier}` },
  );
}

function factsOf(each: BenchItem, target: boolean): Partial<Item> {
  const { charset, attribute } = charsetOf(each.kind);
  const exact = each.kind === "date" || each.kind === "code";
  return {
    key: each.name,
    name: each.name,
    kind: each.kind === "date" || each.kind === "code" ? each.kind : "text",
    attribute,
    requirement: each.required ? "required" : target ? "conditional" : "optional",
    length: { max: each.max, unit: "character", ...(exact ? { min: each.max } : {}) },
    ...(charset === null ? {} : { charset }),
    ...(each.list === null ? {} : { codeList: each.list.id }),
  };
}

/** The set of characters of a kind of item: its id in the default profile, and the attribute words. */
export function charsetOf(kind: BenchKind): { charset: string | null; attribute: string } {
  const ids: Readonly<Record<BenchKind, string | null>> = {
    digits: "digits",
    alphanumeric: "halfwidth",
    "halfwidth-katakana": "halfwidth-katakana",
    fullwidth: "fullwidth",
    "fullwidth-katakana": "fullwidth-katakana",
    jis: "mixed",
    free: null,
    date: "digits",
    code: "digits",
  };
  const charset = ids[kind];
  const attribute = charsets.find(({ id }) => id === charset)?.label ?? "指定なし";
  return { charset, attribute };
}

function checksOf({ id, rules }: BenchLayout): readonly RelatedCheck[] {
  return rules.map((rule, index) =>
    check(`R${String(index + 1).padStart(4, "0")}`, [], [id], {
      targets: [rule.target.name],
      sentence: sentenceOf(rule),
    }),
  );
}

/** A check in the words of a 関連項目チェック一覧. */
function sentenceOf(rule: BenchRule): string {
  const target = `「${rule.target.name}」`;
  if (rule.family === "order") return `${target}は「${rule.end.name}」以前であること。`;
  const [first = "", second = ""] = rule.conditions.map(conditionText);
  switch (rule.family) {
    case "if":
      return `${first}の場合、${target}は必須。`;
    case "unless":
      return `${first}以外の場合、${target}は入力不可。`;
    case "and":
      return `${first}、かつ、${second}の場合、${target}は必須。`;
    case "or":
      return `${first}、又は、${second}の場合、${target}は必須。`;
    case "equal":
      return `${first}の場合、${target}は「${codeText(rule.target, rule.value)}」であること。`;
  }
}

function conditionText({ item: each, value }: BenchCondition): string {
  return `「${each.name}」が「${codeText(each, value)}」`;
}

function codeText({ list }: BenchItem, value: string): string {
  return `${value}：${list?.codes.find((code) => code.value === value)?.label ?? ""}`;
}
