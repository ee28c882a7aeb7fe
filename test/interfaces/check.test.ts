import { describe, expect, expectTypeOf, it } from "vitest";
import {
  check,
  type CheckResult,
  CoeN,
  isSubmittable,
  type Submittable,
  YesNo,
} from "../../generated/dist/index.js";
import { checkCoeN, coeNLayout, writeCoeN } from "../../generated/dist/layouts/coe-n.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

/** Drafts, in which anything may be missing, and records that passed their checks. */

const model = sampleModel();
const [described] = model.layouts.filter(({ id }) => id === coeNLayout.id);
if (described === undefined) throw new Error("the sample has no such layout");
const facts = factsOf(model, true);
const row = validRow(model, described, facts);

function submittableRecord(): Submittable<CoeN> {
  const result = checkCoeN(row, facts);
  if (!result.ok) throw new Error("not valid");
  return result.record;
}

describe("check", () => {
  it("gives a copy of the draft that no longer changes", () => {
    const draft = CoeN.fromRow(row);
    const result = checkCoeN(draft, facts);
    if (!result.ok) throw new Error("not valid");
    draft.identity.familyName = null;
    expect(result.record.$row).toEqual(row);
    expect(result.record).toBeInstanceOf(CoeN);
    expect(() => {
      result.record.identity.familyName = "TRAN";
    }).toThrow(TypeError);
    expect(() => result.record.$clear()).toThrow(TypeError);
    expect(() => Object.assign(result.record, { $row: [] })).toThrow(TypeError);
    expect(result.record.$row).toEqual(row);
  });

  it("gives the issues and no record where there is an error", () => {
    const result = checkCoeN(new CoeN(), facts);
    expect(result.ok).toBe(false);
    expect("record" in result).toBe(false);
    expect(result.issues.length).toBeGreaterThan(0);
  });

  it("knows such a record again, and no other", () => {
    const record = submittableRecord();
    const others = [CoeN.fromRow(row), CoeN.fromRow(record.$row), null, "text", {}];
    expect([record, ...others].map(isSubmittable)).toEqual([true, ...others.map(() => false)]);
  });

  it("says what could not be decided without a fact", () => {
    const result = check(coeNLayout, row, {});
    expect(result.undetermined.map(({ fact }) => fact)).toEqual(["file", "file", "file"]);
  });

  it("lets the record be edited again by way of a draft", () => {
    const draft = CoeN.fromRow(submittableRecord().$row);
    draft.relatives.hasRelatives = YesNo.No;
    expect(draft.relatives.hasRelatives).toBe(YesNo.No);
  });

  it("is a type of its own: a draft is none, and it is a record", () => {
    const submit = (record: Submittable<CoeN>) => record;
    // @ts-expect-error a draft was not checked
    submit(new CoeN());
    const record = submit(submittableRecord());
    expectTypeOf(record).toExtend<CoeN>();
    expectTypeOf(checkCoeN).returns.toEqualTypeOf<CheckResult<CoeN>>();
    const result = checkCoeN(row, facts);
    // @ts-expect-error whether there is a record is not known yet
    expect(result.record).toBeDefined();
    if (result.ok) expectTypeOf(result.record).toEqualTypeOf<Submittable<CoeN>>();
    expect(writeCoeN([record])).toEqual(writeCoeN([row]));
  });
});
