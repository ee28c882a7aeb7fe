import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSpecJson, writeSpecJson } from "../../generator/spec/spec-json.js";
import { packageFolder } from "../support/sample-package.js";

const text = readFileSync(new URL("spec.json", packageFolder), "utf8");

describe("spec.json", () => {
  it("is the same text after it was read and written", () => {
    expect(writeSpecJson(readSpecJson(text)) === text).toBe(true);
  });

  it("keeps file and sheet names that hold its own signs", () => {
    const model = readSpecJson(text);
    const [layout] = model.layouts;
    if (layout === undefined) throw new Error("the sample has no layouts");
    const source = { file: "100% !.xlsx", sheet: "a!b%21", cell: "A1" };
    const back = readSpecJson(writeSpecJson({ ...model, layouts: [{ ...layout, source }] }));
    expect(back.layouts[0]?.source).toEqual(source);
  });

  it("of a newer format is refused", () => {
    expect(() => readSpecJson(text.replace('"format": 1', '"format": 2'))).toThrow(/format 2/);
  });
});
