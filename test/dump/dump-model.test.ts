import { expect, it } from "vitest";
import { dumpModel } from "../../generator/dump/dump-model.js";
import { smallSheets } from "../support/small-spec.js";
import { loadSmall } from "../support/load-small.js";
import { revise } from "../diff/revised-spec.js";

const model = (await loadSmall({})).model;
const lines = dumpModel(model);

/** Lines that only one of two texts has. */
function differing(before: readonly string[], after: readonly string[]) {
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}

it("prints each thing of a spec on a line of its own", () => {
  const charsets = lines.filter((line) => line.startsWith("charset "));
  expect(charsets).toContain("charset digits label=半角数字 include=digit");
  expect(lines.filter((line) => !charsets.includes(line))).toEqual([
    "revision 1.0",
    "dialect encoding=utf-8 bom=false newline=CRLF quoting=minimal header=false",
    "layout 申請 name=申請 class=申請 procedure=申請 columnCount=3",
    'item 申請 A-1 name=申請日 section=基本 property=基本.申請日 kind=date charset=digits attribute="半角数字 YYYYMMDD" max=8 unit=character requirement=required',
    "item 申請 A-2 name=性別 section=基本 property=基本.性別 kind=code charset=digits attribute=半角数字 max=1 unit=character codeList=SEX requirement=required",
    "item 申請 A-3 name=氏名 section=基本 property=基本.氏名 kind=text charset=fullwidth attribute=全角 max=20 unit=character requirement=optional",
    "codes SEX name=性別 enum=性別",
    "code SEX 1 label=男 labelEn=Male member=Male",
    "code SEX 2 label=女 labelEn=Female member=Female",
    "check A-1 length max=8 severity=error message=M1 layouts=申請",
    "check A-2 code codeList=SEX severity=error message=M1 layouts=申請",
    "check A-3 charset charset=fullwidth severity=error message=M1 layouts=申請",
    'rule R1 sentence="「性別」が「女」の場合は必須。" targets=A-3 severity=error message=M2 state=compiled layouts=申請',
    'reading R1 canonical="「性別」が「2：女」である場合、「氏名」は必須。"',
    'message M1 severity=error text="{0}が正しくありません。" arguments="{0}:item"',
    'message M2 severity=error text="{0}を入力してください。" arguments="{0}:item"',
  ]);
});

it("has one line more for an inserted item in each layout, and nothing else", async () => {
  const before = dumpModel(await revise([]));
  const item = `0|A-0|受付番号|Number|基本|日|甲|||半角数字|5${"|".repeat(10)}○|○|\n`;
  const after = dumpModel(
    await revise([
      ["申請", "1|A-1|", `${item}1|A-1|`],
      ["単項目", "T1|", "T0|A-0|受付番号|桁数|5桁以内|E|M1|\nT1|"],
    ]),
  );
  const { removed, added } = differing(before, after);
  // The number of columns is a fact of the layout.
  const columns = (found: readonly string[]) => found.filter((line) => !/^layout /.test(line));
  expect(columns(removed)).toEqual([]);
  expect(columns(added).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "item L01 A-0",
    "item L02 A-0",
    "check A-0 length",
  ]);
});

it("does not depend on printed numbers and cells", async () => {
  const sheet = `\n\n${smallSheets["単項目"]}`.replace("T2", "T9");
  expect(dumpModel((await loadSmall({ 単項目: sheet })).model)).toEqual(lines);
});

it("keeps text that would break a line, or hide in it, on its line", async () => {
  const hostile = 'a\nitem X Y\r\u2028\u0085\u001b[31m\u202e\u200b"\\';
  const { layouts, ...rest } = model;
  const [layout] = layouts;
  if (layout === undefined) throw new Error("there is no layout");
  const dumped = dumpModel({
    ...rest,
    notices: [hostile],
    layouts: [{ ...layout, name: hostile, id: hostile }],
    messages: [
      { id: hostile, severity: "error", text: hostile, placeholders: [], source: layout.source },
    ],
    history: [{ revision: hostile, text: hostile, source: layout.source }],
  });
  const text = dumped.join("\n");
  expect(text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)).toHaveLength(dumped.length);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
});
