import type { Words } from "../../diagnostics/problem.js";
import type { Role } from "../../profile/table.js";
import { isUnrecognised } from "../account.js";
import type { Fate } from "../inspection.js";

/** What cells of one colour have in common. */
export type Group =
  | "header"
  | "identity"
  | "type"
  | "requirement"
  | "codes"
  | "checks"
  | "messages"
  | "history"
  | "note"
  | "title"
  | "ignored"
  | "unrecognised";

export const groupWords: Readonly<Record<Group, Words>> = {
  header: { ja: "見出し", en: "headers" },
  identity: { ja: "名前・ID・位置", en: "names, ids and places" },
  type: { ja: "属性・桁数・書式", en: "attributes, lengths and formats" },
  requirement: { ja: "要否・条件", en: "requirements and conditions" },
  codes: { ja: "コード", en: "codes" },
  checks: { ja: "チェック", en: "checks" },
  messages: { ja: "メッセージ", en: "messages" },
  history: { ja: "改版", en: "revisions" },
  note: { ja: "注記（読むのは人）", en: "notes, for people" },
  title: { ja: "表題", en: "titles" },
  ignored: { ja: "無視（理由あり）", en: "ignored, for a reason" },
  unrecognised: { ja: "未認識", en: "not recognised" },
};

const groupOfRole: Readonly<Record<Role, Group>> = {
  layoutId: "identity",
  layoutName: "identity",
  procedureCode: "identity",
  procedureName: "identity",
  formCategory: "identity",
  sheetName: "identity",
  requirementColumn: "requirement",
  columnCount: "type",
  no: "identity",
  itemId: "identity",
  itemName: "identity",
  itemNameEn: "identity",
  majorGroup: "identity",
  middleGroup: "identity",
  minorGroup: "identity",
  repeatGroup: "identity",
  repeatCount: "type",
  attribute: "type",
  length: "type",
  lengthMin: "type",
  lengthMode: "type",
  integerDigits: "type",
  decimals: "type",
  format: "type",
  requirement: "requirement",
  inlineCodes: "codes",
  inlineLabels: "codes",
  condition: "requirement",
  codeListId: "codes",
  codeListName: "codes",
  code: "codes",
  codeLabel: "codes",
  codeLabelEn: "codes",
  parentListId: "codes",
  parentCode: "codes",
  validFrom: "codes",
  validTo: "codes",
  checkNo: "checks",
  checkKind: "checks",
  checkParameter: "checks",
  layouts: "checks",
  sentence: "checks",
  severity: "messages",
  messageId: "messages",
  messageText: "messages",
  messageArguments: "messages",
  remedy: "messages",
  revision: "history",
  date: "history",
  changedSheet: "history",
  changedItem: "history",
  changeText: "history",
  changeMark: "history",
  note: "note",
};

/** The colour of a cell. */
export function groupOf(fate: Fate): Group {
  if (fate.status === "ignored") return isUnrecognised(fate.reason) ? "unrecognised" : "ignored";
  if (fate.status === "note") return fate.as === "title" ? "title" : "note";
  return fate.as === "header" || fate.as === "heading" ? "header" : groupOfRole[fate.as];
}
