import type { Item } from "../../spec/model.js";
import { type Fate, memberKey } from "./fates.js";
import { changedMeaning } from "./meaning.js";
import type { PlacedItemProperty, PlacedProperty, PlacedSection } from "./package-names.js";
import { type LayoutStep, named, type Step } from "./step.js";

/** What becomes of the properties of records and sections; those of a class and of its init are the same. */
export function propertyFates(
  step: Step,
  layouts: readonly LayoutStep[],
): ReadonlyMap<string, Fate> {
  const byKey = new Map<string, Map<string, Fate>>();
  for (const layout of layouts) {
    const record = layout.before.module.names.record;
    const add = ({ owner, property }: PlacedProperty, fate: Fate) => {
      const key = memberKey(owner, property);
      byKey.set(key, (byKey.get(key) ?? new Map()).set(record, fate));
    };
    for (const section of layout.before.sections.values()) {
      add(section, sectionFate(section, layout, step));
    }
    for (const item of layout.before.items.values()) add(item, itemFate(item, layout, step));
  }
  const fates = new Map<string, Fate>();
  for (const [key, ofRecords] of byKey) {
    const fate = joinFates(key, ofRecords);
    const dot = key.indexOf(".");
    fates.set(key, fate);
    fates.set(memberKey(`${key.slice(0, dot)}Init`, key.slice(dot + 1)), fate);
  }
  return fates;
}

/** One fate where all layouts that share the class agree, else one for each. */
function joinFates(key: string, byRecord: ReadonlyMap<string, Fate>): Fate {
  const different = new Map([...byRecord.values()].map((fate) => [JSON.stringify(fate), fate]));
  const [first] = different.values();
  if (first !== undefined && different.size === 1) return first;
  const each = [...byRecord].map(
    ([record, { to, move }]) => `${record}: ${move?.to.join(".") ?? to ?? "gone"}`,
  );
  return { to: null, note: `${key} is now another by layout (${each.join(", ")})`, byRecord };
}

function sectionFate(before: PlacedSection, layout: LayoutStep, step: Step): Fate {
  const after = layout.after.sections.get(layout.sections.get(before.section.key) ?? "");
  const subject = `${memberKey(before.owner, before.property)} ${named(before.section.name)}`;
  if (after === undefined) {
    return { to: null, note: `${subject} is gone in ${step.revision}` };
  }
  const [was, is] = [before.section.repeat, after.section.repeat].map((each) => each !== undefined);
  const note = was === is ? null : `${subject} is ${is ? "now" : "no longer"} an array`;
  return placedFate(before, after, note, layout);
}

function itemFate(before: PlacedItemProperty, layout: LayoutStep, step: Step): Fate {
  const subject = `${memberKey(before.owner, before.property)} ${named(before.item.name)}`;
  const after = layout.after.items.get(layout.items.get(before.item.key) ?? "");
  if (after === undefined) return goneFate(subject, before, layout, step);
  const meaning = changedMeaning(before.item, after.item);
  const note = meaning === null ? null : `${subject}: ${meaning}`;
  return placedFate(before, after, note, layout);
}

/** The item is gone; where another one has its id or its property, that is worth more than a compile error. */
function goneFate(
  subject: string,
  before: PlacedItemProperty,
  layout: LayoutStep,
  { revision }: Step,
): Fate {
  const gone = `${subject} is gone in ${revision}`;
  const holder = propertyIn(layout, before);
  if (holder !== undefined) {
    return { to: before.property, note: `${gone}; the name now means ${named(holder.name)}` };
  }
  const taker = layout.after.items.get(layout.reassigned.get(before.item.key) ?? "");
  if (taker === undefined) return { to: null, note: gone };
  const now = `${memberKey(taker.owner, taker.property)} ${named(taker.item.name)}`;
  return { to: null, note: `${gone}; its id now means ${now}` };
}

/** The newer item with the property of an older one in the same section. */
function propertyIn(layout: LayoutStep, before: PlacedItemProperty): Item | undefined {
  const section = layout.sections.get(before.sections.at(-1) ?? "");
  for (const { property, sections, item } of layout.after.items.values()) {
    if (property === before.property && sections.at(-1) === section) return item;
  }
  return undefined;
}

/** A fate by the two places: renamed where it stands, or moved to another section. */
function placedFate(
  before: PlacedProperty,
  after: PlacedProperty,
  note: string | null,
  layout: LayoutStep,
): Fate {
  const pairs = before.sections.map((key) => layout.sections.get(key));
  let depth = 0;
  while (depth < pairs.length && depth < after.sections.length) {
    if (pairs[depth] !== after.sections[depth]) break;
    depth++;
  }
  const isSame = depth === before.sections.length && depth === after.sections.length;
  if (isSame) return { to: after.property, note };
  const [from, to] = [before.path.slice(depth), after.path.slice(depth)];
  const taken = isTaken(layout, before.sections.slice(0, depth), to)
    ? `${before.path.join(".")} is now ${after.path.join(".")}, which meant something else before`
    : null;
  return { to: null, note: note ?? taken, move: { from, to } };
}

/** Whether the way to the new place was one to something else before. */
function isTaken(
  { before }: LayoutStep,
  outer: readonly string[],
  way: readonly string[],
): boolean {
  return [...before.items.values(), ...before.sections.values()].some(
    ({ path, sections }) =>
      path.length === outer.length + way.length &&
      outer.every((key, index) => sections[index] === key) &&
      way.every((name, index) => path[outer.length + index] === name),
  );
}
