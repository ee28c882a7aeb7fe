import { expect, it } from "vitest";
import { prepareSubmission } from "../../templates/runtime/prepare-submission.js";
import { refusalText } from "../../templates/runtime/submission-message.js";
import { formRow, issueSpec } from "./issue-form.js";
import { load } from "./loaded.js";

const provenance = {
  generator: "0.0.0",
  terms: "2.0",
  revision: "3.0",
  fingerprint: null,
  profile: null,
  inputs: [],
  corrections: ["fix-1"],
};

async function prepare(must: string, sex = "") {
  const { layout } = await (await load(issueSpec)).loadLayout("FORM");
  const records = [{ key: "A", record: formRow({ must, sex, part: "妻" }) }];
  const write = { encoding: "windows-31j" } as const;
  return prepareSubmission({
    provenance,
    parts: [{ role: "application", layout, records, write }],
    createdAt: "2026-04-01T00:00:00Z",
  });
}

it("refuses a character that the file cannot hold, and names it in both languages", async () => {
  const prepared = await prepare("圳");
  const texts = prepared.ok ? [] : prepared.refusals;
  expect(texts.map((refusal) => refusalText(refusal, "en"))).toEqual([
    expect.stringMatching(/^Part 1 cannot be written: .*U\+5733/),
  ]);
  expect(texts.map((refusal) => refusalText(refusal, "ja"))).toEqual([
    expect.stringMatching(/^1番目の区分はファイルに書けません: .*U\+5733/),
  ]);
});

it("passes warnings on with the key of their record, and the corrections that were applied", async () => {
  const prepared = await prepare("名", "1");
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const { status, issues, overlayApplied } = prepared.handover.validation;
  expect([status, overlayApplied]).toEqual(["passedWithWarnings", ["fix-1"]]);
  expect(issues.map(({ key, issue }) => [key, issue.check, issue.severity])).toEqual([
    ["A", "R2", "warning"],
  ]);
  expect(prepared.handover.files.map(({ encoding }) => encoding)).toEqual(["windows-31j"]);
});
