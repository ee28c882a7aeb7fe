import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import type { RevisionDiff } from "../../generator/diff/revision-diff.js";
import { reportUnknownDecisions } from "../../generator/revisions/unknown-decisions.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { parseRenames } from "../../generator/spec/renames/parse-renames.js";
import { type LoadOptions, loadSmall } from "../support/load-small.js";
import { smallSheets } from "../support/small-spec.js";
import { compare, type Edit, printChanges, revise } from "./revised-spec.js";

const rich = await revise([]);

interface Compared {
  readonly diff: RevisionDiff;
  /** All changes but what rules mean. */
  readonly changes: readonly string[];
  readonly problems: readonly string[];
}

async function compareWith(edits: readonly Edit[], renames = ""): Promise<Compared> {
  const after = await revise(edits);
  const sink = new DiagnosticSink();
  const decisions = parseRenames(renames, "renames.yaml", sink);
  reportUnknownDecisions(decisions, rich, after, sink);
  const diff = compare(rich, after, decisions);
  const changes = printChanges(diff).filter((line) => !/^rule-/.test(line));
  return { diff, changes, problems: problemsIn(sink) };
}

function problemsIn({ diagnostics }: DiagnosticSink): readonly string[] {
  return diagnostics.map(
    ({ code, at, args }) => `${code} ${at?.line ?? "-"}: ${Object.values(args).join(" | ")}`,
  );
}

function evidenceOf({ diff }: Compared, rule: string): readonly string[] {
  const change = diff.changes.find((each) => each.rule === rule);
  return (change?.evidence ?? []).map(({ kind, score }) => `${kind} ${score.toFixed(2)}`);
}

const kin = "6|A-6|続柄|Relation|家族|親|乙|親族|3|全角|10||可変||||||||○|○|";
const two = kin.replace("A-6|続柄|Relation", "A-61|本人との続柄|Relation 1");
const other = kin.replace("A-6|続柄|Relation", "A-62|続柄の区分|Relation 2");
/** One item for which two could stand. */
const unclear: Edit = ["申請", kin, `${two}\n${other}`];

describe("items", () => {
  it("with one id are one, without any evidence", async () => {
    const found = await compareWith([["申請", "|A-6|続柄|", "|A-6|続柄の別|"]]);
    expect(found.changes).toEqual(["item-renamed A-6 続柄 → 続柄の別"]);
    expect(evidenceOf(found, "item-renamed")).toEqual([]);
  });

  it("with other ids are one by evidence, which is shown with its scores", async () => {
    const found = await compareWith([["申請", "|A-6|続柄|", "|A-60|続柄の別|"]]);
    expect(found.changes).toEqual([
      "item-renamed A-6>A-60 続柄 → 続柄の別",
      "item-id-changed A-6>A-60 A-6 → A-60",
    ]);
    expect(evidenceOf(found, "item-id-changed")).toEqual([
      "label 0.70",
      "type 1.00",
      "section 1.00",
      "position 1.00",
      "english 1.00",
      "length 1.00",
    ]);
  });

  it("of which two could be the one that went are listed once, and not guessed", async () => {
    const { diff, changes } = await compareWith([unclear]);
    expect(changes).toEqual([
      "item-added A-61 — → optional",
      "item-added A-62 — → optional",
      "item-removed A-6 optional → —",
    ]);
    expect(
      diff.ambiguous.map(({ kind, layouts, before, candidates }) => [
        kind,
        layouts,
        before.name,
        candidates.map(({ id, name }) => `${id} ${name}`),
      ]),
    ).toEqual([["item", ["L01", "L02"], "続柄", ["A-61 本人との続柄", "A-62 続柄の区分"]]]);
    const [first] = diff.ambiguous;
    expect(first?.candidates.every(({ evidence }) => evidence.length > 3)).toBe(true);
  });

  it("are what a person says where the evidence does not decide", async () => {
    const found = await compareWith([unclear], "same: [{ item: A-6, is: A-62, reason: 同じ欄 }]");
    expect(found.diff.ambiguous).toEqual([]);
    expect(found.changes).toEqual([
      "item-added A-61 — → optional",
      "item-renamed A-6>A-62 続柄 → 続柄の区分",
      "item-english-renamed A-6>A-62 Relation → Relation 2",
      "item-property-renamed A-6>A-62 relation → relation2",
      "item-id-changed A-6>A-62 A-6 → A-62",
    ]);
    expect(evidenceOf(found, "item-renamed")).toEqual(["confirmed 1.00"]);
  });

  it("are not what a person denies", async () => {
    const edit: Edit = ["申請", "|A-6|", "|A-60|"];
    const { changes } = await compareWith([edit], "different: [{ item: A-6, is: A-60 }]");
    expect(changes).toEqual(["item-added A-60 — → optional", "item-removed A-6 optional → —"]);
  });

  it("with one id are two where a person denies it: the id was given away", async () => {
    const { changes } = await compareWith([], "different: [{ item: A-6, is: A-6 }]");
    expect(changes).toEqual([
      "item-added A-6 — → optional",
      "item-removed A-6 optional → —",
      "item-id-reassigned A-6 続柄 → 続柄",
    ]);
  });

  it("that take over an id by decision make it a reassigned one", async () => {
    const { changes } = await compareWith([], "same: [{ item: A-7, is: A-8 }]");
    expect(changes).toEqual(
      expect.arrayContaining([
        "item-added A-7 — → optional",
        "item-removed A-8 optional → —",
        "item-id-changed A-7>A-8 A-7 → A-8",
        "item-id-reassigned A-8 県 → 県",
      ]),
    );
  });

  it("whose ids went to others are reassigned in every layout, as one change", async () => {
    const { diff, changes } = await compareWith([
      ["申請", "|A-7|市|", "|A-11|市|"],
      ["申請", "|A-8|県|", "|A-7|県|"],
    ]);
    expect(changes).toEqual([
      "item-id-changed A-7>A-11 A-7 → A-11",
      "item-id-changed A-8>A-7 A-8 → A-7",
      "item-id-reassigned A-7 市 → 県",
    ]);
    const change = diff.changes.find(({ rule }) => rule === "item-id-reassigned");
    expect(change?.layouts).toEqual(["L01", "L02"]);
  });

  it("that swapped their ids are the same items", async () => {
    const { changes } = await compareWith([
      ["申請", "|A-7|市|", "|A-8|市|"],
      ["申請", "|A-8|県|", "|A-7|県|"],
    ]);
    expect(changes).toEqual([
      "item-id-changed A-7>A-8 A-7 → A-8",
      "item-id-changed A-8>A-7 A-8 → A-7",
      "item-id-reassigned A-7 市 → 県",
      "item-id-reassigned A-8 県 → 市",
    ]);
  });

  it("that moved to another section and got another id are found by their labels", async () => {
    const city = "7|A-7|市|City|家族|親|乙|||半角数字|2||固定||||CITY||||○|○|\n";
    const moved = city.replace("|A-7|", "|A-70|").replace("家族|親|乙", "仕事|金|乙");
    const { changes } = await compareWith([
      ["申請", city, ""],
      ["申請", "5|A-5|", `${moved}5|A-5|`],
    ]);
    expect(changes).toEqual([
      "item-moved A-7>A-70 続柄 → 年収",
      // The second layout has no 年収.
      "item-moved A-7>A-70 続柄 → 氏名",
      "item-section-changed A-7>A-70 家族 / 親 / 乙 → 仕事 / 金 / 乙",
      "item-id-changed A-7>A-70 A-7 → A-70",
    ]);
  });
});

describe("layouts", () => {
  const renamed: readonly Edit[] = [
    ["レイアウト一覧", "L02|", "L09|"],
    ["関連項目", "L01,L02", "L01,L09"],
  ];

  it("under another id are one by their names and items", async () => {
    const found = await compareWith(renamed);
    expect(found.changes).toEqual(["layout-id-changed L02>L09 L02 → L09"]);
    expect(evidenceOf(found, "layout-id-changed")).toEqual(["label 1.00", "items 1.00"]);
  });

  it("are not what a person denies, whatever their ids", async () => {
    const two = ["layout-added L09 — → L09", "layout-removed L02 L02 → —"];
    const denied = "different: [{ layout: L02, is: L09 }]";
    expect((await compareWith(renamed, denied)).changes).toEqual(two);
    const same = await compareWith([], "different: [{ layout: L02, is: L02 }]");
    expect(same.changes).toEqual(["layout-added L02 — → L02", "layout-removed L02 L02 → —"]);
  });

  it("are what a person confirms, also where another one had that id", async () => {
    const found = await compareWith(
      [],
      "same: [{ layout: L01, is: L02 }, { layout: L02, is: L01 }]",
    );
    expect(found.changes).toEqual(
      expect.arrayContaining([
        "layout-id-changed L02>L01 L02 → L01",
        "layout-id-changed L01>L02 L01 → L02",
      ]),
    );
    expect(evidenceOf(found, "layout-id-changed")).toEqual(["confirmed 1.00"]);
  });
});

describe("code lists and codes", () => {
  const list: readonly Edit[] = [
    ["コード表一覧", "PREF|県", "KEN|県"],
    ["コード表一覧", "CITY|市|PREF", "CITY|市|KEN"],
    ["コード表", "PREF|1", "KEN|1"],
    ["コード表", "PREF|2", "KEN|2"],
    ["申請", "|PREF|", "|KEN|"],
  ];

  it("under another id are one list by names and codes, unless a person denies it", async () => {
    const found = await compareWith(list);
    expect(found.changes).toEqual(["code-list-id-changed PREF>KEN PREF → KEN"]);
    expect(evidenceOf(found, "code-list-id-changed")).toEqual(["label 1.00", "codes 1.00"]);
    const denied = await compareWith(list, "different: [{ code-list: PREF, is: KEN }]");
    expect(denied.changes).toEqual([
      "item-code-list-changed A-8 PREF → KEN",
      "code-list-added KEN — → KEN",
      "code-list-removed PREF PREF → —",
      "code-list-parent-changed CITY PREF → KEN",
    ]);
  });

  it("are one code where a person says so, though nothing is alike", async () => {
    const edit: Edit = ["コード表", "CITY|21|乙市|Otsu|", "CITY|31|丙村|Hei|"];
    const found = await compareWith([edit], 'same: [{ code: "CITY:21", is: "CITY:31" }]');
    expect(found.changes).toEqual([
      "code-value-changed CITY:21>CITY:31 21 → 31",
      "code-relabelled CITY:21>CITY:31 乙市 → 丙村",
      "code-english-relabelled CITY:21>CITY:31 Otsu → Hei",
      "code-member-renamed CITY:21>CITY:31 Otsu → Hei",
    ]);
    expect(evidenceOf(found, "code-value-changed")).toEqual(["confirmed 1.00"]);
  });

  it("are two codes where a person denies it", async () => {
    const edit: Edit = ["コード表", "CITY|21|", "CITY|31|"];
    const found = await compareWith([edit], 'different: [{ code: "CITY:21", is: "CITY:31" }]');
    expect(found.changes).toEqual(["code-added CITY:31 — → 31", "code-removed CITY:21 21 → —"]);
  });

  it("that are confirmed in another list are no code of their own list", async () => {
    const { changes } = await compareWith([], 'same: [{ code: "CITY:11", is: "PREFS:21" }]');
    expect(changes).toEqual([
      "code-added CITY:11 — → 11",
      "code-removed CITY:11 11 → —",
      "code-reassigned CITY:11 甲市 → 甲市",
    ]);
  });
});

describe("renames.yaml", () => {
  const mistakes: readonly (readonly [text: string, problems: readonly string[]])[] = [
    ["", []],
    ["# nothing yet\n", []],
    ["same: x", ['renames-invalid 1: "x" | Array']],
    ["same:\n  - item: A-1", ['renames-invalid 2: undefined | "is"']],
    [
      "same:\n  - { item: A-1, code: SEX:1, is: A-1 }",
      ["renames-invalid 2: item, code | layout | item | code-list | code"],
    ],
    ["same:\n  - { is: A-1 }", ["renames-invalid 2: — | layout | item | code-list | code"]],
    [
      "same: []\nother: []",
      ['renames-invalid 2: "other" | layout | item | code-list | code, is, reason'],
    ],
    ["same:\n  - { item: 1, is: A-1 }", ["renames-invalid 2: 1 | string"]],
    ["same:\n  - [", ["config-syntax 2: BAD_INDENT"]],
    [
      "same:\n  - { item: A-1, is: A-2 }\n  - { item: A-1, is: A-3 }\n  - { item: A-4, is: A-2 }",
      ["renames-contradiction 3: A-1 | A-3", "renames-contradiction 4: A-4 | A-2"],
    ],
    [
      "different:\n  - { item: A-1, is: A-2 }\nsame:\n  - { item: A-1, is: A-2 }",
      ["renames-contradiction 2: A-1 | A-2"],
    ],
  ];

  it.each(mistakes)("with %j says what is wrong, and where", (text, problems) => {
    const sink = new DiagnosticSink();
    parseRenames(text, "renames.yaml", sink);
    expect(problemsIn(sink)).toEqual(problems);
  });

  it("that names what neither revision has says what is near it", async () => {
    const renames = "same: [{ item: A-66, is: A-6 }]\ndifferent: [{ code: SEX:3, is: SEX:2 }]";
    const { problems } = await compareWith([], renames);
    expect(problems).toEqual([
      expect.stringMatching(/^renames-unknown -: A-66 \| .*A-6/),
      expect.stringMatching(/^renames-unknown -: SEX:3 \| .*SEX:1/),
    ]);
  });
});

describe("the lock of names", () => {
  const after = {
    申請: (smallSheets["申請"] ?? "").replace("A-3,氏名", "A-30,本人の氏名"),
    単項目: null,
    関連項目: null,
  };

  async function propertyOf(key: string, options: LoadOptions): Promise<string | undefined> {
    const { model } = await loadSmall(after, options);
    const items = model.layouts.flatMap(itemsOf);
    return items.find(({ item }) => item.key === key)?.item.identifier;
  }

  it("follows what a person confirmed", async () => {
    const names = (await loadSmall({}, { glossary: "japanese,identifier\n氏名,fullName\n" }))
      .namesLock;
    const renames = "same: [{ item: A-3, is: A-30 }]";
    expect(await propertyOf("A-30", { names, renames })).toBe("fullName");
    expect(await propertyOf("A-30", { names })).toBe("本人の氏名");
    const { namesLock } = await loadSmall(after, { names, renames });
    expect(await propertyOf("A-30", { names: namesLock, renames })).toBe("fullName");
    const edited = namesLock.replaceAll("fullName", "wholeName");
    expect(await propertyOf("A-30", { names: edited, renames })).toBe("wholeName");
  });

  it("does not keep a name for an id that now means something else", async () => {
    const names = (await loadSmall({}, { glossary: "japanese,identifier\n性別,sex\n" })).namesLock;
    const renames = "different: [{ item: A-2, is: A-2 }]";
    expect(await propertyOf("A-2", { names })).toBe("sex");
    expect(await propertyOf("A-2", { names, renames })).toBe("性別");
  });
});
