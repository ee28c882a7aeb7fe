import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/sink.js";
import { sentenceHash } from "../../generator/rules/sentence-hash.js";
import type { RuleState } from "../../generator/spec/model.js";
import { loadSmall } from "../support/load-small.js";

const layout = `申請レイアウト
※ ◎：必須　○：任意　－：なし
項目ID,項目名,大分類,属性,桁数,コード表,要否,,備考
,,,,,,新規,更新,
A-1,申請日,基本,半角数字,8,,◎,○,
A-2,性別,基本,半角数字,1,SEX,◎,○,
A-3,氏名,基本,全角,20,,○,○,
A-4,分野,基本,半角数字,2,,○,－,
`;

const understood = "「性別」が「女」の場合は必須。";
const phrase = "当該基準が定められている";
const ofPhrase = `${phrase}場合は必須。`;
const odd = "これは何でしょう。";

/** Compiles one check on 氏名 and shows its state, readings, and the problems of rules.yaml as `code line key: arguments`. */
async function compile(sentence: string, rules: string, target = "A-3") {
  const checks = `チェック番号,対象項目ID,チェック内容,エラー区分\nR1,${target},"${sentence}",E\n`;
  const { model, diagnostics } = await loadSmall({ 申請: layout, 関連項目: checks }, { rules });
  const [check] = model.relatedChecks;
  const rule: RuleState = check?.rule ?? { state: "note" };
  return {
    rule,
    state: rule.state,
    readings:
      "readings" in rule
        ? rule.readings.map(({ layouts, canonical }) => `${layouts.join("+")}: ${canonical}`)
        : [],
    problems: diagnostics.filter(({ code }) => code.startsWith("rule-")).map(describeProblem),
    diagnostics,
  };
}

function describeProblem({ code, at, related, args }: Diagnostic): string {
  const key = at?.key === undefined ? (at?.cell ?? "") : `${at.line} ${at.key}`;
  const others = related.map(({ line, cell }) => ` → ${line ?? cell}`).join("");
  return `${code} ${key}${others}: ${Object.values(args).join(" | ")}`;
}

describe("predicates", () => {
  it("leave a phrase to the application under the name that the user gives", async () => {
    const rules = `predicates:\n  - phrase: ${phrase}\n    flag: hasStandard\n`;
    const { rule, problems } = await compile(ofPhrase, rules);
    expect(problems).toEqual([]);
    expect(rule).toMatchObject({
      state: "predicate",
      flags: ["hasStandard"],
      readings: [{ layouts: ["申請 新規", "申請 更新"] }],
    });
  });

  it("put a condition in the place of a phrase, and ask the application for nothing", async () => {
    const rules = `predicates:\n  - phrase: ${phrase}\n    expression: 「性別」 = "2"\n`;
    const { rule, readings, problems } = await compile(ofPhrase, rules);
    expect(problems).toEqual([]);
    expect(rule).toMatchObject({ state: "predicate", flags: [] });
    expect(readings).toEqual([
      "申請 新規+申請 更新: 「性別」が「2：女」である場合、「氏名」は必須。",
    ]);
  });

  it("find a phrase in another width", async () => {
    const rules = "predicates:\n  - { phrase: ７０歳以上ﾋ被用者, flag: isOver70 }\n";
    const { rule } = await compile("70歳以上ヒ被用者の場合は必須。", rules);
    expect(rule).toMatchObject({ state: "predicate", flags: ["isOver70"] });
  });

  it("report a condition with its line, what stands there and the layouts that lack the item", async () => {
    const rules = `predicates:
  - phrase: ${phrase}
    expression: |
      「性別」 = "1"
      and 「分野」 = "10"
`;
    const { rule, problems } = await compile(ofPhrase, rules);
    expect(rule).toMatchObject({ state: "predicate", flags: [phrase] });
    expect(problems).toEqual([
      expect.stringMatching(
        /^rule-expression-invalid 5 predicates\.0\.expression: 当該基準が定められている \| 申請 更新 \| .+ \| 「分野」 = "10" \| 15 \| /,
      ),
    ]);
  });

  it.each([
    [
      "a phrase that no sentence has",
      "predicates:\n  - phrase: 特例に当たる\n    flag: special\n",
      "rule-predicate-unused 2 predicates.0: 特例に当たる",
    ],
    [
      "a phrase that is defined twice",
      `predicates:\n  - { phrase: 性別, flag: a }\n\n  - { phrase: 性別, flag: b }\n`,
      "rule-predicate-twice 4 predicates.1 → 2: 性別",
    ],
    [
      "a phrase with two meanings",
      "predicates:\n  - { phrase: 性別, flag: a, expression: filled(「氏名」) }\n",
      "rule-file-invalid 2 predicates.0: a / filled(「氏名」) | flag (an identifier) | expression",
    ],
    [
      "a phrase without words",
      'predicates:\n  - { phrase: "　", flag: a }\n',
      'rule-file-invalid 2 predicates.0: phrase: "　" | words',
    ],
    [
      "a flag that cannot be a property",
      "predicates:\n  - { phrase: 性別, flag: is-over }\n",
      "rule-file-invalid 2 predicates.0: flag: is-over | flag (an identifier) | expression",
    ],
  ])("report %s", async (_, rules, expected) => {
    expect((await compile(understood, rules)).problems).toContain(expected);
  });

  it("may give two phrases one flag: it is the same fact", async () => {
    const rules = `predicates:\n  - { phrase: ${phrase}, flag: same }\n  - { phrase: 定められている, flag: same }\n`;
    const { rule, problems } = await compile(ofPhrase, rules);
    expect(problems).toEqual([]);
    expect(rule).toMatchObject({ state: "predicate", flags: ["same"] });
  });
});

describe("overrides", () => {
  const override = (sentence: string, more: string) =>
    `overrides:\n  - check: R1\n    sentence: ${sentenceHash(sentence)}\n    reason: 試し\n${more}`;
  const written = '    expression: |\n      when 「性別」 = "1": required(「氏名」)\n';

  it("take the place of the sentence, understood or not", async () => {
    for (const sentence of [odd, understood]) {
      const { rule, readings, problems } = await compile(sentence, override(sentence, written));
      expect(problems).toEqual([]);
      expect(rule).toMatchObject({
        state: "overridden",
        sentenceHash: sentenceHash(sentence),
      });
      expect(readings).toEqual([
        "申請 新規+申請 更新: 「性別」が「1：男」である場合、「氏名」は必須。",
      ]);
    }
  });

  it("may be for some layouts; the sentence stands in the others", async () => {
    const { readings, state } = await compile(
      understood,
      override(understood, `    layouts: [申請 更新]\n${written}`),
    );
    expect(state).toBe("overridden");
    expect(readings).toEqual([
      "申請 新規: 「性別」が「2：女」である場合、「氏名」は必須。",
      "申請 更新: 「性別」が「1：男」である場合、「氏名」は必須。",
    ]);
  });

  it("are refused when the sentence has changed, showing both and the new hash", async () => {
    const original = "    original: 前の文。\n";
    const { problems, state } = await compile(understood, override(odd, original + written));
    expect(state).toBe("compiled");
    expect(problems).toEqual([
      `rule-override-stale 2 overrides.0 → C2: R1 | 前の文。 | ${understood} | ${sentenceHash(understood)}`,
    ]);
  });

  it("say so when the old sentence was not kept", async () => {
    const { problems } = await compile(understood, override(odd, written));
    expect(problems).toEqual([
      `rule-override-stale 2 overrides.0 → C2: R1 | — (${sentenceHash(odd)}) | ${understood} | ${sentenceHash(understood)}`,
    ]);
  });

  it("are named when the sentence by itself says the same", async () => {
    const same = "    expression: 'when 「性別」 = \"2\": required(「氏名」)'\n";
    const { problems, state } = await compile(understood, override(understood, same));
    expect(state).toBe("overridden");
    expect(problems).toEqual(["rule-override-unneeded 2 overrides.0: R1"]);
  });

  it("report a syntax error at its line, and an item that no layout has", async () => {
    const broken = '    expression: |\n      when 「性別」 = "1":\n        wanted(「氏名」)\n';
    const unknown = "    expression: required(「姓名」)\n";
    const first = await compile(understood, override(understood, broken));
    expect(first.state).toBe("compiled");
    expect(first.problems).toEqual([
      expect.stringMatching(/^rule-expression-invalid 7 overrides\.0\.expression: R1 \| .*wanted/),
    ]);
    const second = await compile(understood, override(understood, unknown));
    expect(second.problems).toEqual([
      expect.stringMatching(
        /^rule-expression-invalid 5 overrides\.0\.expression: R1 \| .*「姓名」/,
      ),
    ]);
  });

  it("must keep apart, and to the layouts of the check", async () => {
    const twice = `${override(understood, written)}${override(understood, written).replace("overrides:\n", "")}`;
    expect((await compile(understood, twice)).problems).toEqual([
      "rule-override-twice 7 overrides.1 → 2: R1",
    ]);
    const elsewhere = override(understood, `    layouts: [申請 取得]\n${written}`);
    expect((await compile(understood, elsewhere)).problems).toEqual([
      "rule-override-layout 2 overrides.0: R1 | 申請 取得 | 申請 新規 申請 更新",
    ]);
  });
});

describe("decisions", () => {
  it("make a note of a check, with a reason or without", async () => {
    expect(await compile(understood, "notes: [R1]\n")).toMatchObject({
      state: "note",
      problems: [],
    });
    const reasoned = "notes:\n  - check: R1\n    reason: 窓口で確かめる\n";
    expect(await compile(odd, reasoned)).toMatchObject({ state: "note", problems: [] });
  });

  it("accept a check that is not understood", async () => {
    const { rule, problems } = await compile(odd, "accept: [{ check: R1, reason: 手で書く }]\n");
    expect(rule).toMatchObject({ state: "unsupported", accepted: "手で書く" });
    expect(problems).toEqual([expect.stringMatching(/^rule-unsupported-accepted C2: R1 \| /)]);
  });

  it.each([
    [
      "a number that the spec does not have",
      "notes:\n  - R1\n  - R2\n",
      "rule-unknown-check 3 notes.1: R2 | R1",
    ],
    [
      "an acceptance of a check that is understood",
      "accept:\n\n  - { check: R1, reason: 手で書く }\n",
      "rule-useless-acceptance 3 accept.0: R1",
    ],
    [
      "a check that is a note and overridden",
      `overrides:\n  - check: R1\n    sentence: ${sentenceHash(understood)}\n    expression: required(「氏名」)\n    reason: 試し\nnotes: [R1]\n`,
      "rule-decided-twice 2 overrides.0 → 6: R1",
    ],
    [
      "an unknown key",
      "accepted: []\n",
      'rule-file-invalid 1 accepted: "accepted" | accept, notes, predicates, overrides',
    ],
    [
      "an unknown key of an entry",
      "accept:\n  - { check: R1, reason: x }\n  - { check: R1, reason: x, why: y }\n",
      'rule-file-invalid 3 accept.1.why: "why" | check, reason',
    ],
    [
      "a number without quotes",
      "accept:\n  - check: 1\n    reason: x\n",
      "rule-file-invalid 2 accept.0.check: 1 | string",
    ],
    [
      "a hash of another kind",
      "overrides:\n  - { check: R1, sentence: md5:0, expression: x, reason: y }\n",
      'rule-file-invalid 2 overrides.0.sentence: "md5:0" | /^sha256:[0-9a-f]{16}$/',
    ],
  ])("report %s", async (_, rules, expected) => {
    expect((await compile(understood, rules)).problems).toEqual([expected]);
  });

  it("report broken YAML with its line", async () => {
    const { diagnostics } = await compile(understood, "notes: [R1\naccept: ]\n");
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: "config-syntax",
        at: expect.objectContaining({ file: "rules.yaml", line: expect.any(Number) }),
      }),
    );
  });
});

describe("a check in several layouts", () => {
  it("is unsupported when one of them does not have what it names, and says in which", async () => {
    const { rule, problems } = await compile("「分野」が「10」の場合は必須。", "");
    expect(rule).toMatchObject({ state: "unsupported", layouts: ["申請 更新"] });
    expect(problems).toEqual([expect.stringMatching(/^rule-unsupported C2: R1 \| 申請 更新 \| /)]);
  });
});
