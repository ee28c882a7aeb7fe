import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import { readCodeText } from "../../generator/spec/inline-codes/code-text.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { describeProblem } from "../support/describe-problem.js";
import { type Loaded, loadSmall } from "../support/load-small.js";

const lexicon = makeLexicon(defaultProfile);

/** What a text in a column of codes says: `1=男 2=女`, or why it says nothing. */
function read(text: string, isCodeColumn = true): string {
  const found = readCodeText(text, isCodeColumn, lexicon);
  return found.kind === "codes"
    ? found.codes.map(({ value, label }) => `${value}=${label}`).join(" ")
    : found.kind;
}

describe("codes in a text", () => {
  it.each([
    ["1：男\n2：女", "1=男 2=女"],
    ["0:無 1:有", "0=無 1=有"],
    ["1=A、2=B", "1=A 2=B"],
    ["1.男 2.女", "1=男 2=女"],
    ["０：無，１：有", "0=無 1=有"],
    ["（0=無 1=有）", "0=無 1=有"],
    ["1：男2：女", "1=男 2=女"],
    ["1：男／2：女", "1=男 2=女"],
    ["01 男\n02 女", "01=男 02=女"],
    [
      "1：はい（1回以上）\n2：いいえ（0回、又は不明）",
      "1=はい（1回以上） 2=いいえ（0回、又は不明）",
    ],
    ["1：技術・人文知識・国際業務\n2：経営・管理", "1=技術・人文知識・国際業務 2=経営・管理"],
    ["1：有（1：初回 2：再）、2：無", "1=有（1：初回 2：再） 2=無"],
    ["1：男 2：女 ※省略不可", "1=男 2=女"],
    ["1：男\n2：女\n※省略不可", "1=男 2=女"],
    ["1：同意する", "1=同意する"],
    ["a / b / c", "a=a b=b c=c"],
    ["1、2、9", "1=1 2=2 9=9"],
    ["1～5", "1=1 2=2 3=3 4=4 5=5"],
    ["08～10", "08=08 09=09 10=10"],
  ])("%j are read", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "1：男、2：女、それ以外は空白",
    "1：男\n2：女\n空白も可",
    "次のいずれか 1：男 2：女",
    "1：男 1：女",
    "1：男 2：",
    "①男 ②女",
    "1～9999",
    "西暦で入力する",
    "1：男。 2：女。",
  ])("%j are not read by halves", (text) => {
    expect(read(text)).toBe("unreadable");
  });

  it.each(["－", "なし", "", "SEX", "西暦で入力する", "①男 ②女", "a / b / c", "1～5"])(
    "%j are none where the column may hold other things",
    (text) => {
      expect(read(text, false)).toBe("none");
    },
  );

  it("of any list come back, however they are parted", () => {
    const label = fc
      .array(fc.constantFrom("男", "女", "有", "無", "（例：1回）", "A", "が"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(""));
    const list = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 999 }), label), {
      minLength: 2,
      maxLength: 8,
      selector: ([value]) => value,
    });
    fc.assert(
      fc.property(
        list,
        fc.constantFrom("：", ":", "=", "＝"),
        fc.constantFrom("\n", "、", " / ", "；", "　"),
        (codes, sign, parting) => {
          const text = codes.map(([value, name]) => `${value}${sign}${name}`).join(parting);
          expect(read(text)).toBe(codes.map(([value, name]) => `${value}=${name}`).join(" "));
        },
      ),
    );
  });
});

const alone = { 単項目: null, 関連項目: null, メッセージ: null };

async function load(rows: string, codes: string | null = null, profile = {}): Promise<Loaded> {
  return loadSmall({ ...alone, コード: codes, 申請: rows }, { profile });
}

function lists({ model }: Loaded): readonly string[] {
  return model.codeLists.map(
    ({ id, name, codes }) =>
      `${id} ${name}: ${codes.map(({ value, label }) => `${value}=${label}`).join(" ")}`,
  );
}

/** Each item as `name kind list`. */
function items({ model }: Loaded): readonly string[] {
  return model.layouts.flatMap((layout) =>
    itemsOf(layout).map(({ item }) => `${item.name} ${item.kind} ${item.codeList ?? "—"}`),
  );
}

function problems({ diagnostics }: Loaded): readonly string[] {
  return diagnostics.map(describeProblem);
}

describe("the codes in an item's row", () => {
  it("are a code list, one for items with equal codes, named by the first", async () => {
    const loaded = await load(`項目ID,項目名,属性,桁数,設定値
A-1,性別,半角数字,1,"1：男
2：女"
A-2,配偶者の性別,半角数字,1,１＝男、２＝女
A-3,同意,半角数字,1,0:無 1:有
A-4,備考,全角,40,
`);
    expect(problems(loaded)).toEqual([]);
    expect(lists(loaded)).toEqual(["INLINE-A-1 性別: 1=男 2=女", "INLINE-A-3 同意: 0=無 1=有"]);
    expect(items(loaded)).toEqual([
      "性別 code INLINE-A-1",
      "配偶者の性別 code INLINE-A-1",
      "同意 code INLINE-A-3",
      "備考 text —",
    ]);
    expect(loaded.model.codeLists[0]?.source).toEqual({
      file: "book/申請.csv",
      sheet: "申請",
      cell: "E2",
    });
  });

  it("are the list of the code tables that has them", async () => {
    const loaded = await load(
      "項目名,属性,桁数,コード表\n性別,半角数字,1,1:男 2:女\n国籍,半角数字,2,国籍\n",
      "コード表ID,コード表名,コード,名称\nSEX,性別,1,男\nSEX,性別,2,女\nNAT,国籍,01,甲\n",
    );
    expect(problems(loaded)).toEqual([]);
    expect(items(loaded)).toEqual(["性別 code SEX", "国籍 code NAT"]);
    expect(lists(loaded)).toHaveLength(2);
  });

  it("that are nearly another list are reported with both cells", async () => {
    const loaded = await load(`項目名,属性,桁数,設定値
有無,半角数字,1,0:無 1:有
要否,半角数字,1,0:否 1:要
経験,半角数字,1,0:無 1:有 9:不明
性別,半角数字,1,1:男 2:女
`);
    expect(problems(loaded)).toEqual([
      "spec-near-code-lists 申請!D3 → 申請!D2: 要否",
      "spec-near-code-lists 申請!D4 → 申請!D2: 経験",
    ]);
    expect(lists(loaded)).toHaveLength(4);
  });

  it("may have columns of their own, and go on below", async () => {
    const loaded = await load(
      `項目名,属性,桁数,コード値,値の意味,備考
性別,半角数字,1,1,男,
,,,2,女,
同意,半角数字,1,"0
1","無
有",
区分,半角数字,1,"1
2",一,
`,
    );
    expect(lists(loaded)).toEqual(["INLINE-性別 性別: 1=男 2=女", "INLINE-同意 同意: 0=無 1=有"]);
    expect(problems(loaded)).toEqual(["spec-inline-codes-unread 申請!D5: 1\n2"]);
    expect(items(loaded)).toHaveLength(3);
  });

  it("that cannot be read are reported at their cell", async () => {
    const loaded = await load(`項目名,属性,桁数,書式,設定値
性別,半角数字,1,,1：男、2：女、他は空白
生年月日,半角数字,8,YYYYMMDD,99999999：不詳
`);
    expect(problems(loaded)).toEqual([
      "spec-inline-codes-unread 申請!E2: 1：男、2：女、他は空白",
      "spec-inline-codes-unread 申請!E3: 99999999：不詳",
    ]);
    expect(items(loaded)).toEqual(["性別 text —", "生年月日 date —"]);
  });

  it("that are not those of the list beside them are reported", async () => {
    const loaded = await load(
      "項目名,属性,桁数,コード表,設定値\n性別,半角数字,1,SEX,1:男 2:女 9:不明\n",
      "コード表ID,コード表名,コード,名称\nSEX,性別,1,男\nSEX,性別,2,女\n",
    );
    expect(items(loaded)).toEqual(["性別 code SEX"]);
    expect(problems(loaded)).toEqual(["spec-codes-differ 申請!E2: 性別"]);
  });

  it("may stand in its name or note, where the profile says so", async () => {
    const rows =
      "項目名,属性,桁数,備考\n同意（0=無 1=有）,半角数字,1,\n性別,半角数字,1,1：男 2：女\n";
    const unread = await load(rows);
    expect(items(unread)).toEqual(["同意（0=無 1=有） text —", "性別 text —"]);
    const loaded = await load(rows, null, { inlineCodes: ["itemName", "note"] });
    expect(problems(loaded)).toEqual([]);
    expect(items(loaded)).toEqual(["同意 code INLINE-同意", "性別 code INLINE-性別"]);
  });

  it("of namesakes without ids are lists of their own", async () => {
    const loaded = await load(`大分類,項目名,属性,桁数,設定値
本人,区分,半角数字,1,1:新 2:旧
家族,区分,半角数字,1,1:父 2:母 3:子
`);
    expect(lists(loaded)).toEqual([
      "INLINE-区分 区分: 1=新 2=旧",
      "INLINE-区分-2 家族 区分: 1=父 2=母 3=子",
    ]);
  });
});
