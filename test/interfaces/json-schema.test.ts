import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { CoeN, jsonSchema, layouts, loadLayout } from "../../generated/dist/index.js";
import { coeNLayout } from "../../generated/dist/layouts/coe-n.js";
import type { jsonSchema as makeSchema } from "../../templates/runtime/json-schema.js";
import type { Layout } from "../../templates/runtime/layout.js";
import { load } from "../emit/loaded.js";
import { codes, group, item, layout, model, section } from "../emit/models.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

const sample = sampleModel();
const facts = factsOf(sample, true);

/** A validator that refuses schemas with a keyword or a format that it does not know. */
function compile(schema: object) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    formats: { date: true, email: true },
  });
  const validate = ajv.compile(schema);
  return (value: unknown) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("the JSON Schema of a layout", () => {
  it.each(layouts.map(({ id }) => id))(
    "%s is valid and takes a valid record's JSON",
    async (id) => {
      const { layout: described, Record } = await loadLayout(id);
      const errorsOf = compile(asJson(jsonSchema(described)) as object);
      const spec = sample.layouts.find((each) => each.id === id);
      if (spec === undefined) throw new Error(`no ${id}`);
      expect(errorsOf(asJson(Record.fromRow(validRow(sample, spec, facts))))).toEqual([]);
    },
  );

  it("refuses what breaks the checks on items", () => {
    const spec = sample.layouts.find(({ id }) => id === coeNLayout.id);
    if (spec === undefined) throw new Error("no layout");
    const errorsOf = compile(jsonSchema(coeNLayout));
    const broken = (change: (record: CoeN) => void) => {
      const record = CoeN.fromRow(validRow(sample, spec, facts));
      change(record);
      return errorsOf(asJson(record));
    };
    expect(broken((record) => record.identity.$setText("familyName", "x".repeat(300)))).toContain(
      "/identity/familyName maxLength",
    );
    expect(broken((record) => record.identity.$setText("nationalityRegion", "???"))).toContain(
      "/identity/nationalityRegion oneOf",
    );
    expect(broken((record) => record.identity.$setText("dateOfBirth", "19991301"))).toEqual([
      "/identity/dateOfBirth pattern",
    ]);
    expect(broken((record) => record.identity.$setText("dateOfBirth", "99999999"))).toEqual([]);
    expect(broken((record) => record.relatives.$setText("hasRelatives", ""))).not.toEqual([]);
    expect(errorsOf({})).toContain(" required");
    expect(errorsOf({ more: 1 })).toContain(" additionalProperties");
    const relatives = { members: Array.from({ length: 7 }, () => ({})) };
    expect(errorsOf({ relatives })).toContain("/relatives/members maxItems");
  });
});

describe("the schema of an item", async () => {
  const digits = { include: ["digit"], add: "-", remove: "" } as const;
  const spec = model({
    layouts: [
      layout("Form", [
        section("head", [
          item("name", { requirement: "required", length: { max: 3, unit: "character" } }),
          item("zip", { pattern: "postal-code", itemId: "ID-1" }),
          item("code", { charset: "D" }),
          item("sex", { kind: "code", codeList: "SEX" }),
          item("none", { requirement: "prohibited" }),
          item("age", { kind: "integer", length: { max: 3, unit: "character" } }),
          item("hours", {
            kind: "decimal",
            length: { max: 3, unit: "character", decimals: 1, impliedDecimals: true },
          }),
          item("born", { kind: "partial-date" }),
          item("until", { kind: "date" }),
          item("since", { kind: "partial-year-month" }),
        ]),
        section("tail", [group("rows", [item("part")], { repeat: 2 })]),
      ]),
    ],
    codeLists: [codes("sex", { "1": "Male", "2": "Female" })],
    charsets: [{ id: "D", label: "半角数字とハイフン", ...digits }],
    itemChecks: [
      {
        no: "T1",
        kind: "range",
        item: "age",
        layouts: ["FORM"],
        parameter: { kind: "range", min: 0 },
        severity: "error",
        source: { file: "f", sheet: "s", cell: "A1" },
      },
    ],
  });
  const conventions = {
    unknownDates: { date: "(?)", yearMonth: null, month: null, day: "99" },
    empty: ["-"],
  };
  const schemaOf = async (changed: object) => {
    const loaded = await load({ ...spec, ...changed });
    const make = loaded["jsonSchema"] as typeof makeSchema;
    return asJson(make((await loaded.loadLayout("FORM")).layout as Layout)) as {
      properties: { head: { properties: Record<string, object> }; tail: object };
    };
  };
  const schema = await schemaOf({});

  it("says its name, form and limits", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:zairyu-specgen:layout:FORM",
      title: "様式Form",
      required: ["head"],
      additionalProperties: false,
      $defs: {
        "codes-SEX": {
          title: "コードsex",
          oneOf: [
            { const: "1", title: "Male" },
            { const: "2", title: "Female" },
          ],
        },
      },
    });
    const { name, zip, code, sex, none, age, hours } = schema.properties.head.properties;
    expect(name).toEqual({
      title: "項目name",
      description: "項目name（全角）",
      ...{ type: "string", minLength: 1, maxLength: 3 },
    });
    expect(zip).toMatchObject({
      $comment: "ID-1",
      type: ["string", "null"],
      pattern: "^[0-9]{7}$",
    });
    expect(code).toMatchObject({ pattern: "^[\\u002d0-9]*$" });
    expect(sex).toMatchObject({ anyOf: [{ $ref: "#/$defs/codes-SEX" }, { type: "null" }] });
    expect(none).toMatchObject({ type: "null" });
    expect(age).toMatchObject({ type: ["integer", "string", "null"], minimum: 0, maximum: 999 });
    expect(hours).toMatchObject({ minimum: -99.9, maximum: 99.9, pattern: "^-?[0-9]{1,3}$" });
    expect(schema.properties.tail).toMatchObject({
      properties: { rows: { type: "array", maxItems: 2, title: "見出しrows" } },
    });
  });

  it("has the dates that the spec's files may have", async () => {
    const accepted = async (changed: object, name: string, values: readonly string[]) => {
      const { properties } = (await schemaOf(changed)).properties.head;
      const errorsOf = compile(properties[name] ?? {});
      return values.filter((value) => errorsOf(value).length === 0);
    };
    const days = ["1999-05-04", "1999-05", "1999", "99999999", "(?)", "1999-13", "19990504"];
    expect(await accepted({}, "born", days)).toEqual(["1999-05-04", "1999-05", "1999", "99999999"]);
    expect(await accepted({}, "until", days)).toEqual(["1999-05-04"]);
    expect(await accepted({ conventions }, "born", days)).toEqual(["1999-05-04", "1999-05", "(?)"]);
    const months = ["1999-05", "1999", "999999", "1999-05-04"];
    expect(await accepted({}, "since", months)).toEqual(["1999-05", "1999", "999999"]);
    expect(await accepted({ conventions }, "since", months)).toEqual(["1999-05"]);
  });
});
