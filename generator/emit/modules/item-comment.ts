import type { Item, ItemLength, RequirementLevel, SourceRef } from "../../spec/model.js";
import { type Code, docComment } from "../nodes.js";
import type { CorrectionNotes } from "../plan/corrections.js";
import type { ItemProperty, ItemUse } from "../plan/sections.js";

const requirementWords: Readonly<Record<RequirementLevel, string>> = {
  required: "必須",
  conditional: "条件付き必須",
  optional: "任意",
  prohibited: "入力不可",
};

/** The doc comment of an accessor: what the spec says of the item, where, and who corrected it. */
export function itemComment(
  { item, uses }: ItemProperty,
  codeList: string | null,
  notes: CorrectionNotes,
): Code {
  const facts = [
    `属性: ${item.attribute || "－"}`,
    ...(item.length === undefined ? [] : [`桁数: ${lengthText(item.length)}`]),
    ...(codeList === null ? [] : [`コード表: ${codeList}`]),
  ];
  return docComment(
    [
      title(item),
      facts.join(" / "),
      requirementText(uses),
      ...(item.note === undefined ? [] : [`備考: ${item.note}`]),
      placeText(uses.map((use) => use.item.source)),
      ...new Set(uses.flatMap((use) => notes.item(use.layout.id, use.item.key))),
    ],
    1,
  );
}

function title({ name, nameEn, itemId }: Item): string {
  // Without the wording the name of an item is its id.
  return [
    name === itemId ? undefined : name,
    nameEn,
    itemId === undefined ? undefined : `[${itemId}]`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

const unitWords: Readonly<Record<ItemLength["unit"], string>> = {
  character: "文字",
  byte: "バイト",
  utf16: "文字（UTF-16単位）",
};

function lengthText({ max, min, unit, decimals, impliedDecimals }: ItemLength): string {
  const unitWord = unitWords[unit];
  const range = min === max ? `${max}${unitWord}固定` : `${max}${unitWord}以内`;
  const least = min === undefined || min === max ? "" : `（${min}${unitWord}以上）`;
  const digits = decimals === undefined ? "" : `、小数点以下${decimals}桁`;
  return `${range}${least}${digits}${impliedDecimals === true ? "（小数点なし）" : ""}`;
}

const namedLayouts = 3;

/** One word where all layouts agree, else the layouts of each level. */
function requirementText(uses: readonly ItemUse[]): string {
  const levels = new Map<RequirementLevel, string[]>();
  for (const { layout, item } of uses) {
    const layouts = levels.get(item.requirement);
    if (layouts === undefined) levels.set(item.requirement, [layout.id]);
    else layouts.push(layout.id);
  }
  const parts = [...levels].map(([level, layouts]) => {
    if (levels.size === 1) return requirementWords[level];
    const more = layouts.length - namedLayouts;
    const named = layouts.slice(0, namedLayouts).join(", ");
    return `${requirementWords[level]} (${named}${more > 0 ? ` ほか${more}` : ""})`;
  });
  return `要否: ${parts.join(" / ")}`;
}

/** The first place, and how many others there are. */
function placeText(sources: readonly SourceRef[]): string {
  const places = new Set(sources.map(({ file, sheet, cell }) => `${file} ${sheet}!${cell}`));
  const [first = ""] = places;
  return places.size > 1 ? `${first} ほか${places.size - 1}か所` : first;
}
