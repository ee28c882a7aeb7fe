import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  CoeN,
  type CoeNInit,
  isSubmittable,
  layouts,
  loadLayout,
  standardSchema,
  type Submittable,
  YesNo,
} from "../../generated/dist/index.js";
import { coeNLayout } from "../../generated/dist/layouts/coe-n.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

/** Layouts as schemas for libraries that take Standard Schema. */

const model = sampleModel();
const described = model.layouts.find(({ id }) => id === coeNLayout.id);
if (described === undefined) throw new Error("the sample has no such layout");
const facts = factsOf(model, true);
const otherLayout = await loadLayout("S201N");
const row = validRow(model, described, facts);
const schema = standardSchema(coeNLayout, facts);

function pathsOf(result: StandardSchemaV1.Result<unknown>): readonly string[] {
  return (result.issues ?? []).map(({ path }) => (path ?? []).map(String).join("/"));
}

describe("a layout as a schema", () => {
  it("is one by the types of the standard", () => {
    expectTypeOf(coeNLayout).toExtend<StandardSchemaV1>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof coeNLayout>>().toEqualTypeOf<
      Submittable<CoeN>
    >();
    expectTypeOf<StandardSchemaV1.InferInput<typeof coeNLayout>>().toEqualTypeOf<CoeNInit>();
    schema satisfies StandardSchemaV1<CoeNInit, CoeN>;
  });

  it.each(layouts.map(({ id }) => id))("says version and vendor for %s", async (id) => {
    const { layout } = await loadLayout(id);
    const standard: StandardSchemaV1.Props = layout["~standard"];
    expect([standard.version, standard.vendor]).toEqual([1, "zairyu-specgen"]);
    expect(layout["~standard"]).toBe(standard);
  });

  it("makes the same record of a record, a CSV line, a plain object and JSON", () => {
    const record = CoeN.fromRow(row);
    const json = JSON.parse(JSON.stringify(record)) as unknown;
    for (const input of [record, row, record.toObject(), json]) {
      const result = schema["~standard"].validate(input);
      if (result.issues !== undefined) throw new Error(pathsOf(result).join());
      expect(result.value).toBeInstanceOf(CoeN);
      expect(result.value.$row).toEqual(row);
      expect(isSubmittable(result.value)).toBe(true);
    }
  });

  it("says where the spec finds an error, by keys and indexes", () => {
    const draft = CoeN.fromRow(row);
    draft.relatives.hasRelatives = YesNo.Yes;
    draft.relatives.members[0].$setText("name", "NGUYEN\tVAN");
    const result = schema["~standard"].validate(draft);
    expect(result.issues).toContainEqual({
      path: ["relatives", "members", 0, "name"],
      message: expect.stringContaining("氏名") as unknown,
    });
    expect(JSON.stringify(result.issues)).not.toContain("NGUYEN");
  });

  it.each([
    ["nothing", undefined, ""],
    ["a text", "NGUYEN", ""],
    ["a record of another layout", new otherLayout.Record(), ""],
    ["what only looks like a record", { $row: row }, ""],
    ["an unknown key", { nickname: "N" }, "nickname"],
    ["a key of the prototype", JSON.parse('{"__proto__": {}}') as unknown, "__proto__"],
    ["a number for a text", { identity: { familyName: 1 } }, "identity/familyName"],
    ["a list for an object", { identity: [] }, "identity"],
    ["a cell that is no text", [...row.slice(1), 1], String(row.length - 1)],
    ["a line that is too long", [...row, ""], ""],
    ["a line that is much too long", new Array(1e9), ""],
  ])("reports %s", (_, input, path) => {
    expect(pathsOf(schema["~standard"].validate(input))).toEqual([path]);
  });

  it("reports a getter that throws", () => {
    const input = {
      get identity() {
        throw new Error("no");
      },
    };
    expect(pathsOf(schema["~standard"].validate(input))).toEqual(["identity"]);
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(pathsOf(schema["~standard"].validate(revoked.proxy))).toEqual([""]);
  });

  it("never throws, whatever the value", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withSparseArray: true }), (input) => {
        expect(schema["~standard"].validate(input).issues?.length).toBeGreaterThan(0);
      }),
    );
  });

  it("lets warnings pass, and checks that lack a fact", () => {
    expect(coeNLayout["~standard"].validate(row).issues).toBeUndefined();
  });
});

describe("libraries that take a Standard Schema", () => {
  it("@tanstack/form-core shows the messages at the fields and lets them go", () => {
    const form = new FormApi({
      defaultValues: { relatives: { members: [{ name: "a\tb" }] } } as CoeNInit,
      validators: { onChange: schema },
    });
    form.mount();
    form.validateSync("change");
    const errorsAt = (path: string) => {
      const errors = form.state.errorMap.onChange as unknown as Readonly<
        Record<string, readonly unknown[]>
      >;
      return errors[path] ?? [];
    };
    expect(errorsAt("relatives.members[0].name")).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining("氏名") as unknown }),
    );
    form.setFieldValue("relatives.members", [{ name: "NGUYEN VAN A" }]);
    form.validateSync("change");
    expect(errorsAt("relatives.members[0].name")).toEqual([]);
    expect(errorsAt("relatives.hasRelatives")).not.toEqual([]);
  });

  it("@trpc/server passes on the record, and refuses what is none", async () => {
    const t = initTRPC.create();
    const router = t.router({
      submit: t.procedure.input(schema).mutation(({ input }) => {
        expectTypeOf(input).toEqualTypeOf<Submittable<CoeN>>();
        return input.$row.length;
      }),
    });
    const caller = t.createCallerFactory(router)({});
    await expect(caller.submit(CoeN.fromRow(row).toObject())).resolves.toBe(row.length);
    await expect(caller.submit({})).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
