import { describe, expect, it } from "vitest";
import { type ChangeRuleId, changeRuleIds, ruleOf } from "../../generator/diff/registry.js";
import type { Area, BreakKind, ChangeRule } from "../../generator/diff/registry/rule.js";

const prefixes: Readonly<Record<Area, readonly string[]>> = {
  layout: ["layout", "section"],
  item: ["item"],
  code: ["code"],
  check: ["check"],
  rule: ["rule"],
  message: ["message"],
  dialect: ["dialect", "convention", "notice"],
};

/** Pairs whose breaks are not the mirror of each other's, and why. */
const waivers: Readonly<Record<string, string>> = {
  "layout-added, layout-removed": "nobody uses what is new; what is gone had files and a class",
  "item-added, item-removed": "a property that is new breaks no program; one that is gone does",
  "item-added-required, item-removed-required": "as for items that are not required",
  "item-id-reassigned, item-id-reassigned": "either way values of one item are refused as another",
  "item-kind-changed, item-kind-changed": "either way values of the old type may be refused",
  "item-code-list-changed, item-code-list-changed": "either way old values may not be in the list",
  "code-list-added, code-list-removed": "nobody uses an enum that is new",
  "code-added, code-removed": "a member that is new breaks no name; one that is gone does",
  "code-merged, code-split": "either way the old values are refused",
  "code-value-changed, code-value-changed": "either way the old value is refused",
  "message-added, message-removed": "nobody has words for a message that is new",
};

const mirrored: Partial<Record<BreakKind, BreakKind>> = {
  "data-tightened": "data-loosened",
  "data-loosened": "data-tightened",
};

const rules = changeRuleIds.map((id): [ChangeRuleId, ChangeRule] => [id, ruleOf(id)]);

function mirrorOf(id: ChangeRuleId): ChangeRuleId {
  const { mirror } = ruleOf(id);
  const found = changeRuleIds.find((other) => other === mirror);
  if (found === undefined) throw new Error(`${id}: there is no ${mirror}`);
  return found;
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w*\}/g) ?? [])].sort();
}

describe("every rule of the registry", () => {
  it.each(rules)("%s has an id of its area", (id, { area }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(prefixes[area]).toContain(id.split("-")[0]);
  });

  it.each(rules)("%s is the mirror of its mirror", (id, { area, values }) => {
    const mirror = mirrorOf(id);
    expect(mirrorOf(mirror)).toBe(id);
    expect([ruleOf(mirror).area, ruleOf(mirror).values]).toEqual([area, values]);
  });

  it.each(rules)("%s breaks the mirror of what its mirror breaks, or has a waiver", (id, rule) => {
    const mirror = mirrorOf(id);
    const expected = rule.breaks.map((kind) => mirrored[kind] ?? kind).sort();
    const isMirrored = expected.join() === [...ruleOf(mirror).breaks].sort().join();
    expect(isMirrored).toBe(waivers[[id, mirror].sort().join(", ")] === undefined);
  });

  it.each(rules)("%s has a title of the same names in both languages", (id, { title }) => {
    const names = placeholders(title.ja);
    expect(names).not.toEqual([]);
    expect(placeholders(title.en)).toEqual(names);
    expect(["{subject}", "{before}", "{after}"]).toEqual(expect.arrayContaining([...names]));
    const swapped = ruleOf(mirrorOf(id))
      .title.ja.replaceAll("{before}", "{old}")
      .replaceAll("{after}", "{before}")
      .replaceAll("{old}", "{after}");
    expect(placeholders(swapped)).toEqual(names);
  });

  it.each(rules)("%s has a reason in both languages", (_, { reason }) => {
    for (const text of [reason.ja, reason.en]) expect(text.trim()).not.toBe("");
    expect(placeholders(reason.ja + reason.en)).toEqual([]);
    expect(reason.ja).toMatch(/[ぁ-ん一-龠]/);
    expect(reason.en).not.toMatch(/[ぁ-ん一-龠]/);
  });
});

it("names only pairs of the registry in waivers", () => {
  const pairs = new Set(changeRuleIds.map((id) => [id, mirrorOf(id)].sort().join(", ")));
  expect([...pairs]).toEqual(expect.arrayContaining(Object.keys(waivers)));
});
