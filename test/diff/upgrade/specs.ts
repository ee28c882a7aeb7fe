import type { CodeList, Item, Member, Section, SpecModel } from "../../../generator/spec/model.js";
import { codes, group, item, layout, model, section } from "../../emit/models.js";

/** Two revisions of a small spec, with one of everything that happens to records. */

/** An item by its id and name. */
export function named(
  identifier: string,
  itemId: string,
  name: string,
  facts: Partial<Item> = {},
): Member {
  return item(identifier, { key: itemId, itemId, name, ...facts });
}

const code = (codeList: string): Partial<Item> => ({ kind: "code", codeList, attribute: "コード" });
const length = (max: number): Partial<Item> => ({ length: { max, unit: "character" } });

const family = (repeat: number, more: readonly Member[] = []): Section =>
  section(
    "family",
    [named("kin", "F01", "家族の氏名"), named("tie", "F02", "続柄", code("TIE")), ...more],
    { key: "家族", name: "家族", repeat },
  );

const sexes = codes("sex", { "1": "男", "2": "女" });
const ties: CodeList = codes("tie", { "1": "配偶者", "2": "子ども", "9": "同居の親族" });

export const before: SpecModel = model({
  revision: "1.0",
  notices: ["古い表紙の注意"],
  codeLists: [
    sexes,
    ties,
    codes("field", { "1": "介護", "2": "紡織及び縫製", "3": "農業", "4": "宿泊", "5": "外食" }),
  ],
  layouts: [
    layout("Entry", [
      section(
        "person",
        [
          named("fullName", "A01", "申請人の氏名", length(10)),
          named("sex", "A02", "性別", code("SEX")),
          named("phone", "A03", "電話番号"),
          named("income", "A04", "年収（千円）", { kind: "integer", attribute: "半角数字" }),
          named("remark", "A05", "備考欄の内容"),
          named("fax", "A06", "ファクシミリの番号"),
          named("arrival", "A07", "入国の予定日", { kind: "partial-date", attribute: "年月日" }),
          named("city", "A08", "市区町村"),
        ],
        { key: "申請人", name: "申請人" },
      ),
      family(3),
      section("work", [named("field", "W01", "従事する分野", code("FIELD"))], {
        key: "職業",
        name: "職業",
      }),
    ]),
    layout("Old", [section("only", [named("what", "Z01", "廃止される項目")])], {
      id: "OLD",
      name: "廃止される様式",
    }),
  ],
});

export const after: SpecModel = model({
  revision: "2.0",
  codeLists: [
    codes("sex", { M: "男", F: "女" }),
    ties,
    codes("field", { "1": "介護", "4": "ビルクリーニング", "5": "外食", "6": "紡織", "7": "縫製" }),
  ],
  layouts: [
    layout("Entry", [
      section(
        "person",
        [
          named("sex", "A02", "性別", code("SEX")),
          named("fullName", "A01", "申請人の氏名", length(6)),
          named("nationality", "A09", "国籍・地域の名称", { requirement: "required" }),
          named("telephone", "A03", "電話番号"),
          named("income", "A04", "年収（円）", { kind: "integer", attribute: "半角数字" }),
          named("arrival", "A07", "入国の予定日", { kind: "date", attribute: "年月日" }),
          named("passport", "A06", "旅券の有効期限"),
          named("city", "A08", "市区町村", { kind: "code", codeList: "TIE", attribute: "コード" }),
        ],
        { key: "申請人", name: "申請人" },
      ),
      family(2, [named("alive", "F03", "生存の状況", { requirement: "required" })]),
      section("work", [named("field", "W01", "従事する分野", code("FIELD"))], {
        key: "職業",
        name: "職業",
      }),
    ]),
    layout("Fresh", [section("only", [named("what", "N01", "新しい項目")])], {
      id: "FRESH",
      name: "追加される様式",
    }),
  ],
});

/** A repeating section inside another. */
export function nested(outer: number, inner: number, revision: string): SpecModel {
  const rows = group("rows", [named("b", "B01", "明細の内容"), named("c", "C01", "明細の数量")], {
    key: "明細",
    name: "明細",
    repeat: inner,
  });
  const parts = section("parts", [named("a", "A01", "内訳の名称"), rows], {
    key: "内訳",
    name: "内訳",
    repeat: outer,
  });
  const last = section("last", [named("z", "Z01", "最後の項目")], { key: "末尾", name: "末尾" });
  return model({ revision, layouts: [layout("Nest", [parts, last])] });
}
