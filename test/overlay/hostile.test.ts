import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SpecModel } from "../../generator/spec/model.js";
import { type LoadedPackage, load } from "../emit/loaded.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { smallSheets } from "../support/small-spec.js";
import { loadWith } from "./overlays.js";

/** YAML has no lone surrogates, and a text of white space alone is no text. */
const texts = hostileTexts.filter((text) => text !== "" && !/\p{Cs}/u.test(text));

/** A correction with a hostile text wherever there can be one. */
function hostile(text: string, index: number, rest: string): string {
  const quoted = JSON.stringify(text);
  return `  - id: ${JSON.stringify(`${index}${text}${rest.slice(0, 3)}`)}
    reason: ${quoted}
    source: ${quoted}
    until: ${JSON.stringify(`x${text}`)}
    ${rest}
`;
}

const overlay = `corrections:
${texts
  .map((text, index) => {
    const label = JSON.stringify(`${text}${index}`);
    const code = `code: { list: SEX, value: ${label} }\n    add: { label: ${label}, labelEn: ${label} }`;
    // Braces and percent signs would be placeholders of which the message list says nothing.
    const words = JSON.stringify(`${text.replace(/[{}%]/g, "")}${index}`);
    const message = `message: ${label}\n    add: { text: ${words}, remedy: ${label} }`;
    return hostile(text, index, code) + hostile(text, index, message);
  })
  .join("")}${hostile(
  "*/",
  99,
  `item: A-3
    set: { name: ${JSON.stringify(texts[4])}, note: ${JSON.stringify(texts.join("\n"))} }
    was: { name: 氏名, note: null }`,
)}`;

describe("an overlay whose every text is hostile", () => {
  let model: SpecModel;
  let loaded: LoadedPackage;
  const escaped = () => (globalThis as { escaped?: unknown }).escaped;
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();

  beforeAll(async () => {
    const wide = (smallSheets["申請"] ?? "").replace("半角数字,1,,SEX", "半角数字,999,,SEX");
    const result = await loadWith(overlay, { 申請: wide, 関連項目: null });
    expect(
      result.problems.filter((problem) => !/until-unordered|unused-message/.test(problem)),
    ).toEqual([]);
    model = result.model;
    loaded = await load(model);
  });

  afterAll(() => {
    expect(escaped()).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  });

  it("applies, and gives a package that compiles and runs none of it", () => {
    expect(model.corrections).toHaveLength(texts.length * 2 + 1);
    expect(escaped()).toBeUndefined();
  });

  it("has its texts as they are in the data of the package", async () => {
    const { layout } = await loaded.loadLayout("申請");
    expect(layout.columns[2]?.name).toBe(texts[4]);
    texts.forEach((text, index) => {
      const id = `${text}${index}`.trim();
      expect(layout.messages.get(id)?.remedy).toBe(id);
    });
  });
});
