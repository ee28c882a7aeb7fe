import type { SpecModel } from "../../generator/spec/model.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

const ref = (key: string, row?: number) => ({
  kind: "item" as const,
  key,
  ...(row ? { row } : {}),
});
const text = (value: string) => ({ kind: "text" as const, value });

/** A model that has one of everything, in two layouts that share a section. */
export function richModel(): SpecModel {
  const identity = section("identity", [
    item("nationality", {
      kind: "code",
      codeList: "COUNTRY",
      itemId: "ID-001",
      nameEn: "Nationality",
    }),
    item("birthDate", { kind: "partial-date", length: { max: 8, min: 8, unit: "character" } }),
    item("married", { kind: "code", codeList: "YESNO", requirement: "required" }),
    item("spouse", { requirement: "conditional", note: "配偶者\n有の場合", charset: "ZEN" }),
    item("name"),
    group("contact", [
      item("phone", { pattern: "telephone" }),
      item("mobile", { pattern: "telephone" }),
    ]),
    group(
      "relatives",
      [
        item("relativeName"),
        item("relativeBirth", { kind: "date" }),
        item("relativeAge", { kind: "integer" }),
      ],
      { repeat: 3 },
    ),
  ]);
  const money = section("money", [
    item("salary", { kind: "integer", length: { max: 9, unit: "character" } }),
    item("bonus", { kind: "integer" }),
    item("total", { kind: "decimal", length: { max: 9, unit: "byte", decimals: 1 } }),
    item("since", { kind: "year-month" }),
    item("until", { kind: "partial-year-month" }),
    item("field", { kind: "code", codeList: "FIELD" }),
    item("work", { kind: "code", codeList: "WORK" }),
    item("empty", { kind: "code", codeList: "EMPTY" }),
  ]);
  const jobs = section("jobs", [item("company"), item("left", { kind: "date" })], { repeat: 2 });
  const both = ["COEN", "EXTN"];
  return model({
    layouts: [
      layout("CoeN", [section("control", [item("serial")]), identity, money, jobs]),
      layout("ExtN", [identity, jobs], { formCategory: "N" }),
    ],
    codeLists: [
      codes("country", { JPN: "Japan", VNM: "VietNam", "392": "日本" }),
      codes("yesNo", { "0": "No", "1": "Yes" }, { id: "YESNO" }),
      codes("field", { A: "Care", B: "Farming" }),
      {
        ...codes("work", { A1: "Nursing", B1: "Rice" }, { parentList: "FIELD" }),
        codes: [
          {
            value: "A1",
            label: "介護",
            identifier: "Nursing",
            parent: "A",
            source: { file: "c", sheet: "s", cell: "B2" },
          },
          {
            value: "B1",
            label: "稲作",
            identifier: "Rice",
            parent: "B",
            validFrom: "2025-04-01",
            source: { file: "c", sheet: "s", cell: "B3" },
          },
        ],
      },
      codes("empty", {}),
    ],
    charsets: [
      {
        id: "ZEN",
        label: "全角",
        include: ["jisx0208-level1", "jisx0208-nonkanji"],
        add: "髙",
        remove: "　",
      },
    ],
    itemChecks: [
      {
        no: "C001",
        kind: "required",
        item: "married",
        layouts: both,
        parameter: { kind: "none" },
        severity: "error",
        messageId: "E001",
        source: { file: "チェック.xlsx", sheet: "単項目", cell: "A2" },
      },
      {
        no: "C002",
        kind: "range",
        item: "salary",
        layouts: ["COEN"],
        parameter: { kind: "range", min: 1, max: 999 },
        severity: "warning",
        source: { file: "チェック.xlsx", sheet: "単項目", cell: "A3" },
      },
    ],
    messages: [
      {
        id: "E001",
        severity: "error",
        text: "{0}は必須です。",
        placeholders: [{ token: "{0}", argument: "item" }],
        source: { file: "メッセージ.xlsx", sheet: "一覧", cell: "A2" },
      },
    ],
    relatedChecks: [
      check(
        "R0001",
        {
          when: {
            kind: "compare",
            as: "text",
            left: ref("married"),
            operator: "=",
            right: text("1"),
          },
          assert: { kind: "required", items: [ref("spouse")] },
        },
        both,
        { messageId: "E001", targets: ["spouse"] },
      ),
      check(
        "R0002",
        {
          eachRow: "relatives",
          when: { kind: "row-filled", group: "relatives" },
          assert: { kind: "required", items: [ref("relativeName"), ref("relativeBirth")] },
        },
        both,
        { targets: ["relativeName"] },
      ),
      check(
        "R0003",
        {
          assert: {
            kind: "holds",
            condition: {
              kind: "compare",
              as: "number",
              left: { kind: "sum", of: [ref("salary"), ref("bonus")] },
              operator: "<=",
              right: ref("total"),
            },
          },
        },
        ["COEN"],
        { targets: ["total"] },
      ),
      check(
        "R0004",
        {
          when: { kind: "flag", name: "criteriaSet" },
          assert: {
            kind: "holds",
            condition: { kind: "child-code", child: ref("work"), parent: ref("field") },
          },
        },
        ["COEN"],
        { targets: ["work"] },
      ),
      check(
        "R0005",
        {
          assert: {
            kind: "holds",
            condition: {
              kind: "and",
              of: [
                {
                  kind: "compare",
                  as: "date",
                  left: ref("birthDate"),
                  operator: "<=",
                  right: { kind: "context", name: "applicationDate" },
                },
                {
                  kind: "count",
                  of: [
                    { kind: "filled", item: ref("phone") },
                    { kind: "filled", item: ref("mobile") },
                  ],
                  operator: "=",
                  number: 1,
                },
                { kind: "contiguous", group: "relatives" },
                {
                  kind: "any-row",
                  group: "relatives",
                  of: {
                    kind: "one-of",
                    item: ref("relativeAge"),
                    values: ["1", "2", "3", "4", "5"],
                  },
                },
              ],
            },
          },
        },
        both,
        { targets: ["birthDate"] },
      ),
    ],
  });
}
