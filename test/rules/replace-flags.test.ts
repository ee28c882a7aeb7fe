import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, Expression } from "../../generator/rules/expression.js";
import { flagsIn, replaceFlags } from "../../generator/rules/replace-flags.js";

const item = { kind: "item", key: "A" } as const;

const { condition } = fc.letrec<{ readonly condition: Condition }>((tie) => {
  const several = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 4 },
      fc.record({ kind: fc.constant("flag"), name: fc.constantFrom("a", "b", "c") }),
      fc.constant({ kind: "filled", item }),
      fc.record({ kind: fc.constantFrom("and", "or"), of: several }),
      fc.record({
        kind: fc.constant("count"),
        of: several,
        operator: fc.constant("="),
        number: fc.constant(1),
      }),
      fc.record({ kind: fc.constant("not"), of: tie("condition") }),
      fc.record({
        kind: fc.constantFrom("any-row", "every-row"),
        group: fc.constant("g"),
        of: tie("condition"),
      }),
    ) as fc.Arbitrary<Condition>,
  };
});

const expression = fc.oneof(
  fc.record({ when: condition, assert: fc.constant({ kind: "required", items: [item] }) }),
  fc.record({ assert: fc.record({ kind: fc.constant("holds"), condition }) }),
) as fc.Arbitrary<Expression>;
const expressions = fc.array(expression, { maxLength: 3 });

describe("replacing flags", () => {
  it("changes nothing where each flag stands for itself", () => {
    fc.assert(
      fc.property(expressions, (list) => {
        expect(replaceFlags(list, (name) => ({ kind: "flag", name }))).toEqual(list);
      }),
    );
  });

  it("leaves none where each stands for something else, however deep", () => {
    fc.assert(
      fc.property(expressions, (list) => {
        const replaced = replaceFlags(list, () => ({ kind: "filled", item }));
        expect(flagsIn(replaced)).toEqual([]);
        expect(JSON.stringify(replaced)).not.toContain('"flag"');
      }),
    );
  });

  it("finds each flag once, in order of appearance", () => {
    const flag = (name: string): Condition => ({ kind: "flag", name });
    const when: Condition = { kind: "and", of: [flag("b"), { kind: "not", of: flag("a") }] };
    expect(
      flagsIn([
        { when, assert: { kind: "holds", condition: flag("c") } },
        { assert: { kind: "holds", condition: flag("b") } },
      ]),
    ).toEqual(["b", "a", "c"]);
  });
});
