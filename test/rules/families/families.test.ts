import { beforeAll, describe, expect, it } from "vitest";
import type { SpecModel } from "../../../generator/spec/model.js";
import * as a from "./a.js";
import * as b from "./b.js";
import * as c from "./c.js";
import type { Situation } from "./case.js";
import * as d from "./d.js";
import * as e from "./e.js";
import { expressible, inexpressible } from "./expected.js";
import * as f from "./f.js";
import * as g from "./g.js";
import * as h from "./h.js";
import * as i from "./i.js";
import * as j from "./j.js";
import { breaks, readSentences } from "./judge.js";
import * as k from "./k.js";

const letters = { a, b, c, d, e, f, g, h, i, j, k };
const cases = Object.values(letters).flatMap((letter) => letter.cases);
const nearMisses = Object.values(letters).flatMap((letter) => letter.nearMisses);

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
    ({ index, sentence, violates, satisfies, flags, says }) => {
      const spec = model;
      const check = spec?.relatedChecks[index];
      if (spec === undefined || check === undefined) throw new Error("The check was not read");
      expect(check.sentence).toBe(sentence);
      const { rule } = check;
      const found = (situation: Situation) => breaks(spec, check, situation);
      expect(rule).toMatchObject(
        flags === undefined ? { state: "compiled" } : { state: "predicate", flags },
      );
      expect(violates.filter((situation) => !found(situation))).toEqual([]);
      expect(satisfies.filter(found)).toEqual([]);
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
    ({ index, sentence, state }) => {
      expect(model?.relatedChecks[index]).toMatchObject({ sentence, rule: { state } });
    },
  );
});

/** Assertions that say what is allowed and never fail. */
const neverViolated = ["A2", "A5", "C3"];

describe("the families", () => {
  it("are all there, expressible or not", () => {
    const known = [...expressible, ...Object.keys(inexpressible)];
    expect(new Set(known).size).toBe(114);
    expect(known).toHaveLength(114);
    expect(new Set(cases.map(({ family }) => family))).toEqual(new Set(expressible));
  });

  it.each(expressible)("%s has three sentences and records of both kinds", (family) => {
    const own = cases.filter((each) => each.family === family);
    const texts = new Set(own.flatMap((each) => each.sentences));
    expect(texts.size).toBeGreaterThanOrEqual(3);
    for (const { violates, satisfies, says } of own) {
      expect(satisfies).not.toEqual([]);
      if (neverViolated.includes(family)) expect(says).toBeDefined();
      else expect(violates).not.toEqual([]);
    }
  });

  it.each(Object.entries(letters))("of %s have sentences beside them that are none", (_, own) => {
    expect(own.nearMisses.length).toBeGreaterThan(0);
  });
});
