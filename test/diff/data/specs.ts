import type { SpecModel } from "../../../generator/spec/model.js";
import { type Revision, defaultPackage } from "../../../generator/revisions/revision.js";
import { noDecisions } from "../../../generator/spec/renames/decisions.js";
import { check, codes, layout, model, section } from "../../emit/models.js";
import { named } from "../upgrade/specs.js";

const sex = (name: string) => named("sex", "A02", name, { kind: "code", codeList: "SEX" });
const memo = (max: number) =>
  named("memo", "A03", "連絡の事項", { length: { max, unit: "character" } });

const before: SpecModel = model({
  revision: "1.0",
  codeLists: [codes("sex", { "1": "男", "2": "女" })],
  layouts: [
    layout("Entry", [
      section("person", [
        named("name", "A01", "申請人の氏名", { requirement: "required" }),
        sex("性別"),
        memo(5),
      ]),
    ]),
    layout("Old", [
      section("gone", [
        named("what", "Z01", "廃止される項目"),
        named("why", "Z02", "廃止される理由"),
        named("when", "Z03", "廃止の時期"),
        named("who", "Z04", "廃止の担当"),
      ]),
    ]),
  ],
});

const after: SpecModel = model({
  revision: "2.0",
  codeLists: [codes("sex", { M: "男", F: "女" })],
  layouts: [
    layout("Entry", [
      section("person", [sex("性別"), named("name", "A01", "申請人の氏名"), memo(3)]),
    ]),
  ],
  relatedChecks: [
    check(
      "R1",
      {
        when: { kind: "one-of", item: { kind: "item", key: "A02" }, values: ["F"] },
        assert: { kind: "required", items: [{ kind: "item", key: "A03" }] },
      },
      ["ENTRY"],
      { targets: ["A03"], sentence: "「性別」が「女」の場合は必須。" },
    ),
  ],
});

const revision = (of: SpecModel): Revision => ({
  model: of,
  profile: null,
  package: defaultPackage,
  decisions: noDecisions,
});

export const older: Revision = revision(before);
export const newer: Revision = revision(after);
