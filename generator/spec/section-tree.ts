import type { Item, Member, RequirementLevel, Section } from "./model.js";
import type { ItemRow } from "./read-items.js";

/** An item row with the requirement it has in one layout. */
export interface PlacedRow {
  readonly itemRow: ItemRow;
  readonly requirement: RequirementLevel;
  readonly requirementCell: string | undefined;
}

/** Name of the section of items that stand under no heading. */
const noHeading = "項目";

interface OpenSection {
  readonly name: string;
  readonly repeat: number | null;
  readonly key: string;
  readonly children: (OpenSection | PlacedRow)[];
}

/** Puts the items of a layout into sections by their headings, in column order. */
export function buildSections(rows: readonly PlacedRow[]): readonly Section[] {
  const root: OpenSection = { name: "", repeat: null, key: "", children: [] };
  const open: OpenSection[] = [root];
  for (const row of rows) {
    const steps = stepsOf(row.itemRow);
    let depth = 0;
    while (depth < steps.length && matches(open[depth + 1], steps[depth])) depth += 1;
    open.length = depth + 1;
    for (const step of steps.slice(depth)) open.push(addSection(open.at(-1) ?? root, step));
    (open.at(-1) ?? root).children.push(row);
  }
  const keys = itemKeys(root);
  const placer = { column: 0, keys };
  return root.children.flatMap((child) => ("children" in child ? finish(child, placer) : []));
}

interface Step {
  readonly name: string;
  readonly repeat: number | null;
}

function stepsOf({ path, repeat }: ItemRow): readonly Step[] {
  const headings = path.length === 0 ? [noHeading] : path;
  const steps: Step[] = headings.map((name) => ({ name, repeat: null }));
  return repeat === null ? steps : [...steps, { name: repeat.name, repeat: repeat.count }];
}

function matches(section: OpenSection | undefined, step: Step | undefined): boolean {
  return section !== undefined && section.name === step?.name && section.repeat === step.repeat;
}

/** Opens a section; one whose heading comes again has a key of its own. */
function addSection(parent: OpenSection, { name, repeat }: Step): OpenSection {
  const path = parent.key === "" ? name : `${parent.key} / ${name}`;
  const before = parent.children.filter(
    (child) => "children" in child && child.name === name,
  ).length;
  const key = before === 0 ? path : `${path} #${before + 1}`;
  const section: OpenSection = { name, repeat, key, children: [] };
  parent.children.push(section);
  return section;
}

/** Keys of all items: the id where it is the only one of the layout, else the place and name. */
function itemKeys(root: OpenSection): ReadonlyMap<PlacedRow, string> {
  const ids = new Map<string, number>();
  const visit = (section: OpenSection, act: (row: PlacedRow, path: string) => void): void => {
    for (const child of section.children) {
      if ("children" in child) visit(child, act);
      else act(child, section.key);
    }
  };
  visit(root, ({ itemRow: { facts } }) => {
    if (facts.itemId !== undefined) ids.set(facts.itemId, (ids.get(facts.itemId) ?? 0) + 1);
  });
  const keys = new Map<PlacedRow, string>();
  const names = new Map<string, number>();
  visit(root, (row, path) => {
    const { itemId, name } = row.itemRow.facts;
    if (itemId !== undefined && ids.get(itemId) === 1) return keys.set(row, itemId);
    const place = `${path} / ${name}`;
    const number = (names.get(place) ?? 0) + 1;
    names.set(place, number);
    return keys.set(row, number === 1 ? place : `${place} #${number}`);
  });
  return keys;
}

interface Placer {
  column: number;
  readonly keys: ReadonlyMap<PlacedRow, string>;
}

/** Makes the section and numbers its columns; the further repetitions follow the first. */
function finish(section: OpenSection, placer: Placer): Section {
  const start = placer.column;
  const members: Member[] = section.children.map((child) =>
    "children" in child
      ? { kind: "section", section: finish(child, placer) }
      : { kind: "item", item: makeItem(child, placer) },
  );
  if (section.repeat !== null) placer.column += (placer.column - start) * (section.repeat - 1);
  return {
    key: section.key,
    name: section.name,
    identifier: "",
    ...(section.repeat === null ? {} : { repeat: section.repeat }),
    members,
  };
}

function makeItem(row: PlacedRow, placer: Placer): Item {
  const { facts } = row.itemRow;
  const { requirementCell } = row;
  return {
    ...facts,
    key: placer.keys.get(row) ?? facts.name,
    identifier: "",
    requirement: row.requirement,
    column: placer.column++,
    cells: {
      ...facts.cells,
      ...(requirementCell === undefined ? {} : { requirement: requirementCell }),
    },
  };
}
