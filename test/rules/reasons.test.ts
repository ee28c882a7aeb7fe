import { describe, expect, it } from "vitest";
import { notUnderstood } from "../../generator/rules/not-understood.js";
import { mostTelling } from "../../generator/rules/most-telling.js";
import { reasons } from "../../generator/rules/reasons.js";
import { listReasons } from "../../generator/rules/reasons/lists.js";
import { nameReasons } from "../../generator/rules/reasons/names.js";
import { sentenceReasons } from "../../generator/rules/reasons/sentence.js";
import { valueReasons } from "../../generator/rules/reasons/values.js";

const argumentsIn = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("reasons why a sentence is not understood", () => {
  it.each(Object.entries(reasons))("%s has a text in each language", (code, { ja, en }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(ja).toMatch(/[\p{scx=Hira}\p{scx=Han}]/u);
    expect(en).toMatch(/[a-z]/);
    expect(argumentsIn(ja)).toEqual(argumentsIn(en));
  });

  it("have one code each in all parts of the table", () => {
    const parts = [sentenceReasons, listReasons, nameReasons, valueReasons];
    expect(Object.keys(reasons)).toHaveLength(parts.flatMap((part) => Object.keys(part)).length);
  });

  it("are filled in with what the sentence says, as it stands", () => {
    const { reason, offset, expected } = notUnderstood(
      "range-reversed",
      3,
      { first: "$&", last: "{first}" },
      ["値"],
    );
    expect({ reason, offset, expected }).toEqual({
      reason: {
        code: "range-reversed",
        ja: "コードリストでは {first} が $& より前にあります",
        en: "{first} stands before $& in the code list",
      },
      offset: 3,
      expected: ["値"],
    });
  });
});

describe("what was expected", () => {
  it("is shown with words in quotes last, and not more than eight of it", () => {
    expect(mostTelling(["「は」", "値", "「が」", "項目"])).toEqual([
      "値",
      "項目",
      "「は」",
      "「が」",
    ]);
    const many = Array.from({ length: 9 }, (_, index) => `「${index}」`);
    expect(mostTelling([...many, "値"])).toEqual(["値", ...many.slice(0, 7), "…"]);
    expect(mostTelling(many.slice(1))).toEqual(many.slice(1));
  });
});
