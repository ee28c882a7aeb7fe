import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/sink.js";
import type { RecordLayout } from "../../generator/spec/model.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { loadSmall } from "../support/load-small.js";

const header = "項目ID,項目名,大分類,属性,桁数,要否";
const common = `${header}\nC-1,申請日,基本,半角数字,8,◎\nC-2,氏名,基本,全角,20,◎\n`;
const partN = `${header}\nN-1,勤務先,所属,全角,30,○\n`;
const alone = { 申請: null, 単項目: null, 関連項目: null };

function names(layout: RecordLayout | undefined): readonly string[] {
  return layout === undefined ? [] : itemsOf(layout).map(({ item }) => item.name);
}

function errors(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, at }) => `${code} ${at?.sheet ?? ""}!${at?.cell ?? ""}`);
}

describe("an index row", () => {
  const index = (sheets: string) =>
    `レイアウトID,レイアウト名,シート名,列数\nS1,更新,${sheets},3\nS2,取得,共通,2\n`;

  it.each(["共通、区分N", '"共通\n区分N"', "「共通」、「区分N」", "共通 ・区分Ｎ"])(
    "may name several sheets, as %j does",
    async (sheets) => {
      const { model, diagnostics } = await loadSmall({
        ...alone,
        一覧: index(sheets),
        共通: common,
        区分N: partN,
      });
      expect(errors(diagnostics)).toEqual([]);
      expect(model.layouts.map((layout) => [layout.id, ...names(layout)])).toEqual([
        ["S1", "申請日", "氏名", "勤務先"],
        ["S2", "申請日", "氏名"],
      ]);
      expect(itemsOf(model.layouts[0] as RecordLayout).map(({ item }) => item.column)).toEqual([
        0, 1, 2,
      ]);
    },
  );

  it("may name a sheet whose name holds what parts names", async () => {
    const { model } = await loadSmall({
      ...alone,
      一覧: index("共通、その他"),
      "共通、その他": partN,
      共通: common,
    });
    expect(names(model.layouts[0])).toEqual(["勤務先"]);
  });

  it("that leaves a sheet with items out is an error there, until the profile says what it is", async () => {
    const sheets = {
      ...alone,
      一覧: index("共通、区分N"),
      共通: common,
      区分N: partN,
      "区分N（旧）": partN,
    };
    const unsettled = await loadSmall(sheets);
    expect(errors(unsettled.diagnostics)).toEqual(["spec-unlisted-layout 区分N（旧）!F1"]);
    expect(unsettled.model.layouts.map(({ id }) => id)).toEqual(["S1", "S2"]);
    const ignored = await loadSmall(sheets, {
      profile: { sheets: [{ sheet: "*（旧）", ignore: "旧版の写し" }] },
    });
    expect(errors(ignored.diagnostics)).toEqual([]);
    const named = await loadSmall(sheets, {
      profile: { layouts: [{ id: "S9", sheets: ["区分N（旧）"] }] },
    });
    expect(errors(named.diagnostics)).toEqual([]);
    expect(named.model.layouts.map(({ id }) => id)).toEqual(["S1", "S2", "S9"]);
  });
});

describe("profile.layouts", () => {
  const two = `項目ID,項目名,大分類,属性,桁数,要否,\n,,,,,新規,更新\nB-1,許可番号,許可,半角数字,8,－,◎\nB-2,理由,許可,全角,40,○,○\n`;

  it("puts the sheets of a layout together and tells its columns apart", async () => {
    const { model, diagnostics } = await loadSmall(
      { ...alone, 共通: common, 手続: two },
      {
        profile: {
          layouts: [
            {
              id: "E1",
              name: "更新",
              procedureCode: "20",
              sheets: ["手続", "共通"],
              column: "更新",
            },
            { id: "E2", name: "新規", sheets: ["共通", "手続"] },
          ],
        },
      },
    );
    expect(errors(diagnostics)).toEqual([]);
    expect(model.layouts.map((layout) => [layout.id, layout.procedure, ...names(layout)])).toEqual([
      ["E1", { code: "20", name: "更新" }, "許可番号", "理由", "申請日", "氏名"],
      ["E2", { code: "E2", name: "新規" }, "申請日", "氏名", "理由"],
    ]);
  });

  it("says where the items of a listed layout stand, which keeps what the index says of it", async () => {
    const { model, diagnostics } = await loadSmall(
      {
        ...alone,
        一覧: "レイアウトID,レイアウト名,業務コード,列数\nS1,更新許可,30,3\n",
        共通: common,
        区分N: partN,
      },
      { profile: { layouts: [{ id: "S1", sheets: ["共通", "区分N"] }] } },
    );
    expect(errors(diagnostics)).toEqual([]);
    expect(model.layouts).toMatchObject([
      { id: "S1", name: "更新許可", procedure: { code: "30", name: "更新許可" }, columnCount: 3 },
    ]);
  });

  it("that names no sheet is reported", async () => {
    const { diagnostics } = await loadSmall(
      { ...alone, 共通: common },
      { profile: { layouts: [{ id: "S1", sheets: ["共通", "区分M"] }] } },
    );
    expect(errors(diagnostics)).toEqual(["spec-unknown-sheet 共通!F1"]);
  });
});

describe("tables on one sheet", () => {
  const stacked = `基礎項目
項目ID,項目名,属性,桁数,要否,
,,,,新規,更新
A-1,申請日,半角数字,8,◎,◎
A-2,氏名,全角,20,◎,－

拡張項目
項目ID,項目名,属性,桁数,要否,
,,,,新規,更新
A-3,氏名,全角,20,○,◎
`;

  it("are one layout in order, one per requirement column, headed by their titles", async () => {
    const { model, diagnostics } = await loadSmall({ ...alone, 申請: stacked });
    expect(errors(diagnostics)).toEqual([]);
    expect(model.layouts.map((layout) => [layout.id, ...names(layout)])).toEqual([
      ["申請 新規", "申請日", "氏名", "氏名"],
      ["申請 更新", "申請日", "氏名"],
    ]);
    expect(model.layouts[0]?.sections.map(({ key }) => key)).toEqual(["基礎項目", "拡張項目"]);
  });

  it("have their titles, even in the column of the items' names", async () => {
    const { model, diagnostics } = await loadSmall({
      ...alone,
      申請: "基礎項目\n項目名,属性\n氏名,全角\n拡張項目\n項目名,属性\n氏名,全角\n",
    });
    expect(errors(diagnostics)).toEqual([]);
    expect(model.layouts[0]?.sections.map(({ key }) => key)).toEqual(["基礎項目", "拡張項目"]);
    expect(names(model.layouts[0])).toEqual(["氏名", "氏名"]);
  });

  it("have keys of their own where nothing tells their items apart", async () => {
    const table = "項目名,大分類,属性,桁数\n氏名,基本,全角,20\n";
    const { model } = await loadSmall({ ...alone, 申請: `${table}\n${table}` });
    expect(model.layouts.map(({ id, columnCount }) => [id, columnCount])).toEqual([["申請", 2]]);
    const [layout] = model.layouts;
    const keys = layout === undefined ? [] : itemsOf(layout).map(({ item }) => item.key);
    expect(keys).toEqual(["基本 / 氏名", "基本 / 氏名 #2"]);
  });
});
