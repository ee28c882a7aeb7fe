import { beforeAll, describe, expect, it } from "vitest";
import type { Expression, ItemRef } from "../../generator/rules/expression.js";
import type { RuleState } from "../../generator/spec/model.js";
import { loadSmall } from "../support/load-small.js";
import { cases, negatives, sheets } from "./sentences.js";

/** Compiles all sentences in one go; the n-th check is the n-th sentence. */
async function compile(
  sentences: readonly (readonly [target: string, sentence: string])[],
): Promise<readonly RuleState[]> {
  const rows = sentences.map(([target, text], index) => `R${index},${target},"${text}",E`);
  const { model } = await loadSmall({
    ...sheets,
    関連項目: `チェック番号,対象項目ID,チェック内容,エラー区分\n${rows.join("\n")}\n`,
  });
  return model.relatedChecks.map(({ rule }) => rule);
}

/** Expected expressions write items as `#A`; references are spelled out here. */
function expand(node: unknown): unknown {
  if (typeof node === "string" && /^#[A-Z]\w*(?:@\d+)?$/.test(node)) {
    const [key = "", row] = node.slice(1).split("@");
    const ref: ItemRef = { kind: "item", key, ...(row === undefined ? {} : { row: Number(row) }) };
    return ref;
  }
  if (Array.isArray(node)) return node.map(expand);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, expand(part)]));
}

describe("sentences that are understood", () => {
  const all = cases.flatMap(([family, target, expected, sentences]) =>
    sentences.map(
      (sentence) => [family, target, sentence, expand(expected) as Expression] as const,
    ),
  );
  let states: readonly RuleState[] = [];
  beforeAll(async () => {
    states = await compile(all.map(([, target, sentence]) => [target, sentence]));
  });

  it.each(all.map((each, index) => [...each, index] as const))(
    "%s on %s: %s",
    (_, __, ___, expected, index) => {
      const state = states[index];
      expect(state).toMatchObject({ state: "compiled" });
      if (state?.state === "compiled") expect(state.readings[0]?.expressions).toEqual([expected]);
    },
  );
});

describe("sentences that are not understood", () => {
  let states: readonly RuleState[] = [];
  beforeAll(async () => {
    states = await compile(negatives.map(([target, sentence]) => [target, sentence]));
  });

  it.each(negatives.map((each, index) => [...each, index] as const))(
    "on %s: %s (%s)",
    (_, sentence, reason, index) => {
      const state = states[index];
      expect(state).toMatchObject({
        state: "unsupported",
        reason: { en: expect.stringMatching(reason) },
      });
      if (state?.state === "unsupported") expect(state.offset).toBeLessThanOrEqual(sentence.length);
    },
  );
});
