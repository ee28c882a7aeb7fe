import type { Operand } from "../../rules/expression.js";
import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { cellName } from "../../rules/lint/overlap.js";
import { shownName } from "./context.js";
import { fixedDays, type Point } from "./date-points.js";

/** What people call an operand in an example; null for one that is not put into words. */
export function operandWords(operand: Operand, layout: LayoutFacts): string | null {
  const words = (part: Operand) => operandWords(part, layout);
  switch (operand.kind) {
    case "item": {
      const key = shownName(operand.key);
      return cellName({ ...operand, key }, layout.items.get(operand.key));
    }
    case "text":
      return `「${operand.value}」`;
    case "number":
      return String(operand.value);
    case "date":
      return operand.value;
    case "context":
      return operand.name === "applicationDate" ? "申請日" : "本日";
    case "shift":
      return pointWords(
        operand.date,
        { months: operand.years * 12 + operand.months, days: operand.days },
        layout,
      );
    case "age":
      return joined([words(operand.birth), words(operand.at)], "から", "までの満年数");
    case "length":
      return joined([words(operand.item)], "", operand.unit === "byte" ? "のバイト数" : "の文字数");
    case "decimals":
      return joined([words(operand.item)], "", "の小数桁数");
    case "row-sum":
      return joined([words(operand.item)], "", "の合計");
    case "row-count":
      return `${shownName(operand.group).split(" / ").at(-1) ?? ""}の件数`;
    case "record-count":
      return "ファイルの件数";
    case "sum":
      return joined(operand.of.map(words), "＋");
    case "difference":
      return joined(operand.of.map(words), "－");
    default:
      return null;
  }
}

function joined(parts: readonly (string | null)[], by: string, end = ""): string | null {
  return parts.includes(null) ? null : parts.join(by) + end;
}

/** A date that another one was moved to. */
export function pointWords(base: Operand, point: Point, layout: LayoutFacts): string | null {
  const { months, days } = point;
  if (base === fixedDays)
    return new Date(days * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  const words = operandWords(base, layout);
  if (words === null) return null;
  return (
    words + signed(Math.trunc(months / 12), "年") + signed(months % 12, "か月") + signed(days, "日")
  );
}

function signed(number: number, unit: string): string {
  if (number === 0) return "";
  return `${number < 0 ? "－" : "＋"}${Math.abs(number)}${unit}`;
}
