import type { RecordLayout, Section } from "../../spec/model.js";
import type { LayoutPair, Paired } from "../matching.js";
import type { Seen } from "./collector.js";
import { compareItems } from "./compare-items.js";
import { comparePlaces } from "./compare-places.js";
import type { Comparison } from "./comparison.js";
import { repeatRule } from "./repeat-rule.js";
import { side, subjectOf } from "./side.js";
import { classOf, sectionPathOf } from "./symbols.js";

export function compareLayouts(comparison: Comparison): void {
  const { matching, collector } = comparison;
  const { pairs, removed, added } = matching.layouts;
  for (const layout of added) collector.add(whole("layout-added", null, layout));
  for (const layout of removed) collector.add(whole("layout-removed", layout, null));
  for (const pair of pairs) {
    compareFacts(pair, comparison);
    for (const section of pair.sections) compareSections(pair, section, comparison);
    compareItems(pair, comparison);
    comparePlaces(pair, comparison);
  }
}

function whole(
  rule: "layout-added" | "layout-removed",
  before: RecordLayout | null,
  after: RecordLayout | null,
): Seen {
  return {
    rule,
    subject: subject(before, after),
    before: before === null ? null : side(before.id, before.source),
    after: after === null ? null : side(after.id, after.source),
    symbols: [classOf(before, after)],
  };
}

function subject(before: RecordLayout | null, after: RecordLayout | null) {
  return subjectOf("layout", before, after, ({ id, name }) => ({ id, name }));
}

function compareFacts({ before, after, evidence }: LayoutPair, { collector }: Comparison): void {
  const report = (rule: Seen["rule"], fact: (layout: RecordLayout) => string) => {
    if (fact(before) === fact(after)) return;
    collector.add({
      rule,
      subject: subject(before, after),
      before: side(fact(before), before.source),
      after: side(fact(after), after.source),
      symbols: [classOf(before, after)],
      evidence,
    });
  };
  report("layout-renamed", ({ name }) => name);
  report("layout-id-changed", ({ id }) => id);
  report("layout-class-renamed", ({ identifier }) => identifier);
  report("layout-procedure-changed", ({ procedure }) => procedure.code);
  report("layout-procedure-renamed", ({ procedure }) => procedure.name);
  report("layout-category-changed", ({ formCategory }) => formCategory ?? "");
}

function compareSections(
  { before: old, after: young }: LayoutPair,
  { before, after, evidence }: Paired<Section>,
  { collector }: Comparison,
): void {
  const [sourceBefore, sourceAfter] = [sourceOf(before, old), sourceOf(after, young)];
  const pathIn = (layout: RecordLayout, section: Section) =>
    sectionPathOf(layout, pathTo(section, layout.sections));
  const seen = (rule: Seen["rule"], value: string | number | null, other: typeof value) =>
    collector.add({
      rule,
      subject: subjectOf("section", before, after, ({ key, name }) => ({ id: key, name })),
      before: value === null ? null : side(value, sourceBefore),
      after: other === null ? null : side(other, sourceAfter),
      layouts: [young.id],
      symbols: [{ kind: "property", before: pathIn(old, before), after: pathIn(young, after) }],
      evidence,
    });
  if (before.name !== after.name) seen("section-renamed", before.name, after.name);
  if (before.identifier !== after.identifier)
    seen("section-property-renamed", before.identifier, after.identifier);
  const [times, others] = [before.repeat ?? null, after.repeat ?? null];
  if (times !== others) seen(repeatRule(times, others), times, others);
}

/** A heading stands at its first item. */
function sourceOf(section: Section, layout: RecordLayout): RecordLayout["source"] {
  const [first] = section.members;
  if (first === undefined) return layout.source;
  return first.kind === "item" ? first.item.source : sourceOf(first.section, layout);
}

/** The sections from the outermost to the one asked for; none where it is not among them. */
function pathTo(wanted: Section, sections: readonly Section[]): readonly Section[] {
  for (const section of sections) {
    if (section === wanted) return [section];
    const inner = section.members.flatMap((member) =>
      member.kind === "section" ? [member.section] : [],
    );
    const path = pathTo(wanted, inner);
    if (path.length > 0) return [section, ...path];
  }
  return [];
}
