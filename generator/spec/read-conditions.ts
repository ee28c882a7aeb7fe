import type { Cell } from "../workbook/sheet.js";
import { reasonFor } from "../rules/reasons.js";
import { type ItemView, noteCells } from "./item-view.js";
import type { RecordLayout, RelatedCheck, SourceRef } from "./model.js";
import { type ReadContext, refOf } from "./read-context.js";
import { itemsOf } from "./walk.js";

/** A sentence about an item in the item's own row. */
export interface ItemCondition {
  readonly text: string;
  readonly source: SourceRef;
}

/** The conditions of the items of each layout, by `conditionKey`. */
export type LayoutConditions = ReadonlyMap<string, readonly ItemCondition[]>;

/** Tells an item's row in a layout from every other. */
export function conditionKey(layout: string, { file, sheet, cell }: SourceRef): string {
  return [layout, file, sheet, cell].join("\u0000");
}

/**
 * The sentences in an item's row: those of its column of conditions, and notes with a word of
 * `profile.conditionsInNotes`, from the line with that word on.
 */
export function conditionsIn(view: ItemView, { lexicon }: ReadContext): readonly ItemCondition[] {
  const stated = view.cell("condition");
  const { conditionsInNotes: words } = lexicon.profile;
  const notes = words.length === 0 ? [] : [...noteCells(view), ...footnoteCells(view)];
  const cells = stated === undefined ? [] : [stated];
  return [...cells, ...notes.flatMap((cell) => fromWord(cell, words) ?? [])].flatMap((cell) =>
    textsIn(cell.text)
      .filter((text) => text !== "" && !lexicon.isNone(text))
      .map((text) => ({ text, source: refOf(view.table, cell) })),
  );
}

function footnoteCells({ footnotes }: ItemView): readonly Cell[] {
  return footnotes.map(({ cell, text }) => ({ ...cell, text }));
}

/** The lines before the first word of a condition say something else. */
function fromWord(cell: Cell, words: readonly string[]): Cell | undefined {
  const lines = cell.text.split("\n");
  const first = lines.findIndex((line) => words.some((word) => line.includes(word)));
  return first < 0 ? undefined : { ...cell, text: lines.slice(first).join("\n") };
}

const bullet =
  /^\s*(?:[・•●■◆\-－][\s　]*|[①-⑳][\s　]*|[（(]\d{1,2}[)）][\s　]*|\d{1,2}[.．)）][\s　]*)/u;

/** Where every paragraph begins with a bullet each is a text of its own; else the cell is one text. */
function textsIn(text: string): readonly string[] {
  const paragraphs: string[] = [];
  for (const line of text.trim().split("\n")) {
    if (bullet.test(line)) paragraphs.push(line.replace(bullet, ""));
    else if (paragraphs.length === 0) return [text.trim()];
    else paragraphs.push(`${paragraphs.pop() ?? ""}\n${line}`);
  }
  return paragraphs.map((paragraph) => paragraph.trim());
}

interface CheckDraft {
  readonly target: string;
  readonly base: string;
  readonly condition: ItemCondition;
  readonly layouts: string[];
}

/**
 * A cross-item check for each text of each item, in the layouts that have it. Its number is made from
 * the item's id, or from its key where it has none.
 */
export function conditionChecks(
  layouts: readonly RecordLayout[],
  conditions: LayoutConditions,
): readonly RelatedCheck[] {
  const drafts = new Map<string, CheckDraft>();
  for (const layout of layouts) {
    for (const { item } of itemsOf(layout)) {
      for (const condition of conditions.get(conditionKey(layout.id, item.source)) ?? []) {
        const key = [item.key, condition.text].join("\u0000");
        const draft = drafts.get(key);
        if (draft?.layouts.at(-1) === layout.id) continue;
        if (draft !== undefined) draft.layouts.push(layout.id);
        else {
          const base = `条件:${item.itemId ?? item.key}`;
          drafts.set(key, { target: item.key, base, condition, layouts: [layout.id] });
        }
      }
    }
  }
  const counts = new Map<string, number>();
  return [...drafts.values()].map((draft) => {
    const number = (counts.get(draft.base) ?? 0) + 1;
    counts.set(draft.base, number);
    return checkOf(draft, number === 1 ? draft.base : `${draft.base} #${number}`);
  });
}

function checkOf({ target, condition, layouts }: CheckDraft, no: string): RelatedCheck {
  return {
    no,
    layouts,
    targets: [target],
    sentence: condition.text,
    severity: "error",
    rule: { state: "unsupported", offset: 0, expected: [], reason: reasonFor("not-compiled", {}) },
    source: condition.source,
  };
}
