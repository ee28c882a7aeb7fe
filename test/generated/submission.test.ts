import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  type Attachment,
  checkSubmission,
  extensionNLayout,
  extensionVLayout,
  handoverSummary,
  prepareSubmission,
  provenance,
  readReentryPermit,
  reentryPermitLayout,
  refusalText,
  type SubmissionPart,
  type SubmissionRecord,
  type SubmissionRequest,
  userRegistrationLayout,
  validateUserRegistration,
} from "../../generated/dist/index.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const model = sampleModel();
const facts = factsOf(model, true);

/** A record without an issue, with the cells of the items named by their path. */
function row(
  { id, columns }: { id: string; columns: readonly { path: string; index: number }[] },
  cells: Readonly<Record<string, string>> = {},
): string[] {
  const layout = model.layouts.find((each) => each.id === id);
  if (layout === undefined) throw new Error(`No layout ${id}`);
  const made = validRow(model, layout, facts);
  for (const [path, text] of Object.entries(cells)) {
    const column = columns.find((each) => each.path === path);
    if (column === undefined) throw new Error(`${id} has no ${path}`);
    made[column.index] = text;
  }
  return made;
}

const extension = row(extensionNLayout);
const reentry = row(reentryPermitLayout);

function application(...records: readonly SubmissionRecord[]): SubmissionPart {
  return { role: "application", layout: extensionNLayout, records };
}

function concurrent(...records: readonly SubmissionRecord[]): SubmissionPart {
  return { role: "concurrent", layout: reentryPermitLayout, records };
}

const main: SubmissionRecord = { key: "A-1", record: extension };
const child: SubmissionRecord = { key: "A-1-R", record: reentry, parent: "A-1" };

const photo: Attachment = {
  name: "photo.jpg",
  bytes: new Uint8Array([1, 2, 3]),
  mediaType: "image/jpeg",
  role: "photo",
};

/** Every check that the records leave open. */
const open = checkSubmission([application(main), concurrent(child)], facts).records.flatMap(
  ({ result }) => result.undetermined.map(({ check }) => check),
);

function request(facets: Partial<SubmissionRequest> = {}): SubmissionRequest {
  return {
    provenance,
    parts: [application(main), concurrent(child)],
    context: facts,
    acknowledge: open,
    createdAt: "2026-04-01T09:00:00+09:00",
    ...facets,
  };
}

async function refusals(facets: Partial<SubmissionRequest>): Promise<readonly string[]> {
  const prepared = await prepareSubmission(request(facets));
  return prepared.ok ? [] : prepared.refusals.map((refusal) => refusalText(refusal, "en"));
}

describe("a submission", () => {
  it("is checked with the application that each record is made together with", () => {
    const { ok, problems, records } = checkSubmission(
      [application(main), concurrent(child)],
      facts,
    );
    expect([ok, problems]).toEqual([true, []]);
    expect(records.map(({ key, part, record }) => [key, part, record])).toEqual([
      ["A-1", 1, 1],
      ["A-1-R", 2, 1],
    ]);
    const alone = checkSubmission(
      [application(main), concurrent({ key: "B", record: reentry })],
      facts,
    );
    const facts2 = ({ records: all }: typeof alone) =>
      all[1]?.result.undetermined.map(({ fact }) => fact).filter((fact) => fact === "parent");
    expect(facts2(alone)?.length).toBeGreaterThan(0);
    expect(facts2({ ok, problems, records })).toEqual([]);
  });

  it("finds where a record and its application disagree, as the spec's checks say", () => {
    const passport = (path: string, text: string) => ({ [`identity.${path}`]: text });
    const parts = [
      application({
        key: "A",
        record: row(extensionNLayout, passport("passportNumber", "TK1234567")),
      }),
      concurrent(
        {
          key: "same",
          record: row(reentryPermitLayout, passport("passportNo", "TK1234567")),
          parent: "A",
        },
        {
          key: "other",
          record: row(reentryPermitLayout, passport("passportNo", "TK7654321")),
          parent: "A",
        },
      ),
    ];
    const { records } = checkSubmission(parts, facts);
    const failed = records.map(({ key, result }) => [
      key,
      result.issues.map(({ check }) => check).filter((no) => no === "R0603"),
    ]);
    expect(failed).toEqual([
      ["A", []],
      ["same", []],
      ["other", ["R0603"]],
    ]);
  });

  it.each([
    [[concurrent(child)], ["no-application", "unknown-parent"]],
    [[application(main), concurrent()], ["empty-part"]],
    [[application(main, main), concurrent(child)], ["key-clash"]],
    [[application({ ...main, key: "" })], ["no-key"]],
    [[application(main), concurrent({ key: "B", record: reentry })], ["no-parent"]],
    [[application(main), concurrent({ ...child, parent: "X" })], ["unknown-parent"]],
    [[application(main, { key: "B", record: extension, parent: "A-1" })], ["surplus-parent"]],
    // A concurrent record is no application for another.
    [
      [application(main), concurrent(child, { key: "C", record: reentry, parent: "A-1-R" })],
      ["unknown-parent"],
    ],
  ])("must hang together (%#)", (parts, kinds) => {
    const { ok, problems } = checkSubmission(parts, facts);
    expect([ok, problems.map(({ kind }) => kind)]).toEqual([false, kinds]);
  });

  it("checks each part as a file", () => {
    const record = row(userRegistrationLayout);
    const records = [{ key: "U", record }];
    const part = { role: "application", layout: userRegistrationLayout, records } as const;
    const alone = validateUserRegistration(record).undetermined;
    expect(alone.map(({ fact }) => fact)).toContain("file");
    const { records: results } = checkSubmission([part], facts);
    expect(results[0]?.result.undetermined).toEqual([]);
  });
});

describe("a handover", () => {
  it("has the files with their hashes, and says what belongs to what", async () => {
    const prepared = await prepareSubmission(
      request({
        parts: [
          { ...application({ ...main, attachments: ["photo.jpg"] }), fileName: "main.csv" },
          concurrent(child),
        ],
        attachments: [photo],
        expiresNote: "3か月",
      }),
    );
    if (!prepared.ok)
      throw new Error(prepared.refusals.map((r) => refusalText(r, "en")).join("\n"));
    const { handover } = prepared;
    expect(
      handover.files.map(({ name, role, mediaType, encoding, recordCount, layout }) =>
        [name, role, mediaType, encoding, recordCount, layout?.id].join(" "),
      ),
    ).toEqual([
      "main.csv applicationCsv text/csv utf-8 1 S201N",
      "part-2.csv concurrentCsv text/csv utf-8 1 S303",
      "photo.jpg photo image/jpeg   ",
    ]);
    for (const { bytes, sha256 } of handover.files) {
      expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
    const back = readReentryPermit(handover.files[1]?.bytes ?? "");
    expect(back.records.map((record) => record.$row)).toEqual([reentry]);
    expect(handover.relations).toEqual([
      { kind: "attachment", parent: "A-1", child: "photo.jpg" },
      { kind: "concurrent", parent: "A-1", child: "A-1-R" },
    ]);
    expect(handover.applicantKeys).toEqual([
      { file: "main.csv", record: 1, key: "A-1" },
      { file: "part-2.csv", record: 1, key: "A-1-R" },
    ]);
    expect(handover.specification).toEqual(provenance);
    expect(handover.validation.status).toBe("passed");
    expect([handover.createdAt, handover.expiresNote]).toEqual([
      "2026-04-01T09:00:00+09:00",
      "3か月",
    ]);
  });

  it("is the same for the same request, and does not follow later changes", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const same = { attachments: [{ ...photo, bytes }] };
    const first = prepareSubmission(request(same));
    bytes.fill(9);
    const second = await prepareSubmission(request({ attachments: [photo] }));
    expect(await first).toEqual(second);
  });

  it("holds nothing of a person but in the bytes of its files", async () => {
    const secret = "HIMITSU TARO";
    const record = row(extensionNLayout, { "identity.familyName": secret });
    const prepared = await prepareSubmission(
      request({ parts: [application({ key: "A-1", record }), concurrent(child)] }),
    );
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
    const text = new TextDecoder().decode(prepared.handover.files[0]?.bytes);
    expect(text).toContain(secret);
    const summary = handoverSummary(prepared.handover);
    expect(JSON.stringify(summary) + inspect(summary, { depth: 9 })).not.toContain(secret);
    expect(summary.files.map(({ size }) => size)).toEqual(
      prepared.handover.files.map(({ bytes }) => bytes.length),
    );
  });

  it("is refused with all reasons at once", async () => {
    const wrong = row(extensionNLayout, { "control.recordSequenceNo": "x" });
    const found = await refusals({
      parts: [
        application({ key: "A-1", record: wrong, attachments: ["none.pdf"] }),
        { ...concurrent({ ...child, parent: "X" }), fileName: "PHOTO.JPG" },
      ],
      attachments: [photo, { ...photo, name: "../x", bytes: new Uint8Array(0) }],
      limits: { maxBytes: 2, maxTotalBytes: 2, maxCount: 1, mediaTypes: ["application/pdf"] },
      createdAt: "2026-04-01",
    });
    expect(found.filter((text) => !/cannot be decided/.test(text))).toEqual([
      "A-1-R goes with X, and no application has that key.",
      expect.stringMatching(/^A-1: /),
      "“../x” cannot be the name of a file.",
      "More than one file has the name “photo.jpg”.",
      "The attachment “none.pdf” of A-1 is missing.",
      "The attachment “photo.jpg” is too large (3 bytes, at most 2).",
      "The attachment “photo.jpg” has the type image/jpeg, which is not allowed.",
      "The attachment “../x” is empty.",
      "The attachment “../x” has the type image/jpeg, which is not allowed.",
      "The attachments are too large together (3 bytes, at most 2).",
      "There are too many attachments (2, at most 1).",
      "“2026-04-01” is not a date and time with its offset.",
    ]);
  });

  it("is refused while a check is open that was not acknowledged", async () => {
    const context = { ...facts, flags: {} };
    const parts: readonly SubmissionPart[] = [
      {
        role: "application",
        layout: extensionVLayout,
        records: [{ key: "V", record: row(extensionVLayout) }],
      },
    ];
    const checks = checkSubmission(parts, context).records.flatMap(({ key, result }) =>
      result.undetermined.map(({ check, fact }) => ({ key, check, fact })),
    );
    expect(checks.length).toBeGreaterThan(0);
    const texts = await refusals({ parts, context, acknowledge: [] });
    expect(texts).toEqual(
      checks.map(
        ({ key, check, fact }) =>
          `${key}: check ${check} cannot be decided without ${fact}. Pass it, or acknowledge the check.`,
      ),
    );
    const acknowledge = checks.map(({ check }) => check);
    const prepared = await prepareSubmission(request({ parts, context, acknowledge }));
    expect(prepared.ok && prepared.handover.validation.undetermined).toEqual(checks);
  });
});
