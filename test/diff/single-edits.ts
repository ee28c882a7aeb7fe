import type { LoadOptions } from "../support/load-small.js";
import type { Edit } from "./revised-spec.js";

/** One edit of the rich spec, and every change that it makes. */
export interface SingleEdit {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly changes: readonly string[];
  /** What the older spec has that the rich one has not. */
  readonly base?: readonly Edit[];
  readonly options?: LoadOptions;
}

/** A row of the items' sheet that is not there yet. */
function item(id: string, name: string, marks = "○|○", heading = "基本|人|甲"): string {
  return `|${id}|${name}||${heading}|||全角|40${"|".repeat(10)}${marks}|`;
}

const checkHeader =
  "チェック番号|項目ID|項目名|チェック種別|チェック内容|エラー区分|メッセージID|備考";
const kin = "5|A-5|有無|Kin|家族|親|乙|||半角数字|1||固定|||||0：無 1：有|||○|○|\n";
const city = "7|A-7|市|City|家族|親|乙|||半角数字|2||固定||||CITY||||○|○|\n";
/** The changes are in the order of the registry; meanings of cross-item checks are left out. */
export const singleEdits: readonly SingleEdit[] = [
  {
    name: "an id that goes to a new item, with the checks of both",
    base: [["単項目", "T3|", "T4|A-7|市|桁数|2桁固定|E|M1|\nT3|"]],
    edits: [
      ["申請", "7|A-7|市|", `${item("A-7", "郵便物の送付先", "○|○", "家族|親|乙")}\n7|A-11|市|`],
      ["単項目", "T4|A-7|市|桁数|2桁固定|", "T4|A-11|市|桁数|2桁固定|"],
      ["単項目", "T3|", "T6|A-7|郵便物の送付先|桁数|40桁以内|E|M1|\nT3|"],
    ],
    changes: [
      "item-added A-7 — → optional",
      "item-id-changed A-7>A-11 A-7 → A-11",
      "item-id-reassigned A-7 市 → 郵便物の送付先",
    ],
  },
  {
    name: "an item",
    edits: [["申請", "3|A-3|", `${item("A-10", "摘要")}\n3|A-3|`]],
    changes: ["item-added A-10 — → optional"],
  },
  {
    name: "an item that is required in one layout",
    edits: [["申請", "3|A-3|", `${item("A-10", "摘要", "◎|○")}\n3|A-3|`]],
    changes: ["item-added A-10 — → optional", "item-added-required A-10 — → required"],
  },
  {
    name: "an item of one layout",
    edits: [["申請", "3|A-3|", `${item("A-10", "摘要", "○|－")}\n3|A-3|`]],
    changes: ["item-added A-10 — → optional"],
  },
  {
    name: "an item that moves the printed numbers",
    edits: [
      ["申請", "8|A-8|", `${item("A-10", "摘要").replace("|", "8|")}\n9|A-8|`],
      ["申請", "9|A-9", "10|A-9"],
    ],
    changes: [
      "item-added A-10 — → optional",
      "item-numbers-shifted A-8 8–9 → 9–10",
      "item-section-changed A-8 家族 / 親 / 乙 → 家族 #2 / 親 / 乙",
      "item-section-changed A-9 家族 / 親 / 乙 → 家族 #2 / 親 / 乙",
    ],
  },
  {
    name: "an item that comes to another layout, too",
    edits: [["申請", "||||||○|－|", "||||||○|○|"]],
    changes: ["item-added A-4 — → optional"],
  },
  {
    name: "a required item removed",
    edits: [
      [
        "申請",
        "1|A-1|申請日|Application date|基本|日|甲|||半角数字|8||固定|||YYYYMMDD|||||◎|◎|注1\n",
        "",
      ],
    ],
    changes: ["item-removed-required A-1 required → —"],
  },
  {
    name: "an item and its inline list removed",
    edits: [["申請", kin, ""]],
    changes: ["item-removed A-5 optional → —", "code-list-removed INLINE-A-5 INLINE-A-5 → —"],
  },
  {
    name: "an item moved down",
    edits: [
      ["申請", city, ""],
      ["申請", "|諾⏎否||○|○|", `|諾⏎否||○|○|\n${city.trim()}`],
    ],
    changes: ["item-moved A-7 続柄 → 諾否"],
  },
  {
    name: "an item moved to the top",
    edits: [
      ["申請", city, ""],
      ["申請", "1|A-1|", `${city}1|A-1|`],
    ],
    changes: [
      "item-moved A-7 続柄 → ",
      "item-section-changed A-5 家族 / 親 / 乙 → 家族 #2 / 親 / 乙",
      "item-section-changed A-6 家族 / 親 / 乙 / 親族 → 家族 #2 / 親 / 乙 / 親族",
      "item-section-changed A-8 家族 / 親 / 乙 → 家族 #2 / 親 / 乙",
      "item-section-changed A-9 家族 / 親 / 乙 → 家族 #2 / 親 / 乙",
    ],
  },
  {
    name: "printed numbers only",
    edits: [
      ["申請", "8|A-8", "10|A-8"],
      ["申請", "9|A-9", "11|A-9"],
    ],
    changes: ["item-numbers-shifted A-8 8–9 → 10–11"],
  },
  {
    name: "another section",
    edits: [["申請", "有無|Kin|家族|親|乙", "有無|Kin|仕事|金|乙"]],
    changes: ["item-section-changed A-5 家族 / 親 / 乙 → 仕事 / 金 / 乙"],
  },
  {
    name: "a name",
    edits: [["申請", "|年収|", "|年収額|"]],
    changes: ["item-renamed A-4 年収 → 年収額"],
  },
  {
    name: "an english name",
    edits: [["申請", "|Income|", "|Annual income|"]],
    changes: [
      "item-english-renamed A-4 Income → Annual income",
      "item-property-renamed A-4 income → annualIncome",
    ],
  },
  {
    name: "an id",
    edits: [["申請", "|A-6|", "|A-60|"]],
    changes: ["item-id-changed A-6>A-60 A-6 → A-60"],
  },
  {
    name: "an id given to another item",
    edits: [["申請", "|A-6|続柄|Relation|", "|A-6|郵便物の送付先|Address|"]],
    changes: [
      "item-added A-6 — → optional",
      "item-removed A-6 optional → —",
      "item-id-reassigned A-6 続柄 → 郵便物の送付先",
    ],
  },
  {
    name: "an id moved to another item",
    edits: [
      ["申請", "|A-7|市|", "|A-11|市|"],
      ["申請", "|A-8|県|", "|A-7|県|"],
    ],
    changes: [
      "item-id-changed A-7>A-11 A-7 → A-11",
      "item-id-changed A-8>A-7 A-8 → A-7",
      "item-id-reassigned A-7 市 → 県",
    ],
  },
  {
    name: "a kind",
    edits: [["申請", "|8||固定|||YYYYMMDD", "|8||固定|||YYYYMMDD(不詳可)"]],
    changes: ["item-kind-changed A-1 date → partial-date"],
  },
  {
    name: "a kind and its length",
    edits: [["申請", "|8||固定|||YYYYMMDD", "|6||固定|||YYYYMM"]],
    changes: ["item-kind-changed A-1 date → year-month", "item-length-changed A-1 =8 → =6"],
  },
  {
    name: "attribute words",
    edits: [["申請", "|全角|10|", "|全角文字|10|"]],
    changes: ["item-attribute-reworded A-6 全角 → 全角文字"],
  },
  {
    name: "a unit in the name",
    edits: [["申請", "|年収|", "|年収（千円）|"]],
    changes: ["item-unit-changed A-4  → 千円"],
  },
  {
    name: "other units",
    edits: [["申請", "|金額(千円)|", "|金額(円)|"]],
    changes: ["item-unit-changed A-4 千円 → 円"],
    base: [["申請", "|半角数字|||可変|7|2||", "|半角数字|7||可変|||金額(千円)|"]],
  },
  {
    name: "characters widened",
    edits: [["申請", "|全角|10|", "|全半角混在|10|"]],
    changes: ["item-charset-widened A-6 全角 → 全半角混在"],
  },
  {
    name: "other characters",
    edits: [["申請", "|全角|10|", "|半角英数|10|"]],
    changes: ["item-charset-changed A-6 全角 → 半角英数字"],
  },
  {
    name: "a length",
    edits: [["申請", "|全角|10|", "|全角|12|"]],
    changes: ["item-length-lengthened A-6 10 → 12"],
  },
  {
    name: "a length and its least",
    edits: [["申請", "|全角|20|2|", "|全角|30|3|"]],
    changes: ["item-length-changed A-3 2–20 → 3–30"],
  },
  {
    name: "a least length",
    edits: [["申請", "|全角|10||", "|全角|10|2|"]],
    changes: ["item-length-shortened A-6 10 → 2–10"],
  },
  {
    name: "a fixed length",
    edits: [["申請", "|全角|10||可変|", "|全角|10||固定|"]],
    changes: ["item-length-shortened A-6 10 → =10"],
  },
  {
    name: "what lengths count",
    edits: [["申請", "|桁数|", "|バイト数|"]],
    changes: [
      "item-length-unit-changed A-1 character → byte",
      "item-length-unit-changed A-2 character → byte",
      "item-length-unit-changed A-3 character → byte",
      "item-length-unit-changed A-4 character → byte",
      "item-length-unit-changed A-5 character → byte",
      "item-length-unit-changed A-6 character → byte",
      "item-length-unit-changed A-7 character → byte",
      "item-length-unit-changed A-8 character → byte",
      "item-length-unit-changed A-9 character → byte",
    ],
  },
  {
    name: "decimals within the length",
    edits: [["申請", "|可変|7|2|", "|可変|6|3|"]],
    changes: ["item-decimals-increased A-4 2 → 3"],
  },
  {
    name: "a decimal point left out",
    edits: [["申請", "|9(7).9(2)|", "|9(7)V9(2)|"]],
    changes: [
      "item-charset-narrowed A-4 半角数値 → 半角数字",
      "item-decimal-point-changed A-4 false → true",
    ],
    base: [["申請", "|半角数字|||可変|7|2|||", "|9(7).9(2)|||可変|||||"]],
  },
  {
    name: "a form",
    edits: [["申請", "|全角|10||可変||||", "|全角|10||可変|||郵便番号|"]],
    changes: ["item-pattern-added A-6 — → postal-code"],
  },
  {
    name: "another form",
    edits: [["申請", "|半角数字|7||可変|||郵便番号|", "|半角数字|7||可変|||電話番号|"]],
    changes: ["item-pattern-changed A-6 postal-code → telephone"],
    base: [["申請", "|全角|10||可変||||", "|半角数字|7||可変|||郵便番号|"]],
  },
  {
    name: "a requirement in one layout",
    edits: [["申請", "|CITY||||○|○|", "|CITY||||◎|○|"]],
    changes: ["item-requirement-tightened A-7 optional → required"],
  },
  {
    name: "a requirement in both",
    edits: [["申請", "|CITY||||○|○|", "|CITY||||△|△|"]],
    changes: ["item-requirement-tightened A-7 optional → conditional"],
  },
  {
    name: "prohibited",
    edits: [["申請", "|CITY||||○|○|", "|CITY||||○|×|"]],
    changes: ["item-prohibited A-7 optional → prohibited"],
  },
  {
    name: "another code list",
    edits: [["申請", "|PREF||||", "|SEX||||"]],
    changes: ["item-code-list-changed A-8 PREF → SEX"],
  },
  {
    name: "a code list",
    edits: [["申請", "|全角|10||可変|||||||", "|半角数字|2||可変||||CITY|||"]],
    changes: [
      "item-kind-changed A-6 text → code",
      "item-length-shortened A-6 10 → 2",
      "item-code-list-added A-6 — → CITY",
    ],
  },
  {
    name: "no code list",
    edits: [["申請", "|PREF||||", "|||||"]],
    changes: ["item-kind-changed A-8 code → text", "item-code-list-removed A-8 PREF → —"],
  },
  {
    name: "a note",
    edits: [["申請", "|注1", "|注2"]],
    changes: ["item-note-reworded A-1 注1 → 注2"],
  },
  {
    name: "a note added",
    edits: [["申請", "|SEX||||◎|◎|", "|SEX||||◎|◎|新しい注"]],
    changes: ["item-note-reworded A-2 — → 新しい注"],
  },
  {
    name: "more repetitions",
    edits: [["申請", "|親族|3|", "|親族|4|"]],
    changes: ["section-repeat-increased 家族 / 親 / 乙 / 親族 3 → 4"],
  },
  {
    name: "no repetitions under the same heading",
    edits: [["申請", "|家族|親||親族|3|", "|家族|親|親族|||"]],
    changes: [
      "section-repeat-removed 家族 / 親 / 乙 / 親族>家族 / 親 / 親族 3 → —",
      "item-section-changed A-6 家族 / 親 / 乙 / 親族 → 家族 / 親 / 親族",
      "item-section-changed A-7 家族 / 親 / 乙 → 家族 / 親 / 乙 #2",
      "item-section-changed A-8 家族 / 親 / 乙 → 家族 / 親 / 乙 #2",
      "item-section-changed A-9 家族 / 親 / 乙 → 家族 / 親 / 乙 #2",
    ],
    base: [["申請", "|家族|親|乙|親族|3|", "|家族|親||親族|3|"]],
  },
  {
    name: "a group that repeats",
    edits: [["申請", "|親族|3|", "|||"]],
    changes: [
      "section-repeat-removed 家族 / 親 / 乙 / 親族>家族 / 親 / 乙 3 → —",
      "item-section-changed A-6 家族 / 親 / 乙 / 親族 → 家族 / 親 / 乙",
    ],
  },
  {
    name: "an outer heading",
    edits: [["申請", "|仕事|金|乙|", "|勤務|金|乙|"]],
    changes: [
      "section-renamed 仕事>勤務 仕事 → 勤務",
      "section-property-renamed 仕事>勤務 仕事 → 勤務",
    ],
  },
  {
    name: "a heading of many",
    edits: [
      ["申請", "有無|Kin|家族|親|乙", "有無|Kin|親族|親|乙"],
      ["申請", "続柄|Relation|家族|", "続柄|Relation|親族|"],
      ["申請", "City|家族|", "City|親族|"],
      ["申請", "Prefecture|家族|", "Prefecture|親族|"],
      ["申請", "Consent|家族|", "Consent|親族|"],
    ],
    changes: [
      "section-renamed 家族>親族 家族 → 親族",
      "section-property-renamed 家族>親族 家族 → 親族",
    ],
  },
  {
    name: "a code of an inline list",
    edits: [["申請", "0：無 1：有", "0：無 1：有 2：他"]],
    changes: ["code-added INLINE-A-5:2 — → 2"],
  },
  {
    name: "a code",
    edits: [["コード表", "PREF|1|", "SEX|3|他|Other||||\nPREF|1|"]],
    changes: ["code-added SEX:3 — → 3"],
  },
  {
    name: "a code split in two others",
    edits: [
      [
        "コード表",
        "CITY|21|乙市|Otsu|2|||",
        "CITY|23|乙市東|Otsu E|2|||\nCITY|22|乙市西|Otsu W|2|||",
      ],
    ],
    changes: ["code-split CITY:21 21：乙市 → 22：乙市西、23：乙市東"],
  },
  {
    name: "a code of two words split",
    edits: [["コード表", "CITY|21|紡織・縫製|", "CITY|22|紡織|A|2|||\nCITY|23|縫製|"]],
    changes: ["code-split CITY:21 21：紡織・縫製 → 22：紡織、23：縫製"],
    base: [["コード表", "CITY|21|乙市|", "CITY|21|紡織・縫製|"]],
  },
  {
    name: "a code of which a part keeps the value",
    edits: [
      [
        "コード表",
        "CITY|21|乙市|Otsu|2|||",
        "CITY|21|乙市東|Otsu E|2|||\nCITY|22|乙市西|Otsu W|2|||",
      ],
    ],
    changes: [
      "code-added CITY:22 — → 22",
      "code-relabelled CITY:21 乙市 → 乙市東",
      "code-english-relabelled CITY:21 Otsu → Otsu E",
      "code-member-renamed CITY:21 Otsu → OtsuE",
    ],
  },
  {
    name: "two codes that swap their values",
    edits: [
      ["コード表", "PREF|1|東|East||||\nPREF|2|西|West|", "PREF|2|東|East||||\nPREF|1|西|West|"],
    ],
    changes: [
      "code-value-changed PREF:1>PREF:2 1 → 2",
      "code-value-changed PREF:2>PREF:1 2 → 1",
      "code-reassigned PREF:1 東 → 西",
      "code-reassigned PREF:2 西 → 東",
    ],
  },
  {
    name: "a value",
    edits: [["コード表", "CITY|21|", "CITY|31|"]],
    changes: ["code-value-changed CITY:21>CITY:31 21 → 31"],
  },
  {
    name: "a value that means something else",
    edits: [["コード表", "CITY|21|乙市|Otsu|", "CITY|21|丙村|Hei|"]],
    changes: [
      "code-added CITY:21 — → 21",
      "code-removed CITY:21 21 → —",
      "code-reassigned CITY:21 乙市 → 丙村",
    ],
  },
  {
    name: "a label",
    edits: [["コード表", "|乙市|", "|乙市区|"]],
    changes: ["code-relabelled CITY:21 乙市 → 乙市区"],
  },
  {
    name: "an english label",
    edits: [["コード表", "|Otsu|", "|Otsu City|"]],
    changes: [
      "code-english-relabelled CITY:21 Otsu → Otsu City",
      "code-member-renamed CITY:21 Otsu → OtsuCity",
    ],
  },
  {
    name: "a parent",
    edits: [["コード表", "|Otsu|2|", "|Otsu|1|"]],
    changes: ["code-parent-changed CITY:21 2 → 1"],
  },
  {
    name: "the value of a parent",
    edits: [
      ["コード表", "PREF|2|", "PREF|3|"],
      ["コード表", "|Otsu|2|", "|Otsu|3|"],
    ],
    changes: ["code-value-changed PREF:2>PREF:3 2 → 3"],
  },
  {
    name: "an end of validity",
    edits: [["コード表", "20301231", "20281231"]],
    changes: ["code-validity-narrowed SEX:2 2020-04-01–2030-12-31 → 2020-04-01–2028-12-31"],
  },
  {
    name: "a period",
    edits: [["コード表", "20200401|20301231", "20210401|20311231"]],
    changes: ["code-validity-changed SEX:2 2020-04-01–2030-12-31 → 2021-04-01–2031-12-31"],
  },
  {
    name: "a validity",
    edits: [["コード表", "|Otsu|2|||", "|Otsu|2|20260401||"]],
    changes: ["code-validity-narrowed CITY:21 – → 2026-04-01–"],
  },
  {
    name: "the name of a list",
    edits: [["コード表一覧", "SEX|性別|", "SEX|性の別|"]],
    changes: ["code-list-renamed SEX 性別 → 性の別", "code-list-enum-renamed SEX 性別 → 性の別"],
  },
  {
    name: "the id of a list",
    edits: [
      ["コード表一覧", "PREF|県", "KEN|県"],
      ["コード表一覧", "CITY|市|PREF", "CITY|市|KEN"],
      ["コード表", "PREF|1", "KEN|1"],
      ["コード表", "PREF|2", "KEN|2"],
      ["申請", "|PREF|", "|KEN|"],
    ],
    changes: ["code-list-id-changed PREF>KEN PREF → KEN"],
  },
  {
    name: "the parent of a list",
    edits: [["コード表一覧", "CITY|市|PREF", "CITY|市|SEX"]],
    changes: ["code-list-parent-changed CITY PREF → SEX"],
  },
  {
    name: "a list",
    edits: [
      ["コード表一覧", "PREF|県", "ARI|有り||2|\nPREF|県"],
      ["コード表", "PREF|1", "ARI|5|なし|||||\nARI|6|あり|||||\nPREF|1"],
    ],
    changes: ["code-list-added ARI — → ARI"],
  },
  {
    name: "a check",
    edits: [["単項目", "T3|", "T4|A-4|年収|範囲|1～500|E|M1|\nT3|"]],
    changes: ["check-added A-4 range — → 1～500"],
  },
  {
    name: "a range",
    edits: [["単項目", "|1～500|", "|1～400|"]],
    changes: ["check-tightened A-4 range 1～500 → 1～400"],
    base: [["単項目", "T3|", "T4|A-4|年収|範囲|1～500|E|M1|\nT3|"]],
  },
  {
    name: "another range",
    edits: [["単項目", "|1～500|", "|2～600|"]],
    changes: ["check-changed A-4 range 1～500 → 2～600"],
    base: [["単項目", "T3|", "T4|A-4|年収|範囲|1～500|E|M1|\nT3|"]],
  },
  {
    name: "a charset of a check",
    edits: [["単項目", "|属性|全角|", "|属性|全角カナ|"]],
    changes: ["check-changed A-3 charset fullwidth → fullwidth-katakana"],
  },
  {
    name: "a length with its check",
    edits: [
      ["申請", "|全角|20|", "|全角|30|"],
      ["単項目", "|20桁以内|", "|30桁以内|"],
    ],
    changes: ["item-length-lengthened A-3 2–20 → 2–30"],
    base: [["単項目", "T3|", "T4|A-3|氏名|桁数|20桁以内|E|M1|\nT3|"]],
  },
  {
    name: "a length of a check alone",
    edits: [["単項目", "|20桁以内|", "|30桁以内|"]],
    changes: ["check-loosened A-3 length 20 → 30"],
    base: [["単項目", "T3|", "T4|A-3|氏名|桁数|20桁以内|E|M1|\nT3|"]],
  },
  {
    name: "the severity of a check",
    edits: [["単項目", "|全角|E|", "|全角|W|"]],
    changes: ["check-severity-lowered A-3 charset error → warning"],
  },
  {
    name: "the message of a check",
    edits: [["単項目", "|全角|E|M1", "|全角|E|M2"]],
    changes: ["check-message-changed A-3 charset M1 → M2"],
  },
  {
    name: "the number of a check",
    edits: [["単項目", "T3", "T5"]],
    changes: ["check-numbers-shifted A-3 charset T3 → T5"],
  },
  {
    name: "the layouts of a check",
    edits: [
      ["単項目", checkHeader, checkHeader.replace("|備考", "|対象レイアウト")],
      ["単項目", "|M1|注", "|M1|L01"],
    ],
    changes: ["check-scope-narrowed A-3 charset L02 → —"],
  },
  {
    name: "a cross-item check",
    edits: [["関連項目", "1|R1|", "3|R3|L01|A-3|氏名|「性別」が「女」の場合は必須。|E|M2|\n1|R1|"]],
    changes: ["rule-added R3 — → 「性別」が「女」の場合は必須。"],
  },
  {
    name: "an instruction to people",
    edits: [
      ["関連項目", "1|R1|", "3|R3|L01|A-3|氏名|在留カードの写しを添付してください。|E|M2|\n1|R1|"],
    ],
    changes: ["rule-note-added R3 — → 在留カードの写しを添付してください。"],
  },
  {
    name: "the severity of a cross-item check",
    edits: [["関連項目", "|W|", "|E|"]],
    changes: ["rule-severity-raised R2 warning → error"],
  },
  {
    name: "the message of a cross-item check",
    edits: [["関連項目", "|W|M2", "|W|M1"]],
    changes: ["rule-message-changed R2 M2 → M1"],
  },
  {
    name: "the layouts of a cross-item check",
    edits: [["関連項目", "|L01,L02|", "|L01|"]],
    changes: ["rule-scope-narrowed R2 L02 → —"],
  },
  {
    name: "the number of a cross-item check",
    edits: [["関連項目", "|R2|", "|R5|"]],
    changes: ["rule-numbers-shifted R2>R5 R2 → R5"],
  },
  {
    name: "the item of a cross-item check",
    edits: [["関連項目", "|A-3|氏名|「性別」が「男」", "|A-6|続柄|「性別」が「男」"]],
    changes: ["rule-targets-changed R2 A-3 → A-6"],
  },
  {
    name: "a sentence nobody understands",
    edits: [["関連項目", "「性別」が「男」の場合は入力不可。", "「性別」が「男」のときなど適宜。"]],
    changes: [
      "rule-not-understood R2 「性別」が「男」の場合は入力不可。 → 「性別」が「男」のときなど適宜。",
    ],
  },
  {
    name: "a fact that the application passes",
    edits: [
      [
        "関連項目",
        "「性別」が「男」の場合は入力不可。",
        "「性別」が「男」で当該基準が定められている場合は入力不可。",
      ],
    ],
    changes: ["rule-flag-added R2 — → hasStandard"],
    options: { rules: "predicates: [{ phrase: 当該基準が定められている, flag: hasStandard }]" },
  },
  {
    name: "the words of a message",
    edits: [["メッセージ", "正しく", "ただしく"]],
    changes: ["message-reworded M1 {0}が正しくありません。 → {0}がただしくありません。"],
  },
  {
    name: "an argument",
    edits: [["メッセージ", "{0}を入力してください。|{0}:項目名", "{0}を入力してください。|{0}:値"]],
    changes: ["message-arguments-changed M2 {0}:item → {0}:value"],
  },
  {
    name: "a remedy",
    edits: [["メッセージ", "|直す|", "|なおす|"]],
    changes: ["message-remedy-reworded M1 直す → なおす"],
  },
  {
    name: "a severity of a message",
    edits: [["メッセージ", "M1|E", "M1|W"]],
    changes: ["message-severity-lowered M1 error → warning"],
  },
  {
    name: "a message",
    edits: [["メッセージ", "M1|E", "M3|W|{0}を確かめる。|{0}:項目名||\nM1|E"]],
    changes: ["message-added M3 — → {0}を確かめる。"],
  },
  {
    name: "the name of a layout",
    edits: [["レイアウト一覧", "|更新申請|", "|更新の申請|"]],
    changes: [
      "layout-renamed L02 更新申請 → 更新の申請",
      "layout-class-renamed L02 更新申請 → 更新の申請",
    ],
  },
  {
    name: "the id of a layout",
    edits: [
      ["レイアウト一覧", "L02|", "L09|"],
      ["関連項目", "L01,L02", "L01,L09"],
    ],
    changes: ["layout-id-changed L02>L09 L02 → L09"],
  },
  {
    name: "the procedure of a layout",
    edits: [["レイアウト一覧", "|1002|", "|1003|"]],
    changes: ["layout-procedure-changed L02 1002 → 1003"],
  },
  {
    name: "the name of a procedure",
    edits: [["レイアウト一覧", "|更新|N|", "|在留更新|N|"]],
    changes: ["layout-procedure-renamed L02 更新 → 在留更新"],
  },
  {
    name: "a form category",
    edits: [["レイアウト一覧", "|更新|N|", "|更新|V|"]],
    changes: ["layout-category-changed L02 N → V"],
  },
  {
    name: "an end of the validity of a code without one",
    edits: [["コード表", "|Otsu|2|||", "|Otsu|2||20301231|"]],
    changes: ["code-validity-narrowed CITY:21 – → –2030-12-31"],
  },
  {
    name: "an item that goes into a repeating group",
    edits: [["申請", "有無|Kin|家族|親|乙|||", "有無|Kin|家族|親|乙|親族|3|"]],
    changes: [
      "section-repeat-added 家族 / 親 / 乙>家族 / 親 / 乙 / 親族 — → 3",
      "item-section-changed A-5 家族 / 親 / 乙 → 家族 / 親 / 乙 / 親族",
    ],
  },
  {
    name: "the id and the scope of a layout",
    edits: [
      ["レイアウト一覧", "L02|", "L09|"],
      ["関連項目", "L01,L02", "L01"],
    ],
    changes: ["layout-id-changed L02>L09 L02 → L09", "rule-scope-narrowed R2 L02 → —"],
  },
  {
    name: "a code removed and one added",
    edits: [["コード表", "CITY|21|乙市|Otsu|", "CITY|22|丙村|Hei|"]],
    changes: ["code-added CITY:22 — → 22", "code-removed CITY:21 21 → —"],
  },
  {
    name: "a name that is worded anew as a whole",
    edits: [["申請", "|年収|", "|勤労による所得|"]],
    changes: ["item-renamed A-4 年収 → 勤労による所得"],
  },
  {
    name: "a name that is worded anew in both languages",
    edits: [["申請", "|年収|Income|", "|勤労による所得|Pay|"]],
    changes: [
      "item-added A-4 — → optional",
      "item-removed A-4 optional → —",
      "item-id-reassigned A-4 年収 → 勤労による所得",
    ],
  },
  {
    name: "a layout",
    edits: [["レイアウト一覧", "L02|", "L03|別の申請|1003|別|N|申請|更新|10|\nL02|"]],
    changes: ["layout-added L03 — → L03"],
  },
  {
    name: "a layout and what holds in it",
    edits: [
      ["レイアウト一覧", "L02|", "L03|別の申請|1003|別|N|申請|更新|10|\nL02|"],
      ["関連項目", "L01,L02", "L01,L02,L03"],
    ],
    changes: ["layout-added L03 — → L03"],
  },
];
