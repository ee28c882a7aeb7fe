import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { converters, safeConverters } from "../../templates/runtime/converters.js";
import { normalise, type NormaliseOptions } from "../../templates/runtime/normalise.js";
import { validate } from "../../templates/runtime/validate.js";
import { layoutOf } from "../support/runtime-layout.js";

const form = layoutOf({
  full: { charset: "fullwidth", max: 20 },
  kana: { charset: "fullwidth-katakana", max: 20 },
  halfKana: { charset: "halfwidth-katakana", max: 20 },
  name: { charset: "upper-name", max: 12 },
  mixed: { charset: "mixed", max: 5 },
  day: { kind: "d", charset: "digits", max: 8, min: 8 },
  birth: { kind: "p", charset: "digits", max: 8, min: 8 },
  month: { kind: "y", charset: "digits", max: 6, min: 6 },
  yen: { kind: "i", charset: "digits", max: 9 },
  phone: { charset: "digits", max: 15, pattern: "telephone" },
  postal: { charset: "digits", max: 7, min: 7, pattern: "postal-code" },
  company: { charset: "digits", max: 13, min: 13, pattern: "corporate-number" },
  card: { charset: "upper-alphanumeric", max: 12, pattern: "residence-card" },
  answer: { kind: "c", charset: "digits", max: 1, codes: { "1": "有", "2": "無" } },
  sex: { kind: "c", charset: "digits", max: 1, codes: { "1": "男", "2": "女" } },
  place: {
    kind: "c",
    charset: "digits",
    max: 2,
    min: 2,
    codes: {
      "01": "成田空港",
      "02": "羽田空港",
      "10": "ｼﾝﾁﾄｾ（空港）",
      "11": "その他",
      "12": "その他",
    },
  },
  never: { charset: "fullwidth", requirement: "p" },
  email: { charset: "alphanumeric-symbol", max: 60, pattern: "email" },
});

const names = form.columns.map(({ path }) => path.replace("body.", ""));

function rowOf(cells: Readonly<Record<string, string>>): string[] {
  return names.map((name) => cells[name] ?? "");
}

/** `after` and the converters of one cell, then what is suggested for it. */
function convert(column: string, text: string, options: NormaliseOptions = {}): string {
  const { row, changes, suggestions } = normalise(form, rowOf({ [column]: text }), options);
  const by = changes.map(({ converter }) => converter).join(" ");
  const [suggestion] = suggestions;
  const asked =
    suggestion === undefined
      ? []
      : [`? ${suggestion.reason}`, ...suggestion.candidates.map(({ value }) => value)];
  return [`${row[names.indexOf(column)]} [${by}]`, ...asked].join(" ");
}

describe("a record is brought into the form that the items take", () => {
  it.each([
    ["full", "Abc 12", "Ａｂｃ\u3000１２ [fullwidth]"],
    ["full", "ｶﾞﾗｽ1-2", "ガラス１－２ [fullwidth-katakana fullwidth]"],
    ["full", "東京〜大阪", "東京～大阪 [pair]"],
    ["full", "１−２‖", "１－２∥ [pair]"],
    ["full", "ビ–ル", "ビール [dash]"],
    ["full", "か\u3099", "が [compose-kana]"],
    ["full", "葛\u{e0100}城", "葛城 [variation-selector]"],
    ["full", "山\u200b田\ufeff", "山田 [invisible]"],
    ["full", " 山田\t", "山田 [trim]"],
    ["full", "山\u00a0田", "山\u3000田 [space]"],
    ["full", "山\r\n田\t本", "山\u3000田\u3000本 [line-break]"],
    ["kana", "ﾔﾏﾀﾞ はなこ", "ヤマダ\u3000ハナコ [space fullwidth-katakana katakana]"],
    ["kana", "ビｰル", "ビール [dash]"],
    ["halfKana", "ガーデン", "ｶﾞｰﾃﾞﾝ [halfwidth-katakana]"],
    ["name", "ｎguyễn", "NGUYễN [halfwidth uppercase] ? accented-latin NGUYEN"],
    ["name", "Nguyen\u3000van", "NGUYEN VAN [space uppercase]"],
    ["day", "2026/1/5", "20260105 [date]"],
    ["day", "２０２６－０１－０５", "20260105 [date]"],
    ["day", "2026-01-05", "20260105 [date]"],
    ["day", "2026/1/5 0:00:00", "20260105 [date]"],
    ["day", "令和8年1月5日", "20260105 [date]"],
    ["day", "R8.1.5", "20260105 [date]"],
    ["day", "平成元年１月８日", "19890108 [date]"],
    ["birth", "2026年1月", "20260100 [date]"],
    ["month", "2026/1", "202601 [date]"],
    ["month", "令和8年1月", "202601 [date]"],
    ["yen", "1,234,567円", "1234567 [number]"],
    ["yen", "￥１，２００", "1200 [number]"],
    ["phone", "03-1234-5678", "0312345678 [telephone]"],
    ["phone", "+81 (0)3-1234-5678", "0312345678 [telephone]"],
    ["phone", "＋８１９０１２３４５６７８", "09012345678 [telephone]"],
    ["postal", "〒100-0001", "1000001 [postal-code]"],
    ["postal", "１００ー０００１", "1000001 [postal-code]"],
    ["company", "7000-012-050002", "7000012050002 [numbered-id]"],
    ["card", "ab12345678cd", "AB12345678CD [numbered-id]"],
    ["answer", "有", "1 [label]"],
    ["answer", "はい", "1 [answer]"],
    ["answer", "○", "1 [answer]"],
    ["answer", "×", "2 [answer]"],
    ["answer", "TRUE", "1 [answer]"],
    ["answer", "なし", "2 [answer]"],
    ["sex", "M", "1 [answer]"],
    ["sex", "Ｆｅｍａｌｅ", "2 [answer]"],
    ["place", "1", "01 [zero-padding]"],
    ["place", "２", "02 [zero-padding]"],
    ["place", "羽田空港", "02 [label]"],
    ["place", "シンチトセ(空港)", "10 [label]"],
    ["email", "ａ＠example.jp", "a@example.jp [halfwidth]"],
  ])("%s: %j", (column, text, expected) => {
    expect(convert(column, text)).toBe(expected);
  });

  it.each([
    ["full", "髙橋", "髙橋 [] ? kanji-variant 高橋"],
    ["full", "濵田", "濵田 [] ? kanji-variant 浜田 濱田"],
    ["full", "鄧", "鄧 [] ? unknown"],
    ["full", "深圳", "深圳 [] ? unknown"],
    ["full", "ﾀｶ髙", "タカ髙 [fullwidth-katakana] ? kanji-variant タカ高"],
    ["full", "\ufa19田", "\ufa19田 [] ? compatibility-ideograph 神田"],
    ["full", "東-西", "東－西 [fullwidth]"],
    ["full", "東\u2011西", "東\u2011西 [] ? dash 東－西 東ー西 東―西"],
    ["full", "①", "① [] ? symbol １"],
    ["full", "㈱山田", "㈱山田 [] ? symbol （株）山田"],
    ["full", "\\100", "\\１００ [fullwidth] ? backslash ￥１００ ＼１００"],
    ["full", "山\ue000", "山\ue000 [] ? unknown"],
    ["full", "山\ud842", "山\ud842 [] ? unknown"],
    ["name", "MÜLLER", "MÜLLER [] ? accented-latin MUELLER MUXXLLER MULLER"],
    ["yen", "500万円", "500万円 [] ? ten-thousands 5000000 500"],
    ["yen", "1.5万", "1.5万 [] ? ten-thousands 15000"],
    ["day", "5/1/2026", "5/1/2026 [] ? date-order 20260105 20260501"],
    ["day", "31/1/2026", "31/1/2026 [] ? date-order 20260131"],
    ["day", "46027", "46027 [] ? excel-serial 20260105"],
    ["day", "平成32年1月1日", "平成32年1月1日 [] ? unknown"],
    ["day", "2026年1月", "2026年1月 [] ? unknown"],
    ["day", "20260230", "20260230 [] ? unknown"],
    ["month", "2026/1/5", "2026/1/5 [] ? unknown"],
    ["phone", "+86 10 1234 5678", "+86 10 1234 5678 [] ? country-code 861012345678"],
    ["answer", "不明", "不明 [] ? unknown"],
    ["place", "その他", "その他 [] ? label 11 12"],
    ["place", "空港", "空港 [] ? label 10 01 02"],
    ["mixed", "あいうえおか", "あいうえおか [] ? unknown"],
    ["company", "7000012050003", "7000012050003 [] ? unknown"],
  ])("and a person is asked about %s: %j", (column, text, expected) => {
    expect(convert(column, text)).toBe(expected);
  });

  it.each([
    ["full", "１ー２"],
    ["full", "―‐ー"],
    ["mixed", " a "],
    ["mixed", "１a"],
    ["name", "A  B"],
    ["never", "髙 abc"],
    ["place", "11"],
    ["birth", "99999999"],
  ])("but what is right, or must be empty, is left alone: %s %j", (column, text) => {
    expect(convert(column, text)).toBe(`${text} []`);
  });

  it("takes other converters where they are asked for, in general or for one item", () => {
    const all = converters.map(({ id }) => id);
    expect(convert("name", "Müller", { converters: all })).toBe("MUELLER [ascii uppercase]");
    expect(convert("full", "㈱é", { converters: all })).toBe("（株）ｅ [ascii symbol]");
    expect(convert("day", "46027", { items: { "body.day": ["excel-serial"] } })).toBe(
      "20260105 [excel-serial]",
    );
    expect(convert("mixed", "a    b", { items: { "body.mixed": ["collapse-spaces"] } })).toBe(
      "a b [collapse-spaces]",
    );
    expect(convert("name", "ab", { items: { "body.name": [] } })).toBe("ab [] ? unknown");
    expect(() => normalise(form, [], { items: { nowhere: [] } })).toThrow(RangeError);
    expect(() => normalise(form, [], { converters: ["magic" as never] })).toThrow(RangeError);
  });

  it("never takes anything away or chooses a spelling unless asked to", () => {
    expect(converters.map(({ id }) => id).filter((id) => !safeConverters.includes(id))).toEqual([
      "excel-serial",
      "collapse-spaces",
      "ascii",
      "symbol",
    ]);
  });
});

describe("what was done", () => {
  const { changes, suggestions } = normalise(form, rowOf({ full: "ﾀｶ髙 1" }));

  it("is said in both languages, without the values unless they are asked for", () => {
    expect(changes.map((change) => change.text("ja"))).toEqual([
      "項目full：半角カナを全角にしました。",
      "項目full：半角文字を全角にしました。",
    ]);
    expect(changes[0]?.text("en", { showValues: true })).toBe(
      '項目full: katakana made full-width ("ﾀｶ髙 1" → "タカ髙 1").',
    );
    expect(suggestions[0]?.text("ja")).toBe(
      "項目full：使用できない漢字があります。書類に合う字体を選んでください。",
    );
    expect(suggestions[0]?.text("en", { showValues: true })).toBe(
      '項目full has a kanji that is not allowed; choose the form that the papers have ("タカ高\u3000１").',
    );
  });

  it("is logged without the values", () => {
    const logged = JSON.stringify({ changes, suggestions });
    expect(logged).toContain("body.full");
    expect(logged).not.toMatch(/[ﾀタ髙高]/u);
  });
});

describe("whatever a record holds", () => {
  const unit = fc.constantFrom(
    ..."髙高ｶﾞﾞガか\u3099あーｰ-－−—〜～\\¥~①㈱éÜßa1A１ａ/:年月日令和R.,円万+〒()有男× \u3000\t\n\u00a0\u200b",
    ..."葛\u{e0100}𠮷\ufa19\ue000\ufffd\0",
    "\ud842",
    "\udfb7",
    "2026/1/5",
    "その他",
    "000",
  );
  const cell = fc.oneof(
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 3, arbitrary: fc.string({ unit, maxLength: 8 }) },
  );
  const row = fc.array(cell, { maxLength: names.length + 2 });
  const chosen = fc.record({
    converters: fc.option(fc.subarray(converters.map(({ id }) => id)), { nil: undefined }),
    items: fc.constantFrom({}, { "body.full": ["ascii", "fullwidth"] as const }),
  });
  const given = (check: (row: string[], options: NormaliseOptions) => void) =>
    fc.assert(
      fc.property(row, chosen, (cells, options) => check(cells, options)),
      { numRuns: 300 },
    );

  it("the input is left as it is, and the changes replayed on it give the output", () => {
    given((cells, options) => {
      const before = [...cells];
      const result = normalise(form, cells, options);
      expect(cells).toEqual(before);
      for (const change of result.changes) {
        expect(cells[change.column - 1]).toBe(change.before);
        cells[change.column - 1] = change.after;
      }
      expect(cells).toEqual(result.row);
      expect(result.record).toEqual(result.row);
    });
  });

  it("a second time changes nothing and suggests the same", () => {
    given((cells, options) => {
      const once = normalise(form, cells, options);
      const twice = normalise(form, once.row, options);
      expect(twice.changes).toEqual([]);
      expect(twice.row).toEqual(once.row);
      const said = (result: typeof once) =>
        result.suggestions.map((each) => [each.path, each.candidates]);
      expect(said(twice)).toEqual(said(once));
    });
  });

  it("cells without an issue of their own are not touched, and every other is put right or asked about", () => {
    given((cells, options) => {
      const wrong = new Set(
        validate(form, cells)
          .issues.filter(({ kind }) => kind !== "column-count" && kind !== "prohibited")
          .map(({ path }) => path),
      );
      const { row: result, changes, suggestions } = normalise(form, cells, options);
      expect(changes.filter(({ path }) => !wrong.has(path))).toEqual([]);
      const left = validate(form, result).issues.filter(
        ({ kind }) => kind !== "column-count" && kind !== "prohibited",
      );
      expect([...new Set(left.map(({ path }) => path))]).toEqual(
        suggestions.map(({ path }) => path),
      );
    });
  });

  it("each candidate is nearer to right than what stands there", () => {
    given((cells, options) => {
      const { row: result, suggestions } = normalise(form, cells, options);
      for (const { column, candidates } of suggestions) {
        const issues = (text: string) => {
          const changed = [...result];
          changed[column - 1] = text;
          return validate(form, changed).issues.filter((issue) => issue.column === column);
        };
        const now = issues(result[column - 1] ?? "");
        for (const { value } of candidates) {
          expect(value).not.toBe(result[column - 1]);
          const count = (list: typeof now) =>
            list.reduce((sum, { args }) => sum + Number(args["count"] ?? 0), 0);
          expect(count(issues(value))).toBeLessThanOrEqual(count(now));
        }
      }
    });
  });
});
