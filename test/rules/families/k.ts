import { type FamilyCase, given, type NearMiss } from "./case.js";

/** Files and submissions of several records. */
export const cases: readonly FamilyCase[] = [
  {
    family: "K3",
    target: "KEY",
    sentences: [
      "レコード件数は1件以下であること。",
      "ファイル内のレコード数が２件以上の場合はエラーとする。",
      "レコード件数が1件を超える場合はエラーとする。",
    ],
    violates: [given({ file: [{ KEY: "B" }] }, { KEY: "A" })],
    satisfies: [{ KEY: "A" }, given({ file: [] }, { KEY: "A" })],
  },
  {
    family: "K5",
    target: "KEY",
    sentences: [
      "「管理番号」が同一ファイル内で重複している場合はエラーとする。",
      "管理番号は、ファイル内で一意であること。",
      "「管理番号」は同一ファイル内で重複しないこと。",
      "同一ファイル内において、重複しないこと。",
    ],
    violates: [given({ file: [{ KEY: "A" }] }, { KEY: "A" })],
    satisfies: [
      { KEY: "A" },
      given({ file: [{}] }, {}),
      given({ file: [{ KEY: "B" }] }, { KEY: "A" }),
    ],
  },
  {
    family: "K5",
    target: "NAME",
    sentences: [
      "「氏名」と「生年月日」は、ファイル内で一意であること。",
      "「氏名」及び「生年月日」がファイル内で重複している場合はエラーとする。",
    ],
    violates: [
      given({ file: [{ NAME: "山田", BIRTH: "19900101" }] }, { NAME: "山田", BIRTH: "19900101" }),
    ],
    satisfies: [
      given({ file: [{ NAME: "山田", BIRTH: "19900102" }] }, { NAME: "山田", BIRTH: "19900101" }),
      given({ file: [{ NAME: "鈴木", BIRTH: "19900101" }] }, { NAME: "山田", BIRTH: "19900101" }),
    ],
  },
  {
    family: "K7",
    target: "CARD",
    sentences: [
      "親申請の「在留カード番号」と一致すること。",
      "「在留カード番号」が主たる申請の「在留カード番号」と異なる場合はエラーとする。",
      "在留カード番号は、同時に申請する申請の在留カード番号と同一でなければならない。",
    ],
    violates: [given({ parent: { M_CARD: "AB12345678CD" } }, { CARD: "AB12345678CE" })],
    satisfies: [
      { CARD: "AB12345678CE" },
      given({ parent: { M_CARD: "AB12345678CD" } }, {}),
      given({ parent: {} }, { CARD: "AB12345678CD" }),
      given({ parent: { M_CARD: "AB12345678CD" } }, { CARD: "AB12345678CD" }),
    ],
  },
  {
    family: "K7",
    target: "BIRTH",
    sentences: [
      "「生年月日」は親申請の「生年月日」と同じであること。",
      "親申請の生年月日と相違する場合はエラーとする。",
    ],
    violates: [given({ parent: { M_BIRTH: "19900101" } }, { BIRTH: "19900102" })],
    satisfies: [
      { BIRTH: "19900102" },
      given({ parent: { M_BIRTH: "19900101" } }, { BIRTH: "19900101" }),
      given({ parent: { M_BIRTH: "19900101" } }, { BIRTH: "19900000" }),
    ],
  },
  {
    family: "K11",
    target: "KEY",
    sentences: [
      "ファイル内で一意の値であること。",
      "「管理番号」は、ファイル全体でユニークであること。",
      "管理番号が同一ファイル内で二重に登録されている場合はエラーとする。",
    ],
    violates: [given({ file: [{ KEY: "B" }, { KEY: "A" }] }, { KEY: "A" })],
    satisfies: [
      { KEY: "A" },
      given({ file: [{ KEY: "B" }] }, { KEY: "A" }),
      given({ file: [{}] }, {}),
    ],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "CARD",
    sentence: "在留カード番号は、原簿の在留カード番号と一致すること。",
    why: "a register that no record holds",
    state: "unsupported",
  },
  {
    target: "CARD",
    sentence: "前回申請時の在留カード番号から変更できない。",
    why: "an earlier application that no record holds",
    state: "unsupported",
  },
  {
    target: "KEY",
    sentence: "ファイル名は管理番号で始まること。",
    why: "the name of the file is not in the record",
    state: "unsupported",
  },
  {
    target: "KEY",
    sentence: "添付書類は合計で10MB以内とすること。",
    why: "an instruction to a person",
    state: "note",
  },
];
