import type { Change, FactText, Side } from "../../generator/diff/change.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import { ruleOf } from "../../generator/diff/registry.js";
import type { RevisionDiff } from "../../generator/diff/revision-diff.js";
import type { SpecModel } from "../../generator/spec/model.js";
import type { Decisions } from "../../generator/spec/renames/decisions.js";
import { csvOf, richSheets } from "../inspect/rich-sheets.js";
import { type LoadOptions, loadSmall } from "../support/load-small.js";

/** A text of a sheet of the rich spec, cells parted by `|`, and what stands in its place; or all of a sheet. */
export type Edit =
  | readonly [sheet: string, from: string, to: string]
  | readonly [sheet: string, whole: string | null];

/** The sheets of the rich spec as lines with `|` between the cells. */
const drawn: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(richSheets).map(([name, rows]) => [
    name,
    rows.map((row) => row.join("|").replaceAll("\n", "⏎")).join("\n"),
  ]),
);

/** The rich spec with some texts replaced, each at its first place; a text that is not there is an error. */
export async function revise(
  edits: readonly Edit[],
  options: LoadOptions = {},
): Promise<SpecModel> {
  const sheets: Record<string, string | null> = { コード: null, ...drawn };
  for (const edit of edits) {
    if (edit.length === 2) {
      sheets[edit[0]] = edit[1];
      continue;
    }
    const [name, from, to] = edit;
    const text = sheets[name];
    if (!text?.includes(from)) throw new Error(`${name} has no ${from}`);
    sheets[name] = text.replace(from, () => to);
  }
  const { model } = await loadSmall(
    Object.fromEntries(
      Object.entries(sheets).map(([name, text]) => [name, text === null ? null : toCsv(text)]),
    ),
    options,
  );
  return model;
}

function toCsv(text: string): string {
  const rows = text.split("\n").map((line) => line.split("|"));
  return csvOf(rows.map((row) => row.map((cell) => cell.trim().replaceAll("⏎", "\n"))));
}

export function compare(before: SpecModel, after: SpecModel, decisions?: Decisions): RevisionDiff {
  return diffModels(before, after, decisions).diff;
}

/** A change as `rule subject before → after`; a subject under two identities as `old>new`. */
export function printChange({ rule, subject, before, after }: Change): string {
  const [one, other] = [subject.before?.id, subject.after?.id];
  const id = one === undefined || other === undefined || one === other ? (other ?? one) : undefined;
  return `${rule} ${id ?? `${one}>${other}`} ${sideText(before)} → ${sideText(after)}`;
}

function sideText(side: Side | null): string {
  return side === null ? "—" : valueText(side.value);
}

function valueText(value: FactText): string {
  return Array.isArray(value) ? value.join("、") : String(value);
}

export function printChanges({ changes }: RevisionDiff): readonly string[] {
  return changes.map(printChange);
}

/** The lines of the same changes the other way round. */
export function printMirrored({ changes }: RevisionDiff): readonly string[] {
  return changes.map((change) => {
    const { subject, before, after } = change;
    const rule = ruleOf(change.rule).mirror as Change["rule"];
    const turned = { ...subject, before: subject.after, after: subject.before };
    return printChange({ ...change, rule, subject: turned, before: after, after: before });
  });
}
