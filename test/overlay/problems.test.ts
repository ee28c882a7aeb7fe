import { describe, expect, it } from "vitest";
import { smallSheets } from "../support/small-spec.js";
import { correction, loadWith, overlayOf } from "./overlays.js";

const layout = smallSheets["申請"] ?? "";
const codes = smallSheets["コード"] ?? "";

/** Corrections that do not apply: what is wrong, what is corrected (from line 6 on), and the report. */
const cases: readonly (readonly [what: string, rest: string, expected: string])[] = [
  [
    "an unknown item",
    "item: A-9\nset: { name: x }\nwas: { name: y }",
    "overlay-unknown-target 2: c1 | A-9 | A-1, A-2, A-3",
  ],
  [
    "an unknown layout",
    "layouts: [申誓]\nitem: A-1\nset: { name: x }\nwas: { name: 申請日 }",
    "overlay-unknown-layout 2: c1 | 申誓 | 申請",
  ],
  [
    "an unknown code list",
    "code: { list: SEXX, value: '1' }\nadd: { label: x }",
    "overlay-unknown-target 2: c1 | SEXX | SEX",
  ],
  [
    "an unknown code",
    "code: { list: SEX, value: '9' }\nset: { label: x }\nwas: { label: y }",
    "overlay-unknown-target 2: c1 | SEX:9 | SEX:1, SEX:2",
  ],
  [
    "an unknown check",
    "check: R9\nremove: true\nwas: { sentence: x }",
    "overlay-unknown-target 2: c1 | R9 | R1",
  ],
  [
    "an unknown message",
    "message: N1\nset: { text: x }\nwas: { text: y }",
    "overlay-unknown-target 2: c1 | N1 | M1",
  ],
  [
    "a length that the spec has changed",
    "item: A-3\nset: { length: { max: 40 } }\nwas: { length: { max: 30 } }",
    "overlay-was-differs 7 → 申請!E6: c1 | A-3 | length.max | 30 | 20",
  ],
  [
    "a note that the spec has now",
    "item: A-3\nset: { name: 名前 }\nwas: { name: 氏名, note: 全角で }",
    "overlay-was-differs 8 → 申請!B6: c1 | A-3 | note | 全角で | —",
  ],
  [
    "a sentence that is another one",
    "check: R1\nset: { severity: warning }\nwas: { severity: error, sentence: sha256:0123456789abcdef }",
    "overlay-was-differs 8 → 関連項目!C2: c1 | R1 | sentence | sha256:0123456789abcdef | 「性別」が「女」の場合は必須。",
  ],
  [
    "a fact that the spec has corrected",
    "code: { list: SEX, value: '1' }\nset: { label: 男 }\nwas: { label: 男性 }",
    "overlay-already-so 7 → コード!C2: c1 | SEX:1 | label | 男性 | 男",
  ],
  [
    "a fact that is set to what it was",
    "item: A-3\nset: { requirement: optional }\nwas: { requirement: optional }",
    "overlay-already-so 7 → 申請!H6: c1 | A-3 | requirement | optional | optional",
  ],
  [
    "a code that there is already",
    "code: { list: SEX, value: '2' }\nadd: { label: x }",
    "overlay-already-there 2 → コード!C3: c1 | SEX:2",
  ],
  [
    "a check that there is already",
    "check: T1\nadd: { sentence: 「性別」が「女」の場合は必須。 }",
    "overlay-already-there 2 → 単項目!A2: c1 | T1",
  ],
  [
    "a character set that there is none of",
    "item: A-3\nset: { charset: fulwidth }\nwas: { charset: fullwidth }",
    "overlay-unknown-value 7: c1 | charset | fulwidth | fullwidth, halfwidth",
  ],
  [
    "a code list that there is none of",
    "check: T2\nset: { parameter: { codeList: SAX } }\nwas: { parameter: { codeList: SEX } }",
    "overlay-unknown-value 7: c1 | parameter.codeList | SAX | SEX",
  ],
  [
    "a message that there is none of",
    "check: X1\nadd: { sentence: 「性別」が「女」の場合は必須。, messageId: M7 }",
    "overlay-unknown-value 7: c1 | messageId | M7 | M1, M2",
  ],
  [
    "a placeholder that means nothing",
    "message: M1\nset: { text: '{謎}です' }\nwas: { text: '{0}が正しくありません。' }",
    "overlay-unknown-value 2: c1 | text | {謎}",
  ],
  [
    "an item of an added check that there is none of",
    "check: X1\nadd: { targets: [指名], sentence: 「性別」が「女」の場合は必須。 }",
    "overlay-unknown-target 7: c1 | 指名 | 氏名",
  ],
  [
    "a fact of another kind of check",
    "check: T1\nset: { sentence: x }\nwas: { sentence: y }",
    "overlay-no-such-fact 7: c1 | T1 | sentence | parameter.max, parameter.min, severity, messageId",
  ],
  [
    "a code list for an item that is no code",
    "item: A-3\nset: { codeList: SEX }\nwas: { codeList: null }",
    "overlay-unfit 2: c1 | A-3 | kind, codeList",
  ],
  [
    "a least length over the greatest",
    "item: A-3\nset: { length: { min: 21 } }\nwas: { length: { min: null } }",
    "overlay-unfit 2: c1 | A-3 | length: { max, min, decimals }",
  ],
  [
    "no statement of what was",
    "item: A-3\nset: { length: { max: 40 } }",
    "overlay-was-missing 7: c1 | length.max",
  ],
  [
    "a removal without what was",
    "check: R1\nremove: true",
    "overlay-invalid 2: was: — | was: { … }",
  ],
  [
    "two targets",
    "item: A-3\ncheck: R1\nset: { name: x }",
    "overlay-invalid 2: item, check | item | code | check | message",
  ],
  ["no change", "item: A-3", "overlay-invalid 2: — | set | add | remove"],
  ["a new column", "item: A-4\nadd: { name: x }", "overlay-invalid 7: item, add | item, set"],
  [
    "a key that is none",
    "item: A-3\nset: { lenght: { max: 40 } }",
    'overlay-invalid 7: "lenght" | itemId, name, nameEn, kind, pattern, charset, length, codeList, requirement, note',
  ],
  [
    "a value that is a number",
    "code: { list: SEX, value: 2 }\nset: { label: x }\nwas: { label: 女 }",
    "overlay-invalid 6: 2 | string",
  ],
  [
    "layouts for what is no item",
    "layouts: [申請]\ncheck: R1\nset: { severity: warning }\nwas: { severity: error }",
    "overlay-invalid 6: layouts: check | layouts: item",
  ],
];

describe("a correction that does not apply is reported at its line:", () => {
  it.each(cases)("%s", async (_, rest, expected) => {
    const { problems, model } = await loadWith(overlayOf(correction(rest)));
    const found = problems.filter((problem) => problem.startsWith("overlay-"));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
    expect(model).not.toHaveProperty("corrections");
    expect(model).toEqual((await loadWith("")).model);
  });

  it.each(["id", "reason", "source", "until"])("one without %s", async (key) => {
    const whole = correction(
      "message: M1\nset: { text: x }\nwas: { text: '{0}が正しくありません。' }",
    );
    const lines = whole.replace("  - ", "    ").split("\n");
    const kept = lines.filter((line) => !line.trim().startsWith(`${key}:`)).join("\n");
    const { problems } = await loadWith(`corrections:\n${kept.replace("    ", "  - ")}`);
    expect(problems).toEqual([`overlay-invalid 2: undefined | "${key}"`]);
  });

  it("an item whose name is that of two", async () => {
    const { problems } = await loadWith(
      overlayOf(
        correction("item: 氏名\nset: { requirement: required }\nwas: { requirement: optional }"),
      ),
      { 申請: layout.replace("A-1,申請日", "A-1,氏名"), 関連項目: null },
    );
    expect(problems).toContain(
      "overlay-ambiguous-target 2 → 申請!B4 申請!B6: c1 | 氏名 | A-1, A-3",
    );
  });

  it("a code that stands twice", async () => {
    const { problems } = await loadWith(
      overlayOf(
        correction("code: { list: SEX, value: '1' }\nset: { label: x }\nwas: { label: 男 }"),
      ),
      { コード: `${codes}SEX,性別,1,他,Other\n` },
    );
    expect(problems).toContain(
      "overlay-ambiguous-target 2 → コード!C2 コード!C4: c1 | SEX:1 | コード!C2, コード!C4",
    );
  });

  it("an item that says different things in its layouts", async () => {
    const twice = layout
      .replace("要否,備考", "要否,,備考")
      .replace("A-1,", ",,,,,,,新規,更新,\nA-1,")
      .replaceAll("◎,\n", "◎,◎,\n")
      .replaceAll("○,\n", "○,◎,\n");
    const { problems } = await loadWith(
      overlayOf(
        correction("item: A-3\nset: { requirement: conditional }\nwas: { requirement: optional }"),
        correction(
          "item: A-3\nset: { requirement: conditional }\nwas: { requirement: prohibited }",
          "c2",
        ),
      ),
      { 申請: twice },
    );
    expect(problems).toContain(
      "overlay-was-differs 7 → 申請!I7: c1 | A-3 | requirement | optional | required",
    );
    expect(problems).toContain(
      "overlay-was-differs 14 → 申請!H7 申請!I7: c2 | A-3 | requirement | prohibited | 申請 新規: optional; 申請 更新: required",
    );
  });
});

describe("a correction in layouts that it names", () => {
  it("is reported where one of them lacks the item", async () => {
    const two = layout
      .replace("要否,備考", "要否,,備考")
      .replace("※ ◎：必須", "※ ◎：必須　－：なし")
      .replace("A-1,", ",,,,,,,新規,更新,\nA-1,")
      .replaceAll("◎,\n", "◎,◎,\n")
      .replaceAll("○,\n", "○,－,\n");
    const { problems } = await loadWith(
      overlayOf(
        correction(
          "layouts: [申請 新規, 申請 更新]\nitem: A-3\nset: { note: x }\nwas: { note: null }",
        ),
      ),
      { 申請: two, 関連項目: null },
    );
    expect(problems).toContain("overlay-unknown-target 2: c1 | 申請 更新 A-3 | 申請 新規");
  });
});

const rest = "message: M1\nset: { severity: warning }\nwas: { severity: error }";

describe("corrections that meet", () => {
  it("in one id are reported", async () => {
    const other = "check: R1\nset: { severity: warning }\nwas: { severity: error }";
    const { problems } = await loadWith(overlayOf(correction(rest), correction(other)));
    expect(problems).toContain("overlay-duplicate-id 9 → 2: c1");
  });

  it("in one fact are reported, whatever they set", async () => {
    const overlay = overlayOf(correction(rest), correction(rest, "c2"));
    const { problems } = await loadWith(overlay);
    expect(problems).toContain("overlay-conflict 9 → 2: c2 | c1 | M1 | severity");
  });

  it("in a code that one of them removes are reported", async () => {
    const code = "code: { list: SEX, value: '1' }";
    const { problems } = await loadWith(
      overlayOf(
        correction(`${code}\nset: { label: x }\nwas: { label: 男 }`),
        correction(`${code}\nremove: true\nwas: { label: 男 }`, "c2"),
      ),
    );
    expect(problems).toContain("overlay-conflict 9 → 2: c2 | c1 | SEX:1 | label");
  });

  it("in two facts of one thing both apply", async () => {
    const other = "message: M1\nset: { remedy: 直す }\nwas: { remedy: null }";
    const { model, problems } = await loadWith(
      overlayOf(correction(rest), correction(other, "c2")),
    );
    expect(problems).toEqual([]);
    expect(model.messages[0]).toMatchObject({ severity: "warning", remedy: "直す" });
    expect(model.corrections?.map(({ id }) => id)).toEqual(["c1", "c2"]);
  });
});

describe("the revision of expiry", () => {
  /** The problems of the same overlay, which is until 2.0, in a spec of a revision. */
  const at = async (revision: string) =>
    (await loadWith(overlayOf(correction(rest)), {}, { revision })).problems;

  it("is compared as numbers, part by part", async () => {
    expect(await at("1.10")).toEqual([]);
    expect(await at("1.99.3")).toEqual([]);
    for (const revision of ["2.0", "2", "2.0.0", "2.0.1", "10.0", "第2.0版", "Ver.2.1"]) {
      expect(await at(revision)).toEqual([`overlay-expired 2: c1 | 2.0 | ${revision}`]);
    }
  });

  it("is compared as text where it is no number", async () => {
    expect(await at("令和7年版")).toEqual(["overlay-until-unordered 2: c1 | 2.0 | 令和7年版"]);
    const overlay = overlayOf(correction(rest)).replace('"2.0"', "令和8年版");
    const { problems } = await loadWith(overlay, {}, { revision: "令和8年版" });
    expect(problems).toEqual(["overlay-expired 2: c1 | 令和8年版 | 令和8年版"]);
  });

  it("makes a correction that has expired change nothing", async () => {
    const overlay = overlayOf(correction(rest));
    const { model } = await loadWith(overlay, {}, { revision: "2.0" });
    expect(model.messages[0]?.severity).toBe("error");
    expect(model).not.toHaveProperty("corrections");
  });
});
