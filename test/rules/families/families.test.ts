import { beforeAll, describe, expect, it } from "vitest";
import type { SpecModel } from "../../../generator/spec/model.js";
import * as a from "./a.js";
import * as b from "./b.js";
import * as c from "./c.js";
import type { Situation } from "./case.js";
import { expressible, inexpressible } from "./expected.js";
import { breaks, readSentences } from "./judge.js";

const letters = [a, b, c];
const cases = letters.flatMap((letter) => letter.cases);
const nearMisses = letters.flatMap((letter) => letter.nearMisses);

const sentences = cases.flatMap((each) =>
  each.sentences.map((sentence) => ({ ...each, sentence })),
);

describe("a sentence of a family", () => {
  let model: SpecModel | undefined;
  beforeAll(async () => {
    model = await readSentences(sentences.map(({ target, sentence }) => [target, sentence]));
  });

  it.each(sentences.map((each, index) => ({ ...each, index })))(
    "$family on $target: $sentence",
    ({ index, violates, satisfies, flags, says }) => {
      const check = model?.relatedChecks[index];
      if (model === undefined || check === undefined) throw new Error("The check was not read");
      const { rule } = check;
      expect(rule).toMatchObject(
        flags === undefined ? { state: "compiled" } : { state: "predicate", flags },
      );
      const finds = (situation: Situation) => breaks(model as SpecModel, check, situation);
      expect(violates.filter((situation) => !finds(situation))).toEqual([]);
      expect(satisfies.filter(finds)).toEqual([]);
      if (says !== undefined && "readings" in rule) {
        expect(rule.readings.flatMap(({ expressions }) => expressions)).toEqual(says);
      }
    },
  );
});

describe("a sentence that only looks like one of a family", () => {
  let model: SpecModel | undefined;
  beforeAll(async () => {
    model = await readSentences(nearMisses.map(({ target, sentence }) => [target, sentence]));
  });

  it.each(nearMisses.map((each, index) => ({ ...each, index })))(
    "on $target: $sentence ($why)",
    ({ index, state }) => {
      expect(model?.relatedChecks[index]?.rule).toMatchObject({ state });
    },
  );
});
