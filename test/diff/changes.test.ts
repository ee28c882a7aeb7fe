import { expect, it } from "vitest";
import { type ChangeRuleId, changeRuleIds } from "../../generator/diff/registry.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { usualConventions } from "../../generator/spec/conventions.js";
import { compare, printChange, printChanges, printMirrored, revise } from "./revised-spec.js";
import { singleEdits } from "./single-edits.js";

const rich = await revise([]);

/** What rules about the meaning of sentences find has tests of its own. */
const meanings = /^rule-(?:reworded|tightened|loosened|changed|undecided) /;

function withoutMeanings(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !meanings.test(line));
}

const produced = new Set<string>();
/** Kinds of changes that some edit made without a name in the generated package. */
const nameless = new Set<ChangeRuleId>();

function note(before: SpecModel, after: SpecModel): readonly string[] {
  const diff = compare(before, after);
  const back = compare(after, before);
  for (const { rule, symbols } of [...diff.changes, ...back.changes]) {
    produced.add(rule);
    if (symbols.length === 0) nameless.add(rule);
  }
  expect(withoutMeanings(printChanges(back)).toSorted()).toEqual(
    withoutMeanings(printMirrored(diff)).toSorted(),
  );
  return withoutMeanings(printChanges(diff));
}

it.each(singleEdits)("$name: every change, and its mirror", async (edit) => {
  const { edits, changes, base = [], options } = edit;
  const plain = base.length === 0 && options === undefined;
  const before = plain ? rich : await revise(base, options);
  const after = await revise([...base, ...edits], options);
  expect(note(before, after)).toEqual(changes);
});

type Configured = Partial<Pick<SpecModel, "dialect" | "conventions" | "notices">>;

const { dialect } = rich;
const configured: readonly (readonly [change: string, model: Configured])[] = [
  [
    "dialect-encoding-changed spec utf-8 → windows-31j",
    { dialect: { ...dialect, encoding: "windows-31j" } },
  ],
  ["dialect-bom-changed spec false → true", { dialect: { ...dialect, bom: true } }],
  ["dialect-newline-changed spec CRLF → LF", { dialect: { ...dialect, newline: "\n" } }],
  ["dialect-quoting-changed spec minimal → all", { dialect: { ...dialect, quoting: "all" } }],
  ["dialect-header-changed spec false → true", { dialect: { ...dialect, header: true } }],
  [
    'convention-empty-changed spec "" → ""、"－"',
    { conventions: { ...usualConventions, empty: ["", "－"] } },
  ],
  ["notice-changed spec  → © 見本", { notices: ["© 見本"] }],
];

it.each(configured)("%s", (change, facts) => {
  expect(note(rich, { ...rich, ...facts })).toEqual([change]);
});

it("finds another mark of an unknown part of a date", () => {
  const unknownDates = { ...usualConventions.unknownDates, day: "99" };
  const after = { ...rich, conventions: { ...usualConventions, unknownDates } };
  const [line, ...more] = note(rich, after);
  expect(more).toEqual([]);
  expect(line).toMatch(/^convention-unknown-dates-changed spec .*day=00.* → .*day=99/);
});

it("takes conventions that are not there for the usual ones", () => {
  const { conventions: _, ...without } = rich;
  expect(note(without, { ...rich, conventions: usualConventions })).toEqual([]);
});

/** Kinds of changes that single edits of a workbook do not make, and where they are tested. */
const elsewhere: Readonly<Partial<Record<ChangeRuleId, string>>> = {
  "rule-reworded": "meanings of sentences",
  "rule-tightened": "meanings of sentences",
  "rule-loosened": "meanings of sentences",
  "rule-changed": "meanings of sentences",
  "rule-undecided": "meanings of sentences",
};

it("makes every kind of change of the registry, but for those that are tested elsewhere", () => {
  const missing = changeRuleIds.filter((id) => !produced.has(id) && elsewhere[id] === undefined);
  expect(missing).toEqual([]);
});

it("names what it touches in the generated package, unless that is all of it or only a printed number", () => {
  const ofAll = /^(?:dialect|convention|notice)-|-numbers-shifted$/;
  expect([...nameless].filter((rule) => !ofAll.test(rule))).toEqual([]);
});

it("shows both cells of a change, and what it is called in the generated package", async () => {
  const after = await revise([["申請", "|全角|20|2|", "|全角|30|2|"]]);
  const [change] = compare(rich, after).changes;
  if (change === undefined) throw new Error("there is no change");
  expect(printChange(change)).toBe("item-length-lengthened A-3 2–20 → 2–30");
  expect(change.layouts).toEqual(["L01", "L02"]);
  const place = { file: "book/申請.csv", sheet: "申請", cell: "K6" };
  expect([change.before?.sources, change.after?.sources]).toEqual([[place], [place]]);
  expect(change.symbols.map((symbol) => symbol.after)).toEqual([
    expect.stringMatching(/\.name$/),
    expect.stringMatching(/\.name$/),
  ]);
});

it("finds nothing between a spec and itself, nor one whose cells alone moved", async () => {
  expect(printChanges(compare(rich, rich))).toEqual([]);
  const moved = await revise([
    ["申請", "申請レイアウト\n", "\n\n申請レイアウト\n"],
    ["コード表", "コード表ID|", "\n\nコード表ID|"],
  ]);
  expect(printChanges(compare(rich, moved))).toEqual([]);
});
